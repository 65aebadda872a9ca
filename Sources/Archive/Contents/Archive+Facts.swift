public import DocumentModel
public import Foundation
import GRDB

/// The display name of a fact, as a project keeps it.
public struct StoredName: Hashable, Sendable {
    /// The fact.
    public let key: FactKey
    /// The letters of its name.
    public let prefix: String
    /// The number of its name.
    public let number: Int

    /// Describes a name.
    public init(key: FactKey, prefix: String, number: Int) {
        self.key = key
        self.prefix = prefix
        self.number = number
    }
}

/// The facts of one kind in one document, as the views show them.
public struct StoredFacts: Hashable, Sendable {
    /// The number of the document.
    public let document: Int
    /// The kind.
    public let kind: String
    /// What the facts rest on: the same key means the same facts.
    public let key: String
    /// One JSON object for each fact.
    public let rows: [String]

    /// Describes facts.
    public init(document: Int, kind: String, key: String, rows: [String]) {
        self.document = document
        self.kind = kind
        self.key = key
        self.rows = rows
    }
}

extension Archive {
    // MARK: Names

    /// The names of facts that begin with some letters, in the order in which they were given.
    public func names(prefix: String) throws(ArchiveError) -> [StoredName] {
        try read("reading names") { db in
            try Row.fetchAll(
                db,
                sql: "SELECT kind, document, spans, number FROM names WHERE prefix = ? ORDER BY number",
                arguments: [prefix]
            ).map { row in
                let spans = try JSON.decode([Span].self, row[2])
                let key = FactKey(kind: row[0], document: DocumentID(stored: row[1]), spans: spans)
                return StoredName(key: key, prefix: prefix, number: row[3])
            }
        }
    }

    /// Keeps what can be computed again: names of facts, layers, and the rows of the views.
    public func keep(
        names: [StoredName],
        layers: [StoredLayer],
        facts: [StoredFacts]
    ) throws(ArchiveError) {
        try write("keeping results") { db in
            for name in names { try Self.keep(name, in: db) }
            for layer in layers { try Self.keep(layer, in: db) }
            for list in facts { try Self.keep(list, in: db) }
        }
    }

    private static func keep(_ name: StoredName, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO names (name, prefix, number, kind, document, spans) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            "\(name.prefix)\(name.number)", name.prefix, name.number, name.key.kind, name.key.document.digest,
            try JSON.encode(name.key.spans),
        ])
    }

    // MARK: Facts

    /// What the facts that the views show of each document rest on, by kind and number of the document.
    public func factKeys(kind: String) throws(ArchiveError) -> [Int: String] {
        try read("reading facts") { db in
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT document, key FROM fact_lists WHERE kind = ?",
                arguments: [kind]
            )
            return Dictionary(rows.map { ($0[0] as Int, $0[1] as String) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private static func keep(_ list: StoredFacts, in db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM facts WHERE document = ? AND kind = ?")
            .execute(arguments: [list.document, list.kind])
        let insert = try db.cachedStatement(
            sql: "INSERT INTO facts (document, kind, position, value) VALUES (?, ?, ?, ?)"
        )
        for (position, row) in list.rows.enumerated() {
            try insert.execute(arguments: [list.document, list.kind, position + 1, row])
        }
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO fact_lists (document, kind, key) VALUES (?, ?, ?)")
            .execute(arguments: [list.document, list.kind, list.key])
    }

    // MARK: Layers

    /// The encoded layer of a document; nil where none with this key is kept.
    public func layer(_ layer: String, of document: DocumentID, key: String) throws(ArchiveError) -> Data? {
        try read("reading a layer") { db in
            try Data.fetchOne(
                db.cachedStatement(sql: "SELECT value FROM layers WHERE document = ? AND layer = ? AND key = ?"),
                arguments: [document.digest, layer, key]
            )
        }
    }

    private static func keep(_ layer: StoredLayer, in db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO layers (document, layer, key, value) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [layer.document.digest, layer.layer, layer.key, layer.value])
    }
}

/// A layer that is to be kept.
public struct StoredLayer: Sendable {
    /// The text.
    public let document: DocumentID
    /// The name of the layer.
    public let layer: String
    /// The key of its provenance.
    public let key: String
    /// Its encoding.
    public let value: Data

    /// Describes a layer.
    public init(document: DocumentID, layer: String, key: String, value: Data) {
        self.document = document
        self.layer = layer
        self.key = key
        self.value = value
    }
}
