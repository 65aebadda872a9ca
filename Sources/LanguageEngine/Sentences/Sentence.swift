public import DocumentModel

/// One sentence: its span and its tokens.
///
/// It reaches from the start of its first token to the end of its last, so the white space between sentences belongs
/// to none. It takes sixteen bytes.
public struct Sentence: Hashable, Sendable, Codable, Anchored {
    /// Where it stands.
    public let span: Span
    private let firstToken: UInt32
    private let endToken: UInt32

    /// Creates a sentence.
    ///
    /// - Precondition: `tokens` holds no negative index and none of 2³² or more.
    public init(span: Span, tokens: Range<Int>) {
        self.span = span
        firstToken = UInt32(tokens.lowerBound)
        endToken = UInt32(tokens.upperBound)
    }

    /// The indices of its tokens in the token sequence of the text.
    public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }

    /// Reads the form `[[start, end], first, end]`.
    ///
    /// - Throws: `DecodingError` when the numbers are not a span and a range.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        span = try container.decode(Span.self)
        firstToken = try container.decode(UInt32.self)
        endToken = try container.decode(UInt32.self)
        guard firstToken <= endToken else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription:
                    "a sentence ends at or after its first token, but this one is \(firstToken) to \(endToken)"
            )
        }
    }

    /// Writes the form `[[start, end], first, end]`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(span)
        try container.encode(firstToken)
        try container.encode(endToken)
    }
}
