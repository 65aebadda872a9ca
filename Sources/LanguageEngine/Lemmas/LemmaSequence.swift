/// The lemmas of all tokens of a text, by the index of the token, in one block of bytes.
public struct LemmaSequence: Hashable, Sendable, Codable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// No lemma yet, with room for those of `count` tokens.
    init(reserving count: Int) {
        bytes.reserveCapacity(count * 6)
        ends.reserveCapacity(count)
    }

    /// Takes the lemmas in the order of the tokens.
    public init(_ lemmas: some Sequence<String>) {
        for lemma in lemmas {
            bytes += lemma.utf8
            ends.append(UInt32(truncatingIfNeeded: bytes.count))
        }
    }

    /// Adds the lemma of the next token.
    mutating func append(_ lemma: some Collection<UInt8>) {
        bytes.append(contentsOf: lemma)
        ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Adds the first `kept` bytes of a form, in lower case (ASCII) if asked for, and what is added to them.
    mutating func append(_ form: UnsafeBufferPointer<UInt8>, first kept: Int, lowersCase: Bool, _ added: [UInt8]) {
        for byte in form.prefix(kept) { bytes.append(lowersCase && byte &- 0x41 < 26 ? byte | 0x20 : byte) }
        append(added)
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
