/// The lasting identity of a fact: its kind, its text and the places it stands on.
///
/// `q2` is only the display name of a fact in one session; corrections, tags and saved work hold the key, so that loading
/// another article first changes nothing.
public struct FactKey: Hashable, Codable, Sendable, Comparable {
    /// The kind of fact: "quotation", "spending", "actor".
    public let kind: String

    /// The text it was found in.
    public let document: DocumentID

    /// The places it stands on, the one people should see first in front.
    public let spans: [Span]

    /// Describes a fact.
    public init(kind: String, document: DocumentID, spans: [Span]) {
        self.kind = kind
        self.document = document
        self.spans = spans
    }

    /// Orders by kind, text and place.
    public static func < (left: FactKey, right: FactKey) -> Bool {
        if left.kind != right.kind { return left.kind < right.kind }
        if left.document != right.document { return left.document < right.document }
        return left.spans.lexicographicallyPrecedes(right.spans)
    }
}
