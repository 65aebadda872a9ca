import DossierKit

/// Says of each quantity of a passage whether it is a sum, a share of a base, or no spending at all.
struct FigureReader {
    let passage: Passage

    /// The figures of the passage, in order.
    func figures() -> [Figure] {
        var figures: [Figure] = []
        for index in passage.items.indices {
            guard let quantity = passage.quantity(index) else { continue }
            switch quantity.kind {
            case .money:
                figures.append(
                    Figure(item: index, quantity: quantity, role: isOtherMoney(index) ? .other : .sum, end: index + 1)
                )
            case .percent: figures.append(percentage(index, quantity))
            }
        }
        leaveOutChanges(&figures)
        distributeBases(&figures)
        return figures
    }

    /// "a deficit of 544 billion, 105 billion more than last year": the change of what is no spending is none either.
    private func leaveOutChanges(_ figures: inout [Figure]) {
        for index in figures.indices.dropFirst() where figures[index].role != .other {
            let (last, figure) = (figures[index - 1], figures[index])
            guard last.role == .other, last.quantity.currency != nil,
                passage[last.item].sentence == passage[figure.item].sentence, figure.item - last.end <= 9,
                ["more", "less", "higher", "lower", "above", "below"].contains(passage.text(figure.end)),
                !passage.has(Lexicon.strongSpending, in: stretch(last.end, figure.item))
            else { continue }
            figures[index].role = .other
        }
    }

    // MARK: Sums

    private func isOtherMoney(_ index: Int) -> Bool {
        // "($1 = 0.9239 euros)"
        if passage.text(index + 1) == "=" || passage.text(index - 1) == "=" { return true }
        if passage.text(index - 1) == "to", passage.text(index - 2) == "$1" { return true }
        // "per family", "a barrel", "an hour"; "a year" is an amount.
        let next = passage.text(index + 1)
        if next == "per" || next == "each" {
            let measure = passage.text(index + 2)
            if next == "each", !Self.people.contains(measure), measure != "year" { return true }
            if !Self.people.contains(measure), !["year", "annum", "cent"].contains(measure) { return true }
        }
        if next == "a" || next == "an",
            ["barrel", "hour", "share", "tonne", "ton", "litre", "month", "day", "piece", "vote", "seat", "gallon"]
                .contains(passage.text(index + 2))
        {
            return true
        }
        if isEarned(index)
            || passage.text(index + 1) == "in" && passage.text(index + 2) == "the"
                && passage.text(index + 3) == "bank"
        {
            return true
        }
        return isOfOtherNoun(index)
    }

    private static let people: Set<String> = ["capita", "head", "person", "inhabitant", "citizen", "resident"]

    /// Whether a sum is what somebody makes: "made 2.7 trillion", but not "made available 622 million".
    private func isEarned(_ index: Int) -> Bool {
        let hedges: Set<String> = [
            "about", "around", "nearly", "almost", "some", "roughly", "over", "up", "to", "more", "than", "only",
        ]
        var position = index - 1
        while hedges.contains(passage.text(position)), position > index - 4 { position -= 1 }
        return ["made", "makes", "making", "earn", "earns", "earned", "raised", "raking"].contains(
            passage.text(position)
        )
    }

    /// Whether the nearest noun that says what a figure is of names something else than spending.
    private func isOfOtherNoun(_ index: Int) -> Bool {
        let sentence = passage.sentence(of: index)
        let next = passage.text(index + 1)
        if Lexicon.otherNouns.contains(next), next != "worth" { return true }
        if next == "of" || next == "in" {
            let noun = nounAfter(index + 2, in: sentence)
            if let noun, Lexicon.otherNouns.contains(noun) { return true }
        }
        return followsOtherNoun(index)
    }

    /// Whether the nearest noun in front of a figure names something else than spending.
    private func followsOtherNoun(_ index: Int) -> Bool {
        let sentence = passage.sentence(of: index)
        var steps = 0
        var position = index - 1
        while position >= sentence.lowerBound, steps < 16 {
            let text = passage.text(position)
            if passage[position].isQuantity, steps > 0 { return false }
            if passage[position].kind == .mark, [";", ":", "—", "."].contains(text) { return false }
            if passage[position].isWord {
                // Another clause, or a promise: what stands before is of something else.
                if Self.turns.contains(text), !Lexicon.auxiliaries.contains(passage.text(position + 1)) { return false }
                if isBaseOfShare(position) { return false }
                // "aid worth 75 billion": what is worth that stands before.
                if text == "worth" {
                    position -= 1
                    steps += 1
                    continue
                }
                if Lexicon.otherNouns.contains(text), !isModifier(position) { return true }
                if Lexicon.strongSpending.contains(text) || Lexicon.spendingVerbs.contains(text) { return false }
            }
            steps += 1
            position -= 1
        }
        return false
    }

    private static let turns: Set<String> = [
        "while", "whereas", "but", "although", "though", "promised", "pledged",
    ]

    /// Whether a noun is the base of a percentage before it: "2 percent of GDP, or 59 trillion".
    private func isBaseOfShare(_ index: Int) -> Bool {
        guard
            ["gdp", "product", "income", "gni", "revenue", "revenues", "economy", "output"].contains(
                passage.text(index)
            )
        else { return false }
        let before = stretch(index - 9, index).reversed().first { passage.quantity($0)?.kind == .percent }
        return before.flatMap { base(after: $0 + 1) }.map { $0.end > index } ?? false
    }

    /// Whether a noun only modifies the next: "deficit spending", "tax package".
    private func isModifier(_ index: Int) -> Bool {
        let next = passage.text(index + 1)
        return Lexicon.spendingNouns.contains(next) || passage.text(index - 1) == "per"
    }

    private func nounAfter(_ index: Int, in sentence: Range<Int>) -> String? {
        for position in stretch(index, min(index + 4, sentence.upperBound)) where position >= sentence.lowerBound {
            let text = passage.text(position)
            if passage[position].kind == .mark { return nil }
            if Lexicon.otherNouns.contains(text) || Lexicon.spendingNouns.contains(text) { return text }
        }
        return nil
    }

    // MARK: Percentages

    private func percentage(_ index: Int, _ quantity: Quantity) -> Figure {
        if let (base, end) = base(after: index + 1) {
            // "2 % of GDP more", and "2 % of GDP lower": the first may be spending, the second says of what.
            let isChange = Lexicon.growthAfter.contains(passage.text(end)) && passage.text(end) != "more"
            let role: Figure.Role = isChange || followsOtherNoun(index) ? .other : .share(base: base)
            return Figure(item: index, quantity: quantity, role: role, end: end)
        }
        if isGrowth(index) || isOfOtherNoun(index) {
            return Figure(item: index, quantity: quantity, role: .other, end: index + 1)
        }
        return Figure(item: index, quantity: quantity, role: .share(base: nil), end: index + 1)
    }

    private func isGrowth(_ index: Int) -> Bool {
        let next = passage.text(index + 1)
        let before = passage.text(index - 1)
        if Lexicon.growthAfter.contains(next) || Lexicon.growthBefore.contains(before) { return true }
        // "an increase of 9 %", "grew about 9 %"
        let roughly: Set<String> = [
            "about", "around", "nearly", "almost", "some", "roughly", "over", "of", "an", "only", "just",
        ]
        var position = index - 1
        while roughly.contains(passage.text(position)), position > index - 4 { position -= 1 }
        if position < index - 1, Lexicon.rising.contains(passage.text(position)) { return true }
        if position < index - 1, Lexicon.falling.contains(passage.text(position)) { return true }
        if Lexicon.growthBefore.contains(passage.text(position)) { return true }
        // "jumped 28% to $88.5 billion"; "Poland's 31% to $38 billion"
        if next == "to", let quantity = passage.quantity(index + 2), quantity.kind != .percent { return true }
        // "down from", "by Rs159 billion, or 7.49%,": the share of a change.
        return false
    }

    /// The base after a percentage: "of gross domestic product"; its usual name and the index after it.
    func base(after start: Int) -> (name: String, end: Int)? {
        var index = start
        if passage.text(index) == "more" { index += 1 }
        guard passage.text(index) == "of" || (passage.text(index) == "—" && passage.text(index + 1) == "of") else {
            let next = passage.text(start)
            return ["gdp", "gni"].contains(next) ? (next.uppercased(), start + 1) : nil
        }
        index += 1
        var words: [String] = []
        var steps = 0
        while steps < 9 {
            let item = passage[index]
            let text = item.text
            if item.actor != nil || item.time != nil {
                words.append("*")
            } else if let name = Self.baseName(words, text, next: passage.text(index + 1)) {
                let isLong = ["product", "income", "revenue", "revenues"].contains(text)
                let trailing =
                    passage.text(index + 1) == "outlays" || (!isLong && passage.text(index + 1) == "spending")
                return (name, index + (trailing ? 2 : 1))
            } else if item.isWord, Lexicon.baseModifiers.contains(text) || steps > 0 && words.last == "*" {
                words.append(text)
            } else if item.kind == .mark, text == "'" {
                words.append("'")
            } else {
                return nil
            }
            index += 1
            steps += 1
        }
        return nil
    }

    /// The usual name of a base whose last word is `noun`; nil when it is none.
    private static func baseName(_ words: [String], _ noun: String, next: String) -> String? {
        switch noun {
        case "gdp": return "GDP"
        case "gni": return "GNI"
        case "product": return words.contains("domestic") || words.contains("national") ? "GDP" : nil
        case "output", "economy": return "GDP"
        case "income": return words.contains("national") ? "GNI" : nil
        case "budget", "budgets":
            if next == "outlays" || next == "spending" { return "budget" }
            if words.contains("defence") || words.contains("defense") || words.contains("military") {
                return "defence budget"
            }
            return words.last == "health" || words.last == "education" ? "\(words[words.count - 1]) budget" : "budget"
        case "total": return "budget"
        case "spending", "expenditure", "expenditures", "outlays":
            if words.contains("defence") || words.contains("defense") || words.contains("military") {
                return words.contains("alliance") ? "alliance military spending" : "military spending"
            }
            return words.contains { ["public", "government", "total", "state", "federal", "national"].contains($0) }
                ? "government spending" : nil
        case "revenue", "revenues":
            return words.filter { !["the", "its", "*", "'s"].contains($0) }.joined(separator: " ")
                + (words.isEmpty ? "revenue" : " revenue")
        default: return nil
        }
    }

    // MARK: Bases left out

    /// Gives shares without a base that of the share they are listed with, or the last one of the passage.
    private func distributeBases(_ figures: inout [Figure]) {
        for index in figures.indices.reversed() where figures[index].role == .share(base: nil) {
            // "1.1, 1.2 and 1.3 percent of output"
            guard index + 1 < figures.count, let base = figures[index + 1].base,
                isList(stretch(figures[index].end, figures[index + 1].item))
            else { continue }
            figures[index].role = .share(base: base)
        }
        var last: (base: String, sentence: Int)?
        for index in figures.indices {
            guard case .share(let base) = figures[index].role else { continue }
            if let base {
                last = (base, passage[figures[index].item].sentence)
            } else if let last, last.sentence == passage[figures[index].item].sentence || mayCarryBase(figures[index]) {
                figures[index].role = .share(base: last.base)
            } else if !isTargetNoun(figures[index]) {
                figures[index].role = .other
            }
        }
    }

    private func isList(_ range: Range<Int>) -> Bool {
        range.count <= 3
            && range.allSatisfy {
                [",", "and", "or", "to", "between", "from", "respectively"].contains(passage.text($0))
            }
    }

    /// Whether the words around a percentage without a base are those of a share.
    private func mayCarryBase(_ figure: Figure) -> Bool {
        let sentence = passage.sentence(of: figure.item)
        if isTargetNoun(figure) || passage.text(figure.item - 1) == "(" { return true }
        let near = stretch(max(sentence.lowerBound, figure.item - 12), min(sentence.upperBound, figure.item + 6))
        let cues = Lexicon.strongSpending.union(Lexicon.targetNouns)
        let ranks: Set<String> = [
            "tops", "leads", "led", "topped", "followed", "ranks", "ranked", "spender", "spenders",
        ]
        return passage.has(
            cues.union(["between", "from", "or", "pass", "reach", "reported", "ask", "promised", "against"]).union(
                ranks
            ),
            in: near
        )
    }

    /// "5 percent goal", "the target of 5 percent", "the goal is 2%".
    func isTargetNoun(_ figure: Figure) -> Bool {
        if Lexicon.targetNouns.contains(passage.text(figure.end)) || passage.text(figure.end) == "commitment" {
            return true
        }
        let before = stretch(max(0, figure.item - 4), figure.item)
        guard let noun = passage.last(Lexicon.targetNouns, in: before) else { return false }
        let between: Set<String> = ["of", "is", "was", "at", "to", "least", "about", "remains", "stands", "the", ","]
        return stretch(noun + 1, figure.item).allSatisfy { between.contains(passage.text($0)) }
    }
}
