public import DocumentModel

extension Analysis {
    /// The analysis that finds expressions of time and resolves them against the date of publication.
    ///
    /// It reads the quantities so that no digit of a sum is taken for a year.
    public static let dates = Analysis(
        "dates",
        summary: "Finds dates, years, fiscal years, periods and relative dates, and resolves what can be resolved.",
        version: 2,
        produces: TimeExpressions.self,
        from: Published.self,
        Quantities.self
    ) { document, published, quantities in
        let spans = quantities.map(\.span)
        return Annotations(
            document.withUTF8 { TimeExpressionReader.read($0, published: published, quantities: spans) }
        )
    }
}
