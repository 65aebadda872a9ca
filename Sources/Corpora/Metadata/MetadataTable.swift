import DocumentModel
private import Synchronization

/// What the file `meta.csv` of a folder, or a table that the user names, says about texts.
///
/// Its first line names the columns: `file`, and any of `outlet`, `published`, `title`, `url`, `byline`, or the usual
/// other names of these; others are ignored. A date is best in ISO 8601: a day, month or year, or a time with its zone
/// (`2025-06-26T18:40+09:00`).
public struct MetadataTable: Hashable, Sendable {
    /// The name of the file.
    static let fileName = "meta.csv"

    /// What is known about one text.
    struct Entry: Hashable {
        var outlet: String?
        var title: String?
        var url: String?
        var published: PublicationDate?
        var byline: String?
        /// What could not be used, each a sentence that names the line.
        var notes: [String] = []
    }

    /// What is known, by the name of the file.
    private(set) var entries: [String: Entry] = [:]

    /// Why nothing of the file could be used; nil where something could.
    public private(set) var fault: String?

    /// What to call it in messages.
    private var name = MetadataTable.fileName

    /// No file at all.
    init() {}

    /// A file that exists and can't be read.
    init(fault: String) { self.fault = "\(Self.fileName) is not used: \(fault)" }

    /// Reads the text of such a file.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - name: What to call it in messages.
    init(_ text: String, name: String = MetadataTable.fileName) {
        self.name = name
        do {
            let separator = TableReader.separator(in: Array(text.utf8.prefix(65_536))[...])
            let records = try CSVRecord.records(in: text, separator: separator)
            guard let head = records.first else { return }
            let columns = head.fields.map { Self.role(of: $0.lowercased().filled ?? "") }
            guard columns.contains("file") else {
                fault = "\(name) is not used: its first line names no column 'file'"
                return
            }
            for record in records.dropFirst() { add(record, columns) }
        } catch {
            fault = "\(name) is not used: the quotation mark in line \(error.line) is never closed"
        }
    }

    /// The column that a name stands for.
    private static func role(of name: String) -> String {
        if ["file", "filename", "file_name", "path", "document"].contains(name) { return "file" }
        for (role, column) in [
            (RecordFields.Role.outlet, "outlet"), (.date, "published"), (.title, "title"), (.url, "url"),
            (.byline, "byline"),
        ] where RecordFields.usual[role]?.contains(name) == true { return column }
        return name
    }

    private mutating func add(_ record: CSVRecord, _ columns: [String]) {
        var values: [String: String] = [:]
        for (column, field) in zip(columns, record.fields) where values[column] == nil {
            if let value = field.filled { values[column] = value }
        }
        guard let file = values["file"] else { return }
        var entry = Entry(
            outlet: values["outlet"],
            title: values["title"],
            url: values["url"],
            byline: values["byline"]
        )
        if let published = values["published"] {
            entry.published = NewsDate.parse(published)
            if entry.published == nil {
                entry.notes.append("\(name), line \(record.line): '\(published)' is not a date such as 2025-06-26")
            }
        }
        if record.fields.count > columns.count {
            entry.notes.append(
                "\(name), line \(record.line): it has \(record.fields.count) fields for \(columns.count) columns; "
                    + "quote fields that hold a comma"
            )
        }
        if entries[file] != nil {
            entry.notes.append("\(name), line \(record.line): '\(file)' is named twice; the later line counts")
        }
        entries[file] = entry
    }

    /// What is known about a file, by its path or the end of it, the longest first.
    func entry(for path: String) -> (name: String, entry: Entry)? {
        var rest = path[...]
        while true {
            if let entry = entries[String(rest)] { return (String(rest), entry) }
            guard let slash = rest.firstIndex(of: "/") else { return nil }
            rest = rest[rest.index(after: slash)...]
        }
    }

    /// The files that it names, sorted.
    public var files: [String] { entries.keys.sorted() }
}

/// The meta data of the folders that a reader has come through, each file read once.
final class FolderMetadataCache: Sendable {
    private let folders = Mutex<[String: MetadataTable]>([:])
    private let used = Mutex<Set<String>>([])

    /// The names of a table of the user that a file was found for.
    var usedNames: Set<String> { used.withLock { $0 } }

    /// Notes that a file was found for a name.
    func use(_ name: String) { used.withLock { _ = $0.insert(name) } }

    /// What is known about a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - read: Reads the text of a file.
    func entry(for path: String, read: (String) -> Result<String, ReadError>) -> MetadataTable.Entry? {
        let (folder, name) = Self.split(path)
        // Two threads may both read the file of a folder; the result is the same.
        let metadata = folders.withLock { $0[folder] } ?? load(folder, read)
        if let fault = metadata.fault {
            var entry = MetadataTable.Entry()
            entry.notes = [fault]
            return entry
        }
        return metadata.entries[name]
    }

    private func load(_ folder: String, _ read: (String) -> Result<String, ReadError>) -> MetadataTable {
        let metadata: MetadataTable
        switch read(folder + MetadataTable.fileName) {
        case .success(let text): metadata = MetadataTable(text)
        case .failure(let error) where error.reason == .notFound: metadata = MetadataTable()
        case .failure(let error): metadata = MetadataTable(fault: error.message)
        }
        folders.withLock { $0[folder] = metadata }
        return metadata
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        let after = path.index(after: slash)
        return (String(path[..<after]), String(path[after...]))
    }
}
