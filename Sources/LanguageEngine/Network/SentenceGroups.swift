/// Sentences in groups of about 200 tokens, so that a network works on many words at once and its memory stays bounded;
/// a sentence of more than 400 tokens comes in pieces.
struct SentenceGroups: Sequence, IteratorProtocol {
    private static let groupSize = 200
    private static let pieceSize = 400

    private let sentences: SentenceSequence
    private let limit: Int
    private var index = 0
    private var rest = 0..<0

    /// Groups the sentences of a text with `limit` tokens.
    init(_ sentences: SentenceSequence, limit: Int) {
        self.sentences = sentences
        self.limit = limit
    }

    mutating func next() -> [Range<Int>]? {
        var group: [Range<Int>] = []
        var count = 0
        while count < Self.groupSize {
            if rest.isEmpty {
                guard index < sentences.count else { break }
                rest = sentences[index].tokens.clamped(to: 0..<limit)
                index += 1
            }
            let piece = rest.lowerBound..<Swift.min(rest.upperBound, rest.lowerBound + Self.pieceSize)
            rest = piece.upperBound..<rest.upperBound
            guard !piece.isEmpty else { continue }
            group.append(piece)
            count += piece.count
        }
        return group.isEmpty ? nil : group
    }
}
