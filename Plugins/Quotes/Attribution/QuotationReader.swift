import DossierKit

/// Reads the quotations of a text: segmenter, cues, choice, speakers.
struct QuotationReader {
    let profile: Profile

    /// Reads a text.
    ///
    /// - Complexity: O(*n*) in the number of bytes, and O(*k* log *k*) in the number of cues.
    func read(
        _ document: Document,
        tokens: TokenSequence,
        sentences: SentenceSequence,
        actors: ActorTable
    ) -> QuotationTable {
        document.withUTF8 { bytes in
            let quoted = QuoteSegmenter.segment(bytes)
            let builder = NarrativeBuilder(bytes: bytes, tokens: tokens, sentences: sentences, quoted: quoted)
            let narrative = builder.build()
            var finder = CandidateFinder(narrative, bytes)
            finder.find()
            var chooser = AttributionChooser(narrative, profile)
            chooser.choose(finder.candidates)
            let quotations = chooser.attributions.map { quotation($0, narrative, bytes) }
            return QuotationTable(quotations)
        }
    }

    private func quotation(
        _ attribution: Attribution,
        _ narrative: Narrative,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Quotation {
        let candidate = attribution.candidate
        let pieces = candidate.content.sorted { $0.lowerBound < $1.lowerBound }
        return Quotation(
            content: pieces.map { span($0, narrative) },
            source: candidate.source.map { [span($0, narrative)] } ?? [],
            cue: candidate.cueItems.isEmpty ? [] : [span(candidate.cueItems, narrative)],
            kind: kind(pieces, narrative),
            speaker: nil,
            speakerKey: nil,
            rule: attribution.rule,
            confidence: candidate.score
        )
    }

    private func span(_ items: Range<Int>, _ narrative: Narrative) -> Span {
        Span(narrative.items[items.lowerBound].span.start, narrative.items[items.upperBound - 1].span.end)
    }

    private func kind(_ pieces: [Range<Int>], _ narrative: Narrative) -> Quotation.Kind {
        var words = false
        var quotes = false
        for piece in pieces {
            for item in piece {
                if narrative.items[item].isQuote { quotes = true } else if narrative.items[item].isWord { words = true }
            }
        }
        return quotes ? words ? .mixed : .direct : .indirect
    }
}
