public import DocumentModel
public import Foundation

/// How the facts of one kind are listed: the columns of their table, and the rows that one document gives.
///
/// A plugin declares it once; the command that lists the facts, `explain`, completion, filters and exports all use it.
/// The columns `id`, `line`, `doc`, `outlet`, `published`, `sentence`, `rule` and `confidence` are added to every table
/// of facts.
public struct FactListing: Sendable {
    /// The kind of fact, as in ``FactKey/kind``.
    public let kind: String

    /// The letter before the number in display names: `q` for `q2`.
    public let prefix: String

    /// What the facts are, in the plural: `quotes`.
    public let noun: String

    /// The command that lists them: `spending`.
    public let command: String

    /// The columns that this kind adds to the common ones.
    public let columns: [Column]

    /// The layer the facts come from.
    public let layer: LayerIdentity

    let rows: @Sendable (LoadedDocument) throws -> [FactRow]
    let readProvenance: @Sendable (AnalysedDocument) throws -> Provenance

    /// Describes a kind of fact.
    ///
    /// - Parameters:
    ///   - kind: The kind of fact.
    ///   - prefix: The letters before the number in display names.
    ///   - noun: What the facts are, in the plural.
    ///   - command: The command that lists them; the noun where nil.
    ///   - columns: The columns that this kind adds.
    ///   - layer: The layer the facts come from.
    ///   - rows: The rows of one document, in order of place.
    public init<Layer: LayerKey>(
        kind: String,
        prefix: String,
        noun: String,
        command: String? = nil,
        columns: [Column],
        layer: Layer.Type,
        rows: @escaping @Sendable (Layer.Value, LoadedDocument) throws -> [FactRow]
    ) {
        self.kind = kind
        self.prefix = prefix
        self.noun = noun
        self.command = command ?? noun
        self.columns = columns
        self.layer = LayerIdentity(layer)
        self.rows = { document in try rows(try document.analysed.layer(layer), document) }
        readProvenance = { try $0.provenance(of: layer) }
    }

    /// The columns of the whole table.
    public var schema: Schema {
        Schema([.id] + columns + [.line, .doc, .outlet, .published, .sentence, .rule, .confidence] + Self.decided)
    }

    /// The columns that hold what people decided.
    public static let decided: [Column] = [.tag, .note, .decision]

    /// How the layer behind the facts came to be.
    public func provenance(of document: LoadedDocument) throws -> Provenance {
        try readProvenance(document.analysed)
    }

    /// The rows that one document gives to the table, with what people decided about them.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - services: Whose decisions count, and which gives display names.
    ///   - includesRejected: Whether facts that people rejected have rows as well.
    public func tableRows(
        of document: LoadedDocument,
        in services: any SessionServices,
        includesRejected: Bool = false
    ) throws -> [Row] {
        tableRows(of: document, facts: try decidedFacts(of: document, in: services), in: services, includesRejected)
    }

    /// The facts that the analyses find in a document, and what people decided about them.
    func decidedFacts(of document: LoadedDocument, in services: any SessionServices) throws -> [DecidedFact] {
        let decided = services.decidedFacts(in: document).filter { $0.key.kind == kind }
        return FactDecisions(listing: self, document: document, actors: services.decisions)
            .apply(decided, to: try rows(document))
    }

    func tableRows(
        of document: LoadedDocument,
        facts: [DecidedFact],
        in services: any SessionServices,
        _ includesRejected: Bool
    ) -> [Row] {
        // Made once, so that all rows share them.
        let (outlet, published) = (Cell(document.outlet), Cell(document.published.date))
        let (cell, lines) = (document.cell, document.document.lines)
        return facts.compactMap { decided in
            guard includesRejected || !decided.isRejected else { return nil }
            let fact = decided.fact
            let anchor = fact.spans.first ?? Span(0, 0)
            let common: [Cell] = [
                .integer(lines.line(of: anchor.start)), cell, outlet, published, document.cell(at: fact.sentence),
                .text(fact.rule),
                fact.confidence.map { .decimal(Decimal($0).rounded(to: 2)) } ?? .missing,
            ]
            let name = services.displayName(of: decided.key, prefix: prefix)
            return Row(
                [.text(name)] + fact.cells + common + decided.marks,
                evidence: fact.evidence,
                fact: decided.key
            )
        }
    }
}

/// One fact of a document, as its listing shows it.
public struct FactRow: Sendable {
    /// The places that identify the fact, the one to show first in front; never empty.
    public let spans: [Span]

    /// The sentence it stands in.
    public let sentence: Span

    /// One cell for each column of the listing.
    public let cells: [Cell]

    /// The passages it rests on.
    public let evidence: [Evidence]

    /// The rule that found it.
    public let rule: String

    /// How sure the rule is, from 0 to 1.
    public let confidence: Double?

    /// Describes a fact.
    public init(
        spans: [Span],
        sentence: Span,
        cells: [Cell],
        evidence: [Evidence],
        rule: String,
        confidence: Double?
    ) {
        self.spans = spans
        self.sentence = sentence
        self.cells = cells
        self.evidence = evidence
        self.rule = rule
        self.confidence = confidence
    }
}

extension Decimal {
    /// The number rounded half up to `digits` digits after the point.
    public func rounded(to digits: Int) -> Decimal {
        var value = self
        var result = Decimal()
        NSDecimalRound(&result, &value, digits, .plain)
        return result
    }
}
