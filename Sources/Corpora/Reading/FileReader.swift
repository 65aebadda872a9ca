public import DocumentModel

/// Reads files into documents: finds out what a file is, decodes it, recognises its parts, and adds what is known about it.
///
/// A reader remembers the `meta.csv` of each folder it comes through: make a new one for each load. It may be used from
/// several threads at once.
///
/// ```swift
/// let reader = FileReader()
/// for path in try PathExpansion.expand("Notebooks/articles") {
///     let documents = try reader.read(path: path)
/// }
/// ```
public struct FileReader: Sendable {
    /// What is taken at most.
    public let limits: ReadLimits

    private let dateline: @Sendable (String) -> PublicationDate?
    private let metadata = FolderMetadataCache()

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - limits: What is taken at most.
    ///   - dateline: Reads the date or age in a byline; nil where it holds none. Without it the date of publication is
    ///     known from meta data only.
    public init(
        limits: ReadLimits = ReadLimits(),
        dateline: @escaping @Sendable (String) -> PublicationDate? = { _ in nil }
    ) {
        self.limits = limits
        self.dateline = dateline
    }

    /// Reads a file.
    ///
    /// - Returns: The documents in it, in order; one for a plain text.
    /// - Throws: ``ReadError``, which says what is wrong and what to try.
    /// - Complexity: O(*n*). While it is decoded a text takes about twice its size in memory, later once.
    public func read(path: String) throws(ReadError) -> [ReadDocument] {
        let decoded = try decode(path)
        let entry = metadata.entry(for: path) { sidecar in
            do throws(ReadError) {
                return .success(try decode(sidecar).text)
            } catch {
                return .failure(error)
            }
        }
        return [plainText(decoded, path: path, entry)]
    }

    private func decode(_ path: String) throws(ReadError) -> DecodedText {
        try TextDecoder(path: path).decode(FileBytes(path: path, limits: limits).read())
    }

    /// Reads bytes that came from elsewhere, such as standard input.
    ///
    /// - Parameters:
    ///   - bytes: The bytes of a whole file.
    ///   - name: What to call them in messages and tables: `-` for standard input.
    /// - Throws: ``ReadError``, also when there are more bytes than the limit.
    public func read(_ bytes: [UInt8], name: String) throws(ReadError) -> [ReadDocument] {
        guard bytes.count <= limits.maximumBytes else {
            throw FileBytes(path: name, limits: limits).tooLarge(bytes.count)
        }
        return [plainText(try TextDecoder(path: name).decode(bytes), path: name, nil)]
    }

    /// Reads what comes from an open descriptor, up to its end or the limit; the descriptor is left open.
    ///
    /// - Parameters:
    ///   - descriptor: The descriptor: 0 for standard input.
    ///   - name: What to call it in messages and tables: `-` for standard input.
    /// - Throws: ``ReadError``.
    public func read(descriptor: Int32, name: String) throws(ReadError) -> [ReadDocument] {
        // Standard input may wait for a person or a slow program; an interrupt ends it.
        let patient = ReadLimits(maximumBytes: limits.maximumBytes, maximumSilence: ReadLimits.longestSilence)
        return try read(FileBytes(path: name, limits: patient).read(from: descriptor, expecting: 0), name: name)
    }

    private func plainText(_ decoded: DecodedText, path: String, _ entry: FolderMetadata.Entry?) -> ReadDocument {
        let document = Document(decoded.text)
        let markdown = path.lowercased().hasSuffix(".md")
        let layout = TextLayout(of: document, markdown: markdown)
        let bylines = layout.bylines.map { document[$0] }
        let appearance = Appearance(
            source: Appearance.Source(path: path),
            format: "text/\(markdown ? "markdown" : "plain"); \(decoded.encoding)",
            outlet: entry?.outlet,
            title: entry?.title ?? layout.title.map { Self.onOneLine(document[$0]) },
            byline: bylines.isEmpty ? nil : bylines.joined(separator: " · "),
            url: entry?.url,
            published: entry?.published ?? published(by: bylines)
        )
        var notes = decoded.notes + (entry?.notes ?? [])
        if let markup = Self.markup(in: document) {
            notes.append("it looks like \(markup), and was read as plain text with its tags")
        }
        return ReadDocument(document: document, appearance: appearance, structure: layout.blocks, notes: notes)
    }

    /// The first byline with a date counts, before one that only has an age.
    private func published(by bylines: [String]) -> PublicationDate {
        let dates = bylines.compactMap(dateline)
        return dates.first { $0.date != nil } ?? dates.first ?? .unknown
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func markup(in document: Document) -> String? {
        let start = document[Span(0, min(256, document.count))].lowercased().drop(while: \.isWhitespace)
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return "HTML" }
        return start.hasPrefix("<?xml") ? "XML" : nil
    }
}
