/// A half-open range of UTF-8 offsets into the text of one document.
///
/// Offsets count bytes from the start of the text, because every engine layer works on bytes. They are turned into
/// lines when something is shown and into Unicode scalars when something leaves the program
/// (``Document/scalarOffset(of:)``). A span takes eight bytes: texts are limited to 2 GiB.
///
/// Spans sort by start, then by *descending* end, so that a containing span comes before what it contains.
public struct Span: Hashable, Sendable {
    private let lower: UInt32
    private let upper: UInt32

    /// Creates the span `start..<end`.
    ///
    /// - Precondition: `0 <= start <= end <= UInt32.max`.
    @inlinable
    public init(_ start: Int, _ end: Int) {
        self.init(start: start, end: end)
    }

    @usableFromInline
    init(start: Int, end: Int) {
        precondition(0 <= start && start <= end, "a span starts at or after 0 and ends at or after its start")
        lower = UInt32(start)
        upper = UInt32(end)
    }

    /// The offset of the first byte.
    public var start: Int { Int(lower) }

    /// The offset after the last byte.
    public var end: Int { Int(upper) }

    /// The length in bytes.
    public var count: Int { Int(upper - lower) }

    /// Whether the span covers no byte.
    public var isEmpty: Bool { lower == upper }

    /// The span as a range of byte offsets.
    public var range: Range<Int> { start..<end }

    /// Whether `offset` lies inside the span; its end does not.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether `other` lies wholly inside this span; a span contains itself.
    public func contains(_ other: Span) -> Bool { lower <= other.lower && other.upper <= upper }

    /// Whether the two spans share at least one byte; an empty span overlaps nothing.
    public func overlaps(_ other: Span) -> Bool {
        max(lower, other.lower) < min(upper, other.upper)
    }

    /// The bytes that both spans cover, or nil when they share none.
    public func intersection(_ other: Span) -> Span? {
        overlaps(other) ? Span(max(start, other.start), min(end, other.end)) : nil
    }

    /// The smallest span that covers both.
    public func union(_ other: Span) -> Span {
        Span(min(start, other.start), max(end, other.end))
    }
}

extension Span: Comparable {
    /// Orders by start; of two spans with one start the longer comes first.
    public static func < (left: Span, right: Span) -> Bool {
        left.lower != right.lower ? left.lower < right.lower : left.upper > right.upper
    }
}

extension Span: Codable {
    /// Reads the form `[start, end]`.
    ///
    /// - Throws: `DecodingError` when the two numbers are not an ordered pair of offsets.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let start = try container.decode(UInt32.self)
        let end = try container.decode(UInt32.self)
        guard start <= end else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a span ends at or after its start, but this one is \(start) to \(end)"
            )
        }
        lower = start
        upper = end
    }

    /// Writes the form `[start, end]`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lower)
        try container.encode(upper)
    }
}

extension Span: CustomStringConvertible {
    /// The span as `start..<end`.
    public var description: String { "\(start)..<\(end)" }
}
