import Foundation
import GRDB

/// The tables of a project and the number of their version.
///
/// The tables are the program's own and may change; ``ProjectViews`` are the contract for others.
enum ProjectSchema {
    /// The version that this program writes.
    static let version = 1

    /// Marks the file as a project: "DOSS".
    static let applicationID = 0x444F_5353

    static func create(in db: Database) throws {
        try db.execute(sql: tables)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Whether the file holds nothing yet.
    static func isEmpty(_ db: Database) throws -> Bool {
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        return tables == 0 && application == 0
    }

    /// Refuses what is no project, or one that this program does not know yet.
    static func check(_ db: Database) throws {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard application == applicationID else {
            throw ArchiveError(
                .foreign,
                "the file is an SQLite database, but no project of dossier",
                remedy: "give another folder"
            )
        }
        guard found <= version else {
            throw ArchiveError(
                .newer,
                "the project was made by a newer dossier (format \(found); this one knows \(version))",
                remedy: "update dossier; nothing was changed"
            )
        }
    }

    /// The views are made anew at each opening: they belong to the program and not to the project.
    static func refreshViews(in db: Database) throws {
        let known = try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = 'views'")
        guard known != ProjectViews.signature else { return }
        try db.execute(sql: ProjectViews.definitions)
        try db.execute(
            sql: "INSERT OR REPLACE INTO settings (name, value) VALUES ('views', ?)",
            arguments: [ProjectViews.signature]
        )
    }

    private static let tables = """
        CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE steps (
            id INTEGER PRIMARY KEY, time TEXT NOT NULL, line TEXT NOT NULL, state TEXT NOT NULL);
        CREATE TABLE decisions (
            step INTEGER NOT NULL REFERENCES steps (id), position INTEGER NOT NULL,
            action TEXT NOT NULL, subject TEXT NOT NULL, document TEXT, fact_kind TEXT, spans TEXT, name TEXT,
            field TEXT, value TEXT, before TEXT, words TEXT, reason TEXT,
            PRIMARY KEY (step, position)) WITHOUT ROWID;
        CREATE TABLE documents (
            number INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL,
            step INTEGER NOT NULL REFERENCES steps (id), added TEXT NOT NULL,
            published TEXT NOT NULL, published_print TEXT NOT NULL, published_date TEXT, structure_print TEXT NOT NULL,
            words INTEGER, sentences INTEGER, paragraphs INTEGER, lang TEXT, counted_by TEXT);
        CREATE TABLE texts (number INTEGER PRIMARY KEY, text BLOB NOT NULL, structure TEXT NOT NULL);
        CREATE TABLE appearances (
            document INTEGER NOT NULL REFERENCES documents (number), position INTEGER NOT NULL,
            step INTEGER NOT NULL REFERENCES steps (id), value TEXT NOT NULL, source TEXT NOT NULL, url TEXT,
            PRIMARY KEY (document, position)) WITHOUT ROWID;
        CREATE INDEX appearances_source ON appearances (source);
        CREATE INDEX appearances_url ON appearances (url);
        CREATE VIRTUAL TABLE words USING fts5 (
            word, content='', tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'");
        CREATE TABLE layers (
            document TEXT NOT NULL, layer TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
            PRIMARY KEY (document, layer));
        CREATE TABLE names (
            name TEXT PRIMARY KEY, prefix TEXT NOT NULL, number INTEGER NOT NULL,
            kind TEXT NOT NULL, document TEXT NOT NULL, spans TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX names_prefix ON names (prefix, number);
        CREATE TABLE facts (
            document INTEGER NOT NULL REFERENCES documents (number), kind TEXT NOT NULL, position INTEGER NOT NULL,
            value TEXT NOT NULL, PRIMARY KEY (document, kind, position)) WITHOUT ROWID;
        CREATE TABLE fact_lists (
            document INTEGER NOT NULL REFERENCES documents (number), kind TEXT NOT NULL, key TEXT NOT NULL,
            PRIMARY KEY (document, kind)) WITHOUT ROWID;
        """
}
