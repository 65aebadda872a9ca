import ArgumentParser
import CommandKit
import DocumentModel
import LanguageEngine

/// `topics`: the topics of the project and their terms.
struct TopicsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "topics",
        abstract: "List the topics and their terms.",
        discussion: "topic NAME = TERM, TERM makes one; find --about NAME, kwic --about NAME and … | about NAME use it."
    )

    private static let schema = Schema([.name, Column("terms", .text, "its terms"), .n, .docs])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let topics = try session.decisions.topics.sorted { $0.key < $1.key }.map { try Topic($0.key, terms: $0.value) }
        let counts = try await context.map("counting terms") { loaded in
            let tokens = try loaded.analysed.tokens
            return topics.map { $0.hits(in: loaded.document, tokens).count }
        }
        let rows = topics.enumerated().map { index, topic in
            Row([
                .text(topic.name), .text(topic.terms.joined(separator: ", ")),
                .integer(counts.reduce(0) { $0 + $1[index] }), .integer(counts.count { $0[index] > 0 }),
            ])
        }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "topics")))
    }
}

/// `quotes | about cost-sharing`: the rows whose words hold a term of a topic, and the term.
struct AboutVerb: Verb {
    static let help = VerbHelp(
        "about",
        usage: "about TOPIC",
        summary: "Keep the rows whose words, sentence or document hold a term of a topic.",
        arguments: ["TOPIC": "a topic; the column 'term' shows which of its terms hit"],
        examples: ["quotes | about cost-sharing", "spending --about cost-sharing", "documents | about cost-sharing"]
    )

    private static let term = Column("term", .text, "term of the topic that hit", importance: .useful)

    private let stage: Stage
    private let scope: VerbScope
    private let name: Word

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        guard let name = arguments.words.first, arguments.words.count == 1 else {
            throw LocatedError(
                .arguments,
                "about needs one topic",
                at: arguments.words.dropFirst().first?.range ?? stage.name.range,
                remedy: "quotes | about cost-sharing"
            )
        }
        self.stage = stage
        self.scope = scope
        self.name = name
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        let schema = try stage.schema(of: input, from: scope.inputName)
        _ = try topic(scope)
        return .table(Self.extended(schema))
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        guard let topic = try topic(scope) else {
            throw LocatedError(.fault, "a topic is not known yet", at: name.range)
        }
        let schema = Self.extended(table.schema)
        let index = schema.index(of: Self.term.name)
        var known: [String: [String]] = [:]
        var rows: [Row] = []
        for (number, row) in table.rows.enumerated() {
            if number % 64 == 0 { try Task.checkCancellation() }
            var terms: [String] = []
            for text in texts(of: row, table.schema, scope) {
                let found = known[text] ?? topic.terms(in: text)
                known[text] = found
                terms += found.filter { !terms.contains($0) }
            }
            guard !terms.isEmpty else { continue }
            var cells = row.cells
            let cell = Cell.text(terms.joined(separator: ", "))
            if let index, index < cells.count { cells[index] = cell } else { cells.append(cell) }
            rows.append(Row(cells, evidence: row.evidence, fact: row.fact))
        }
        let note = Note.footer("\(rows.count) of \(counted(table.rows.count, "row")) about \(topic.name)")
        return Answer(.table(Table(schema, rows: rows, noun: table.noun)), notes: [note])
    }

    private func topic(_ scope: VerbScope) throws(LocatedError) -> Topic? {
        guard let text = try scope.text(of: name) else { return nil }
        do {
            return try scope.topic(text)
        } catch {
            throw LocatedError(error, at: name.range)
        }
    }

    private static func extended(_ schema: Schema) -> Schema {
        schema.index(of: term.name) == nil ? Schema(schema.columns + [term]) : schema
    }

    /// The words that a row shows; where it shows none, those of its document.
    private func texts(of row: Row, _ schema: Schema, _ scope: VerbScope) -> [String] {
        let passages = row.cells.compactMap { cell -> String? in
            if case .span(_, _, let text) = cell { text } else { nil }
        }
        guard passages.isEmpty, schema.index(of: "line") == nil else { return passages }
        return row.cells.compactMap { cell in
            if case .document(_, let id) = cell { scope.documentText(id) } else { nil }
        }
    }
}
