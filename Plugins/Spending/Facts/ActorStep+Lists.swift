import DossierKit

extension ActorStep {
    // MARK: Lists and receivers

    /// The spenders of "A, B and C … respectively", in order; nil where the sentence holds no such list of `count`.
    func respective(_ count: Int, in sentence: Range<Int>, before figure: Int) -> [Int]? {
        guard count > 1, passage.has(["respectively"], in: sentence) else { return nil }
        let actors = stretch(sentence.lowerBound, figure).filter { passage[$0].actor != nil }
        guard actors.count >= count else { return nil }
        let list = Array(actors.suffix(count))
        let isList = zip(list, list.dropFirst()).allSatisfy { one, other in
            stretch(one + 1, other).allSatisfy { [",", "and", "the", "&"].contains(passage.text($0)) }
        }
        return isList ? list : nil
    }

    /// Whether the words around a receiver are those of giving: "to" alone may lead to anything.
    private func isGivenTo(_ index: Int, _ found: Circumstances) -> Bool {
        return found.isGiving && isReceiver(index, found)
    }

    /// The world as a whole, where a sum is called that of the world: "global military spending".
    func world(_ found: Circumstances) -> Spender? {
        let words = stretch(found.segment.before.lowerBound, found.group.first)
        guard let world = passage.first(["world", "global", "worldwide"], in: words),
            passage.has(Lexicon.spendingNouns, in: stretch(world + 1, min(world + 4, found.group.first)))
        else { return nil }
        return Spender(name: "World", key: nil, span: passage[world].span, country: nil, score: 50)
    }

    private static let nationKinds: [String: String] = [
        "rich": "developed countries", "richer": "developed countries", "wealthy": "developed countries",
        "wealthier": "developed countries", "developed": "developed countries", "industrialised": "developed countries",
        "industrialized": "developed countries", "donor": "donor countries", "western": "Western countries",
    ]

    /// A group of states by what they have in common, where it is the subject: "rich nations accepted a goal of 300
    /// billion"; the usual name of each.
    func nations(_ found: Circumstances) -> Spender? {
        let before = stretch(found.segment.clause.lowerBound, found.group.first)
        for index in before.reversed() {
            guard passage[index].isWord, let name = Self.nationKinds[passage.text(index)],
                ["nations", "countries", "states", "economies", "governments", "world"].contains(
                    passage.text(index + 1)
                ),
                !["to", "for", "by", "from", "with", "than", "among", "of", "in"].contains(passage.text(index - 1)),
                !before.contains(where: { passage.actor($0)?.kind == .country && $0 > index })
            else { continue }
            let span = passage[index].span.union(passage[index + 1].span)
            return Spender(name: name, key: nil, span: span, country: nil, score: 40)
        }
        return nil
    }

    /// A project that has a name and a cost: "Building HS2 could cost 66 billion pounds".
    func project(_ found: Circumstances) -> Spender? {
        let before = stretch(found.segment.clause.lowerBound, found.group.first)
        guard let cost = passage.last(["cost", "costs"], in: before), found.group.first - cost <= 6,
            // "cost Canada 19 billion": then somebody else pays.
            !stretch(cost, found.group.first).contains(where: { passage[$0].actor != nil })
        else { return nil }
        let subject = stretch(before.lowerBound, cost)
        guard
            !subject.contains(where: {
                passage.actor($0).map { $0.kind == .country || $0.kind == .alliance } ?? false
                    && passage.text($0 + 1) == "'s"
            })
        else { return nil }
        for index in subject where isProjectName(passage[index]) {
            let words = passage.layers.document[passage[index].span]
            return Spender(name: words, key: nil, span: passage[index].span, country: nil, score: 40, isState: false)
        }
        return nil
    }

    /// A word of capitals and digits, as programmes of building and arms are called: `HS2`, `F-35`, `A400M`.
    private func isProjectName(_ item: Item) -> Bool {
        guard item.isWord || item.actor != nil else { return false }
        let words = passage.layers.document[item.span]
        return words.utf8.count <= 12 && words.contains(where: \.isNumber)
            && words.first.map { $0.isUppercase && $0.isASCII } == true
            && words.allSatisfy { $0.isNumber || $0.isUppercase || $0 == "-" }
    }

    /// Who gets the money, where it is given away.
    func recipient(_ found: Circumstances, spender: String) -> String? {
        for range in [found.segment.after, found.segment.before, found.segment.sentence] {
            for index in range where passage[index].actor != nil && isGivenTo(index, found) {
                guard let actor = passage.actor(index), actor.kind == .country || actor.kind == .group,
                    actor.name != spender
                else { continue }
                return actor.name
            }
        }
        return nil
    }
}
