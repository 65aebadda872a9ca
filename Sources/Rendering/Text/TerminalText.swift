/// Text of articles, titles and file names made safe for a terminal.
///
/// A hostile article could otherwise move the cursor, set the clipboard or reverse the order of what is shown. Every
/// text that did not come from the program goes through here on its way to people.
public enum TerminalText {
    /// The text with a symbol in the place of each character that would act instead of being shown.
    ///
    /// C0 controls and DEL become their pictures (`␛` for ESC), line and paragraph separators `␤`, C1 controls, overrides
    /// and isolates of the writing direction, stray tags and deprecated format characters `␦`; soft hyphens and byte
    /// order marks, which show nothing, go. The tags of the flags of regions stay.
    ///
    /// - Parameter keepingLineFeeds: Whether line feeds stay: for text of several lines.
    /// - Complexity: O(*n*); a pass over bytes when nothing is to be done.
    public static func safe(_ text: String, keepingLineFeeds: Bool = false) -> String {
        guard needsWork(text, keepingLineFeeds) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var inFlag = false
        for scalar in text.unicodeScalars {
            if scalar.value == 0x1F3F4 { inFlag = true } else if !isTag(scalar) { inFlag = false }
            if keepingLineFeeds, scalar == "\n" {
                result.unicodeScalars.append(scalar)
            } else if isTag(scalar), inFlag {
                result.unicodeScalars.append(scalar)
            } else if let symbol = symbol(for: scalar) {
                result += symbol
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func needsWork(_ text: String, _ keepingLineFeeds: Bool) -> Bool {
        for byte in text.utf8 where byte < 0x20 || byte >= 0x7F {
            if byte >= 0x80 { return text.unicodeScalars.contains { symbol(for: $0) != nil } }
            if byte != 0x0A || !keepingLineFeeds { return true }
        }
        return false
    }

    private static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0000...0xE007F).contains(scalar.value) }

    private static func symbol(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x20..<0x7F: nil
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) }
        case 0x7F: "␡"
        case 0x2028, 0x2029: "␤"
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE007F: "␦"
        case 0xAD, 0xFEFF: ""
        default: nil
        }
    }
}
