import DossierKit

extension FactListing {
    /// Quotations, as `quotes` lists them.
    static let quotations = FactListing(
        kind: "quotation",
        prefix: "q",
        noun: "quotes",
        columns: [.kind.holding(Quotation.Kind.allCases.map(\.rawValue)), .speaker, .cue, .text, .namedAs],
        layer: Quotations.self
    ) { table, document in
        let sentences = try document.analysed.sentences
        let speakers = SpeakerNames(try document.analysed.actors)
        return table.quotations.map { QuotationRow($0, document, sentences, speakers).fact }
    }
}

/// One quotation as a row of a table.
struct QuotationRow {
    /// The index of ``Column/kind`` among the cells of a row of `quotes`.
    static let kindIndex = 1
    /// The index of ``Column/speaker``.
    static let speakerIndex = 2

    let fact: FactRow

    init(_ quotation: Quotation, _ document: LoadedDocument, _ sentences: SentenceSequence, _ speakers: SpeakerNames) {
        let words = QuotedWords(quotation, in: document.document)
        let places = quotation.content + quotation.source + quotation.cue
        let reach = places.dropFirst().reduce(places.first ?? Span(0, 0)) { $0.union($1) }
        let covering = sentences.covering(quotation.content.first ?? reach)
        let sentence = covering.first.map(\.span) ?? reach
        let cue = quotation.cue.map { document.cell(at: $0).words ?? "" }.joined(separator: " … ")
        let source = quotation.source.map { document.cell(at: $0).words ?? "" }.joined(separator: " … ")
        fact = FactRow(
            spans: quotation.content,
            sentence: sentence,
            cells: [
                .text(quotation.kind.rawValue), speakers.cell(quotation, in: document.document),
                Cell(cue.isEmpty ? nil : cue), .span(document.id, words.span, text: words.text),
                Cell(source.isEmpty ? nil : source),
            ],
            evidence: quotation.content.map { document.evidence($0, "content", rule: quotation.rule) }
                + quotation.source.map { document.evidence($0, "speaker", rule: quotation.rule) }
                + quotation.cue.map { document.evidence($0, "cue", rule: quotation.rule) },
            rule: quotation.rule,
            confidence: quotation.confidence
        )
    }
}
