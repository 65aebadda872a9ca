public import DocumentModel

/// One token of a text: where it stands, of what kind it is, and what its bytes look like.
///
/// A token follows the conventions of Universal Dependencies for English: clitics ("do|n't"), currency signs and
/// per cent signs are tokens of their own, abbreviations keep their full stop. It takes twelve bytes, so that a
/// sequence of them stays in the cache; the words themselves are read from the text when they are needed.
public struct Token: Hashable, Sendable {
    /// What a token is made of.
    public enum Kind: UInt8, Hashable, Sendable, Codable {
        /// It holds a letter: "Seoul", "1990s", "U.S.", "n't", an address, a hashtag.
        case word
        /// It holds digits and no letter: "43.7", "10:30", "9/11".
        case number
        /// A mark of punctuation or a run of one: ",", "...", a quotation mark, a bracket.
        case punctuation
        /// Anything else: a currency sign, a per cent sign, an emoji, bytes that are not text.
        case symbol
    }

    /// What can be said of a token without reading its bytes again.
    public struct Shape: OptionSet, Hashable, Sendable {
        /// The flags as bits.
        public let rawValue: UInt16

        /// Makes a set from its bits.
        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// The first character is an upper-case letter.
        public static let startsUppercase = Shape(rawValue: 1 << 0)
        /// It has upper-case letters and no lower-case ones ("NATO", "A", "U.S.").
        public static let allUppercase = Shape(rawValue: 1 << 1)
        /// It has a digit.
        public static let hasDigit = Shape(rawValue: 1 << 2)
        /// White space or the end of the text follows; its absence is `SpaceAfter=No` in CoNLL-U.
        public static let spaceAfter = Shape(rawValue: 1 << 3)
        /// It is the first token on its line.
        public static let startsLine = Shape(rawValue: 1 << 4)
        /// It is the first token of the text or after a blank line; such a token also starts a line.
        public static let startsParagraph = Shape(rawValue: 1 << 5)
        /// It is a later part of a multiword token: "n't" in "don't", "'s" in "Seoul's".
        public static let continuesWord = Shape(rawValue: 1 << 6)
        /// It is an abbreviation or an initial that ends in a full stop of its own ("Gen.", "S.", "U.S.", "a.m.").
        public static let isAbbreviation = Shape(rawValue: 1 << 7)
        /// It holds a byte outside ASCII.
        public static let hasNonASCII = Shape(rawValue: 1 << 8)
        /// It has a lower-case letter.
        public static let hasLowercase = Shape(rawValue: 1 << 9)
        /// It opens a quotation or a bracket, as far as the marks around it tell.
        public static let opens = Shape(rawValue: 1 << 10)
        /// It closes a quotation or a bracket, as far as the marks around it tell.
        public static let closes = Shape(rawValue: 1 << 11)
        /// It is an address, a hashtag or a handle ("www.example.org", "#vote").
        public static let isAddress = Shape(rawValue: 1 << 12)
    }

    // The ends are kept bare: reading them in a loop over tokens costs no call into another module.
    let lower: UInt32
    let upper: UInt32
    /// What the token is made of.
    public let kind: Kind
    /// What its bytes look like and what stands around it.
    public internal(set) var shape: Shape

    init(start: Int, end: Int, kind: Kind, shape: Shape) {
        lower = UInt32(truncatingIfNeeded: start)
        upper = UInt32(truncatingIfNeeded: end)
        self.kind = kind
        self.shape = shape
    }

    /// Creates a token, for tokens that come from elsewhere than the tokeniser, such as a CoNLL-U file.
    public init(span: Span, kind: Kind, shape: Shape = []) {
        self.init(start: span.start, end: span.end, kind: kind, shape: shape)
    }

    /// The offset of its first byte.
    public var start: Int { Int(lower) }

    /// The offset after its last byte.
    public var end: Int { Int(upper) }

    /// Its length in bytes.
    public var count: Int { Int(upper &- lower) }

    /// Whether white space or the end of the text follows.
    public var spaceAfter: Bool { shape.contains(.spaceAfter) }
}

extension Token: Anchored {
    /// Where the token stands.
    public var span: Span { Span(start, end) }
}

extension Token: Codable {
    /// Reads the form `[start, end, kind, shape]`.
    ///
    /// - Throws: `DecodingError` when the numbers are not a span, a kind and a shape.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let start = try container.decode(UInt32.self)
        let end = try container.decode(UInt32.self)
        let kind = try container.decode(Kind.self)
        let shape = try container.decode(UInt16.self)
        guard start <= end else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a token ends at or after its start, but this one is \(start) to \(end)"
            )
        }
        self.init(start: Int(start), end: Int(end), kind: kind, shape: Shape(rawValue: shape))
    }

    /// Writes the form `[start, end, kind, shape]`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lower)
        try container.encode(upper)
        try container.encode(kind)
        try container.encode(shape.rawValue)
    }
}
