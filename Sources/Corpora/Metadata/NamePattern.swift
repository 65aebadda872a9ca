import DocumentModel

/// What the names of files say: `{date}_{outlet}` reads `2025-06-26_Skagerrak Post.txt`.
///
/// A field in braces is `date`, `outlet`, `title` or `byline`; `{*}` passes over anything. What stands between fields
/// must stand in the name. The end of the name behind its last point is not part of it; a pattern with `/` reads the
/// folders too.
public struct NamePattern: Hashable, Sendable {
    /// What is wrong with a pattern.
    public struct Fault: Error, Hashable {
        /// A sentence without a full stop.
        public let message: String
    }

    /// The fields that a pattern can have.
    public static let fields = ["date", "outlet", "title", "byline", "*"]

    private enum Piece: Hashable {
        case literal(String)
        case field(String)
    }

    /// The pattern as it was given.
    public let pattern: String
    private var pieces: [Piece] = []
    private var folders = 0

    /// Reads a pattern.
    ///
    /// - Throws: ``Fault``.
    public init(_ pattern: String) throws(Fault) {
        self.pattern = pattern
        folders = pattern.count { $0 == "/" }
        var literal = ""
        var rest = pattern[...]
        while let next = rest.popFirst() {
            guard next == "{" else {
                if next == "}" { throw Fault(message: "'\(pattern)' has a '}' without a '{'") }
                literal.append(next)
                continue
            }
            guard let end = rest.firstIndex(of: "}") else {
                throw Fault(message: "'\(pattern)' has a '{' without a '}'")
            }
            let name = String(rest[..<end])
            guard Self.fields.contains(name) else {
                throw Fault(
                    message:
                        "'{\(name)}' is no field; the fields are \(Self.fields.map { "{\($0)}" }.joined(separator: " "))"
                )
            }
            guard name == "*" || !pieces.contains(.field(name)) else {
                throw Fault(message: "'{\(name)}' stands twice")
            }
            rest = rest[rest.index(after: end)...]
            if !literal.isEmpty {
                pieces.append(.literal(literal))
            } else if case .field? = pieces.last {
                throw Fault(message: "'{\(name)}' needs something between it and the field before")
            }
            pieces.append(.field(name))
            literal = ""
        }
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        guard pieces.contains(where: { if case .field(let name) = $0 { name != "*" } else { false } }) else {
            throw Fault(
                message:
                    "'\(pattern)' has no field; the fields are \(Self.fields.map { "{\($0)}" }.joined(separator: " "))"
            )
        }
    }

    /// What a name says; nil where it does not fit.
    ///
    /// - Complexity: O(*p* · *n*²) for a pattern of *p* pieces.
    func metadata(of path: String) -> SourceMetadata? {
        var parts = path.split(separator: "/").suffix(folders + 1).map(String.init)
        guard parts.count == folders + 1, var name = parts.popLast() else { return nil }
        if name.lowercased().hasSuffix(".gz") { name.removeLast(3) }
        if let point = name.lastIndex(of: "."), point > name.startIndex, name[point...].count <= 9 {
            name = String(name[..<point])
        }
        var match = Match(pieces: pieces, text: Array((parts + [name]).joined(separator: "/").prefix(400)))
        guard match.run(0, 0) else { return nil }
        var metadata = SourceMetadata()
        metadata.outlet = match.values["outlet"].map(Self.words)
        metadata.title = match.values["title"].map { Self.words($0.replacing("-", with: " ")) }
        metadata.byline = match.values["byline"].map(Self.words)
        metadata.published = match.values["date"].flatMap(Self.date)
        return metadata
    }

    private static func words(_ text: String) -> String { text.replacing("_", with: " ").onOneLine }

    private static func date(_ text: String) -> PublicationDate? {
        NewsDate.parse(text) ?? NewsDate.parse(text.replacing("_", with: "-").replacing(".", with: "-"))
    }

    /// A search for places of the pieces; what failed once at a place is not tried again.
    private struct Match {
        let pieces: [Piece]
        let text: [Character]
        var values: [String: String] = [:]
        private var failed: Set<[Int]> = []

        init(pieces: [Piece], text: [Character]) {
            (self.pieces, self.text) = (pieces, text)
        }

        mutating func run(_ piece: Int, _ start: Int) -> Bool {
            guard piece < pieces.count else { return start == text.count }
            if failed.contains([piece, start]) { return false }
            switch pieces[piece] {
            case .literal(let literal):
                let wanted = Array(literal)
                if text[start...].starts(with: wanted), run(piece + 1, start + wanted.count) { return true }
            case .field(let name):
                guard start < text.count else { break }
                let ends = Array(start + 1...text.count)
                // "2025-06-26" is a date before "2025" is one; a name ends where what follows it first stands.
                for end in name == "date" ? ends.reversed() : ends {
                    let value = String(text[start..<end])
                    let fits = name != "date" || value.count <= 30 && NamePattern.date(value) != nil
                    if fits, run(piece + 1, end) {
                        if name != "*" { values[name] = value }
                        return true
                    }
                }
            }
            failed.insert([piece, start])
            return false
        }
    }
}
