public import DocumentModel

/// The sentences of one text, in order and without overlap; together they hold every token.
public struct SentenceSequence: Hashable, Sendable {
    let storage: [Sentence]

    /// Keeps sentences that are already in order.
    ///
    /// - Precondition: each sentence ends at or before the start of the next.
    /// - Complexity: O(*n*).
    public init(_ sentences: [Sentence]) {
        for index in sentences.indices.dropFirst() {
            precondition(
                sentences[index - 1].span.end <= sentences[index].span.start,
                "sentences come in order and do not overlap"
            )
        }
        storage = sentences
    }

    init(sorted sentences: [Sentence]) { storage = sentences }

    /// The index of the sentence that contains the byte at `offset`, if one does; white space between two lies in none.
    ///
    /// - Complexity: O(log *n*).
    public func index(at offset: Int) -> Int? {
        let index = firstIndex(endingAfter: offset)
        return index < storage.count && storage[index].span.start <= offset ? index : nil
    }

    /// The sentence that contains the byte at `offset`, if one does.
    ///
    /// - Complexity: O(log *n*).
    public func containing(_ offset: Int) -> Sentence? {
        index(at: offset).map { storage[$0] }
    }

    /// The indices of the sentences that share at least one byte with `span`.
    ///
    /// - Complexity: O(log *n*).
    public func indices(in span: Span) -> Range<Int> {
        let first = firstIndex(endingAfter: span.start)
        var low = first
        var high = storage.count
        while low < high {
            let middle = (low + high) / 2
            if storage[middle].span.start < span.end { low = middle + 1 } else { high = middle }
        }
        return first..<low
    }

    /// The sentences that share at least one byte with `span`, in order: usually one.
    ///
    /// - Complexity: O(log *n*).
    public func covering(_ span: Span) -> ArraySlice<Sentence> {
        storage[indices(in: span)]
    }

    private func firstIndex(endingAfter offset: Int) -> Int {
        var low = 0
        var high = storage.count
        while low < high {
            let middle = (low + high) / 2
            if storage[middle].span.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension SentenceSequence: RandomAccessCollection {
    /// The index of the first sentence.
    public var startIndex: Int { 0 }

    /// The index after the last sentence.
    public var endIndex: Int { storage.count }

    /// The sentence at `index`.
    public subscript(index: Int) -> Sentence { storage[index] }
}

/// Written as one string: a run of variable-length integers in base 64, about five bytes a sentence.
///
/// The first integer is the number of sentences. For each follow the gap before it, its length in bytes, the tokens
/// between it and the one before (none, as a rule) and its length in tokens.
extension SentenceSequence: Codable {
    /// Reads the packed form.
    ///
    /// - Throws: `DecodingError` when the string is not a packed sequence.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let sentences = Self.unpack(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a packed sentence sequence of \(text.utf8.count) characters is damaged"
            )
        }
        self.init(sorted: sentences)
    }

    /// Writes the packed form.
    public func encode(to encoder: any Encoder) throws {
        var packed = PackedIntegers()
        packed.append(UInt64(storage.count))
        var position = 0
        var token = 0
        for sentence in storage {
            packed.append(UInt64(sentence.span.start - position))
            packed.append(UInt64(sentence.span.count))
            // Foreign sentences may skip tokens, and the difference must not be negative.
            packed.append(UInt64(Swift.max(0, sentence.tokens.lowerBound - token)))
            packed.append(UInt64(sentence.tokens.count))
            position = sentence.span.end
            token = sentence.tokens.upperBound
        }
        var container = encoder.singleValueContainer()
        try container.encode(packed.text)
    }

    private static func unpack(_ text: String) -> [Sentence]? {
        guard var packed = PackedIntegers(text), let count = packed.next(), count <= UInt64(packed.remaining) else {
            return nil
        }
        let limit = UInt64(UInt32.max)
        var sentences: [Sentence] = []
        sentences.reserveCapacity(Int(count))
        var position: UInt64 = 0
        var token: UInt64 = 0
        for _ in 0..<count {
            guard let gap = packed.next(), let length = packed.next(), let skipped = packed.next(),
                let tokens = packed.next(), Swift.max(gap, length) <= limit, Swift.max(skipped, tokens) <= limit
            else { return nil }
            let start = position + gap
            let first = token + skipped
            position = start + length
            token = first + tokens
            guard position <= limit, token <= limit else { return nil }
            sentences.append(Sentence(span: Span(Int(start), Int(position)), tokens: Int(first)..<Int(token)))
        }
        return packed.remaining == 0 ? sentences : nil
    }
}
