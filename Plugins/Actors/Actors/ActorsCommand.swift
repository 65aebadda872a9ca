import DossierKit
import Foundation

/// `actors`: who acts in the documents, the most often named first.
struct ActorsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "List the actors of the documents, the most often named first.",
        discussion: """
            Actors with one name in several documents are one row; persons are never merged by surname alone. The \
            columns line, doc and sentence show where an actor is named first.
            """,
        subcommands: [
            ActorsMergeCommand.self, ActorsRenameCommand.self, ActorsSplitCommand.self, ActorsIgnoreCommand.self,
            ActorsAliasCommand.self, ActorsSuggestCommand.self,
        ],
        aliases: ["entities"]
    )

    @Option(help: "Only actors of this type: person, country, ministry, alliance and so on. Can be repeated.")
    var type: [ActorTypeArgument] = []

    static let schema = Schema([
        .id, .actor, .type, .n, Column.docs.shown(.useful), .aliases, .country, .role, Column.line.shown(.detail), .doc,
        .outlet, .published, .sentence, .rule, .confidence, .tag, .note, .decision,
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        let kinds = Set(type.map(\.kind))
        let all = try await context.corpusActors()
        let actors = kinds.isEmpty ? all : all.filter { kinds.contains($0.kind) }
        let rejected = Set(context.services.decisions.facts.values.joined().filter { $0.mark == "rejected" }.map(\.key))
        let places = Dictionary(
            zip(context.documents.map(\.id), context.documents.indices),
            uniquingKeysWith: { first, _ in first }
        )
        let firsts = try await context.map("reading sentences", remembering: "actors/first-sentences") { document in
            var sentences: [Int: Span] = [:]
            for mention in try document.analysed.actors.actors.compactMap(\.mentions.first) {
                sentences[mention.span.start] = try CommandContext.sentence(around: mention.span, in: document)
            }
            return sentences
        }
        let rows = try actors.compactMap { try row($0, in: context, places, firsts) }.filter { row in
            row.fact.map { !rejected.contains($0) } ?? true
        }
        var notes = try await MetonymNotes.notes(in: context)
        if !kinds.isEmpty { notes.insert(.footer("\(rows.count) of \(all.count) actors have the type"), at: 0) }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "actors")), notes: notes)
    }

    /// The row of an actor; its place is its first mention in the first document that names it.
    ///
    /// - Parameters:
    ///   - places: The place of each document among those of the command.
    ///   - sentences: For each of them the sentences of first mentions, by the start of the mention.
    private func row(
        _ actor: CorpusActor,
        in context: CommandContext,
        _ places: [DocumentID: Int],
        _ sentences: [[Int: Span]]
    ) throws -> Row? {
        let naming = actor.mentions.compactMap { id, mentions in places[id].map { (place: $0, mentions: mentions) } }
            .sorted { $0.place < $1.place }
        guard let first = naming.first, let mention = first.mentions.first else { return nil }
        let document = context.documents[first.place]
        let country = actor.kind == .country ? actor.name : actor.affiliation
        let key = FactKey(kind: FactListing.actors.kind, document: document.id, spans: [mention.span])
        let reference = ActorReference(
            name: actor.name,
            kind: actor.kind,
            country: country,
            countryCode: actor.country,
            role: actor.role,
            key: actor.id
        )
        let sentence =
            try sentences[first.place][mention.span.start]
            ?? CommandContext.sentence(around: mention.span, in: document)
        let cells: [Cell] =
            [
                .text(context.services.displayName(of: key, prefix: FactListing.actors.prefix)), .actor(reference),
                .text(actor.kind.rawValue), .integer(actor.mentionCount), .integer(naming.count),
                Cell(actor.aliases.words), Cell(country), Cell(actor.role),
                .integer(document.document.lines.line(of: mention.span.start)), document.cell, Cell(document.outlet),
                Cell(document.published.date), document.cell(at: sentence), .text(mention.rule),
                .decimal(Decimal(mention.confidence).rounded(to: 2)),
            ] + DecisionState.Fact.cells(context.services.decidedFacts(in: document).first { $0.key == key })
        return Row(cells, evidence: Self.evidence(of: actor, naming, context.documents), fact: key)
    }

    private static func evidence(
        of actor: CorpusActor,
        _ naming: [(place: Int, mentions: [Actor.Mention])],
        _ documents: [LoadedDocument]
    ) -> [Evidence] {
        var evidence: [Evidence] = []
        evidence.reserveCapacity(actor.mentionCount)
        for (place, mentions) in naming {
            let id = documents[place].id
            for mention in mentions {
                evidence.append(
                    Evidence(
                        document: id,
                        span: mention.span,
                        role: mention.form.rawValue,
                        rule: mention.rule,
                        confidence: mention.confidence
                    )
                )
            }
        }
        return evidence
    }
}
