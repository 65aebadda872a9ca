public import DocumentModel

extension LoadedDocument {
    /// Where a passage stands, as people find it in the file: `p. 14, para 3` where the file has pages, else `line 12`.
    public func place(of span: Span) -> String {
        let line = "line \(document.lines.line(of: span.start))"
        return pageAndParagraph(of: span).map { "\($0), \(line)" } ?? line
    }

    /// Where a passage stands, as people cite it: by page and paragraph, or by the paragraph alone; by the line where the
    /// reader knew no paragraphs.
    public func citedPlace(of span: Span) -> String {
        if let place = pageAndParagraph(of: span) { return place }
        let paragraphs = analysed.structure.filter { $0.kind == .paragraph && $0.span.start <= span.start }
        guard let last = paragraphs.last else { return "line \(document.lines.line(of: span.start))" }
        return "para \(last.number)"
    }

    /// Paragraphs count from the top of their page; nil where there are no pages.
    private func pageAndParagraph(of span: Span) -> String? {
        let structure = analysed.structure
        guard let page = structure.last(where: { $0.kind == .page && $0.span.start <= span.start }) else { return nil }
        let paragraphs = structure.count {
            $0.kind == .paragraph && $0.span.start >= page.span.start && $0.span.start <= span.start
        }
        return "p. \(page.number)" + (paragraphs > 0 ? ", para \(paragraphs)" : "")
    }
}
