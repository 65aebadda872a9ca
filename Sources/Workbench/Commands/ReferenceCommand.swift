import ArgumentParser
import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// `reference`: the tables of official figures that the user brought along.
struct ReferenceCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference",
        abstract: "List, load and remove tables of official figures.",
        discussion: """
            Tables of spending, gross domestic product, exchange rates or population, which you export from SIPRI, NATO, the \
            World Bank or a ministry. None is built in. spending verify, convert and compare --on per-head use them. A \
            project keeps them, decisions export carries them to another one, and undo takes a load or removal back.
            """,
        subcommands: [ReferenceLoadCommand.self, ReferenceRemoveCommand.self]
    )

    static let schema = Schema([
        .name, .kind, .unit, .prices, .vintage, .purpose, .period, .rows, .docs.titled("names").shown(.detail),
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        Answer(.table(Self.table(of: session.references)))
    }

    static func table(of references: [ReferenceTable]) -> Table {
        let rows = references.map { table in
            Row([
                .text(table.name), .text(table.kind.rawValue), .text(table.unit.description), .text(prices(table)),
                Cell(table.vintage), Cell(table.purpose), years(table), .integer(table.entries.count),
                .integer(Set(table.entries.map(\.name)).count),
            ])
        }
        return Table(schema, rows: rows, noun: "tables")
    }

    private static func prices(_ table: ReferenceTable) -> String {
        guard case .money = table.unit else { return "–" }
        var seen: [String] = []
        for entry in table.entries where !seen.contains(entry.prices.description) {
            seen.append(entry.prices.description)
        }
        return seen.joined(separator: ", ")
    }

    private static func years(_ table: ReferenceTable) -> Cell {
        guard let years = table.years else { return .missing }
        return years.lowerBound == years.upperBound
            ? Cell(DateValue(year: years.lowerBound))
            : Cell(DateValue(years: years.lowerBound, through: years.upperBound))
    }
}

/// `reference load milex.csv --as spending`.
struct ReferenceLoadCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Load a table of official figures from a CSV file.",
        discussion: """
            Long tables (country, year, value) and wide sheets with a column for each year, below any rows of titles; ".." \
            and empty cells are missing figures. Unit, prices and edition are declared here or read from the head of the \
            file, and what was read is said.

            Examples:
              reference load share.csv --as spending --unit "% of GDP" --vintage 2025-04
              reference load gdp.csv --as gdp --unit "million USD" --prices current
              reference load fx.csv --as rates --unit "per USD"
            """
    )

    @Argument(help: "The file.", completion: .file(extensions: ["csv", "tsv", "txt"]))
    var file: String

    @Option(name: .customLong("as"), help: "What its figures are: gdp, rates, spending or population.")
    var kind: ReferenceKindArgument

    @Option(help: "What they count: \"million USD\", \"% of GDP\", \"billion local currency\", \"per USD\".")
    var unit: String?

    @Option(help: "At which prices: current, or \"constant 2023\".")
    var prices: String?

    @Option(help: "The edition, such as 2025-04.")
    var vintage: String?

    @Option(help: "What the spending is for, such as defence.")
    var purpose: String?

    @Option(help: "The name of the table; that of the file when not given.")
    var name: String?

    func output(for input: AnswerType) throws -> AnswerType {
        _ = try declared.declaration()
        return .table(ReferenceCommand.schema)
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        var kept = declared
        kept.text = try TextFile.read(file)
        let name = name ?? (file as NSString).lastPathComponent
        let table: ReferenceTable
        do {
            table = try kept.table(named: name)
        } catch {
            throw CommandError(error.code, error.message, subject: file, remedy: error.remedy)
        }
        let answer = Answer(.table(ReferenceCommand.table(of: [table])))
        let decision = try kept.decision(named: name, reason: nil)
        let earlier = session.decisions.references.first { $0.subject == decision.subject }
        // A script that is run again loads the same once more: that is no change.
        guard earlier?.value != decision.value else {
            return Answer(answer.value, notes: [.note("'\(name)' is already loaded")])
        }
        try session.decide([decision])
        var notes = Self.notes(table, isNew: earlier == nil)
        if let project = session.project, !project.isWritable {
            notes.append(.note("the project is open for reading only: '\(name)' is there until you leave"))
        }
        return Answer(answer.value, notes: notes)
    }

    private static func notes(_ table: ReferenceTable, isNew: Bool) -> [Note] {
        var notes: [Note] = []
        if !isNew { notes.append(.note("'\(table.name)' replaces the table of that name")) }
        notes += table.readFromFile.map { .note("\(table.name): \($0)") }
        if table.vintage == nil {
            notes.append(.note("the edition of '\(table.name)' is not known: declare it with --vintage"))
        }
        if table.missing > 0 { notes.append(.footer("\(counted(table.missing, "cell")) without a figure")) }
        if !table.unknownNames.isEmpty {
            let shown = table.unknownNames.prefix(5).joined(separator: ", ")
            let more = table.unknownNames.count > 5 ? " and \(table.unknownNames.count - 5) more" : ""
            notes.append(.note("no country or currency is known by the name \(shown)\(more): found by that name only"))
        }
        return notes
    }

    /// What the line declares about the table.
    private var declared: KeptReference {
        KeptReference(kind: kind.rawValue, unit: unit, prices: prices, vintage: vintage, purpose: purpose)
    }
}

/// `reference remove milex.csv`.
struct ReferenceRemoveCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a table of official figures; undo brings it back."
    )

    @Argument(help: "The name of the table.")
    var name: String

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard session.decisions.references.contains(where: { $0.subject == .name(name) }) else {
            throw CommandError.unknown(
                .unknownValue,
                "no reference table '\(name)'",
                name: name,
                among: "tables",
                session.references.map(\.name)
            )
        }
        try session.decide([Decision(.reference, .name(name))])
        return Answer(.nothing, notes: [.note("removed '\(name)': undo brings it back")])
    }
}

/// What the figures of a table are, as an argument.
enum ReferenceKindArgument: String, ExpressibleByArgument, CaseIterable, Sendable {
    case gdp, rates, spending, population
}
