import DossierKit

/// Finds the strings in quotation marks of a text.
///
/// Marks are paired inside a paragraph only, so that one odd mark spoils nothing else. A string that is not closed ends
/// with its paragraph when the next one begins with a mark (a quotation over several paragraphs), otherwise at the first
/// place where a quotation usually ends. Single marks that find no partner are apostrophes.
enum QuoteSegmenter {
    /// Reads a text.
    ///
    /// - Complexity: O(*n*) in the number of bytes, and O(*k* log *k*) in the number of strings.
    static func segment(_ bytes: UnsafeBufferPointer<UInt8>) -> QuotedStrings {
        let paragraphs = ParagraphSplitter.paragraphs(of: bytes)
        var strings: [QuotedString] = []
        var isContinuation = false
        for (index, paragraph) in paragraphs.enumerated() {
            let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
            var reader = ParagraphReader(bytes, paragraph, follower: next, isContinuation: isContinuation)
            reader.read()
            isContinuation = reader.strings.contains(where: \.continues)
            strings += nested(reader.strings)
        }
        return QuotedStrings(paragraphs: paragraphs, strings: strings)
    }

    /// Sorts strings, counts how many stand around each, and leaves out those that overlap another partly.
    private static func nested(_ strings: [QuotedString]) -> [QuotedString] {
        var result: [QuotedString] = []
        var around: [Span] = []
        for string in strings.sorted(by: { $0.span < $1.span }) where !string.inner.isEmpty {
            while let last = around.last, last.end <= string.span.start { around.removeLast() }
            if let last = around.last, !last.contains(string.span) { continue }
            var string = string
            string.depth = around.count
            around.append(string.span)
            result.append(string)
        }
        return result
    }
}

/// Pairs the marks of one paragraph.
private struct ParagraphReader {
    private struct Open {
        let mark: QuoteMark
        let isContinuation: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let paragraph: Span
    private let marks: [QuoteMark]
    private let follower: QuoteMark?
    private let isContinuation: Bool
    private var stack: [Open] = []
    private(set) var strings: [QuotedString] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Span, follower: Span?, isContinuation: Bool) {
        self.bytes = bytes
        self.paragraph = paragraph
        self.isContinuation = isContinuation
        marks = QuoteMarkScanner(bytes: bytes, range: paragraph.range).marks()
        // The first four bytes are enough for the mark a paragraph begins with and its neighbour.
        self.follower = follower.flatMap { follower in
            let head = follower.start..<min(follower.end, follower.start + 8)
            return QuoteMarkScanner(bytes: bytes, range: head).marks().first { $0.offset == follower.start }
        }
    }

    mutating func read() {
        let closers = closersAhead()
        for (index, mark) in marks.enumerated() {
            switch mark.family {
            case .double: readDouble(mark)
            case .guillemet: readGuillemet(mark)
            case .single: readSingle(mark, closerAhead: closers[index])
            }
        }
        while let open = stack.popLast() { abandon(open, before: nil) }
    }

    /// For each mark whether a single mark further right surely closes, before one that surely opens.
    private func closersAhead() -> [Bool] {
        var result = [Bool](repeating: false, count: marks.count)
        var ahead = false
        for index in marks.indices.reversed() {
            result[index] = ahead
            let mark = marks[index]
            guard mark.family == .single, !mark.mayBePossessive else { continue }
            if mark.canClose { ahead = true } else if mark.canOpen { ahead = false }
        }
        return result
    }

    private mutating func readDouble(_ mark: QuoteMark) {
        let standsAlone = mark.isSpaceBefore && mark.isSpaceAfter
        guard let index = stack.lastIndex(where: { $0.mark.family == .double }) else {
            let afterPunctuation = mark.shape != .closing && !mark.isFreeAfter && !followsWord(mark)
            if mark.canOpen || standsAlone && mark.shape != .closing || afterPunctuation { push(mark) }
            return
        }
        let isLow = stack[index].mark.length == 3 && bytes[stack[index].mark.offset + 2] >= 0x9E
        if mark.canClose || standsAlone || mark.shape == .closing && mark.isSpaceAfter || isLow && !mark.isFreeBefore {
            close(index, mark)
        } else if mark.canOpen {
            // The mark before it was never closed.
            while stack.count > index, let open = stack.popLast() { abandon(open, before: mark.offset) }
            push(mark)
        }
    }

    private mutating func readGuillemet(_ mark: QuoteMark) {
        if let index = stack.lastIndex(where: { $0.mark.family == .guillemet && $0.mark.shape != mark.shape }) {
            close(index, mark)
        } else if !mark.isSpaceAfter || mark.isSpaceBefore {
            push(mark)
        }
    }

    private mutating func readSingle(_ mark: QuoteMark, closerAhead: Bool) {
        let inside = (stack.lastIndex { $0.mark.family != .single } ?? -1) + 1
        let index = stack.indices.dropFirst(inside).last
        if let index, mark.canClose {
            if mark.mayBePossessive, closerAhead { return }
            close(index, mark)
        } else if mark.canOpen {
            if index != nil { stack.removeLast() }
            push(mark)
        }
    }

    /// A letter or digit stands before the mark: it is a measure in inches or a closing mark without its partner.
    private func followsWord(_ mark: QuoteMark) -> Bool {
        guard mark.offset > paragraph.start else { return false }
        let before = bytes[mark.offset - 1]
        return before >= 0x80 || (before | 0x20) &- 0x61 < 26 || before &- 0x30 < 10
    }

    /// Strings do not nest deeper than this; the bound keeps a paragraph full of opening marks linear.
    private static let deepest = 8

    private mutating func push(_ mark: QuoteMark) {
        if stack.count == Self.deepest { stack.removeFirst() }
        stack.append(Open(mark: mark, isContinuation: isContinuation && mark.offset == paragraph.start))
    }

    private mutating func close(_ index: Int, _ mark: QuoteMark) {
        while stack.count > index + 1, let inner = stack.popLast() { abandon(inner, before: mark.offset) }
        guard let open = stack.popLast() else { return }
        add(open, inner: mark.offset, end: mark.end, isClosed: true, continues: false)
    }

    private mutating func add(_ open: Open, inner: Int, end: Int, isClosed: Bool, continues: Bool) {
        guard open.mark.end <= inner else { return }
        strings.append(
            QuotedString(
                span: Span(open.mark.offset, end),
                inner: Span(open.mark.end, inner),
                depth: 0,
                isClosed: isClosed,
                continues: continues,
                isContinuation: open.isContinuation
            )
        )
    }

    /// Ends a string that has no closing mark.
    ///
    /// - Parameter limit: The offset of the mark that shows it; nil at the end of the paragraph.
    private mutating func abandon(_ open: Open, before limit: Int?) {
        if let limit {
            guard open.mark.family != .single, let end = firstPause(open.mark.end, limit) else { return }
            add(open, inner: end, end: end, isClosed: false, continues: false)
            return
        }
        let end = paragraph.end
        if let follower, follower.family == open.mark.family, follower.canOpen,
            stack.isEmpty, open.mark.family != .single || open.mark.offset == paragraph.start || open.isContinuation
        {
            add(open, inner: end, end: end, isClosed: false, continues: true)
        } else if open.mark.family != .single {
            let startsParagraph = open.mark.offset == paragraph.start
            let stop = startsParagraph ? end : firstStop(open.mark.end, end) ?? end
            add(open, inner: stop, end: stop, isClosed: false, continues: false)
        }
    }

    /// The end of the first comma or mark of a sentence's end that white space follows.
    private func firstPause(_ start: Int, _ end: Int) -> Int? {
        first(start, end) { $0 == 0x2C || $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
    }

    private func firstStop(_ start: Int, _ end: Int) -> Int? {
        first(start, end) { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
    }

    private func first(_ start: Int, _ end: Int, where isEnd: (UInt8) -> Bool) -> Int? {
        var offset = start
        while offset + 1 < end {
            if isEnd(bytes[offset]), bytes[offset + 1] <= 0x20 { return offset + 1 }
            offset += 1
        }
        return nil
    }
}
