public import CommandKit
public import DocumentModel

/// Errors as people read them: code and message, the line with what is wrong underlined, what was probably meant.
///
/// ```
/// error[E0203]: quotes has no column "speeker"
///   quotes | where speeker = "Wi Sung-lac"
///                  ~~~~~~~
///   did you mean: speaker
///   columns: id kind speaker cue line text
/// ```
public struct ErrorRenderer: Sendable {
    private let options: RenderOptions

    /// More valid names than this are not listed.
    private static let mostNames = 12

    /// Makes a renderer of errors.
    public init(options: RenderOptions = RenderOptions()) { self.options = options }

    /// The lines of an error.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - line: What was entered; it may have several lines, of which the one with the fault is shown.
    ///   - place: What is wrong in it, in UTF-8 offsets of `line`; where nil, the subject of the error is looked for.
    ///   - prefix: The place in a script as `FILE:LINE:COL`.
    ///   - plugin: The name and version of the plugin that failed.
    public func lines(
        _ error: CommandError,
        line: String? = nil,
        at place: Span? = nil,
        prefix: String? = nil,
        plugin: String? = nil
    ) -> [String] {
        let head = "error[\(error.code)]" + (plugin.map { " in plugin \(TerminalText.safe($0))" } ?? "")
        let message = TerminalText.safe(error.message)
        let whole = (prefix.map { TerminalText.safe($0) + ": " } ?? "") + head + ": " + message
        var lines = wrap(whole, indent: 2)
        if options.useColour, let first = lines.first, first.contains(head) {
            let styled = Style.error.apply(head, when: true)
            lines[0] = first.replacing(head, with: styled, maxReplacements: 1)
        }
        if let line { lines += excerpt(of: line, at: place ?? Self.find(error.subject, in: line)) }
        if let suggestion = error.suggestion {
            lines += wrap("  did you mean: \(Self.quoted(TerminalText.safe(suggestion)))", indent: 4)
        }
        if let valid = error.valid, !valid.names.isEmpty, valid.names.count <= Self.mostNames {
            let names = valid.names.map { Self.quoted(TerminalText.safe($0)) }.joined(separator: " ")
            lines += wrap("  \(valid.noun): \(names)", indent: 4)
        }
        if let remedy = error.remedy { lines += wrap("  try: \(TerminalText.safe(remedy))", indent: 4) }
        return lines
    }

    /// Words with spaces in quotes, as they would be typed.
    private static func quoted(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }

    /// Where `subject` stands in `line`: inside quotes or as a word of its own where that is so, else anywhere.
    static func find(_ subject: String?, in line: String) -> Span? {
        guard let subject, !subject.isEmpty else { return nil }
        let bytes = Array(line.utf8)
        let wanted = Array(subject.utf8)
        guard wanted.count <= bytes.count else { return nil }
        func isWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (byte | 0x20 >= 97 && byte | 0x20 <= 122) || (byte >= 48 && byte <= 57) || byte == 95
        }
        var fallback: Span?
        for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
            let end = start + wanted.count
            guard bytes[start..<end].elementsEqual(wanted) else { continue }
            let span = Span(start, end)
            let isWhole = (start == 0 || !isWord(bytes[start - 1])) && (end == bytes.count || !isWord(bytes[end]))
            if isWhole { return span }
            fallback = fallback ?? span
        }
        return fallback
    }

    /// The line with the fault and the marks below it, or a window of it where it is too long.
    private func excerpt(of entry: String, at place: Span?) -> [String] {
        var bytes = Array(entry.utf8)[...]
        var place = place.flatMap { $0.start <= bytes.count ? $0 : nil }
        if let mark = place {
            let start = bytes[..<mark.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            let end = bytes[mark.start...].firstIndex(of: 0x0A) ?? bytes.count
            bytes = bytes[start..<end]
            place = Span(mark.start - start, min(mark.end, end) - start)
        } else if let end = bytes.firstIndex(of: 0x0A) {
            bytes = bytes[..<end]
        }
        let content = Array(bytes)
        func text(_ range: Range<Int>) -> String {
            TerminalText.safe(String(decoding: content[range.clamped(to: 0..<content.count)], as: UTF8.self))
        }
        guard let place else { return ["  " + fitted(text(0..<content.count))] }
        let before = text(0..<place.start)
        let marked = text(place.start..<place.end)
        let after = text(place.end..<content.count)
        return window(before, marked, after)
    }

    private func fitted(_ text: String) -> String { options.width.map { DisplayWidth.cut(text, to: $0 - 2) } ?? text }

    /// The three parts on one line with marks below the middle one, the beginning cut off where there is no room.
    private func window(_ before: String, _ marked: String, _ after: String) -> [String] {
        if let width = options.width {
            let room = max(4, width - 2)
            // What follows the fault gets a quarter of the line, so that people see where they are.
            let following = min(DisplayWidth.of(after), room / 4)
            let needed = min(room, max(1, DisplayWidth.of(marked)) + following)
            let shown = DisplayWidth.cutFront(before, to: room - needed)
            let line = DisplayWidth.cut(shown + marked + after, to: room)
            let start = DisplayWidth.of(shown)
            return ["  " + line, "  " + underline(start, min(max(1, DisplayWidth.of(marked)), max(1, room - start)))]
        }
        return ["  " + before + marked + after, "  " + underline(DisplayWidth.of(before), DisplayWidth.of(marked))]
    }

    private func underline(_ start: Int, _ count: Int) -> String {
        let marks = String(repeating: "~", count: max(1, count))
        return String(repeating: " ", count: start) + Style.error.apply(marks, when: options.useColour)
    }

    private func wrap(_ text: String, indent: Int) -> [String] {
        guard let width = options.width else { return [text] }
        let margin = text.prefix { $0 == " " }
        let lines = DisplayWidth.wrap(text, to: max(1, width - margin.count), indent: max(0, indent - margin.count))
        return lines.map { margin + $0 }
    }
}
