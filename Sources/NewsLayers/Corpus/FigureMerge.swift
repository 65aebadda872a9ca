public import DocumentModel
public import Foundation

/// What one document says about a sum: enough to tell whether another says the same.
public struct FigurePart: Hashable, Sendable {
    /// Who spends, on what, when, with which status: figures with different identities are not compared.
    public struct Identity: Hashable, Sendable, Comparable {
        /// The key of the actor.
        public let actor: String
        /// The name of the actor.
        public let name: String
        /// Who receives the money.
        public let recipient: String?
        /// What it is for.
        public let purpose: String?
        /// When, in the notation of dates.
        public let period: String
        /// How far the money has got.
        public let status: String
        /// A level, an increase or a decrease.
        public let measure: String
        /// The currency of a sum, or `% of` and the base of a share.
        public let unit: String

        /// Orders by actor, unit, period and what remains.
        public static func < (left: Identity, right: Identity) -> Bool {
            left.sortKey < right.sortKey
        }

        /// Orders as its parts do one after the other: no part of it holds a zero.
        var sortKey: String {
            [name, actor, unit, period, status, measure, purpose ?? "", recipient ?? ""].joined(separator: "\0")
        }
    }

    /// What it is a figure of.
    public let identity: Identity

    /// Everything that rounds to what was printed.
    public let low: Decimal
    /// The upper end of it.
    public let high: Decimal

    /// The figure as it was printed.
    public let value: Decimal

    /// Where it stands.
    public let span: Span

    /// The fact, as its listing knows it.
    public let fact: [Span]

    /// The figures of a fact that can be compared with those of other texts: of a known actor and period, and no part of
    /// another sum.
    public static func parts(of fact: SpendingFact) -> [FigurePart] {
        guard let period = fact.period, !fact.isPart, let key = fact.actorKey else { return [] }
        let places = fact.places
        func part(_ amount: Amount, _ unit: String, _ span: Span) -> FigurePart? {
            // "More than 5 billion" contradicts nothing above it, and is no second value of one figure.
            guard amount.bound == nil || amount.bound == .about else { return nil }
            let identity = Identity(
                actor: key,
                name: fact.actor,
                recipient: fact.recipient,
                purpose: fact.purpose,
                period: period.notation,
                status: fact.status.rawValue,
                measure: fact.measure.rawValue + (fact.isPerYear ? " per year" : ""),
                unit: unit
            )
            // About five may well be 4.8: the reader's own rounding is a step on either side.
            let slack = amount.bound == .about ? amount.step : 0
            let interval = amount.interval
            return FigurePart(
                identity: identity,
                low: interval.lowerBound - slack,
                high: interval.upperBound + slack,
                value: amount.middle,
                span: span,
                fact: places
            )
        }
        return [
            fact.amount.flatMap { quantity in
                quantity.currency.flatMap { part(quantity.amount, $0, quantity.span) }
            },
            fact.share.flatMap { share in share.base.flatMap { part(share.percent, "% of \($0)", share.span) } },
        ].compactMap { $0 }
    }
}

/// One figure with all its sources: the texts that state it, and what each of them says.
public struct CorpusFigure: Hashable, Sendable {
    /// What it is a figure of.
    public let identity: FigurePart.Identity

    /// A text that states it.
    public struct Source: Hashable, Sendable {
        /// The text.
        public let document: DocumentID
        /// What it says.
        public let part: FigurePart
    }

    /// Its sources, by value, then by text and place.
    public let sources: [Source]

    /// The different values that the texts state: values whose roundings overlap are one.
    public let values: [Decimal]

    /// Whether the texts contradict each other: they state different values, and none of them knows of two.
    ///
    /// A text that states two values itself tells two things apart that look alike here.
    public let isContradicted: Bool
}

/// Brings together what documents say about one sum.
public struct FigureMerge: CorpusMerge {
    private var groups: [FigurePart.Identity: [DocumentID: [FigurePart]]] = [:]
    private var identities: [DocumentID: Set<FigurePart.Identity>] = [:]
    /// The figures that have not changed since they were last asked for, with what they are sorted by.
    private var known: [FigurePart.Identity: (key: String, figure: CorpusFigure)] = [:]

    /// The merge of nothing.
    public init() {}

    /// Takes the figures of one more document.
    public mutating func insert(_ part: [FigurePart], of document: DocumentID) {
        remove(document)
        for figure in part {
            groups[figure.identity, default: [:]][document, default: []].append(figure)
            identities[document, default: []].insert(figure.identity)
            known[figure.identity] = nil
        }
    }

    /// Takes back the figures of a document.
    public mutating func remove(_ document: DocumentID) {
        for identity in identities.removeValue(forKey: document) ?? [] {
            groups[identity]?[document] = nil
            known[identity] = nil
            if groups[identity]?.isEmpty == true { groups[identity] = nil }
        }
    }

    /// The figures, in the order of their identities.
    public var value: [CorpusFigure] {
        mutating get {
            for (identity, documents) in groups where known[identity] == nil {
                known[identity] = (identity.sortKey, Self.figure(identity, documents))
            }
            return known.values.sorted { $0.key < $1.key }.map(\.figure)
        }
    }

    private static func figure(
        _ identity: FigurePart.Identity,
        _ documents: [DocumentID: [FigurePart]]
    ) -> CorpusFigure {
        let sources = documents.flatMap { document, parts in
            parts.map { CorpusFigure.Source(document: document, part: $0) }
        }.sorted { left, right in
            if left.part.value != right.part.value { return left.part.value < right.part.value }
            if left.document != right.document { return left.document < right.document }
            return left.part.span < right.part.span
        }
        var values: [Decimal] = []
        var stated: [DocumentID: Set<Int>] = [:]
        var reach: Decimal?
        // From below: a value is another one when it begins above everything that the last one can be.
        for source in sources.sorted(by: { ($0.part.low, $0.part.value) < ($1.part.low, $1.part.value) }) {
            if let end = reach, source.part.low <= end {
                reach = min(end, source.part.high)
            } else {
                values.append(source.part.value)
                reach = source.part.high
            }
            stated[source.document, default: []].insert(values.count)
        }
        let isContradicted = values.count > 1 && stated.values.allSatisfy { $0.count == 1 }
        return CorpusFigure(identity: identity, sources: sources, values: values, isContradicted: isContradicted)
    }
}

/// The figures of a collection.
public enum CorpusFigures: CorpusKey {
    /// Figures are merged by what they are figures of.
    public typealias Merge = FigureMerge

    /// The name of the result, `figures`.
    public static let name = "figures"
}

extension CorpusAnalysis {
    /// Brings the figures of all documents together.
    public static let figures = CorpusAnalysis(
        "figures",
        summary: "Brings together what texts say about one sum, and tells where they contradict each other.",
        produces: CorpusFigures.self,
        from: SpendingFacts.self
    ) { _, facts in facts.flatMap { FigurePart.parts(of: $0) } }
}
