import ArgumentParser
import CommandKit
import DocumentModel

/// `decisions`: what people decided; `decisions export FILE` and `decisions import FILE` carry it to another project.
struct DecisionsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions",
        abstract: "List what people decided: tags, fixes, rejected and added facts, actors, names.",
        discussion: """
            Decisions are kept beside what the analyses find, and applied after them. When an analysis or a text changes, \
            a decision finds its fact again by its place and its words; --orphans lists those that find none.
            """,
        subcommands: [DecisionsExportCommand.self, DecisionsImportCommand.self]
    )

    @Flag(help: "Only decisions whose fact is found no more, or whose document is not here.")
    var orphans = false

    @Flag(help: "Only rejected facts.")
    var rejected = false

    static let schema = Schema([
        Column("step", .integer, "number of the step", importance: .essential),
        Column("action", .text, "what was decided", importance: .essential),
        Column("subject", .text, "fact, document, actor or name it is about", importance: .essential),
        Column("field", .text, "column or field"), Column("value", .text, "value that people gave"),
        Column("before", .text, "value that the analyses had found"),
        Column("words", .text, "words that the fact stands on"), .reason,
        Column("doc", .document, "document", importance: .useful),
        Column("time", .text, "when it was decided, UTC", importance: .detail),
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        var orphaned: Set<FactKey>?
        if orphans { orphaned = try await DecisionOrphans.keys(in: context, of: session) }
        let documents = Dictionary(session.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rejectedFacts = Set(
            session.decisions.facts.values.joined().filter { $0.verdict?.action == .reject }.map(\.key)
        )
        var rows: [Row] = []
        for step in session.steps where step.state == .done {
            for decision in step.decisions {
                if let orphaned, !Self.isOrphan(decision, orphaned, documents) { continue }
                if rejected {
                    guard decision.action == .reject, case .fact(let key) = decision.subject,
                        rejectedFacts.contains(key)
                    else { continue }
                }
                rows.append(row(decision, step, documents, session))
            }
        }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "decisions")))
    }

    private static func isOrphan(
        _ decision: Decision,
        _ orphaned: Set<FactKey>,
        _ documents: [DocumentID: LoadedDocument]
    ) -> Bool {
        if case .fact(let key) = decision.subject { return orphaned.contains(key) }
        return decision.subject.document.map { documents[$0] == nil && decision.action != .remove } ?? false
    }

    private func row(
        _ decision: Decision,
        _ step: DecisionStep,
        _ documents: [DocumentID: LoadedDocument],
        _ session: Session
    ) -> Row {
        var decision = decision
        let document = decision.subject.document.flatMap { documents[$0] }
        var fact: FactKey?
        let subject: String
        let listing = session.listings.first { $0.kind == decision.subject.kind }
        switch decision.subject {
        case .document(let id): subject = document?.name ?? "text \(id.short)…"
        case .fact(let key):
            subject = session.displayName(of: key, prefix: listing?.prefix ?? key.kind)
            fact = document == nil ? nil : key
        case .actor(let name), .name(let name): subject = name
        }
        if let table = KeptReference(decision) { decision.value = table.summary }
        func shown(_ value: String?) -> String? { value.map { listing?.people($0, in: decision.field) ?? $0 } }
        let evidence = fact.map { fact in fact.spans.prefix(1).compactMap { document?.evidence($0, "decided") } } ?? []
        return Row(
            [
                .integer(step.id), .text(decision.action.rawValue), .text(subject), Cell(decision.field),
                Cell(shown(decision.value)), Cell(shown(decision.before)), Cell(decision.words.map(Self.folded)),
                Cell(decision.reason), document.map(\.cell) ?? .missing, .text(step.time),
            ],
            evidence: evidence,
            fact: fact
        )
    }

    private static func folded(_ words: String) -> String {
        let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.count > 200 ? text.prefix(200) + " …" : text
    }
}

/// Decisions that find no place any more.
enum DecisionOrphans {
    /// The facts that were decided about and are found neither in their text nor in a later version of it.
    static func keys(in context: CommandContext, of session: Session) async throws -> Set<FactKey> {
        let decided = session.decisions.facts
        guard !decided.isEmpty else { return [] }
        var lost = Set(decided.values.joined().map(\.key))
        // Only documents about which something was decided, or whose earlier version was decided about.
        let found = try await context.map("looking for facts") { loaded -> [FactKey] in
            let here = session.decidedFacts(in: loaded)
            guard !here.isEmpty else { return [] }
            var orphans: Set<FactKey> = []
            for listing in session.listings {
                orphans.formUnion(try listing.orphans(here, in: loaded).map(\.key))
            }
            return here.filter { !orphans.contains($0.key) }.flatMap { fact in
                session.origins(of: fact, in: loaded)
            }
        }
        lost.subtract(found.joined())
        return lost
    }
}

extension Session {
    /// The facts of a text and its earlier versions that one of its decided facts stands for.
    func origins(of fact: DecisionState.Fact, in document: LoadedDocument) -> [FactKey] {
        let decided = decisions.facts
        if decided[document.id]?.contains(where: { $0.key == fact.key }) == true { return [fact.key] }
        return earlierVersions(of: document.id).flatMap { decided[$0] ?? [] }
            .filter { $0.words == fact.words && $0.key.kind == fact.key.kind }.map(\.key)
    }
}

extension Decision.Subject {
    /// The kind of fact; nil for what is no fact.
    var kind: String? { if case .fact(let key) = self { key.kind } else { nil } }
}
