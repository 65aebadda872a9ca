import DossierKit

/// Joins the figures of a passage that state one spending: a sum, its conversion, its share of a base.
struct FigureGrouping {
    let passage: Passage
    let reader: FigureReader

    /// Words that stand between a sum and the same sum in other terms.
    private static let connectors: Set<String> = [
        "(", ")", ",", "or", "about", "around", "roughly", "nearly", "almost", "some", "approximately", "equal",
        "equivalent", "to", "which", "is", "that", "—", "~", "just", "under", "over", "more", "than", "at", "i.e",
        "minimum", "came", "comes", "amounts", "amounted", "equalled", "represents", "the", "of", "equals", "amounting",
        "representing", "corresponding", "worth", "close", "us", "as",
    ]

    /// Words after which a share is that of the sum before, further away than a few words.
    private static let equals: Set<String> = [
        "equal", "equivalent", "equals", "equalling", "amounting", "representing",
    ]

    /// The groups of the passage, in the order of their first figures.
    func groups(of figures: [Figure]) -> [FigureGroup] {
        var groups: [FigureGroup] = []
        for var figure in figures {
            // The bracket around a figure is closed before anything is said of it.
            if passage.text(figure.end) == ")", passage.text(figure.item - 1) != "=" { figure.end += 1 }
            switch figure.role {
            case .other: continue
            case .sum:
                if isConversion(figure, of: groups.last) {
                    groups[groups.count - 1].converted = figure
                } else if completes(figure, groups.last) {
                    groups[groups.count - 1].amount = figure
                } else {
                    groups.append(FigureGroup(amount: figure))
                }
            case .share(let base): add(figure, base, to: &groups)
            }
        }
        return groups
    }

    // MARK: Conversions

    /// Whether a sum is the one before it in another currency: in brackets, or after "about".
    private func isConversion(_ figure: Figure, of group: FigureGroup?) -> Bool {
        guard let group, let amount = group.amount, group.converted == nil, sameSentence(figure.item, amount.item),
            let first = amount.quantity.currency, let second = figure.quantity.currency, first != second
        else { return false }
        let between = stretch(amount.end, figure.item)
        guard between.count <= 5, between.allSatisfy({ Self.connectors.contains(passage.text($0)) }) else {
            return false
        }
        if passage.text(between.lowerBound) == "(" { return true }
        return passage.text(between.lowerBound) == ","
            ? passage.has(
                ["about", "or", "around", "roughly", "equivalent", "some", "equal", "approximately"],
                in: between
            )
            : passage.has(["or", "about", "equivalent", "—"], in: between)
    }

    // MARK: Shares

    /// Whether a sum states in money what the share before it states: "1.8 % of output, or 12 billion crowns".
    private func completes(_ figure: Figure, _ group: FigureGroup?) -> Bool {
        guard let group, group.amount == nil, let share = group.share, sameSentence(figure.item, share.item) else {
            return false
        }
        let between = stretch(share.end, figure.item)
        guard !between.isEmpty else { return false }
        if between.count <= 5, between.allSatisfy({ Self.connectors.contains(passage.text($0)) }) {
            return passage.has(["or", "—", "(", "equal", "equivalent", "about"], in: between)
        }
        // "of its outlays for roads — 3 billion crowns"
        return between.count <= 7 && passage.text(between.upperBound - 1) == "—"
            && ["for", "on", "to"].contains(passage.text(between.lowerBound))
            && between.dropLast().allSatisfy { passage[$0].isWord }
    }

    private func add(_ figure: Figure, _ base: String?, to groups: inout [FigureGroup]) {
        if let owner = owner(of: figure, in: groups) {
            if groups[owner].share == nil {
                groups[owner].share = figure
                return
            }
            if groups[owner].share?.base != base {
                groups.append(FigureGroup(share: figure, leader: groups[owner].leader ?? owner))
                return
            }
        } else if let first = firstShare(before: figure, base, groups) {
            groups.append(FigureGroup(share: figure, leader: groups[first].leader ?? first))
            return
        }
        groups.append(FigureGroup(share: figure))
    }

    /// The group of the share to which this is a second one of another base: "2 % of output and 8 % of the budget".
    private func firstShare(before figure: Figure, _ base: String?, _ groups: [FigureGroup]) -> Int? {
        groups.indices.suffix(4).last { index in
            let group = groups[index]
            guard let share = group.share, group.amount != nil || group.leader != nil, share.base != base,
                sameSentence(share.item, figure.item), figure.item >= share.end, figure.item - share.end <= 4
            else { return false }
            return stretch(share.end, figure.item).contains { passage.text($0) == "and" }
        }
    }

    /// The group whose sum a share restates; nil when it stands for itself.
    private func owner(of figure: Figure, in groups: [FigureGroup]) -> Int? {
        guard let last = groups.indices.last else { return nil }
        let end = groups[last].end
        if sameSentence(groups[last].first, figure.item), groups[last].amount != nil {
            let between = stretch(end, max(end, figure.item))
            if between.count <= 5, !between.isEmpty, between.allSatisfy({ Self.connectors.contains(passage.text($0)) }),
                passage.has(
                    [
                        "or", "(", "about", "equal", "equivalent", "—", ",", "which", "came", "amounted", "comes",
                        "amounts",
                    ],
                    in: between
                )
            {
                return last
            }
            // "on defence in 2026 — 3.32% of GDP"
            if between.count <= 8, passage.text(figure.item - 1) == "—",
                between.dropLast().allSatisfy({ passage[$0].isWord || passage[$0].time != nil })
            {
                return last
            }
            if figure.base != nil, restatesAfterComma(between) { return last }
            // "for roads, 5 % up on the year and worth 1 % of output": the first is growth, the second a share
            let near = stretch(max(end, figure.item - 4), max(end, figure.item))
            if passage.has(Self.equals, in: near) { return last }
        }
        // "That is 4.99% of the budget": the first sum of the sentence before.
        let sentence = passage[figure.item].sentence
        guard sentence > 0, restates(figure) else { return nil }
        let before = groups.indices.suffix(20).filter {
            passage[groups[$0].first].sentence == sentence - 1 && groups[$0].amount != nil
        }
        return before.first
    }

    /// "52 billion euros on its armed forces last year, 1.2% of GDP": nothing but what it is for, when and to whom stands
    /// between a sum and its share behind a comma.
    private func restatesAfterComma(_ between: Range<Int>) -> Bool {
        // "10.8 trillion is budgeted, or 6% of GDP"
        if (2...11).contains(between.count), passage.text(between.upperBound - 1) == "or",
            passage.text(between.upperBound - 2) == ",",
            between.dropLast(2).allSatisfy({ passage[$0].isWord || passage[$0].time != nil || passage[$0].actor != nil }
            )
        {
            return true
        }
        guard (2...10).contains(between.count), let comma = between.last(where: { passage.text($0) == "," }),
            between.upperBound - comma <= 2, comma > between.lowerBound
        else { return false }
        let other = Lexicon.spendingVerbs.subtracting(["spending", "aid", "funding"]).union(Lexicon.auxiliaries)
            .union(["and", "but", "while", "against", "from", "up", "down", "than", "with", "or", "compared"])
        return stretch(between.lowerBound, comma).allSatisfy { index in
            !passage[index].isQuantity
                && (passage[index].kind != .mark || passage.text(index) == "-" || passage.text(index) == "'")
                && !other.contains(passage.text(index))
        }
    }

    /// "That is", "The sum equals", "By its own estimate that is": a sentence about the sum of the one before.
    private func restates(_ figure: Figure) -> Bool {
        let sentence = passage.sentence(of: figure.item)
        let before = stretch(sentence.lowerBound, figure.item)
        guard before.count <= 9, !before.contains(where: { passage[$0].isQuantity }) else { return false }
        let verbs: Set<String> = ["is", "was", "equals", "represents", "amounts", "corresponds", "equates", "works"]
        guard let verb = passage.last(verbs, in: before), verb > sentence.lowerBound else { return false }
        return ["that", "this", "it", "sum", "which", "figure", "amount", "total"].contains(passage.text(verb - 1))
    }

    private func sameSentence(_ one: Int, _ other: Int) -> Bool { passage[one].sentence == passage[other].sentence }
}
