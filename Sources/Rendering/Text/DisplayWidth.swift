/// How many columns text takes in a terminal.
///
/// Widths are counted by grapheme cluster: East Asian wide characters and emoji take two columns, also when several
/// scalars make one of them; combining marks take none. Control characters count as one, because ``TerminalText`` shows
/// them as one symbol.
public enum DisplayWidth {
    /// The columns that `text` takes.
    ///
    /// - Complexity: O(*n*); a pass over bytes for ASCII.
    public static func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        var width = 0
        for character in text { width += of(character) }
        return width
    }

    /// The columns that one character takes: 0, 1 or 2.
    static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            switch scalar.value {
            // The selector that asks for the picture; regional indicators come in pairs, and two make one flag.
            case 0xFE0F, 0x1F1E6...0x1F1FF: return 2
            // What follows a joiner is drawn into the same picture.
            case 0x200D where width == 2: return 2
            default: width += of(scalar)
            }
            if width >= 2 { width = 2 }
        }
        return width
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x7F { return 1 }
        if value < 0x300 { return 1 }
        // Vowels and final consonants of Hangul are drawn into the syllable that the first consonant begins.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return WideScalars.contains(scalar) ? 2 : 1
        }
    }

    /// The beginning of `text` that fits into `width` columns, with `mark` at its end when something was cut off.
    ///
    /// - Complexity: O(*n*) in the length of the result.
    public static func cut(_ text: String, to width: Int, mark: String = "…") -> String {
        guard text.utf8.count > width, of(text) > width else { return text }
        let room = max(0, width - of(mark))
        var used = 0
        var end = text.startIndex
        while end < text.endIndex {
            let next = of(text[end])
            if used + next > room { break }
            used += next
            end = text.index(after: end)
        }
        var kept = text[..<end]
        while kept.last == " " { kept.removeLast() }
        return width < of(mark) ? String(kept) : kept + mark
    }

    /// The end of `text` that fits into `width` columns, with `mark` before it when something was cut off.
    ///
    /// - Complexity: O(*n*).
    public static func cutFront(_ text: String, to width: Int, mark: String = "…") -> String {
        let whole = of(text)
        guard whole > width else { return text }
        guard width >= of(mark) else { return "" }
        var excess = whole - (width - of(mark))
        var kept = text[...]
        while excess > 0, let first = kept.popFirst() { excess -= of(first) }
        while kept.first == " " { kept.removeFirst() }
        return mark + kept
    }

    /// `text` with spaces after it, or before it, so that it takes `width` columns; unchanged when it is wider.
    public static func pad(_ text: String, to width: Int, right: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - of(text)))
        return right ? spaces + text : text + spaces
    }

    /// Breaks `text` into lines of at most `width` columns, at spaces where that is possible.
    ///
    /// - Parameters:
    ///   - width: Columns of a line; at least one character is taken even where it is wider.
    ///   - indent: Spaces before every line but the first, which count as columns.
    /// - Complexity: O(*n*).
    public static func wrap(_ text: String, to width: Int, indent: Int = 0) -> [String] {
        // A wide character must fit beside the indentation.
        let indent = indent + 2 <= width ? indent : 0
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = ""
        var used = 0
        func flush() {
            lines.append(line)
            line = margin
            used = indent
        }
        for word in text.split(separator: " ") {
            let length = of(word)
            let isFresh = used == (lines.isEmpty ? 0 : indent)
            if !isFresh, used + 1 + length <= width {
                line += " " + word
                used += 1 + length
                continue
            }
            if !isFresh { flush() }
            if used + length <= width {
                line += word
                used += length
                continue
            }
            for character in word {
                let next = of(character)
                if used + next > width, used > (lines.isEmpty ? 0 : indent) { flush() }
                line.append(character)
                used += next
            }
        }
        if used > (lines.isEmpty ? 0 : indent) || lines.isEmpty { lines.append(line) }
        return lines
    }
}
