/// Finds the format of a file: by its first bytes where these tell, else by its name.
enum FormatSniffer {
    /// A format, or a wrapping around one.
    enum Finding: Equatable {
        case format(FileFormat)
        case gzip
        /// XML of some kind: what, the parser will see.
        case xml
    }

    /// How many bytes are wanted.
    static let wanted = 65_536

    /// The format of a file.
    ///
    /// - Complexity: O(1).
    static func sniff(_ head: ArraySlice<UInt8>, name: String) -> Finding {
        let named = FileFormat(fileName: name)
        if head.starts(with: [0x1F, 0x8B]) { return .gzip }
        if head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "PK\u{5}\u{6}".utf8) { return .format(.zip) }
        // Some writers put a line before the mark.
        if holds("%PDF-", in: head.prefix(1_024)), named == .pdf || head.starts(with: "%PDF-".utf8) {
            return .format(.pdf)
        }
        if head.starts(with: "From ".utf8), isMailbox(head) { return .format(.mbox) }
        let text = start(of: head)
        if let markup = markup(text, named) { return markup }
        if let json = json(text, named) { return .format(json) }
        if named == .eml || named == nil || named == .text, isMessage(head, isNamed: named == .eml) {
            return .format(.eml)
        }
        switch named {
        // What the name promises and the first bytes don't keep is a text for all that.
        case .html: return .format(text.contains("<") ? .html : .text)
        case .rss: return text.hasPrefix("<") ? .xml : .format(.text)
        case .pdf, .zip: return .format(.text)
        case .mbox, .eml: return .format(.text)
        case let named?: return .format(named)
        case nil: return .format(.text)
        }
    }

    /// The first letters, made comparable: UTF-16 loses its zeros, a byte-order mark and white space go.
    private static func start(of head: ArraySlice<UInt8>) -> String {
        var bytes = head
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { bytes = bytes.dropFirst(2) }
        let shown = bytes.filter { $0 != 0 }.map { $0 < 0x80 ? $0 : 0x3F }
        return String(decoding: shown.drop { $0 <= 0x20 }, as: UTF8.self)
    }

    private static let pageTags = [
        "<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<p>", "<p ", "<section", "<h1",
        "<title", "<meta", "<table",
    ]

    private static func markup(_ text: String, _ named: FileFormat?) -> Finding? {
        guard text.hasPrefix("<") else { return nil }
        var small = text.lowercased()[...]
        if small.hasPrefix("<?xml") {
            // XHTML has both heads.
            let isPage = small.contains("<!doctype html") || small.contains("<html")
            let isFeed = small.contains("<rss") || small.contains("<feed") || small.contains("<rdf:rdf")
            return isPage && !isFeed ? .format(.html) : .xml
        }
        while small.hasPrefix("<!--"), let end = small.firstRange(of: "-->") {
            small = small[end.upperBound...].drop(while: \.isWhitespace)
        }
        if small.hasPrefix("<rss") || small.hasPrefix("<feed") || small.hasPrefix("<rdf:rdf") { return .xml }
        if small.hasPrefix("<!doctype"), !small.hasPrefix("<!doctype html") { return .xml }
        return pageTags.contains { small.hasPrefix($0) } ? .format(.html) : nil
    }

    private static func json(_ text: String, _ named: FileFormat?) -> FileFormat? {
        guard text.hasPrefix("{") || text.hasPrefix("[") else { return nil }
        if named == .json || named == .jsonl { return named == .json && isLines(text) ? .jsonl : named }
        guard named == nil || named == .text else { return nil }
        let isObject = text.firstMatch(of: /^\{\s*"(?:[^"\\]|\\.){0,200}"\s*:/) != nil
        let isArray = text.firstMatch(of: /^\[\s*\{\s*"/) != nil
        if isObject { return isLines(text) ? .jsonl : .json }
        return isArray ? .json : nil
    }

    /// Whether an object ends at the end of its line and the next line begins another.
    private static func isLines(_ text: String) -> Bool {
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: true)
        guard lines.count > 1, lines[0].hasPrefix("{") else { return false }
        let isClosed = lines[0].last { !$0.isWhitespace } == "}"
        return isClosed && lines[1].drop { $0 == " " }.hasPrefix("{")
    }

    private static func isMailbox(_ head: ArraySlice<UInt8>) -> Bool {
        let lines = head.prefix(8_192).split(separator: 0x0A, maxSplits: 8)
        guard let first = lines.first, first.contains(UInt8(ascii: ":")) else { return false }
        return lines.dropFirst().prefix(6).contains { isField($0) }
    }

    private static let mailFields: Set<String> = [
        "from", "to", "date", "subject", "received", "message-id", "mime-version", "return-path", "delivered-to",
        "content-type", "reply-to", "x-mailer", "cc", "dkim-signature", "list-id",
    ]

    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return mailFields.contains(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }

    /// Whether a file begins as a message does.
    ///
    /// One that is not called so must have a field that only machines write.
    private static func isMessage(_ head: ArraySlice<UInt8>, isNamed: Bool) -> Bool {
        var fields: Set<String> = []
        for raw in head.prefix(16_384).split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = raw.last == 0x0D ? raw.dropLast() : raw
            if line.isEmpty { break }
            if line.first == 0x20 || line.first == 0x09 { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return false }
            fields.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
        }
        let known = fields.intersection(mailFields)
        if isNamed { return !known.isEmpty }
        return known.count >= 3 && !known.isDisjoint(with: ["message-id", "received", "mime-version", "return-path"])
    }

    private static func holds(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: word) }
    }
}
