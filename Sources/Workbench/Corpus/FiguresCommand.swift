import ArgumentParser
import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// `figures`: what is said about each sum in all documents, with all sources; `figures --conflicting`: where they differ.
struct FiguresCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "List each figure once with all its sources, or those on which the sources contradict each other.",
        discussion: """
            Two figures are one when actor, recipient, purpose, period, status, measure and unit are the same; their values \
            agree when their roundings overlap. Figures without a known actor or period are not compared: coverage \
            counts them. Near-duplicates count as sources of their own, and as one story.
            """
    )

    @Flag(help: "Only figures for which the sources state different values.")
    var conflicting = false

    static let schema = Schema([
        .actor.shown(.essential), .purpose, .period, .status, Column("unit", .text, "currency, or % of a base"),
        Column("values", .text, "the different values, each once", importance: .essential),
        Column("sources", .integer, "how many passages state it", importance: .essential), .docs,
        Column("stories", .integer, "in how many stories, near-duplicates counted once"),
        Column("in_documents", .text, "which documents state which value"), .measure, .recipient,
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard session.registry.catalogue.corpusAnalyses.contains(where: { $0.produces == CorpusFigures.name }) else {
            throw CommandError(.noFacts, "no plugin finds spending facts", remedy: "commands lists what there is")
        }
        _ = try context.loadedDocuments()
        let (documents, notes) = try session.englishDocuments()
        let english = CommandContext(documents: documents, services: session)
        let figures = try await Self.figures(english)
        let shown = conflicting ? figures.filter(\.isContradicted) : figures
        let stories = try await Self.storyNumbers(english)
        let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var words = FigureWords()
        let rows = shown.map { Self.row($0, byID, stories, &words) }
        let differ = figures.count(where: \.isContradicted)
        let footer = Note.footer("\(differ) of \(counted(figures.count, "figure")) contradicted")
        return Answer(
            .table(Table(Self.schema, rows: rows, noun: "figures")),
            notes: notes + Self.rejectedNote(english) + [footer]
        )
    }

    /// The figures of the facts as people left them.
    private static func figures(_ context: CommandContext) async throws -> [CorpusFigure] {
        let services = context.services
        // A plugin that finds the facts without listing them has none that people could decide about.
        let listing = services.listings.first { $0.layer == LayerIdentity(SpendingFacts.self) }
        let decided = services.decisions
        let isDecided =
            decided.changesActors
            || !decided.facts.isEmpty && context.documents.contains { !services.decidedFacts(in: $0).isEmpty }
        guard isDecided else { return try await context.result(CorpusFigures.self, "finding figures") }
        let parts = try await context.map("finding figures", remembering: "figures/parts") { loaded in
            let facts =
                try listing?.spendingFacts(of: loaded, in: services).map(\.fact) ?? Array(loaded.analysed.spendingFacts)
            return facts.flatMap { FigurePart.parts(of: $0) }
        }
        var merge = FigureMerge()
        for (loaded, parts) in zip(context.documents, parts) { merge.insert(parts, of: loaded.id) }
        return merge.value
    }

    /// How many facts of the documents people rejected.
    private static func rejectedNote(_ context: CommandContext) -> [Note] {
        let services = context.services
        guard !services.decisions.facts.isEmpty else { return [] }
        let rejected = context.documents.reduce(0) { sum, loaded in
            sum + services.decidedFacts(in: loaded).count { $0.key.kind == "spending" && $0.verdict?.action == .reject }
        }
        return rejected == 0
            ? [] : [.note("\(counted(rejected, "rejected fact")) left out: decisions --rejected lists them")]
    }

    /// For each near-duplicate the number of its story; texts without one are stories of their own.
    private static func storyNumbers(_ context: CommandContext) async throws -> [DocumentID: Int] {
        var numbers: [DocumentID: Int] = [:]
        for (number, story) in try await StoryGroups.groups(of: context).enumerated() {
            for member in story.members { numbers[member.document] = number }
        }
        return numbers
    }

    private static func row(
        _ figure: CorpusFigure,
        _ documents: [DocumentID: LoadedDocument],
        _ stories: [DocumentID: Int],
        _ words: inout FigureWords
    ) -> Row {
        let identity = figure.identity
        let texts = Set(figure.sources.map(\.document))
        let groups = Set(texts.compactMap { stories[$0] }).count + texts.count { stories[$0] == nil }
        var places: [String] = []
        var seen: Set<String> = []
        for source in figure.sources {
            let place = "\(documents[source.document]?.name ?? "?"): \(words.text(source.part.value))"
            if seen.insert(place).inserted { places.append(place) }
        }
        let evidence = figure.sources.compactMap { source in
            documents[source.document]?.evidence(source.part.span, "figure", rule: "figures/same-sum")
        }
        return Row(
            [
                .actor(ActorReference(name: identity.name, key: identity.actor)), Cell(identity.purpose),
                DateValue(identity.period).map { .date($0) } ?? .missing, .text(identity.status),
                .text(identity.unit), .text(figure.values.map { words.text($0) }.joined(separator: " / ")),
                .integer(figure.sources.count), .integer(texts.count), .integer(groups),
                .text(places.joined(separator: ", ")), .text(identity.measure),
                identity.recipient.map { .actor(ActorReference(name: $0)) } ?? .missing,
            ],
            evidence: evidence
        )
    }

}

/// Values as people write them: `1.2 trn`, `43.7bn`.
///
/// Many sources state few values, and decimal division is slow: each value is written once.
private struct FigureWords {
    private var known: [Decimal: String] = [:]

    mutating func text(_ value: Decimal) -> String {
        if let known = known[value] { return known }
        let text = Self.written(value)
        known[value] = text
        return text
    }

    private static func written(_ value: Decimal) -> String {
        let scales: [(Decimal, String)] = [(1_000_000_000_000, " trn"), (1_000_000_000, "bn"), (1_000_000, "m")]
        for (scale, name) in scales where value >= scale { return "\((value / scale).rounded(to: 3))\(name)" }
        return value.description
    }
}
