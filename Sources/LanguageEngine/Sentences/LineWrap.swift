/// What the lines of a text are: paragraphs, or pieces of paragraphs wrapped at a fixed width.
///
/// A line that goes on with a small letter shows that a sentence ran over the line end. Where many do, the text is
/// wrapped, and the lengths of the lines so continued give the width. A line end in such a text was put there by hand
/// when the next word would still have fitted on the line.
struct LineWrap {
    /// The width in characters; nil when the lines of the text are paragraphs.
    let width: Int?

    private static let longest = 200
    private static let shortest = 30

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>) {
        var lineEnds = 0
        var continued = 0
        var lengths = [Int](repeating: 0, count: Self.longest + 1)
        var line = 0
        for index in tokens.indices where tokens[index].shape.contains(.startsLine) {
            let token = tokens[index]
            if !token.shape.contains(.startsParagraph), index > 0 {
                lineEnds += 1
                let length = lineWidth(line..<index, bytes, tokens)
                if length <= Self.longest, startsSmall(bytes, token), !endsFirmly(bytes, tokens[index - 1]) {
                    continued += 1
                    lengths[length] += 1
                }
            }
            line = index
        }
        guard continued > 1, continued * 4 >= lineEnds else {
            width = nil
            return
        }
        // A tenth may stick out: long words at the end, and lines that another hand wrapped.
        var above = continued / 10
        var length = Self.longest
        while length > 0, above >= lengths[length] {
            above -= lengths[length]
            length -= 1
        }
        width = length >= Self.shortest ? length : nil
    }
}

/// The width of a range of tokens in characters: scalars, as near as is needed.
func lineWidth(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    var width = tokens[last].end - tokens[first].start
    for token in tokens[range] where token.shape.contains(.hasNonASCII) && token.end <= bytes.count {
        for byte in bytes[token.start..<token.end] where byte & 0xC0 == 0x80 { width -= 1 }
    }
    return width
}

/// Whether a token begins with a small letter.
func startsSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
    guard token.kind == .word, token.shape.contains(.hasLowercase), !token.shape.contains(.startsUppercase),
        token.start < bytes.count
    else { return false }
    let first = bytes[token.start]
    return first &- 0x61 < 26 || first >= 0x80
}

/// Whether a token is a mark behind which a new sentence or item is usual.
func endsFirmly(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
    guard token.kind == .punctuation, token.start < bytes.count else { return false }
    switch bytes[token.start] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
    default: return false
    }
}
