import DocumentModel
import Foundation
import GRDB

/// Saves what can be read of a damaged project into a new file, and puts that in its place.
public struct ProjectRecovery {
    /// What became of one table.
    public struct Result: Hashable, Sendable {
        /// The table.
        public let table: String
        /// How many rows were saved.
        public let saved: Int
        /// Why there may be more; nil where all were saved.
        public let loss: String?
    }

    /// The tables in the order in which they refer to each other.
    private static let tables = [
        "steps", "decisions", "documents", "texts", "appearances", "names", "layers", "facts", "fact_lists",
    ]

    /// Damaged files that earlier recoveries kept, by name.
    public static func kept(in folder: String) throws(ArchiveError) -> [String] {
        try ArchiveError.wrap("listing '\(folder)'") {
            try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("project.damaged-") }
                .sorted()
        }
    }

    /// Recovers the project in a folder that no process has open.
    ///
    /// The damaged file stays beside the new one, under another name.
    /// - Parameters:
    ///   - folder: The folder.
    ///   - words: Gives the searchable words of a text.
    /// - Returns: What was saved, and the name of the damaged file.
    public static func recover(
        _ folder: String,
        words: (String) -> String
    ) throws(ArchiveError) -> (results: [Result], damaged: String) {
        let path = (folder as NSString).appendingPathComponent(ProjectPlace.fileName)
        guard FileManager.default.fileExists(atPath: path) else {
            throw ArchiveError(.missing, "there is no project in '\(folder)'")
        }
        let lock = ProjectLock(folder: folder)
        defer { lock.release() }
        guard lock.state == .held else {
            throw ArchiveError(
                .readOnly,
                "the project in '\(folder)' is in use or can't be written",
                remedy: "end the other process first"
            )
        }
        let fresh = path + ".new"
        unlink(fresh)
        let results = try ArchiveError.wrap("recovering '\(folder)'") { try copy(path, to: fresh, words) }
        let damaged = "project.damaged-\(try kept(in: folder).count + 1).sqlite"
        try ArchiveError.wrap("putting the new file in its place") {
            let target = (folder as NSString).appendingPathComponent(damaged)
            for suffix in ["-wal", "-shm"] { rename(path + suffix, target + suffix) }
            guard rename(path, target) == 0, rename(fresh, path) == 0 else {
                throw ArchiveError(.system, "'\(path)' can't be replaced: \(String(cString: strerror(errno)))")
            }
        }
        return (results, damaged)
    }

    private static func copy(_ old: String, to fresh: String, _ words: (String) -> String) throws -> [Result] {
        let target = try DatabaseQueue(path: fresh)
        try target.write { try ProjectSchema.create(in: $0) }
        var configuration = Configuration()
        // Opening replays what the last process had not finished.
        configuration.busyMode = .timeout(5)
        configuration.foreignKeysEnabled = false
        let source: DatabaseQueue
        do {
            source = try DatabaseQueue(path: old, configuration: configuration)
        } catch {
            throw ArchiveError(.damaged, "'\(old)' can't be read at all: \(error)")
        }
        var results: [Result] = []
        try target.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
        for table in tables { results.append(try copy(table, from: source, to: target)) }
        try target.write { db in
            let rows = try Row.fetchAll(db, sql: "SELECT number, text FROM texts")
            for row in rows {
                let text = String(decoding: row[1] as Data, as: UTF8.self)
                let searchable = words(text).replacing("\0", with: " ")
                try db.execute(
                    literal: "INSERT INTO words (rowid, word) VALUES (\(row[0] as Int), \(searchable))"
                )
                try mend(row[0], text, in: db)
            }
        }
        try target.write { try mendReferences(in: $0) }
        try source.close()
        try target.close()
        chmod(fresh, 0o600)
        return results
    }

    /// Copies the rows of a table until one can't be read, then from the other end.
    private static func copy(_ table: String, from source: DatabaseQueue, to target: DatabaseQueue) throws -> Result {
        var loss: String?
        for order in ["ASC", "DESC"] {
            do {
                try source.read { old in
                    let key = try old.primaryKey(table).columns.first ?? "rowid"
                    let rows = try Row.fetchCursor(old, sql: "SELECT * FROM \(table) ORDER BY \(key) \(order)")
                    var batch: [Row] = []
                    func flush() throws {
                        try target.write { new in for row in batch { try insert(row, into: table, new) } }
                        batch = []
                    }
                    do {
                        while let row = try rows.next() {
                            batch.append(row.copy())
                            if batch.count == 500 { try flush() }
                        }
                        try flush()
                    } catch {
                        try flush()
                        throw error
                    }
                }
                if loss == nil { break }
            } catch let error as DatabaseError {
                loss = error.message ?? "\(error.resultCode)"
            }
        }
        let saved = try target.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
        return Result(table: table, saved: saved, loss: loss)
    }

    private static func insert(_ row: Row, into table: String, _ db: Database) throws {
        let columns = row.columnNames.map { "\"\($0)\"" }.joined(separator: ", ")
        let marks = row.columnNames.map { _ in "?" }.joined(separator: ", ")
        try db.execute(
            sql: "INSERT OR IGNORE INTO \(table) (\(columns)) VALUES (\(marks))",
            arguments: StatementArguments(row.databaseValues)
        )
    }

    /// A text whose other rows were lost becomes a document again, of which nothing is known but the text.
    private static func mend(_ number: Int, _ text: String, in db: Database) throws {
        let step = try Int.fetchOne(db, sql: "SELECT max(id) FROM steps") ?? 1
        let unknown = try JSON.encode(PublicationDate.unknown)
        var inputs = DocumentInputs()
        inputs[Published.self] = .unknown
        let structure = try String.fetchOne(db, sql: "SELECT structure FROM texts WHERE number = \(number)") ?? "[]"
        inputs[Structure.self] = try JSON.decode(Annotations<Block>.self, structure)
        try db.execute(
            literal: """
                INSERT OR IGNORE INTO documents (number, digest, bytes, step, added, published, published_print,
                    structure_print) VALUES (\(number), \(DocumentID(of: text).digest), \(text.utf8.count), \(step),
                    \(Archive.now()), \(unknown), \(inputs.fingerprint(of: Published.self)),
                    \(inputs.fingerprint(of: Structure.self)))
                """
        )
        let appearance = Appearance(source: Appearance.Source(path: "recovered"), format: "text/plain; UTF-8")
        try db.execute(
            literal: """
                INSERT INTO appearances (document, position, step, value, source)
                SELECT \(number), 1, \(step), \(try JSON.encode(appearance)), '-'
                WHERE NOT EXISTS (SELECT 1 FROM appearances WHERE document = \(number))
                """
        )
    }

    /// Rows that refer to lost ones get something to refer to, or go.
    private static func mendReferences(in db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO steps (id, time, line, state)
                    SELECT DISTINCT step, '', 'recovered', 'done' FROM documents
                    WHERE step NOT IN (SELECT id FROM steps)
                    UNION SELECT DISTINCT step, '', 'recovered', 'done' FROM decisions
                    WHERE step NOT IN (SELECT id FROM steps)
                    UNION SELECT DISTINCT step, '', 'recovered', 'done' FROM appearances
                    WHERE step NOT IN (SELECT id FROM steps);
                DELETE FROM facts WHERE document NOT IN (SELECT number FROM documents);
                DELETE FROM fact_lists WHERE document NOT IN (SELECT number FROM documents);
                DELETE FROM appearances WHERE document NOT IN (SELECT number FROM documents);
                DELETE FROM texts WHERE number NOT IN (SELECT number FROM documents);
                """
        )
    }
}
