import DossierKit

/// Lists spending facts.
struct SpendingCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "spending",
        abstract: "List who spends how much on what, when, and how far the money has got.",
        discussion: """
            A fact joins an amount, its conversion and its share of a base where the text states them as one. \
            Targets, plans and requests stand beside what was spent, told apart by their status.
            """,
        subcommands: [
            CompareCommand.self, TargetsCommand.self, TrendCommand.self, ConvertCommand.self, CheckCommand.self,
            VerifyCommand.self, MergedCommand.self,
        ]
    )

    @Option(help: "Only facts of this actor.")
    var actor: ActorArgument?

    @Option(help: "Only facts of this status.")
    var status: StatusArgument?

    func output(for input: AnswerType) throws -> AnswerType { .table(FactListing.spending.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        _ = try context.loadedDocuments()
        let table = try await context.table(of: .spending)
        var rows = table.rows
        if let actor {
            let spenders = table.column("actor")?.compactMap(\.words) ?? []
            let directory = try await ActorDirectory(context, spenders: spenders)
            let name = try directory.spender(actor.name)
            rows = Self.keep(rows, table.schema, "actor", name)
        }
        if let status { rows = Self.keep(rows, table.schema, "status", status.rawValue) }
        let services = context.services
        let repeated = try await context.map("reading repetitions", remembering: "spending/repetitions") {
            try Self.repetitions(in: $0, services)
        }.flatMap { $0 }
        let count = Note.footer("\(rows.count) \(rows.count == 1 ? "fact" : "facts")")
        return Answer(
            .table(Table(table.schema, rows: rows, noun: table.noun)),
            notes: [count] + (actor == nil && status == nil ? repeated : [])
        )
    }

    private static func keep(_ rows: [Row], _ schema: Schema, _ column: String, _ value: String) -> [Row] {
        guard let index = schema.index(of: column) else { return rows }
        return rows.filter { $0.cells[index].words == value }
    }

    /// Says where facts are stated again: readers count figures, and should not miss any.
    private static func repetitions(
        in document: LoadedDocument,
        _ services: any SessionServices
    ) throws -> [Note] {
        try FactListing.spending.spendingFacts(of: document, in: services).map(\.fact).flatMap { fact in
            fact.otherMentions.map { mention in
                let words = document.document[mention].split(whereSeparator: \.isWhitespace).joined(separator: " ")
                let line = document.document.lines.line(of: mention.start)
                return .footer("'\(words)' (\(document.name), line \(line)) states a fact of \(fact.actor) again")
            }
        }
    }
}

extension SpendingCommand {
    /// Says that an option of the listing has no meaning for one of its parts, instead of dropping it silently.
    ///
    /// - Parameter takesActor: Whether the part takes `--actor` for its own actor.
    func checkOptions(of part: String, takesActor: Bool = true) throws(CommandError) {
        let unused = [("--status", status != nil), ("--actor", actor != nil && !takesActor)].first { $0.1 }
        guard let unused else { return }
        throw CommandError(
            .arguments,
            "spending \(part) takes no '\(unused.0)'",
            subject: unused.0,
            remedy: unused.0 == "--status" ? "spending \(part) | where status = …" : "help spending \(part)"
        )
    }
}

/// The status of a fact as an argument.
enum StatusArgument: String, ExpressibleByArgument, CaseIterable, Sendable {
    case actual, budgeted, planned, target, proposed, requested, estimated
}
