public import DocumentModel

/// One actor spends, or is to spend, an amount or a share of a base on one purpose in one period with one status.
///
/// An amount, its conversion and its share of a base are one fact where they state the same spending.
public struct SpendingFact: Hashable, Codable, Sendable, Anchored {
    /// How far the money has got, after the wording of the text.
    public enum Status: String, Codable, Sendable, CaseIterable {
        /// Spent.
        case actual
        /// Allocated by a law or a budget.
        case budgeted
        /// Announced or pledged as a sum.
        case planned
        /// A level that is to be reached.
        case target
        /// In a draft, or suggested by a third party.
        case proposed
        /// Asked for by who would get it.
        case requested
        /// Estimated or forecast.
        case estimated
    }

    /// Whether a sum is a level or a change.
    public enum Measure: String, Codable, Sendable, CaseIterable {
        /// What is spent.
        case level
        /// What is spent more than before.
        case increase
        /// What is spent less than before.
        case decrease
    }

    /// A percentage of something.
    public struct Share: Hashable, Codable, Sendable {
        /// The percentage.
        public let percent: Amount
        /// What it is a share of: `GDP`, `budget`; nil where the text leaves it out.
        public let base: String?
        /// Where the percentage stands.
        public let span: Span

        /// Describes a share.
        public init(percent: Amount, base: String?, span: Span) {
            self.percent = percent
            self.base = base
            self.span = span
        }
    }

    /// Who spends: a canonical name.
    public let actor: String
    /// The key of the actor in the document's table of actors; nil when it is not in it.
    public let actorKey: String?
    /// Where the actor is named.
    public let actorSpan: Span
    /// Who receives the money: a canonical name.
    public let recipient: String?
    /// What it is for: `defence`.
    public let purpose: String?
    /// The sum.
    public let amount: Quantity?
    /// The same sum in another currency.
    public let converted: Quantity?
    /// The sum as a share of a base.
    public let share: Share?
    /// When; nil when neither the text nor its date says.
    public let period: DateValue?
    /// Where the period stands; nil where it was carried from elsewhere.
    public let periodSpan: Span?
    /// How far the money has got.
    public let status: Status
    /// The words that show the status; nil where it is the default.
    public let statusSpan: Span?
    /// A level or a change.
    public let measure: Measure
    /// Whether it is a part of another sum: "of which".
    public let isPart: Bool
    /// Whether it is an amount for each year.
    public let isPerYear: Bool
    /// Whether it is an amount for each inhabitant.
    public let isPerHead: Bool
    /// Who says so: the canonical name of the speaker of the quotation it stands in.
    public let saidBy: String?
    /// The sentence in which the first of amount and share stands.
    public let sentence: Span
    /// Other places that state the same fact.
    public let otherMentions: [Span]
    /// The rule that found it, as `spending/rule`.
    public let rule: String
    /// How sure the rule is, from 0 to 1.
    public let confidence: Double

    /// Describes a fact; at least one of `amount` and `share` is given.
    public init(
        actor: String,
        actorKey: String?,
        actorSpan: Span,
        recipient: String? = nil,
        purpose: String? = nil,
        amount: Quantity?,
        converted: Quantity? = nil,
        share: Share?,
        period: DateValue?,
        periodSpan: Span? = nil,
        status: Status,
        statusSpan: Span? = nil,
        measure: Measure = .level,
        isPart: Bool = false,
        isPerYear: Bool = false,
        isPerHead: Bool = false,
        saidBy: String? = nil,
        sentence: Span,
        otherMentions: [Span] = [],
        rule: String,
        confidence: Double
    ) {
        self.actor = actor
        self.actorKey = actorKey
        self.actorSpan = actorSpan
        self.recipient = recipient
        self.purpose = purpose
        self.amount = amount
        self.converted = converted
        self.share = share
        self.period = period
        self.periodSpan = periodSpan
        self.status = status
        self.statusSpan = statusSpan
        self.measure = measure
        self.isPart = isPart
        self.isPerYear = isPerYear
        self.isPerHead = isPerHead
        self.saidBy = saidBy
        self.sentence = sentence
        self.otherMentions = otherMentions
        self.rule = rule
        self.confidence = confidence
    }

    /// The places that identify it: where it stands, then its figures.
    public var places: [Span] { [span] + [amount?.span, converted?.span, share?.span].compactMap { $0 } }

    /// The passage that states it: from its first figure to its last.
    public var span: Span {
        let spans = [amount?.span, converted?.span, share?.span].compactMap { $0 }
        return spans.dropFirst().reduce(spans.first ?? sentence) { $0.union($1) }
    }
}

/// The layer of spending facts.
public enum SpendingFacts: LayerKey {
    /// Facts, sorted by the place of their figures.
    public typealias Value = Annotations<SpendingFact>

    /// The layer's name, `spending`.
    public static let name = "spending"
}

extension AnalysedDocument {
    /// The spending facts of the text.
    public var spendingFacts: Annotations<SpendingFact> { get throws { try layer(SpendingFacts.self) } }
}
