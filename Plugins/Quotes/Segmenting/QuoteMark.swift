/// A character that can open or close a string in quotation marks, with what stands beside it.
struct QuoteMark {
    /// The marks that can belong together.
    enum Family {
        /// Double marks: straight, curly, low, two single ones, two backticks.
        case double
        /// Guillemets, pointing out or in.
        case guillemet
        /// Single marks, which are apostrophes as well.
        case single
    }

    /// What the shape of the mark says, whatever stands beside it.
    enum Shape {
        /// It opens: “ ‘ « „ and two backticks.
        case opening
        /// It closes: ” ’ ».
        case closing
        /// It does both: " and '.
        case neutral
    }

    let offset: Int
    let length: Int
    let family: Family
    let shape: Shape
    /// White space, an opening bracket, a dash or another mark stands before it, or the paragraph begins.
    let isFreeBefore: Bool
    /// White space, punctuation or another mark follows, or the paragraph ends.
    let isFreeAfter: Bool
    /// White space stands before it, or the paragraph begins.
    let isSpaceBefore: Bool
    /// White space follows, or the paragraph ends.
    let isSpaceAfter: Bool
    /// It may be the apostrophe of a plural possessive: an s before it, white space and a letter after it.
    let mayBePossessive: Bool

    var end: Int { offset + length }

    /// Whether it can begin a string.
    var canOpen: Bool {
        switch shape {
        case .opening: !isSpaceAfter || isSpaceBefore
        case .closing: isFreeBefore && !isFreeAfter
        case .neutral: isFreeBefore && !isSpaceAfter
        }
    }

    /// Whether it can end one.
    var canClose: Bool {
        switch shape {
        case .closing: !isSpaceBefore || isFreeAfter
        case .opening: !isFreeBefore && isFreeAfter
        case .neutral: !isSpaceBefore && (isFreeAfter || family == .double)
        }
    }
}

/// Reads the quotation marks of one paragraph; apostrophes are left out where their neighbours betray them.
struct QuoteMarkScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>

    /// The marks in order.
    ///
    /// - Complexity: O(*n*).
    func marks() -> [QuoteMark] {
        var marks: [QuoteMark] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard let (length, family, shape) = mark(at: offset) else {
                offset += 1
                continue
            }
            if family != .single || !isApostrophe(offset, length) {
                marks.append(describe(offset, length, family, shape))
            }
            offset += length
        }
        return marks
    }

    private func byte(_ offset: Int) -> UInt8 { range.contains(offset) ? bytes[offset] : 0x20 }

    private func mark(at offset: Int) -> (Int, QuoteMark.Family, QuoteMark.Shape)? {
        switch bytes[offset] {
        case 0x22: return (1, .double, .neutral)
        case 0x27: return byte(offset + 1) == 0x27 ? (2, .double, .neutral) : (1, .single, .neutral)
        case 0x60: return byte(offset + 1) == 0x60 ? (2, .double, .opening) : (1, .single, .opening)
        case 0xC2:
            if byte(offset + 1) == 0xAB { return (2, .guillemet, .opening) }
            return byte(offset + 1) == 0xBB ? (2, .guillemet, .closing) : nil
        case 0xE2 where byte(offset + 1) == 0x80: break
        default: return nil
        }
        switch byte(offset + 2) {
        case 0x98: return (3, .single, .opening)
        case 0x99: return (3, .single, .closing)
        case 0x9A: return (3, .single, .opening)
        case 0x9C: return (3, .double, .opening)
        case 0x9D: return (3, .double, .closing)
        case 0x9E, 0x9F: return (3, .double, .opening)
        default: return nil
        }
    }

    private func describe(
        _ offset: Int,
        _ length: Int,
        _ family: QuoteMark.Family,
        _ shape: QuoteMark.Shape
    ) -> QuoteMark {
        let end = offset + length
        let spaceBefore = isSpace(before: offset)
        let spaceAfter = isSpace(after: end)
        return QuoteMark(
            offset: offset,
            length: length,
            family: family,
            shape: shape,
            isFreeBefore: spaceBefore || isOpening(before: offset),
            isFreeAfter: spaceAfter || !isWordByte(byte(end)) || isDash(at: end),
            isSpaceBefore: spaceBefore,
            isSpaceAfter: spaceAfter,
            mayBePossessive: family == .single && byte(offset - 1) | 0x20 == 0x73 && spaceAfter
                && isWordByte(byte(end + 1))
        )
    }

    /// A letter or digit on both sides; a word or year that drops its beginning ("'em", "'90s"); a measure in feet.
    private func isApostrophe(_ offset: Int, _ length: Int) -> Bool {
        let end = offset + length
        let before = byte(offset - 1)
        let wordBefore = isWordByte(before) && !isSpace(before: offset) && !isOpening(before: offset)
        if wordBefore, isWordByte(byte(end)), !isMark(at: end), !isSpace(after: end), !isDash(at: end) { return true }
        if wordBefore { return false }
        if isDigit(byte(end)), isDigit(byte(end + 1)) {
            let next = byte(end + 2)
            return next == 0x73
                || !(isDigit(next) || next == 0x25 || next == 0x2C || isWordByte(next))
                    && !closesSoon(end + 2)
        }
        var last = end
        while last < end + 6, byte(last) | 0x20 &- 0x61 < 26, byte(last) | 0x20 >= 0x61 { last += 1 }
        guard last > end, !isWordByte(byte(last)) || byte(last) >= 0x80 else { return false }
        let word = String(decoding: bytes[end..<last], as: UTF8.self).lowercased()
        return Self.clipped.contains(word)
    }

    /// Whether a single mark follows directly after digits, as in '72'.
    private func closesSoon(_ offset: Int) -> Bool { isMark(at: offset) }

    private static let clipped: Set = ["em", "til", "tis", "twas", "cause", "bout", "n", "nuff", "cuz"]

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x24
    }

    private func isMark(at offset: Int) -> Bool { range.contains(offset) && mark(at: offset) != nil }

    /// Whether white space ends before `offset`; U+00A0 and the spaces of the general punctuation block count.
    private func isSpace(before offset: Int) -> Bool {
        guard offset > range.lowerBound else { return true }
        if bytes[offset - 1] <= 0x20 { return true }
        if bytes[offset - 1] == 0xA0, byte(offset - 2) == 0xC2 { return true }
        return byte(offset - 3) == 0xE2 && byte(offset - 2) == 0x80 && byte(offset - 1) <= 0x8B
    }

    private func isSpace(after offset: Int) -> Bool {
        guard offset < range.upperBound else { return true }
        if bytes[offset] <= 0x20 { return true }
        if bytes[offset] == 0xC2, byte(offset + 1) == 0xA0 { return true }
        return bytes[offset] == 0xE2 && byte(offset + 1) == 0x80 && (0x80...0x8B).contains(byte(offset + 2))
    }

    /// A dash, an ellipsis or a curly mark: what the general punctuation block holds and words do not.
    private func isDash(at offset: Int) -> Bool {
        byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && (0x90...0xA6).contains(byte(offset + 2))
    }

    /// Whether an opening bracket, a dash, a slash, or an opening mark stands before `offset`.
    private func isOpening(before offset: Int) -> Bool {
        switch byte(offset - 1) {
        case 0x28, 0x5B, 0x7B, 0x2D, 0x2F, 0x22, 0x27, 0x60: return true
        default: break
        }
        if byte(offset - 2) == 0xC2 { return byte(offset - 1) == 0xAB }
        guard byte(offset - 3) == 0xE2, byte(offset - 2) == 0x80 else { return false }
        switch byte(offset - 1) {
        case 0x90...0x95, 0x98, 0x9A, 0x9C, 0x9E, 0x9F: return true
        default: return false
        }
    }
}
