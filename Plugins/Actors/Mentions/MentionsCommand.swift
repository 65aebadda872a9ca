import DossierKit
import Foundation

/// `mentions NAME`: every place where an actor is named, and how.
struct MentionsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "mentions",
        abstract: "List every place where an actor is named.",
        discussion: """
            The column form says how: by name, demonym ("South Korean"), metonym (a capital that stands for its \
            government) or description ("the minister"). With --meant also the pronouns and descriptions that the \
            language model takes to mean the actor: right for about half of them, so they are never counted elsewhere.
            """
    )

    @Argument(help: "The name of the actor, or a form in which it is named.")
    var actor: ActorArgument

    @Flag(help: "Also pronouns and descriptions that mean the actor, as the language model sees it.")
    var meant = false

    static let schema = Schema([
        Column.actor.shown(.detail), .text, .form, .line, Column.sentence.shown(.useful), .doc, .outlet, .published,
        .rule, .confidence,
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        let all = try await context.corpusActors()
        let matches = try ActorMatch.find(actor.name, in: all, context.services.decisions)
        var rows: [Row] = []
        for document in context.documents {
            for match in matches {
                let named = match.mentions[document.id] ?? []
                let all = meant ? named + (try Self.meant(named, in: document)) : named
                for mention in all.sorted(by: { $0.span < $1.span }) {
                    rows.append(try row(mention, of: match, in: document))
                }
            }
        }
        let metonyms = matches.reduce(0) { sum, match in
            sum + match.mentions.values.joined().count { $0.form == .metonym }
        }
        var notes: [Note] = []
        if metonyms > 0 { notes.append(.footer("\(metonyms) by the name of a capital or seat")) }
        if matches.count > 1 {
            notes.append(
                .warning(
                    "\(matches.count) actors are called '\(matches[0].name)'; they are kept apart, since a surname alone "
                        + "does not say who is meant"
                )
            )
        }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "mentions")), notes: notes)
    }

    /// The pronouns and descriptions that mean the actor of some mentions.
    private static func meant(_ named: [Actor.Mention], in document: LoadedDocument) throws -> [Actor.Mention] {
        let spans = Set(named.map(\.span))
        let actors = try document.analysed.actors.actors
        let own = Set(actors.indices.filter { actors[$0].mentions.contains { spans.contains($0.span) } })
        return try document.analysed.meantActors.filter { own.contains($0.actor) }.map { reference in
            Actor.Mention(
                span: reference.span,
                form: reference.isPronoun ? .pronoun : .description,
                rule: "coreference/network",
                confidence: 0.5
            )
        }
    }

    private func row(_ mention: Actor.Mention, of actor: CorpusActor, in document: LoadedDocument) throws -> Row {
        let reference = ActorReference(
            name: actor.name,
            kind: actor.kind,
            country: actor.kind == .country ? actor.name : actor.affiliation,
            countryCode: actor.country,
            role: actor.role,
            key: actor.id
        )
        let sentence = try CommandContext.sentence(around: mention.span, in: document)
        return Row(
            [
                .actor(reference), document.cell(at: mention.span), .text(mention.form.rawValue),
                .integer(document.document.lines.line(of: mention.span.start)), document.cell(at: sentence),
                document.cell, Cell(document.outlet), Cell(document.published.date), .text(mention.rule),
                .decimal(Decimal(mention.confidence).rounded(to: 2)),
            ],
            evidence: [
                document.evidence(mention.span, "mention", rule: mention.rule, confidence: mention.confidence),
                document.evidence(sentence, "sentence"),
            ]
        )
    }
}
