import DossierKit
import Foundation

extension FactBuilder {
    // MARK: Whether it is spending

    /// Whether the words are those of spending; where the paragraph already spoke of spending, its figures go on with it.
    func isSpending(carried: Bool) -> Bool {
        carried || speaksOfSpending
    }

    /// Whether the sentence names who pays in other words than those of budgets: rich nations with a goal, a project with
    /// its cost.
    var namesPayer: Bool {
        let step = ActorStep(passage: passage)
        return isTargetNoun && step.nations(circumstances) != nil || step.project(circumstances) != nil
    }

    /// Whether the figures go on with what the sentences before were about: a target, the cost of a project.
    func goesOn(_ spender: ActorStep.Spender) -> Bool {
        if spender.isState { return isTargetNoun && group.amount != nil }
        let words: Set<String> = ["cost", "costs", "estimate", "estimates", "forecast", "price", "inflation", "budget"]
        return passage.has(words, in: segment.sentence)
    }

    /// Whether the words bear out a spender: a state does not pay for campaigns, nor small change, and one that the
    /// sentence does not name must pay with public money.
    func isCredible(_ spender: ActorStep.Spender, carried: Bool) -> Bool {
        guard spender.isState else { return true }
        if passage.has(Lexicon.campaigns, in: segment.sentence) || isPrivate(spender) { return false }
        if let amount = group.amount?.quantity.amount, amount.high < 100_000,
            !MeasureStep(passage: passage).isPerHead(group, segment)
        {
            return false
        }
        if passage.sentenceSpans[passage[group.first].sentence].contains(spender.span), spender.score >= 20 {
            return true
        }
        if let home = HomeCurrency.currency(of: spender.country ?? ""), home == currency, home != "USD", home != "EUR" {
            return true
        }
        return carried || passage.names(Lexicon.publicMoney, in: segment.sentence)
    }

    /// Whether somebody else than a state is said to pay: a group, a family, a person without an office.
    ///
    /// Only the verb nearest to the figures counts, and only where the state is not named behind its subject.
    private func isPrivate(_ spender: ActorStep.Spender) -> Bool {
        let scope = stretch(segment.clause.lowerBound, group.first)
        guard
            let verb = passage.last(
                ActorStep.payingVerbs.union(["contributing", "donating", "poured", "offered"]),
                in: scope
            ),
            group.first - verb <= 8
        else { return false }
        var index = verb - 1
        let skipped: Set<String> = [
            "has", "have", "had", "also", "already", "will", "would", "alone", "each", "then", "later",
        ]
        while index >= scope.lowerBound, skipped.contains(passage.text(index)) { index -= 1 }
        guard index >= scope.lowerBound else { return false }
        if passage[index].span == spender.span || passage[index].span.start == spender.span.start { return false }
        if let actor = passage.actor(index), actor.kind == .person, actor.role == nil {
            // A minister is named without the office where everybody knows it; the money then is called public.
            return !passage.names(Lexicon.publicMoney, in: segment.sentence)
        }
        let word = passage.text(index)
        if Lexicon.privateSubjects.contains(word) { return true }
        // "a family of brewers"
        if passage.text(index - 1) == "of", Lexicon.privateSubjects.contains(passage.text(index - 2)) { return true }
        // "a developer who donated": the noun before "who".
        guard ["who", "he", "she"].contains(word),
            spender.score < 20
                || !segment.sentence.contains(where: {
                    passage[$0].span.start == spender.span.start
                })
        else { return false }
        return passage.text(verb) != "allocated"
    }

    /// Whether the sum is denied: "has not asked for", "vetoed".
    var isTakenBack: Bool {
        if passage.has(Lexicon.refused, in: segment.before) { return true }
        guard let negation = passage.last(["not", "n't", "never", "no"], in: segment.before) else { return false }
        let next = passage.text(negation + 1)
        // "not only", "no less than", "not the 50 billion first proposed"
        if ["only", "less", "more", "fewer", "the", "just", "including", "later"].contains(next) { return false }
        return passage.has(Lexicon.spendingVerbs.union(Lexicon.requested), in: stretch(negation + 1, group.first))
    }
}
