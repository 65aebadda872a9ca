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
            World Bank or a ministry. None is built in. spending verify, convert and compare --on per-head use them.
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
        _ = try declaration()
        return .table(ReferenceCommand.schema)
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let text = try TextFile.read(file)
        let name = name ?? (file as NSString).lastPathComponent
        let table: ReferenceTable
        do {
            table = try ReferenceTableReader.read(text, name: name, as: try declaration())
        } catch let error as ReferenceError {
            throw CommandError(.unreadable, error.message, subject: file, remedy: error.remedy)
        }
        let isNew = session.add(table)
        return Answer(.table(ReferenceCommand.table(of: [table])), notes: Self.notes(table, isNew: isNew))
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

    private func declaration() throws(CommandError) -> ReferenceDeclaration {
        var declaration = ReferenceDeclaration(kind: kind.kind, vintage: vintage, purpose: purpose)
        if let unit {
            guard let read = ReferenceTable.Unit(unit) else {
                throw CommandError(
                    .notation,
                    "'\(unit)' is no unit",
                    subject: unit,
                    remedy: "give \"million USD\", \"% of GDP\", \"fraction of GDP\", \"local currency\" or \"per USD\""
                )
            }
            declaration.unit = read
            declaration.isFraction = unit.lowercased().hasPrefix("fraction")
        }
        if let prices {
            guard let read = ReferenceTable.Prices(prices) else {
                throw CommandError(
                    .notation,
                    "'\(prices)' names no prices",
                    subject: prices,
                    remedy: "give current or \"constant 2023\""
                )
            }
            declaration.prices = read
        }
        return declaration
    }
}

/// `reference remove milex.csv`.
struct ReferenceRemoveCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a table of official figures from the session."
    )

    @Argument(help: "The name of the table.")
    var name: String

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard session.removeReference(named: name) else {
            throw CommandError.unknown(
                .unknownValue,
                "no reference table '\(name)'",
                name: name,
                among: "tables",
                session.references.map(\.name)
            )
        }
        return Answer(.nothing, notes: [.note("removed '\(name)'")])
    }
}

/// What the figures of a table are, as an argument.
enum ReferenceKindArgument: String, ExpressibleByArgument, CaseIterable, Sendable {
    case gdp, rates, spending, population

    /// The kind.
    var kind: ReferenceTable.Kind {
        switch self {
        case .gdp: .gdp
        case .rates: .rates
        case .spending: .spending
        case .population: .population
        }
    }
}
