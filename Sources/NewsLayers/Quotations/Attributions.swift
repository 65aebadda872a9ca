public import DocumentModel

/// The layer of attributions: quotations, and beside them what somebody is said to think, want, support or show.
///
/// It is made by the same rules as ``Quotations``, with a wider lexicon; what one holds is not marked in the other.
public enum Attributions: LayerKey {
    /// Attributions and strings that are not speech.
    public typealias Value = QuotationTable

    /// The layer's name, `attributions`.
    public static let name = "attributions"
}

extension AnalysedDocument {
    /// The attributions of the text: speech, thought, wish, stance.
    public var attributions: QuotationTable { get throws { try layer(Attributions.self) } }
}
