package import DocumentModel

/// Goes from the tokens of a text to its mentions in clusters.
package struct ReferenceResolver {
    private let text: MentionText

    package init(_ text: MentionText) { self.text = text }

    /// The described mentions of the text, each with the span it stands for.
    package func drafts(_ tokens: TokenSequence, given: [Span]?) -> [(draft: MentionDraft, span: Span)] {
        var pairs: [(draft: MentionDraft, span: Span)]
        if let given {
            pairs = text.drafts(given, tokens)
            pairs.sort {
                $0.draft.head != $1.draft.head
                    ? $0.draft.head < $1.draft.head
                    : $0.draft.range.count != $1.draft.range.count
                        ? $0.draft.range.count < $1.draft.range.count : $0.span < $1.span
            }
        } else {
            var finder = MentionFinder(text)
            pairs = finder.find().map { ($0, text.scan.span($0.range)) }
        }
        var drafts = pairs.map(\.draft)
        var describer = MentionDescriber(text)
        describer.describe(&drafts)
        return zip(drafts, pairs).map { ($0, $1.span) }
    }

    /// The clusters, with decisions made by `decide`.
    package func resolve(
        _ tokens: TokenSequence,
        given: [Span]?,
        by decide: (ReferencePass) -> Void
    ) -> ReferenceClusters {
        let pairs = drafts(tokens, given: given)
        let pass = ReferencePass(text, pairs.map(\.draft))
        decide(pass)
        var places: [(span: Span, draft: MentionDraft?, entity: Int)] = zip(pairs, pass.entityOf).map {
            ($0.span, $0.draft, Int($1))
        }
        // A given span without a token refers to nothing that is known: it stays alone.
        if let given {
            let kept = Set(pairs.map(\.span))
            for (index, span) in given.filter({ !kept.contains($0) }).enumerated() {
                places.append((span, nil, pass.entities.count + index))
            }
        }
        places.sort { $0.span < $1.span }
        var numbers: [Int: Int] = [:]
        return ReferenceClusters(
            places.map { place in
                let cluster = numbers[place.entity] ?? numbers.count
                numbers[place.entity] = cluster
                return mention(place.span, place.draft, cluster)
            }
        )
    }

    private func mention(_ span: Span, _ draft: MentionDraft?, _ cluster: Int) -> ReferringMention {
        guard let draft else { return ReferringMention(span: span, head: span, kind: .nominal, cluster: cluster) }
        return ReferringMention(
            span: span,
            head: text.scan.tokens[draft.head].span,
            kind: draft.kind,
            number: draft.number == 1 ? .singular : draft.number == 2 ? .plural : nil,
            gender: draft.gender == 1 ? .masculine : draft.gender == 2 ? .feminine : nil,
            cluster: cluster
        )
    }
}
