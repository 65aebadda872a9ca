import ArgumentParser
import CommandKit
import DocumentModel

/// `undo`, `undo --list`: takes the last change back.
struct UndoCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take the last change back: a tag, a fix, a load, a removal, a definition.",
        discussion: "undo --list shows what can be taken back, the latest first. In a project undo reaches back over "
            + "earlier sessions."
    )

    @Flag(help: "List the changes, the latest first.")
    var list = false

    func output(for input: AnswerType) throws -> AnswerType { list ? .table(StepTable.schema) : .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard !list else { return Answer(.table(StepTable.table(of: session.steps.reversed()))) }
        let step = try session.undo()
        return Answer(.nothing, notes: [.note("undone: \(step.line)")])
    }
}

/// `redo`: does again what was undone last.
struct RedoCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo",
        abstract: "Do again what was undone last."
    )

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let step = try session.redo()
        return Answer(.nothing, notes: [.note("done again: \(step.line)")])
    }
}

/// The steps of a session as a table.
enum StepTable {
    static let schema = Schema([
        Column("step", .integer, "number of the step", importance: .essential),
        Column("state", .text, "done, undone, or dropped: undone and out of reach of redo"),
        Column("changes", .integer, "how many decisions it holds; none where it only loaded"),
        Column("command", .text, "the line that took it", importance: .essential),
        Column("time", .text, "when it was taken, UTC", importance: .detail),
    ])

    /// The table of some steps.
    static func table(of steps: [DecisionStep]) -> Table {
        let rows = steps.map { step in
            Row([
                .integer(step.id), .text(step.state.rawValue), .integer(step.decisions.count), .text(step.line),
                .text(step.time),
            ])
        }
        return Table(schema, rows: rows, noun: "steps")
    }
}
