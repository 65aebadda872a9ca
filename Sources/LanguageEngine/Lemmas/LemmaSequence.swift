/// The lemmas of all tokens of a text, by the index of the token, in one block of bytes.
public struct LemmaSequence: Hashable, Sendable, Codable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// Takes the lemmas in the order of the tokens.
    public init(_ lemmas: some Sequence<String>) {
        for lemma in lemmas {
            bytes += lemma.utf8
            ends.append(UInt32(truncatingIfNeeded: bytes.count))
        }
    }

    /// Reads a list of texts.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([String].self))
    }

    /// Writes a list of texts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Array(self))
    }
}

extension LemmaSequence: RandomAccessCollection {
    /// Zero.
    public var startIndex: Int { 0 }
    /// The number of tokens.
    public var endIndex: Int { ends.count }
    /// The lemma of the token at an index.
    public subscript(token: Int) -> String {
        let start = token == 0 ? 0 : Int(ends[token - 1])
        return String(decoding: bytes[start..<Int(ends[token])], as: UTF8.self)
    }
}
