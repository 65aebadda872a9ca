import DocumentModel
private import Synchronization

/// What the file `meta.csv` of a folder says about the texts beside it.
///
/// Its first line names the columns: `file`, and any of `outlet`, `published`, `title`, `url`; others are ignored.
/// Dates are ISO 8601: a day, month or year, or a time with its zone (`2025-06-26T18:40+09:00`).
struct FolderMetadata: Equatable {
    /// The name of the file.
    static let fileName = "meta.csv"

    /// What is known about one text.
    struct Entry: Equatable {
        var outlet: String?
        var title: String?
        var url: String?
        var published: PublicationDate?
        /// What could not be used, each a sentence that names the line.
        var notes: [String] = []
    }

    /// What is known, by the name of the file.
    private(set) var entries: [String: Entry] = [:]

    /// Why nothing of the file could be used; nil where something could.
    private(set) var fault: String?

    /// No file at all.
    init() {}

    /// Reads the text of such a file.
    init(_ text: String) {
        do {
            let records = try CSVRecord.records(in: text)
            guard let head = records.first else { return }
            let columns = head.fields.map { $0.lowercased() }
            guard columns.contains("file") else {
                fault = "\(Self.fileName) is not used: its first line names no column 'file'"
                return
            }
            for record in records.dropFirst() { add(record, columns) }
        } catch {
            fault = "\(Self.fileName) is not used: the quotation mark in line \(error.line) is never closed"
        }
    }

    private mutating func add(_ record: CSVRecord, _ columns: [String]) {
        var values: [String: String] = [:]
        for (column, field) in zip(columns, record.fields) {
            let trimmed = field.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
            if !trimmed.isEmpty, values[column] == nil { values[column] = String(trimmed) }
        }
        guard let file = values["file"] else { return }
        var entry = Entry(outlet: values["outlet"], title: values["title"], url: values["url"])
        if let published = values["published"] {
            entry.published = PublicationDate(iso8601: published, origin: .meta)
            if entry.published == nil {
                entry.notes.append(
                    "\(Self.fileName), line \(record.line): '\(published)' is not a date such as 2025-06-26"
                )
            }
        }
        if record.fields.count > columns.count {
            entry.notes.append(
                "\(Self.fileName), line \(record.line): it has \(record.fields.count) fields for \(columns.count) columns; "
                    + "quote fields that hold a comma"
            )
        }
        if entries[file] != nil {
            entry.notes.append("\(Self.fileName), line \(record.line): '\(file)' is named twice; the later line counts")
        }
        entries[file] = entry
    }
}

/// The meta data of the folders that a reader has come through, each file read once.
final class FolderMetadataCache: Sendable {
    private let folders = Mutex<[String: FolderMetadata]>([:])

    /// What is known about a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - read: Reads the text of a file; nil where there is none, a fault in words where it can't be read.
    func entry(for path: String, read: (String) -> Result<String, ReadError>) -> FolderMetadata.Entry? {
        let (folder, name) = Self.split(path)
        // Two threads may both read the file of a folder; the result is the same.
        let metadata = folders.withLock { $0[folder] } ?? load(folder, read)
        if let fault = metadata.fault {
            var entry = FolderMetadata.Entry()
            entry.notes = [fault]
            return entry
        }
        return metadata.entries[name]
    }

    private func load(_ folder: String, _ read: (String) -> Result<String, ReadError>) -> FolderMetadata {
        let metadata: FolderMetadata
        switch read(folder + FolderMetadata.fileName) {
        case .success(let text): metadata = FolderMetadata(text)
        case .failure(let error) where error.reason == .notFound: metadata = FolderMetadata()
        case .failure(let error): metadata = FolderMetadata(fault: error.message)
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

extension FolderMetadata {
    /// A file that exists and can't be read.
    init(fault: String) {
        self.fault = "\(Self.fileName) is not used: \(fault)"
    }
}
