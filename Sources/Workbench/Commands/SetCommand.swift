import ArgumentParser
import CommandKit
import DocumentModel
import Foundation

/// `set format csv`, `set d1 published 2025-06-26`.
struct SetCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change a setting, or the date of a document.",
        discussion: "Alone it lists the settings. Examples: set format csv; set d1 published 2025-06-26"
    )

    @Argument(help: "A setting, or a document.")
    var subject: String?

    @Argument(help: "The value; for a document: published DATE.")
    var values: [String] = []

    @OptionGroup var reason: ReasonOption

    private static let settingSchema = Schema([.name, .setting, .summary])

    func output(for input: AnswerType) throws -> AnswerType {
        guard let subject else { return .table(Self.settingSchema) }
        if values.first == "published" {
            guard values.count == 2 else {
                throw CommandError(
                    .arguments,
                    "set \(subject) published needs one date",
                    remedy: "set \(subject) published 2025-06-26"
                )
            }
            _ = try Self.date(values[1])
            return .nothing
        }
        guard values.count == 1 else {
            throw CommandError(.arguments, "set \(subject) needs one value", subject: subject, remedy: "help set")
        }
        var trial = Settings()
        try trial.set(subject, to: values[0])
        return .nothing
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard let subject else {
            let settings = session.settings
            let rows = Settings.definitions.map { definition in
                let values = definition.values.isEmpty ? "" : ": \(definition.values.joined(separator: ", "))"
                return Row([
                    .text(definition.name), .text(definition.read(settings)), .text(definition.summary + values),
                ])
            }
            return Answer(.table(Table(Self.settingSchema, rows: rows, noun: "settings")))
        }
        if values.first == "published", values.count == 2 {
            let document = try context.document(named: subject)
            let date = try Self.date(values[1])
            let before = document.published.date?.notation
            try session.decide([
                Decision(
                    .set,
                    .document(document.id),
                    field: "published",
                    value: date.notation,
                    before: before,
                    reason: reason.because
                )
            ])
            return Answer(.nothing, notes: [.note("\(document.name) was published \(date)")])
        }
        try session.set(subject, to: values.first ?? "")
        return Answer(.nothing)
    }

    /// Whether a text is a date of publication.
    static func isDate(_ text: String) -> Bool {
        DateValue(text).map { [.day, .month, .year].contains($0.precision) } ?? false
    }

    /// Reads a date of publication.
    static func date(_ text: String) throws(CommandError) -> DateValue {
        guard let date = DateValue(text), isDate(text) else {
            throw CommandError(
                .notation,
                "'\(text)' is not a date",
                subject: text,
                remedy: "give YYYY, YYYY-MM or YYYY-MM-DD"
            )
        }
        return date
    }
}
