import ArgumentParser
import CommandKit
import DocumentModel
import NewsLayers

/// `reject q2 --because "not speech"`: the fact is none.
struct RejectCommand: DecidingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Say that facts are none; tables leave them out and say how many.",
        discussion: "Examples: reject q2 --because \"not speech\"; quotes | where confidence < 0.3 | reject"
    )
    static let valueCount = 0
    static let usage = "reject q2, or quotes | where … | reject"

    @Argument(help: "Facts; none behind a |.")
    var words: [String] = []

    @OptionGroup var reason: ReasonOption

    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision] {
        try target.requireFact(Self._commandName)
        return [Decision(.reject, target.subject, words: target.words, reason: reason.because)]
    }

    func message(_ targets: String, _ values: [String]) -> String { "rejected \(targets)" }
}

/// `confirm q2`: a person looked at the fact, and it is right.
struct ConfirmCommand: DecidingCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Say that facts are right.",
        discussion: "Examples: confirm s2; spending | where decision is missing"
    )
    static let valueCount = 0
    static let usage = "confirm q2, or quotes | where … | confirm"

    @Argument(help: "Facts; none behind a |.")
    var words: [String] = []

    @OptionGroup var reason: ReasonOption

    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision] {
        try target.requireFact(Self._commandName)
        return [Decision(.confirm, target.subject, words: target.words, reason: reason.because)]
    }

    func message(_ targets: String, _ values: [String]) -> String { "confirmed \(targets)" }
}

/// `fix q2 speaker "Wi Sung-lac"`: another value of a column.
struct FixCommand: DecidingCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Give facts another value in a column.",
        discussion: """
            Examples: fix q2 speaker "Wi Sung-lac" --because "named in line 3"; fix s1 amount "59.4 trn KRW"; \
            spending | where actor = Seoul | fix actor "South Korea". The value "?" says that it is not known. explain \
            shows what the analysis had found.
            """
    )
    static let valueCount = 2
    static let usage = "fix q2 speaker \"Wi Sung-lac\", or quotes | where … | fix speaker \"Wi Sung-lac\""

    @Argument(help: "Facts, then the column and its value; behind a | only column and value.")
    var words: [String]

    @OptionGroup var reason: ReasonOption

    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision] {
        let listing = try target.requireFact(Self._commandName)
        let value = try FactValue(column: values[0], text: values[1], of: listing, today: session.today)
        let index = listing.schema.index(of: values[0])
        let before = index.flatMap { index in target.row?.cells[index].plainText }
        guard before != value.cell.plainText else { return [] }
        return [
            Decision(
                .fix,
                target.subject,
                field: values[0],
                value: value.stored,
                before: before.flatMap { $0.isEmpty ? nil : $0 },
                words: target.words,
                reason: reason.because
            )
        ]
    }

    func message(_ targets: String, _ values: [String]) -> String {
        "fixed \(targets): \(values[0]) is \(values[1])"
    }
}

/// A value of a column as people write it.
struct FactValue {
    /// The value.
    let cell: Cell

    /// As decisions keep it; nil for "not known".
    var stored: String? { cell.stored }

    /// Reads a value.
    ///
    /// - Throws: ``CommandError`` when the kind of fact has no such column, or the column takes no such value.
    init(column name: String, text: String, of listing: FactListing, today: CivilDay) throws(CommandError) {
        let names = listing.columns.filter { $0.type != .span }.map(\.name)
        guard let column = listing.columns.first(where: { $0.name == name }) else {
            throw CommandError.unknown(
                .unknownColumn,
                "\(listing.noun) have no column '\(name)' that can be fixed",
                name: name,
                among: "columns",
                names
            )
        }
        guard column.type != .span else {
            throw CommandError(
                .arguments,
                "'\(name)' is where the fact stands, which can't be fixed",
                subject: name,
                remedy: "reject the fact and add another: help add"
            )
        }
        guard text != "?" else {
            cell = .missing
            return
        }
        let read: Cell
        do throws(LocatedError) {
            read = try LiteralReader.cell(text, as: column.type, at: 0..<0, today: today)
        } catch {
            let reason = error.error
            throw CommandError(reason.code, reason.message, subject: text, remedy: reason.remedy)
        }
        guard column.values.isEmpty || column.values.contains(text) else {
            throw CommandError.unknown(
                .unknownValue,
                "'\(name)' can't be '\(text)'",
                name: text,
                among: "values",
                column.values
            )
        }
        cell =
            switch read {
            // As exact as it was written, and no more: what is derived from it shows the interval.
            case .money(let amount, let currency):
                .money(Amount(amount.middle, step: Notation.step(of: text)), currency: currency)
            case .percent(let amount): .percent(Amount(amount.middle, step: Notation.step(of: text)))
            case .decimal where column.type == .integer: Notation.integer(text).map(Cell.integer) ?? read
            default: read
            }
    }
}

extension DecisionTarget {
    /// How the fact is listed.
    ///
    /// - Throws: ``CommandError`` when the target is a document.
    @discardableResult
    func requireFact(_ command: String) throws(CommandError) -> FactListing {
        guard let listing else {
            throw CommandError(
                .arguments,
                "'\(name)' is a document, and '\(command)' takes facts",
                subject: name,
                remedy: "\(command) q2"
            )
        }
        return listing
    }
}
