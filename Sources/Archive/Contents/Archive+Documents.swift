public import DocumentModel
import Foundation
import GRDB

extension Archive {
    /// Every document that was ever loaded, also those whose loading was undone, by number.
    ///
    /// - Complexity: O(*n*); about a microsecond for each.
    public func documents() throws(ArchiveError) -> [StoredDocument] {
        try read("reading the documents") { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT d.number, d.digest, d.bytes, d.step, d.structure_print, d.published_print,
                        d.words, d.sentences, d.paragraphs, d.lang, d.counted_by, t.number IS NOT NULL
                    FROM documents d LEFT JOIN texts t ON t.number = d.number ORDER BY d.number
                    """
            )
            var documents: [StoredDocument] = []
            while let row = try rows.next() {
                let countedBy: String? = row[10]
                let counts = countedBy.map { by in
                    StoredDocument.Counts(
                        words: row[6] ?? 0,
                        sentences: row[7] ?? 0,
                        paragraphs: row[8] ?? 0,
                        language: row[9],
                        countedBy: by
                    )
                }
                documents.append(
                    StoredDocument(
                        number: row[0],
                        id: DocumentID(stored: row[1]),
                        bytes: row[2],
                        step: row[3],
                        structurePrint: row[4],
                        publishedPrint: row[5],
                        counts: counts,
                        hasText: row[11]
                    )
                )
            }
            return documents
        }
    }

    /// The text of a document.
    ///
    /// - Throws: ``ArchiveError`` also when the text is not the one that was kept.
    public func text(of number: Int, id: DocumentID) throws(ArchiveError) -> String {
        // As bytes: a text may hold a zero, at which a text of SQL would end.
        let bytes = try read("reading the text of d\(number)") { db in
            try Data.fetchOne(
                db.cachedStatement(sql: "SELECT text FROM texts WHERE number = ?"),
                arguments: [number]
            )
        }
        let text = bytes.map { String(decoding: $0, as: UTF8.self) }
        guard let text, DocumentID(of: text) == id else {
            throw ArchiveError(
                .damaged,
                text == nil ? "the text of d\(number) is not in the project" : "the text of d\(number) was changed",
                remedy: "project check lists every such text; load its file again"
            )
        }
        return text
    }

    /// What the reader recognised in a document.
    public func structure(of number: Int) throws(ArchiveError) -> Annotations<Block> {
        try read("reading the structure of d\(number)") { db in
            let json = try String.fetchOne(
                db.cachedStatement(sql: "SELECT structure FROM texts WHERE number = ?"),
                arguments: [number]
            )
            return try json.map { try JSON.decode(Annotations<Block>.self, $0) } ?? Structure.absent
        }
    }

    /// When a document was published, as its file says.
    public func published(of number: Int) throws(ArchiveError) -> PublicationDate {
        try read("reading the date of d\(number)") { db in
            let json = try String.fetchOne(
                db.cachedStatement(sql: "SELECT published FROM documents WHERE number = ?"),
                arguments: [number]
            )
            return try json.map { try JSON.decode(PublicationDate.self, $0) } ?? .unknown
        }
    }

    /// Where a document appeared, each with the step that loaded it, in order.
    public func appearances(of number: Int) throws(ArchiveError) -> [(step: Int, appearance: Appearance)] {
        try read("reading the sources of d\(number)") { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT step, value FROM appearances WHERE document = ? ORDER BY position"),
                arguments: [number]
            ).map { (step: $0[0], appearance: try JSON.decode(Appearance.self, $0[1])) }
        }
    }

    /// Keeps documents, in one transaction.
    ///
    /// A text that is known already gets the appearance, and its text back where it was packed away.
    public func add(_ documents: [NewDocument], loadedBy step: DecisionStep) throws(ArchiveError) {
        try write("keeping the documents") { db in
            try Self.ensure(step, in: db)
            let time = Self.now()
            for new in documents { try Self.add(new, at: time, in: db) }
        }
    }

    private static func add(_ new: NewDocument, at time: String, in db: Database) throws {
        let digest = new.document.id.digest
        let known = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM documents WHERE digest = ?"),
            arguments: [digest]
        )
        let number = known ?? new.number
        if known == nil { try insert(new, at: time, in: db) }
        try db.execute(
            literal: """
                INSERT OR IGNORE INTO texts (number, text, structure)
                VALUES (\(number), \(Data(new.document.text.utf8)), \(try JSON.encode(new.structure)))
                """
        )
        if db.changesCount > 0 {
            let words = new.words.replacing("\0", with: " ")
            try db.execute(literal: "INSERT INTO words (rowid, word) VALUES (\(number), \(words))")
        }
        if known != nil {
            // A text whose loading was undone comes back with this step.
            try db.execute(
                literal: """
                    UPDATE documents SET step = \(new.step) WHERE number = \(number)
                    AND step IN (SELECT id FROM steps WHERE state <> 'done')
                    """
            )
        }
        try db.execute(
            literal: """
                INSERT INTO appearances (document, position, step, value, source, url) VALUES (\(number),
                    (SELECT coalesce(max(position), 0) + 1 FROM appearances WHERE document = \(number)),
                    \(new.step), \(try JSON.encode(new.appearance)), \(Self.source(of: new.appearance)),
                    \(new.appearance.url))
                """
        )
    }

    private static func insert(_ new: NewDocument, at time: String, in db: Database) throws {
        let published = new.appearance.published
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO documents (number, digest, bytes, step, added, published, published_print, published_date,
                    structure_print, words, sentences, paragraphs, lang, counted_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(arguments: [
            new.number, new.document.id.digest, new.document.count, new.step, time,
            try JSON.encode(published), new.inputs.fingerprint(of: Published.self), published.date?.notation,
            new.inputs.fingerprint(of: Structure.self),
            new.counts?.words, new.counts?.sentences, new.counts?.paragraphs, new.counts?.language,
            new.counts?.countedBy,
        ])
    }

    /// The file; `-` for an entry of one, which may be another article when the file is read again.
    private static func source(of appearance: Appearance) -> String {
        appearance.source.entry == nil ? appearance.source.path : "-"
    }

    /// The texts that came from one file or address at different times, in the order in which they came.
    ///
    /// Standard input is no source: what comes from it twice need not belong together.
    public func versions() throws(ArchiveError) -> [[DocumentID]] {
        try read("looking for versions") { db in
            var versions: [[DocumentID]] = []
            for column in ["source", "url"] {
                let rows = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT a.\(column), d.digest FROM appearances a JOIN documents d ON d.number = a.document
                        WHERE a.\(column) IN (
                            SELECT \(column) FROM appearances WHERE \(column) <> '-'
                            GROUP BY \(column) HAVING count(DISTINCT document) > 1)
                        ORDER BY a.\(column), a.step, a.document
                        """
                )
                var last: String?
                for row in rows {
                    let source: String = row[0]
                    let id = DocumentID(stored: row[1])
                    if source != last { versions.append([]) }
                    last = source
                    if !versions[versions.count - 1].contains(id) { versions[versions.count - 1].append(id) }
                }
            }
            return versions
        }
    }

    /// The text that came last from a file, or from an address; nil when none did.
    public func latest(from appearance: Appearance) throws(ArchiveError) -> DocumentID? {
        try read("looking for versions") { db in
            let sql =
                "SELECT document FROM appearances WHERE %@ = ? AND %@ <> '-' ORDER BY step DESC, document DESC LIMIT 1"
            var number = try Int.fetchOne(
                db.cachedStatement(sql: sql.replacing("%@", with: "source")),
                arguments: [Self.source(of: appearance)]
            )
            if number == nil, let url = appearance.url {
                number = try Int.fetchOne(
                    db.cachedStatement(sql: sql.replacing("%@", with: "url")),
                    arguments: [url]
                )
            }
            guard let number else { return nil }
            return try String.fetchOne(db, sql: "SELECT digest FROM documents WHERE number = ?", arguments: [number])
                .map { DocumentID(stored: $0) }
        }
    }

    /// Keeps counts that were made anew.
    public func keep(_ counts: [(number: Int, counts: StoredDocument.Counts)]) throws(ArchiveError) {
        try write("keeping counts") { db in
            let statement = try db.cachedStatement(
                sql: """
                    UPDATE documents SET words = ?, sentences = ?, paragraphs = ?, lang = ?, counted_by = ?
                    WHERE number = ?
                    """
            )
            for (number, counts) in counts {
                try statement.execute(arguments: [
                    counts.words, counts.sentences, counts.paragraphs, counts.language, counts.countedBy, number,
                ])
            }
        }
    }

    /// The numbers of the documents that hold words, by a query of SQLite's full-text search.
    public func numbers(matching query: String) throws(ArchiveError) -> [Int] {
        try read("searching") { db in
            try Int.fetchAll(
                db.cachedStatement(sql: "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid"),
                arguments: [query]
            )
        }
    }

    /// Now, as ISO 8601 in UTC.
    public static func now() -> String { Date().formatted(.iso8601) }
}

/// Values as text, the same bytes for the same value.
enum JSON {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
