import Foundation

/// A cell of a table as a number: `1,234.5`, `2.34%`, `2.3e`, `..`.
enum ReferenceNumber: Hashable {
    /// A number, the worth of its last printed digit, whether a per cent sign or a mark of an estimate stands behind it.
    case number(value: Decimal, step: Decimal, isPercent: Bool, isEstimate: Bool)
    /// The table says that there is no figure: `..`, `xxx`, `n/a`, an empty cell.
    case missing
    /// Something else.
    case words

    private static let absent: Set<String> = [
        "", "..", "...", ". .", ". . .", "…", "xxx", "n/a", "na", "n.a.", "-", "–", "—", "nan", "null", "none", ":",
        "*",
    ]

    /// Reads a cell.
    ///
    /// - Complexity: O(*n*) in the length of the cell.
    init(_ cell: String, decimalComma: Bool) {
        var text = cell.filter { !$0.isWhitespace && $0 != "'" && $0 != "\u{2009}" }
        if Self.absent.contains(cell.lowercased()) || Self.absent.contains(text.lowercased()) {
            self = .missing
            return
        }
        let isEstimate = text.last == "e" || text.last == "E" || text.hasSuffix("(e)") || text.last == "*"
        while let last = text.last, "eE()*pf".contains(last) { text.removeLast() }
        let isPercent = text.last == "%"
        if isPercent { text.removeLast() }
        if text.first == "\u{2212}" { text = "-" + text.dropFirst() }
        let grouping: Character = decimalComma ? "." : ","
        let isGrouped = Self.isGrouped(text, by: grouping)
        text = text.filter { !isGrouped || $0 != grouping }
        if decimalComma { text = text.replacing(",", with: ".") }
        guard let (digits, decimals) = Self.number(text),
            let value = Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX")), !value.isNaN
        else {
            self = .words
            return
        }
        let step = Decimal(sign: .plus, exponent: -decimals, significand: 1)
        self = .number(value: value, step: step, isPercent: isPercent, isEstimate: isEstimate)
    }

    /// Whether every mark of grouping has three digits behind it.
    private static func isGrouped(_ text: String, by mark: Character) -> Bool {
        let parts = text.split(separator: mark, omittingEmptySubsequences: false)
        return parts.count > 1 && (1...3).contains(parts[0].filter { $0 != "-" }.count)
            && parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    }

    /// The number if it is nothing but one, with the number of its decimals; at most 30 digits.
    private static func number(_ text: String) -> (digits: String, decimals: Int)? {
        let unsigned = text.first == "-" ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, unsigned.count <= 31, !unsigned.isEmpty, unsigned != ".",
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        return (text, parts.count == 2 ? parts[1].count : 0)
    }
}
