public import DocumentModel
import GRDB

extension Archive {
    /// Every step, in order.
    public func steps() throws(ArchiveError) -> [DecisionStep] {
        try read("reading the journal") { db in
            var decisions: [Int: [Decision]] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM decisions ORDER BY step, position")
            while let row = try rows.next() {
                guard let decision = try Self.decision(row) else { continue }
                decisions[row["step"], default: []].append(decision)
            }
            return try Row.fetchAll(db, sql: "SELECT id, time, line, state FROM steps ORDER BY id").map { row in
                DecisionStep(
                    id: row[0],
                    time: row[1],
                    line: row[2],
                    decisions: decisions[row[0]] ?? [],
                    state: DecisionStep.State(rawValue: row[3]) ?? .dropped
                )
            }
        }
    }

    /// Keeps a step, and what became of the steps before it; when this returns, it is on the disk.
    public func keep(_ step: DecisionStep, dropping dropped: [Int] = []) throws(ArchiveError) {
        try write("keeping the decision") { db in
            try Self.drop(dropped, in: db)
            try Self.ensure(step, in: db)
        }
    }

    /// Keeps that a step was undone or done again.
    public func mark(_ step: Int, as state: DecisionStep.State) throws(ArchiveError) {
        try write("keeping the change") { db in
            try db.execute(literal: "UPDATE steps SET state = \(state.rawValue) WHERE id = \(step)")
        }
    }

    private static func drop(_ steps: [Int], in db: Database) throws {
        for step in steps {
            try db.execute(literal: "UPDATE steps SET state = 'dropped' WHERE id = \(step)")
        }
    }

    /// Writes a step that is not there yet.
    static func ensure(_ step: DecisionStep, in db: Database) throws {
        try db.execute(
            literal: """
                INSERT OR IGNORE INTO steps (id, time, line, state)
                VALUES (\(step.id), \(step.time), \(step.line), \(step.state.rawValue))
                """
        )
        guard db.changesCount > 0 else { return }
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO decisions (step, position, action, subject, document, fact_kind, spans, name,
                    field, value, before, words, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        for (position, decision) in step.decisions.enumerated() {
            let subject = try Subject(decision.subject)
            try statement.execute(arguments: [
                step.id, position + 1, decision.action.rawValue, subject.type, subject.document, subject.kind,
                subject.spans, subject.name, decision.field, decision.value, decision.before, decision.words,
                decision.reason,
            ])
        }
    }

    /// A subject as columns.
    private struct Subject {
        var type: String
        var document: String?
        var kind: String?
        var spans: String?
        var name: String?

        init(_ subject: Decision.Subject) throws {
            switch subject {
            case .document(let id): (type, document) = ("document", id.digest)
            case .fact(let key):
                (type, document, kind) = ("fact", key.document.digest, key.kind)
                spans = try JSON.encode(key.spans)
            case .actor(let name): (type, self.name) = ("actor", name)
            case .name(let name): (type, self.name) = ("name", name)
            }
        }
    }

    /// Nil for a decision of a kind that this program does not know: it stays in the file.
    private static func decision(_ row: Row) throws -> Decision? {
        guard let action = Decision.Action(rawValue: row["action"]) else { return nil }
        let name: String? = row["name"]
        let document = (row["document"] as String?).map { DocumentID(stored: $0) }
        let subject: Decision.Subject
        switch row["subject"] as String {
        case "document":
            guard let document else { return nil }
            subject = .document(document)
        case "fact":
            guard let document, let kind: String = row["fact_kind"], let spans: String = row["spans"] else {
                return nil
            }
            subject = .fact(FactKey(kind: kind, document: document, spans: try JSON.decode([Span].self, spans)))
        case "actor": subject = .actor(name ?? "")
        default: subject = .name(name ?? "")
        }
        return Decision(
            action,
            subject,
            field: row["field"],
            value: row["value"],
            before: row["before"],
            words: row["words"],
            reason: row["reason"]
        )
    }
}
