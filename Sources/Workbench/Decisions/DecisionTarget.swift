import ArgumentParser
import CommandKit
import DocumentModel

/// What a decision is about: a fact or a document, named in the line or shown by a row from the left.
struct DecisionTarget: Sendable {
    /// The fact or document.
    let subject: Decision.Subject

    /// What people call it: `q2`, `d1`.
    let name: String

    /// The words that the fact stands on; nil for documents.
    let words: String?

    /// How its kind is listed; nil for documents.
    let listing: FactListing?

    /// The row that shows it; nil for documents.
    let row: Row?

    /// The facts and documents with these names.
    ///
    /// - Throws: ``CommandError`` for the first that is none.
    static func named(_ names: [String], in session: Session) async throws -> [DecisionTarget] {
        var targets: [DecisionTarget] = []
        for name in names {
            if let document = session.document(named: name) {
                targets.append(DecisionTarget(document))
            } else {
                let found = try await FactLookup(session: session).fact(named: name)
                targets.append(
                    DecisionTarget(found.key, name, found.document, found.listing, found.row)
                )
            }
        }
        return targets
    }

    /// What the rows of a table show: facts, or documents where each row is one.
    ///
    /// - Throws: ``CommandError`` when the rows show neither.
    static func rows(of table: Table, in session: Session) throws -> [DecisionTarget] {
        let documents = Dictionary(session.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let column = table.schema.index(of: "line") == nil ? table.schema.index(of: "doc") : nil
        var seen: Set<Decision.Subject> = []
        var targets: [DecisionTarget] = []
        for row in table.rows {
            guard let target = target(of: row, column: column, documents, session) else {
                throw CommandError(
                    .inputType,
                    "the rows show no facts and no documents that could be decided about",
                    remedy: "quotes | where … | tag relevant; documents | where … | tag relevant"
                )
            }
            if seen.insert(target.subject).inserted { targets.append(target) }
        }
        return targets
    }

    private static func target(
        of row: Row,
        column: Int?,
        _ documents: [DocumentID: LoadedDocument],
        _ session: Session
    ) -> DecisionTarget? {
        if let key = row.fact, let document = documents[key.document] {
            guard let listing = session.listings.first(where: { $0.kind == key.kind }) else { return nil }
            let name = session.displayName(of: key, prefix: listing.prefix)
            return DecisionTarget(key, name, document, listing, row)
        }
        guard let column, case .document(_, let id) = row.cells[column], let document = documents[id] else {
            return nil
        }
        return DecisionTarget(document)
    }

    private init(_ document: LoadedDocument) {
        subject = .document(document.id)
        name = document.name
        words = nil
        listing = nil
        row = nil
    }

    private init(_ key: FactKey, _ name: String, _ document: LoadedDocument, _ listing: FactListing, _ row: Row) {
        subject = .fact(key)
        self.name = name
        words = key.spans.first.map { document.document[$0] }
        self.listing = listing
        self.row = row
    }
}

extension [DecisionTarget] {
    /// What they are for messages: `q2`, or `12 quotes`.
    var summary: String {
        if count == 1 { return self[0].name }
        let nouns = Set(map { $0.listing?.noun ?? "documents" })
        return "\(count) \(nouns.count == 1 ? nouns.first ?? "" : "facts and documents")"
    }
}

/// The reason of a decision, which every command that decides takes.
struct ReasonOption: ParsableArguments, Sendable {
    @Option(help: "Why; explain and decisions show it.")
    var because: String?
}

/// A command that decides about facts or documents: those named in the line, or those of the table from the left.
protocol DecidingCommand: SessionCommand {
    /// The words of the line, in which those of ``valueCount`` stand last.
    var words: [String] { get }

    /// How many words after the names are values.
    static var valueCount: Int { get }

    /// How it is written, for errors.
    static var usage: String { get }

    /// The decisions about one target; none where nothing would change.
    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision]

    /// What was done, for the message: `tagged q2 'relevant'`.
    func message(_ targets: String, _ values: [String]) -> String
}

extension DecidingCommand {
    static var input: InputType { .optionalTable }

    func output(for input: AnswerType) throws -> AnswerType {
        let hasTable = input != .nothing
        let fits = hasTable ? words.count == Self.valueCount : words.count > Self.valueCount
        guard fits else {
            throw CommandError(
                .arguments,
                hasTable
                    ? "'\(Self._commandName)' takes what it decides about from the left, and "
                        + "\(counted(Self.valueCount, "value")) here" : "'\(Self._commandName)' needs more words",
                subject: words.first,
                remedy: Self.usage
            )
        }
        return .nothing
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let values = Array(words.suffix(Self.valueCount))
        let targets: [DecisionTarget]
        if case .nothing = context.input {
            targets = try await DecisionTarget.named(Array(words.dropLast(Self.valueCount)), in: session)
        } else {
            targets = try DecisionTarget.rows(of: try context.inputTable(), in: session)
        }
        let decisions = try targets.flatMap { try self.decisions(about: $0, values, in: session) }
        guard !decisions.isEmpty else {
            let reason = targets.isEmpty ? "no rows came from the left" : "\(targets.summary): it is so already"
            return Answer(.nothing, notes: [.note("nothing changed: \(reason)")])
        }
        try session.decide(decisions)
        return Answer(.nothing, notes: [.note(message(targets.summary, values))])
    }
}
