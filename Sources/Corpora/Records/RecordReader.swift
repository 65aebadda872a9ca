/// Turns a record (a line of JSON, a row of a table) into a text and what is known about it.
struct RecordReader {
    let job: ReadJob

    /// The value of a field as text, and as a number where it is one.
    struct Value {
        var text: String
        var number: Double?
    }

    /// Takes a record.
    ///
    /// - Parameters:
    ///   - format: The format for people.
    ///   - place: The entry of the record.
    ///   - fieldNames: All its fields, for messages.
    ///   - value: The value of a field; nil where there is none, or nothing in it.
    /// - Throws: ``ReadError`` when it has no text.
    func extract(
        format: String,
        at place: ReadJob.Place,
        fieldNames: () -> [String],
        value: (String) -> Value?
    ) throws(ReadError) -> Extract {
        let fields = job.options.fields
        func first(_ role: RecordFields.Role) -> Value? { fields.names(of: role).lazy.compactMap(value).first }
        guard let text = first(.text) else { throw missing(at: place, fieldNames()) }
        var metadata = SourceMetadata()
        metadata.title = first(.title)?.text.onOneLine.filled
        metadata.outlet = first(.outlet)?.text.onOneLine.filled
        metadata.byline = first(.byline)?.text.onOneLine.filled
        metadata.url = first(.url).flatMap { SourceMetadata.address($0.text) }
        var notes: [String] = []
        if let date = first(.date) {
            metadata.published = date.number.flatMap { NewsDate.parse(seconds: $0) } ?? NewsDate.parse(date.text)
            if metadata.published == nil {
                notes.append("'\(date.text.onOneLine.prefix(40))' is not a date such as 2025-06-26")
            }
        }
        guard Self.isMarkup(text.text) else {
            return Extract(body: .plain(text.text, markdown: false), metadata: metadata, format: format, notes: notes)
        }
        let page = try job.page(text.text, isWhole: true, at: place)
        guard page.composer.count > 0 else { throw job.empty(place) }
        return Extract(
            body: .composed(page.composer, bylines: []),
            metadata: metadata,
            format: "\(format); html",
            notes: notes
        )
    }

    private func missing(at place: ReadJob.Place, _ names: [String]) -> ReadError {
        let name = place.name(of: job.path)
        let listed = names.prefix(12).map { String($0.prefix(40)) }.joined(separator: ", ")
        let wanted = job.options.fields.names(of: .text)
        if let field = names.first(where: { wanted.contains($0.lowercased()) || wanted.contains($0) }) {
            return ReadError(
                .empty,
                path: job.path,
                entry: place.entry,
                "'\(name)' has nothing in its field '\(field)'",
                remedy: "check where it came from"
            )
        }
        let all = names.isEmpty ? "no field at all" : "\(listed)\(names.count > 12 ? ", …" : "")"
        if let wanted = job.options.fields[.text] {
            return ReadError(
                .noColumn,
                path: job.path,
                entry: place.entry,
                "'\(name)' has no field '\(wanted)'; it has: \(all)",
                remedy: "name the field of the text: load \(job.path) --text FIELD"
            )
        }
        return ReadError(
            .noColumn,
            path: job.path,
            entry: place.entry,
            "'\(name)' has no text in a field of a usual name; it has: \(all)",
            remedy: "name the field of the text: load \(job.path) --text FIELD"
        )
    }

    /// Whether a value is a piece of a page: two tags that only markup has.
    static func isMarkup(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
        var found = 0
        var rest = text.utf8.prefix(20_000)[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[rest.index(after: open)...]
            let tag = rest.prefix(12).drop { $0 == UInt8(ascii: "/") }
            let name = String(
                decoding: tag.prefix { (97...122).contains($0 | 0x20) || (48...57).contains($0) },
                as: UTF8.self
            )
            let next = tag.dropFirst(name.utf8.count).first
            if let next, "> /".utf8.contains(next), tags.contains(name.lowercased()) { found += 1 }
            if found == 2 { return true }
        }
        return false
    }

    private static let tags: Set<String> = [
        "p", "br", "div", "span", "a", "ul", "ol", "li", "h1", "h2", "h3", "h4", "strong", "em", "b", "i", "blockquote",
        "table", "tr", "td", "img", "figure", "section", "article",
    ]
}
