public import DocumentModel

extension Analysis {
    /// The analysis that finds sums of money and percentages, from the text alone.
    public static let quantities = Analysis(
        "quantities",
        summary: "Finds sums of money and percentages with their currencies, ranges and bounds.",
        produces: Quantities.self
    ) { document in
        Annotations(document.withUTF8 { QuantityReader.read($0) })
    }
}
