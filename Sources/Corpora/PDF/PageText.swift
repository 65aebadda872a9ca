import DocumentModel

/// The text of paged papers: what stands on every page is left out, and words that a line end breaks are joined.
struct PageText {
    /// The text.
    let text: String

    /// Where the pages stand, in order; empty ones stand between others.
    let pages: [Span]

    /// How many words were joined, and how many lines of heads and feet left out.
    let joined: Int
    let omitted: Int

    /// Reads what `pdftotext` writes: pages that end with a form feed.
    ///
    /// - Complexity: O(*n*).
    init(_ source: String) {
        var sheets = source.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
            page.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.drop { $0 == "\u{FEFF}" }) }
        }
        if sheets.count > 1, sheets.last?.allSatisfy({ $0.filled == nil }) == true { sheets.removeLast() }
        let furniture = Self.furniture(sheets)
        var omitted = 0
        let known = Self.words(of: sheets)
        let width = Self.width(of: sheets)
        var joined = 0
        var bytes: [UInt8] = []
        var pages: [Span] = []
        for sheet in sheets {
            var lines = sheet
            omitted += Self.strip(&lines, furniture)
            let whole = Self.reflowed(Self.joinWords(lines, known, &joined), width)
            let words = whole.joined(separator: "\n").filled ?? ""
            if !bytes.isEmpty, !words.isEmpty {
                // A sentence that goes on overleaf is one sentence.
                bytes += Self.goesOn(bytes, words) ? [0x20] : [0x0A, 0x0A]
            }
            let start = bytes.count
            bytes += words.utf8
            pages.append(Span(start, bytes.count))
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.pages = pages
        (self.joined, self.omitted) = (joined, omitted)
    }

    /// Whether anything but white space is there.
    var hasWords: Bool { text.filled != nil }

    /// How the text was had, for people.
    var remark: String {
        var parts = ["\(pages.count) \(pages.count == 1 ? "page" : "pages")"]
        if joined > 0 { parts.append("\(joined) broken \(joined == 1 ? "word" : "words") joined") }
        if omitted > 0 { parts.append("\(omitted) \(omitted == 1 ? "line" : "lines") of heads and feet left out") }
        return parts.joined(separator: ", ")
    }

    // MARK: Heads and feet

    /// A line with its numbers made one, so that page numbers don't tell lines apart.
    private static func key(_ line: String) -> String {
        var key = ""
        var wasDigit = false
        for character in line where !character.isWhitespace {
            let isDigit = character.isNumber
            if !(isDigit && wasDigit) { key.append(isDigit ? "0" : character) }
            wasDigit = isDigit
        }
        return key
    }

    /// The first and last lines that come back on at least three pages and on half of them.
    private static func furniture(_ sheets: [[String]]) -> Set<String> {
        guard sheets.count >= 3 else { return [] }
        var counts: [String: Int] = [:]
        for sheet in sheets {
            let lines = sheet.filter { $0.filled != nil }
            for key in Set((lines.prefix(2) + lines.suffix(2)).map(key)) where key.utf8.count <= 120 {
                counts[key, default: 0] += 1
            }
        }
        return Set(counts.filter { $0.value >= 3 && $0.value * 2 >= sheets.count }.keys)
    }

    private static func strip(_ lines: inout [String], _ furniture: Set<String>) -> Int {
        guard !furniture.isEmpty else { return 0 }
        let filled = lines.indices.filter { lines[$0].filled != nil }
        let edges = Set(filled.prefix(2) + filled.suffix(2)).filter { furniture.contains(key(lines[$0])) }
        for index in edges { lines[index] = "" }
        return edges.count
    }

    private static func goesOn(_ bytes: [UInt8], _ next: String) -> Bool {
        guard let last = bytes.last, let first = next.unicodeScalars.first else { return false }
        return !".!?:\"')".utf8.contains(last) && first.properties.isLowercase
    }

    // MARK: Broken words

    /// The words of the whole paper in small letters, to tell "cooper-ation" from "long-term".
    private static func words(of sheets: [[String]]) -> Set<String> {
        var words: Set<String> = []
        for sheet in sheets {
            for line in sheet {
                for word in line.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
                    words.insert(word.lowercased())
                }
            }
        }
        return words
    }

    private static func joinWords(_ lines: [String], _ known: Set<String>, _ joined: inout Int) -> [String] {
        var text: [String] = []
        var waiting = lines[...]
        while let line = waiting.popFirst() {
            guard line.hasSuffix("-"), let next = waiting.first, let first = next.first, first.isLowercase,
                let head = line.dropLast().split(whereSeparator: { !$0.isLetter }).last,
                line.dropLast().hasSuffix(head),
                head.count > 1
            else {
                text.append(line)
                continue
            }
            let tail = next.prefix { $0.isLetter }
            let whole = (head + tail).lowercased()
            let compound = "\(head)-\(tail)".lowercased()
            // A compound that the paper writes elsewhere keeps its hyphen.
            let keeps = known.contains(compound) && !known.contains(whole)
            if !keeps { joined += 1 }
            // The end of the word moves up with the marks behind it, so that lines keep their lengths.
            let moved = next.prefix { !$0.isWhitespace }
            text.append(String(keeps ? line[...] : line.dropLast()) + moved)
            let rest = next.dropFirst(moved.count).drop { $0 == " " }
            if rest.isEmpty { waiting.removeFirst() } else { waiting[waiting.startIndex] = String(rest) }
        }
        return text
    }

    // MARK: Broken lines

    /// The usual length of a full line, in characters: of ten lines nine are no longer.
    private static func width(of sheets: [[String]]) -> Int {
        let lengths = sheets.joined().map(\.count).filter { $0 > 0 }.sorted()
        return lengths.isEmpty ? 0 : max(40, lengths[(lengths.count - 1) * 9 / 10])
    }

    /// The lines of a page with those joined that only the width of the page broke.
    ///
    /// Such a line could hardly have taken the first word of the next one, or the next one begins small. In proportional
    /// letters the lengths of full lines differ by a sixth.
    private static func reflowed(_ lines: [String], _ width: Int) -> [String] {
        var result: [String] = []
        var last = ""
        for line in lines {
            let words = line.drop { $0 == " " }
            if let before = result.last, !last.isEmpty, let first = words.unicodeScalars.first, !beginsItem(words) {
                let word = words.prefix { !$0.isWhitespace }
                let isFull = (last.count + 1 + word.count) * 6 > width * 5
                if isFull && last.last != ":" || first.properties.isLowercase {
                    result[result.count - 1] = before + " " + words
                    last = line
                    continue
                }
            }
            result.append(line.filled == nil ? "" : line)
            last = line.filled ?? ""
        }
        return result
    }

    /// Whether a line begins an item of a list: with a bullet, or with a number and a mark.
    private static func beginsItem(_ line: Substring) -> Bool {
        guard let first = line.first else { return false }
        if "•◦▪–—-*·".contains(first) { return true }
        let rest = line.drop(while: \.isNumber)
        return rest.count < line.count && rest.first.map { ".)".contains($0) } == true
            && rest.dropFirst().first?.isWhitespace == true
    }
}
