/// Written as one string: a run of variable-length integers in base 64, three to four bytes a token.
///
/// The first integer is the number of tokens. For each token follow its length and the gap before it in one
/// integer, then its kind and shape in another.
extension TokenSequence: Codable {
    /// Reads the packed form.
    ///
    /// - Throws: `DecodingError` when the string is not a packed sequence.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let tokens = Self.unpack(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a packed token sequence of \(text.utf8.count) characters is damaged"
            )
        }
        self.init(sorted: tokens)
    }

    /// Writes the packed form.
    public func encode(to encoder: any Encoder) throws {
        var packed = PackedIntegers()
        packed.append(UInt64(storage.count))
        var position = 0
        for token in storage {
            // Three is the mark of a gap that does not fit into the two low bits.
            let gap = token.start - position
            packed.append(UInt64(token.count) << 2 | UInt64(Swift.min(gap, 3)))
            if gap >= 3 { packed.append(UInt64(gap)) }
            packed.append(UInt64(token.shape.rawValue) << 2 | UInt64(token.kind.rawValue))
            position = token.end
        }
        var container = encoder.singleValueContainer()
        try container.encode(packed.text)
    }

    private static func unpack(_ text: String) -> [Token]? {
        guard var packed = PackedIntegers(text), let count = packed.next(), count <= UInt64(packed.remaining) else {
            return nil
        }
        var tokens: [Token] = []
        tokens.reserveCapacity(Int(count))
        var position: UInt64 = 0
        for _ in 0..<count {
            guard let head = packed.next() else { return nil }
            var gap = head & 3
            if gap == 3 {
                guard let wide = packed.next(), wide >= 3, wide <= UInt64(UInt32.max) else { return nil }
                gap = wide
            }
            guard let tail = packed.next(), let kind = Token.Kind(rawValue: UInt8(tail & 3)), tail >> 18 == 0
            else { return nil }
            let start = position + gap
            position = start + head >> 2
            guard position <= UInt64(UInt32.max) else { return nil }
            let shape = Token.Shape(rawValue: UInt16(tail >> 2))
            tokens.append(Token(start: Int(start), end: Int(position), kind: kind, shape: shape))
        }
        return packed.remaining == 0 ? tokens : nil
    }
}
