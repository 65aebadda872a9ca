import CommandKit

/// The text of an error as people read it (R-40): code and message, the line, a caret under the part that is wrong, what
/// was probably meant, what would have been valid, what to try.
///
/// ```
/// error[E0203]: quotes has no column 'speeker'
///   quotes | where speeker = "Wi Sung-lac"
///                  ~~~~~~~
///   did you mean: speaker
///   columns: id kind speaker text
/// ```
struct ErrorReport {
    /// The longest list of valid names that is shown.
    static let longestList = 12

    /// Valid names are wrapped to this width.
    static let width = 78

    private let located: LocatedError
    private let source: SourceText?

    /// Reports an error in an entry; without an entry there is no caret.
    init(_ located: LocatedError, in source: SourceText?) {
        self.located = located
        self.source = source
    }

    /// The lines of the report.
    ///
    /// - Parameter place: What stands before the message: `brief.dossier:10:1: ` in scripts.
    func lines(place: String = "") -> [String] {
        let error = located.error
        var lines = ["\(place)error[\(error.code)]: \(error.message)"]
        lines += caretLines
        if let suggestion = error.suggestion {
            let needsQuotes = suggestion.utf8.contains { $0 == UInt8(ascii: " ") }
            lines.append("  did you mean: \(needsQuotes ? "\"\(suggestion)\"" : suggestion)")
        }
        if let valid = error.valid, !valid.names.isEmpty, valid.names.count <= Self.longestList {
            lines += Self.wrapped(["\(valid.noun):"] + valid.names)
        }
        if let remedy = error.remedy { lines.append("  \(remedy)") }
        return lines
    }

    /// The report as one text, each line with its end.
    func text(place: String = "") -> String {
        lines(place: place).map { Self.visible($0) + "\n" }.joined()
    }

    private var caretLines: [String] {
        guard let source, let range = located.range else { return [] }
        let line = source.lineRange(at: range.lowerBound)
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        let before = TextWidth.columns(of: Self.visible(source[line.lowerBound..<start]))
        let length = max(1, TextWidth.columns(of: Self.visible(source[start..<end])))
        return [
            "  \(Self.visible(source[line]))",
            "  \(String(repeating: " ", count: before))\(String(repeating: "~", count: length))",
        ]
    }

    private static func wrapped(_ words: [String]) -> [String] {
        var lines: [String] = []
        var line = " "
        for word in words {
            if !lines.isEmpty || line != " ", TextWidth.columns(of: line) + 1 + TextWidth.columns(of: word) > width {
                lines.append(line)
                line = "   "
            }
            line += " \(word)"
        }
        return lines + [line]
    }

    /// `text` with pictures in place of control characters, so that no terminal obeys it; a tab becomes a blank.
    private static func visible(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 32 || $0 == 127 }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 9: scalars.append(" ")
            case 0..<32: scalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
            case 127: scalars.append("\u{2421}")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

/// How many columns of a terminal a text takes.
enum TextWidth {
    /// The columns of `text`: none for marks that combine, two for the wide letters of East Asia and for emoji.
    ///
    /// - Complexity: O(*n*).
    static func columns(of text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of character: Character) -> Int {
        // A cluster is as wide as its widest scalar: a family of emoji takes two columns, a letter with accents one.
        character.unicodeScalars.reduce(0) { max($0, columns(of: $1)) }
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        // The blocks whose letters are wide in Unicode's EastAsianWidth.txt.
        let wide: [ClosedRange<UInt32>] = [
            0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
        ]
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
}
