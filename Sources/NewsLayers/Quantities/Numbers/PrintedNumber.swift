/// How digits with separators are read: `1,784.5`, `12,34,567`, `81,4`, `.5`.
struct PrintedNumber {
    /// The value.
    let value: ScaledNumber
    /// Whether it is written with a grouping or decimal separator.
    let hasSeparator: Bool
    /// The number of digits before the decimal separator.
    let wholeDigits: Int

    /// Reads the bytes of a lexeme of the kind `number`; nil where they are no number of one meaning (`1.2.3`) or one
    /// too large to be meant.
    init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var groups: [(start: Int, end: Int)] = []
        var separators: [UInt8] = []
        var start = bytes.startIndex
        // Digits beyond these would overflow anyway; the bound keeps the work small for absurd input.
        guard bytes.count <= 48 else { return nil }
        for index in bytes.indices where !Lexer.isDigit(bytes[index]) {
            groups.append((start, index))
            separators.append(bytes[index])
            start = index + 1
        }
        groups.append((start, bytes.endIndex))
        guard let decimals = Self.decimals(groups.map { $0.end - $0.start }, separators, bytes) else { return nil }
        var digits: Int64 = 0
        var whole = 0
        for (number, group) in groups.enumerated() {
            for index in group.start..<group.end {
                let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(Int64(bytes[index] - 48))
                if overflow || carry { return nil }
                digits = sum
            }
            if number < groups.count - (decimals > 0 ? 1 : 0) { whole += group.end - group.start }
        }
        value = ScaledNumber(digits: digits, exponent: -decimals)
        hasSeparator = !separators.isEmpty
        wholeDigits = whole
    }

    /// The number of decimals that the separators imply; nil where they contradict each other.
    private static func decimals(
        _ lengths: [Int],
        _ separators: [UInt8],
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Int? {
        guard let last = separators.last, let final = lengths.last else { return 0 }
        let comma = UInt8(ascii: ",")
        let earlier = separators.dropLast()
        if earlier.isEmpty {
            if last != comma { return final }
            // "1,234" groups; "81,4" and "0,234" have a decimal comma.
            let groups = final == 3 && lengths[0] <= 3 && bytes.first != UInt8(ascii: "0")
            return groups ? 0 : lengths[0] == 0 ? nil : final
        }
        guard earlier.allSatisfy({ $0 == earlier[0] }) else { return nil }
        let middle = lengths.dropFirst().dropLast()
        guard (1...3).contains(lengths[0]) else { return nil }
        if last == earlier[0] {
            // One separator throughout groups thousands, or lakhs and crores.
            let western = middle.allSatisfy { $0 == 3 }
            let indian = last == comma && lengths[0] <= 2 && middle.allSatisfy { $0 == 2 }
            return final == 3 && (western || indian) ? 0 : nil
        }
        let grouped = middle.last == 3 && (middle.allSatisfy { $0 == 3 } || middle.dropLast().allSatisfy { $0 == 2 })
        return grouped ? final : nil
    }
}
