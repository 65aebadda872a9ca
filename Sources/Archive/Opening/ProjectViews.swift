/// The views that other programs read: `sqlite3`, pandas, R.
///
/// Their names and columns are a contract: columns are added, never renamed or taken away. README and `help project` list
/// them; a test holds them fast.
public enum ProjectViews {
    /// The columns of each view.
    public static let columns: [String: [String]] = [
        "v_documents": [
            "doc", "title", "outlet", "byline", "url", "published", "words", "sentences", "lang", "bytes", "path",
            "entry", "format", "appearances", "tag", "note", "added", "sha256",
        ],
        "v_quotes": [
            "id", "kind", "speaker", "cue", "text", "named_as", "line", "doc", "outlet", "published", "sentence",
            "rule", "confidence", "tag", "note", "decision", "start", "end",
        ],
        "v_spending": [
            "id", "actor", "status", "period", "share", "base", "amount", "amount_currency", "converted",
            "converted_currency", "purpose", "measure", "recipient", "said_by", "line", "doc", "outlet", "published",
            "sentence", "rule", "confidence", "tag", "note", "decision",
        ],
        "v_actors": [
            "id", "actor", "type", "n", "aliases", "country", "role", "line", "doc", "outlet", "published", "sentence",
            "rule", "confidence", "tag", "note", "decision",
        ],
        "v_relations": [
            "id", "source", "class", "target", "sign", "status", "said_by", "line", "doc", "outlet", "published",
            "sentence", "rule", "confidence", "tag", "note", "decision",
        ],
        "v_decisions": [
            "step", "time", "line", "state", "action", "subject", "doc", "fact", "name", "field", "value", "before",
            "words", "reason",
        ],
    ]

    /// Changes with every change of the definitions.
    static var signature: String { String(definitions.utf8.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) }, radix: 16) }

    static let definitions =
        """
        DROP VIEW IF EXISTS v_decisions;
        DROP VIEW IF EXISTS v_relations;
        DROP VIEW IF EXISTS v_actors;
        DROP VIEW IF EXISTS v_spending;
        DROP VIEW IF EXISTS v_quotes;
        DROP VIEW IF EXISTS v_documents;
        DROP VIEW IF EXISTS active_decisions;
        CREATE INDEX IF NOT EXISTS decisions_document ON decisions (document);
        CREATE VIEW active_decisions AS
            SELECT d.*, d.step * 1000000 + d.position AS place
            FROM decisions d JOIN steps s ON s.id = d.step WHERE s.state = 'done';
        CREATE VIEW v_documents AS
            SELECT 'd' || d.number AS doc,
                \(given("title", or: first("title"))) AS title, \(given("outlet", or: first("outlet"))) AS outlet,
                \(given("byline", or: first("byline"))) AS byline, \(given("url", or: first("url"))) AS url,
                \(given("published", or: "d.published_date")) AS published,
                d.words, d.sentences, \(given("language", or: "d.lang")) AS lang, d.bytes,
                \(first("source.path")) AS path, \(first("source.entry")) AS entry, \(first("format")) AS format,
                (SELECT count(*) FROM appearances p JOIN steps t ON t.id = p.step
                    WHERE p.document = d.number AND t.state = 'done') AS appearances,
                (SELECT group_concat(value, ', ') FROM (
                    SELECT a.value AS value, a.action AS action, max(a.place) AS place FROM active_decisions a
                    WHERE a.subject = 'document' AND a.document = d.digest AND a.action IN ('tag', 'untag')
                    GROUP BY a.value ORDER BY place) WHERE action = 'tag') AS tag,
                (SELECT group_concat(a.value, ' / ') FROM active_decisions a
                    WHERE a.subject = 'document' AND a.document = d.digest AND a.action = 'note') AS note,
                d.added, d.digest AS sha256
            FROM documents d JOIN steps s ON s.id = d.step
            WHERE s.state = 'done' AND NOT EXISTS (
                SELECT 1 FROM active_decisions a
                WHERE a.subject = 'document' AND a.document = d.digest AND a.action = 'remove');
        \(facts("v_quotes", kind: "quotation", passages: ["text", "sentence"]))
        \(facts("v_spending", kind: "spending", passages: ["sentence"]))
        \(facts("v_actors", kind: "actor", passages: ["sentence"]))
        \(facts("v_relations", kind: "relation", passages: ["sentence"]))
        CREATE VIEW v_decisions AS
            SELECT d.step, s.time, s.line, s.state, d.action, d.subject,
                (SELECT 'd' || number FROM documents WHERE digest = d.document) AS doc,
                (SELECT n.name FROM names n
                    WHERE n.kind = d.fact_kind AND n.document = d.document AND n.spans = d.spans) AS fact,
                d.name, d.field,
                CASE d.action WHEN 'reference' THEN json_extract(d.value, '$.kind') ELSE d.value END AS value, d.before, d.words, d.reason
            FROM decisions d JOIN steps s ON s.id = d.step ORDER BY d.step, d.position;
        """

    /// What people said about a field of a document, or else what its file says.
    private static func given(_ field: String, or found: String) -> String {
        """
        coalesce((SELECT a.value FROM active_decisions a WHERE a.subject = 'document' AND a.document = d.digest
            AND a.action = 'set' AND a.field = '\(field)' ORDER BY a.place DESC LIMIT 1), \(found))
        """
    }

    /// The first known value of a field among the appearances of a document.
    private static func first(_ field: String) -> String {
        """
        (SELECT json_extract(p.value, '$.\(field)') FROM appearances p JOIN steps t ON t.id = p.step
            WHERE p.document = d.number AND t.state = 'done' AND json_extract(p.value, '$.\(field)') IS NOT NULL
            ORDER BY p.position LIMIT 1)
        """
    }

    /// A view of the facts of one kind; passages are objects with their words and places.
    private static func facts(_ view: String, kind: String, passages: Set<String>) -> String {
        let values = (columns[view] ?? []).map { column in
            switch column {
            // Of the document and not of the rows, which were written before people changed it.
            case "outlet": "\(given("outlet", or: first("outlet"))) AS outlet"
            case "published": "\(given("published", or: "d.published_date")) AS published"
            case "start", "end": "json_extract(f.value, '$.text.\(column)') AS \"\(column)\""
            case _ where passages.contains(column): "json_extract(f.value, '$.\(column).text') AS \"\(column)\""
            default: "json_extract(f.value, '$.\(column)') AS \"\(column)\""
            }
        }
        return """
            CREATE VIEW \(view) AS SELECT \(values.joined(separator: ", "))
                FROM facts f JOIN documents d ON d.number = f.document WHERE f.kind = '\(kind)'
                AND 'd' || f.document IN (SELECT doc FROM v_documents) ORDER BY f.document, f.position;
            """
    }
}
