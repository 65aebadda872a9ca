import ArgumentParser
import CommandKit
import DocumentModel
import Foundation

/// `set format csv`, `set d1 published 2025-06-26`, `documents | where … | set outlet "Korea Herald"`.
struct SetCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change a setting, or what is known about documents.",
        discussion: """
            Alone it lists the settings. Of documents it changes published, title, outlet (source), byline (authors), url \
            and language; "" goes back to what the file says. What reads the date is found anew. Examples: set format \
            csv; set d1 published 2025-06-26; documents | where path has herald | set outlet "Korea Herald" --because \
            "folder of the paper"
            """
    )
    static let input = InputType.optionalTable

    @Argument(help: "A setting and its value; or documents, a field and its value; behind a | field and value.")
    var words: [String] = []

    @OptionGroup var reason: ReasonOption

    private static let settingSchema = Schema([.name, .setting, .summary])

    private enum Wish {
        case list
        case setting(String, String)
        /// Documents by name; none behind a |.
        case documents([String], MetadataValue)
    }

    private func wish(_ input: AnswerType) throws(CommandError) -> Wish {
        if input != .nothing {
            guard words.count == 2 else {
                throw CommandError(
                    .arguments,
                    "set takes the documents from the left, and a field with one value here",
                    subject: words.first,
                    remedy: "documents | where … | set outlet \"Korea Herald\""
                )
            }
            return .documents([], try MetadataValue(words[0], words[1]))
        }
        guard let first = words.first else { return .list }
        // A name of a document, or a field after the first word, says that documents are meant.
        let isAboutDocuments =
            words.count > 2 || first.wholeMatch(of: /d[0-9]+/) != nil
            || words.dropFirst().first.flatMap(GivenMetadata.Field.init(named:)) != nil
        if isAboutDocuments {
            guard words.count > 2 else {
                throw CommandError(
                    .arguments,
                    words.count == 2
                        ? "set \(first) \(words[1]) needs a value" : "set \(first) needs a field and a value",
                    subject: words.last,
                    remedy: "set \(first) published 2025-06-26"
                )
            }
            let value = try MetadataValue(words[words.count - 2], words[words.count - 1])
            return .documents(Array(words.dropLast(2)), value)
        }
        guard words.count == 2 else {
            throw CommandError(.arguments, "set \(first) needs one value", subject: first, remedy: "help set")
        }
        return .setting(first, words[1])
    }

    func output(for input: AnswerType) throws -> AnswerType {
        switch try wish(input) {
        case .list: return .table(Self.settingSchema)
        case .setting(let name, let value):
            var trial = Settings()
            try trial.set(name, to: value)
            return .nothing
        case .documents: return .nothing
        }
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        switch try wish(context.input.type) {
        case .list:
            let settings = session.settings
            let rows = Settings.definitions.map { definition in
                let values = definition.values.isEmpty ? "" : ": \(definition.values.joined(separator: ", "))"
                return Row([
                    .text(definition.name), .text(definition.read(settings)), .text(definition.summary + values),
                ])
            }
            return Answer(.table(Table(Self.settingSchema, rows: rows, noun: "settings")))
        case .setting(let name, let value):
            try session.set(name, to: value)
            return Answer(.nothing)
        case .documents(let names, let value):
            let documents =
                names.isEmpty
                ? try Self.documents(of: try context.inputTable(), in: session)
                : try names.map { try context.document(named: $0) }
            return try set(value, of: documents, in: session)
        }
    }

    /// The documents that the rows of a table are.
    private static func documents(of table: Table, in session: Session) throws -> [LoadedDocument] {
        try DecisionTarget.rows(of: table, in: session).map { target in
            guard case .document(let id) = target.subject, let loaded = session.loadedDocument(id) else {
                throw CommandError(
                    .inputType,
                    "set takes documents, and '\(target.name)' is a fact",
                    remedy: "documents | where … | set outlet \"Korea Herald\", or fix for facts"
                )
            }
            return loaded
        }
    }

    private func set(_ value: MetadataValue, of documents: [LoadedDocument], in session: Session) throws -> Answer {
        let decisions = try documents.compactMap { loaded -> Decision? in
            let before = try value.current(of: loaded)
            guard value.stored == nil ? loaded.given[value.field] != nil : before != value.stored else { return nil }
            return Decision(
                .set,
                .document(loaded.id),
                field: value.field.rawValue,
                value: value.stored,
                before: before,
                reason: reason.because
            )
        }
        let names = documents.count == 1 ? documents[0].name : counted(documents.count, "document")
        guard !decisions.isEmpty else {
            let why = documents.isEmpty ? "no rows came from the left" : "\(names): it is so already"
            return Answer(.nothing, notes: [.note("nothing changed: \(why)")])
        }
        try session.decide(decisions)
        let others = documents.count - decisions.count
        let rest = others > 0 ? "; \(others) had it already" : ""
        return Answer(.nothing, notes: [.note(value.message(names) + rest)])
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

/// A value that people give a field of the metadata.
struct MetadataValue {
    /// The field.
    let field: GivenMetadata.Field

    /// As decisions keep it; nil for going back to what the file says.
    let stored: String?

    /// Reads a field and its value.
    ///
    /// - Throws: ``CommandError`` when there is no such field, or it takes no such value.
    init(_ name: String, _ text: String) throws(CommandError) {
        guard let field = GivenMetadata.Field(named: name) else {
            throw CommandError.unknown(
                .unknownColumn,
                "documents have no field '\(name)' that can be set",
                name: name,
                among: "fields",
                GivenMetadata.Field.allCases.map(\.rawValue) + ["source", "authors"]
            )
        }
        self.field = field
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else {
            stored = nil
            return
        }
        switch field {
        case .published: stored = try SetCommand.date(words).notation
        case .url:
            guard words.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:\/\/[^ ]+/) != nil else {
                throw CommandError(
                    .notation,
                    "'\(words)' is not an address",
                    subject: text,
                    remedy: "give it whole: https://example.org/news/1"
                )
            }
            stored = words
        case .language:
            guard words.wholeMatch(of: /[A-Za-z]{2,3}/) != nil else {
                throw CommandError(
                    .notation,
                    "'\(words)' is not the code of a language",
                    subject: text,
                    remedy: "give a code of ISO 639 such as en, ko or fr"
                )
            }
            stored = words.lowercased()
        case .title, .outlet, .byline:
            guard words.utf8.count <= 1_000 else {
                throw CommandError(.arguments, "the \(field.rawValue) is longer than 1,000 bytes", subject: text)
            }
            stored = words
        }
    }

    /// The value that a document has now.
    func current(of loaded: LoadedDocument) throws -> String? {
        switch field {
        case .published: loaded.published.date?.notation
        case .title: loaded.title
        case .outlet: loaded.outlet
        case .byline: loaded.byline
        case .url: loaded.url
        case .language: try loaded.language
        }
    }

    /// What was done, for people.
    func message(_ documents: String) -> String {
        guard let stored else { return "\(field.rawValue) of \(documents) is that of the file again" }
        if field == .published, let date = DateValue(stored) {
            return "\(documents) \(documents.hasPrefix("d") ? "was" : "were") published \(date)"
        }
        return "\(field.rawValue) of \(documents) is \(stored)"
    }
}
