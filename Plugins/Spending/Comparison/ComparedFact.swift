import DossierKit
import Foundation

/// A fact in a comparison: its display name and where it comes from.
///
/// It never changes; it is shared and not copied, since a comparison in a large collection passes sixty thousand of them on.
final class ComparedFact: Sendable {
    /// The display name: `s2`.
    let id: String
    /// The display name of the document: `d1`.
    let document: String
    /// The text.
    let text: DocumentID
    /// The fact.
    let fact: SpendingFact
    /// Who says so, where that is known.
    let saidBy: String?
    /// The ISO 3166 code of the actor's country, where that is known.
    let country: String?
    /// When its text was published.
    let published: DateValue?
    /// Where it stands, for people.
    let source: String
    /// Its lasting identity.
    let key: FactKey
    /// What people decided about it; nil where they decided nothing.
    let decided: DecisionState.Fact?

    init(
        id: String,
        document: String,
        text: DocumentID,
        fact: SpendingFact,
        saidBy: String? = nil,
        country: String? = nil,
        published: DateValue? = nil,
        source: String = "",
        key: FactKey? = nil,
        decided: DecisionState.Fact? = nil
    ) {
        self.id = id
        self.document = document
        self.text = text
        self.fact = fact
        self.saidBy = saidBy
        self.country = country
        self.published = published
        self.source = source
        self.key = key ?? FactKey(kind: FactListing.spending.kind, document: text, spans: fact.places)
        self.decided = decided
    }

    /// The cell of the column `decision`: `fixed`, `added`, `confirmed`.
    var decision: Cell { Cell(decided?.mark) }

    /// The fields whose values people gave, `amount, period`; nil where all are those of the text.
    var givenFields: String? {
        guard let decided else { return nil }
        return decided.additions.isEmpty ? decided.fixes.compactMap(\.field).joinedWords : "added"
    }

    /// Whether people gave the value of a field, instead of the text.
    func isGiven(_ field: String) -> Bool {
        guard let decided else { return false }
        return !decided.additions.isEmpty || decided.fixes.contains { $0.field == field }
    }

    /// The values that people gave it, each with that of the analysis and the reason.
    var decisionsInWords: [String] {
        guard let decided else { return [] }
        func because(_ decision: Decision) -> String { decision.reason.map { " (\($0))" } ?? "" }
        func people(_ stored: String?, _ column: String?) -> String {
            guard let stored, let column = FactListing.spending.schema[column ?? ""],
                let cell = Cell(stored: stored, as: column.type)
            else { return stored ?? "not known" }
            return switch cell {
            case .money(let amount, let currency): FigureText.money(amount.middle, currency ?? "?", digits: 12)
            case .percent(let amount): FigureText.percent(amount)
            default: cell.words ?? stored
            }
        }
        var sentences = decided.fixes.map { fix in
            let before = fix.before.map { "the text was read as \(people($0, fix.field))" } ?? "nothing was found"
            return
                "\(id): \(fix.field ?? "") \(people(fix.value, fix.field)) is a person's value, \(before)\(because(fix))"
        }
        if let addition = decided.additions.first {
            sentences.append("\(id) was added by a person\(because(addition))")
        }
        return sentences
    }

    /// The figure called `field` as an input of a formula.
    func input(_ field: String) -> DerivedValue.Input {
        let span: Span? =
            switch field {
            case "share": fact.share?.span
            case "amount": fact.amount?.span
            case "converted": fact.converted?.span
            case "period": fact.periodSpan
            default: nil
            }
        return DerivedValue.Input(
            fact: id,
            field: field,
            evidence: span.map { Evidence(document: text, span: $0, role: field, rule: fact.rule) }
        )
    }

    /// What the words around the figures take away from them.
    var bounds: [Caveat] {
        [("share", fact.share?.percent.bound), ("amount", fact.amount?.amount.bound)].compactMap { field, bound in
            bound.map { .bounded(fact: id, field: field, $0) }
        } + (fact.isPart ? [.part(id)] : [])
    }

    /// The year for arithmetic: the last that the period touches.
    var year: Int? { fact.period?.lastYear }

    /// The fact in a few words: `South Korea, budgeted, 2024`.
    var summary: String {
        ([fact.actor, fact.status.rawValue] + [fact.period?.notation].compactMap { $0 }).joined(separator: ", ")
    }
}

/// The target that a share is held against: the share of a fact, or one given by hand.
enum Target: Hashable, Sendable {
    /// The share of a fact.
    case fact(ComparedFact)
    /// A percentage given by hand.
    case given(Decimal)

    /// The percentage.
    var percent: Decimal? {
        switch self {
        case .fact(let compared): compared.fact.share?.percent.middle
        case .given(let percent): percent
        }
    }

    /// What it can be: a target is set, not measured, and is exact unless it is a range.
    var interval: Interval? {
        switch self {
        case .fact(let compared): compared.fact.share.map { Interval($0.percent.low, $0.percent.high) }
        case .given(let percent): Interval(exactly: percent)
        }
    }

    /// The year by which it is to be reached.
    var year: Int? {
        if case .fact(let compared) = self { compared.year } else { nil }
    }

    /// Its share as an input of a formula.
    var input: DerivedValue.Input {
        switch self {
        case .fact(let compared): compared.input("share")
        case .given(let percent):
            DerivedValue.Input(fact: "target", field: FigureText.percent(percent), evidence: nil)
        }
    }

    /// What it is a share of; nil where it takes the base of what it is held against.
    var base: String? {
        if case .fact(let compared) = self { compared.fact.share?.base } else { nil }
    }
}

extension ComparedFact: Hashable {
    static func == (left: ComparedFact, right: ComparedFact) -> Bool {
        left === right
            || (left.id, left.document, left.key) == (right.id, right.document, right.key) && left.fact == right.fact
                && left.decided == right.decided
    }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
