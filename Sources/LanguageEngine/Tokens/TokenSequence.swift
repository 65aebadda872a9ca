public import DocumentModel

/// The tokens of one text, in order and without overlap, in one contiguous array.
public struct TokenSequence: Hashable, Sendable {
    let storage: [Token]

    /// Keeps tokens that are already in order.
    ///
    /// - Precondition: each token ends at or before the start of the next.
    /// - Complexity: O(*n*).
    public init(_ tokens: [Token]) {
        for index in tokens.indices.dropFirst() {
            precondition(tokens[index - 1].upper <= tokens[index].lower, "tokens come in order and do not overlap")
        }
        storage = tokens
    }

    init(sorted tokens: [Token]) { storage = tokens }

    /// The index of the token that covers the byte at `offset`, if one does.
    ///
    /// - Complexity: O(log *n*).
    public func index(at offset: Int) -> Int? {
        let index = firstIndex(endingAfter: offset)
        return index < storage.count && storage[index].start <= offset ? index : nil
    }

    /// The indices of the tokens that share at least one byte with `span`.
    ///
    /// An empty range stands where such tokens would be.
    /// - Complexity: O(log *n*).
    public func indices(in span: Span) -> Range<Int> {
        let first = firstIndex(endingAfter: span.start)
        return first..<Swift.max(first, firstIndex(startingAtOrAfter: span.end))
    }

    /// The index of the first token that starts at or after `offset`; `endIndex` when none does.
    ///
    /// - Complexity: O(log *n*).
    public func firstIndex(startingAtOrAfter offset: Int) -> Int {
        var low = 0
        var high = storage.count
        while low < high {
            let middle = (low + high) / 2
            if storage[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The index of the first token that ends after `offset`; `endIndex` when none does.
    ///
    /// - Complexity: O(log *n*).
    public func firstIndex(endingAfter offset: Int) -> Int {
        var low = 0
        var high = storage.count
        while low < high {
            let middle = (low + high) / 2
            if storage[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Gives the tokens as one buffer for a tight loop.
    public func withUnsafeBufferPointer<Result>(
        _ body: (UnsafeBufferPointer<Token>) throws -> Result
    ) rethrows -> Result {
        try storage.withUnsafeBufferPointer(body)
    }
}

extension TokenSequence: RandomAccessCollection {
    /// The index of the first token.
    public var startIndex: Int { 0 }

    /// The index after the last token.
    public var endIndex: Int { storage.count }

    /// The token at `index`.
    public subscript(index: Int) -> Token { storage[index] }
}
