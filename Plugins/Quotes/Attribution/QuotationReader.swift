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
            if profile == .speech {
                chooser.addUnattributed { index in
                    let isName = narrative.names.contains(index)
                    return QuotedName.reason(narrative.strings[index], isName: isName, tokens, bytes) == nil
                }
            }
            var resolver = SpeakerResolver(
                actors: actors,
                sentences: sentences,
                strings: quoted.strings,
                bytes: bytes
            )
            let speakers = resolve(chooser.attributions, narrative, &resolver)
            let quotations = zip(chooser.attributions, speakers).map { attribution, speaker in
                quotation(attribution, speaker.map { actors.actors[$0.actor] }, narrative)
            }
            return QuotationTable(quotations, notSpeech: notSpeech(chooser, narrative, tokens, bytes))
        }
    }

    /// The speakers of the attributions, resolved in the order of their sources.
    private func resolve(
        _ attributions: [Attribution],
        _ narrative: Narrative,
        _ resolver: inout SpeakerResolver
    ) -> [SpeakerResolver.Speaker?] {
        var speakers = [SpeakerResolver.Speaker?](repeating: nil, count: attributions.count)
        let order = attributions.indices.sorted {
            let left = attributions[$0].candidate.source?.lowerBound ?? 0
            let right = attributions[$1].candidate.source?.lowerBound ?? 0
            return left != right ? left < right : $0 < $1
        }
        var bySource: [Int: SpeakerResolver.Speaker] = [:]
        for index in order {
            guard let source = attributions[index].candidate.source else { continue }
            let known = bySource[source.lowerBound]
            speakers[index] = known ?? resolver.resolve(span(source, narrative))
            bySource[source.lowerBound] = speakers[index]
        }
        return speakers
    }

    /// The strings in quotation marks that no quotation holds and that are no speech, with the reason.
    private func notSpeech(
        _ chooser: AttributionChooser,
        _ narrative: Narrative,
        _ tokens: TokenSequence,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [ScareQuote] {
        chooser.leftOver.compactMap { index in
            let string = narrative.strings[index]
            let isName = narrative.names.contains(index)
            return QuotedName.reason(string, isName: isName, tokens, bytes).map {
                ScareQuote(span: string.span, reason: $0)
            }
        }
    }

    private func quotation(_ attribution: Attribution, _ speaker: Actor?, _ narrative: Narrative) -> Quotation {
        let candidate = attribution.candidate
        let pieces = candidate.content.sorted { $0.lowerBound < $1.lowerBound }
        return Quotation(
            content: pieces.map { span($0, narrative) },
            source: candidate.source.map { [span($0, narrative)] } ?? [],
            cue: candidate.cueItems.isEmpty ? [] : [span(candidate.cueItems, narrative)],
            kind: kind(pieces, narrative),
            speaker: speaker?.name,
            speakerKey: speaker?.key,
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
                if narrative.items[item].isQuote {
                    if !narrative.names.contains(narrative.items[item].quote) || piece.count == 1 {
                        quotes = true
                    } else {
                        words = true
                    }
                } else if narrative.items[item].isWord {
                    words = true
                }
            }
        }
        return quotes ? words ? .mixed : .direct : .indirect
    }
}
