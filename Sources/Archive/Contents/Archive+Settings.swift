import GRDB

extension Archive {
    /// What the program keeps under a name of its own; nil where it kept nothing.
    public func setting(named name: String) throws(ArchiveError) -> String? {
        try read("reading '\(name)'") { db in
            try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = ?", arguments: [name])
        }
    }

    /// Keeps a text under a name of its own.
    public func keep(setting name: String, _ value: String) throws(ArchiveError) {
        try write("keeping '\(name)'") { db in
            try db.execute(literal: "INSERT OR REPLACE INTO settings (name, value) VALUES (\(name), \(value))")
        }
    }
}
