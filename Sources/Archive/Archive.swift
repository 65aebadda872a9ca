import DocumentModel
import Foundation
import GRDB
import Synchronization

/// A project on disk: one SQLite file that holds texts, appearances, layers, decisions and what they rest on.
///
/// One process writes; others read. Everything that a line of the workbench changes is written in one transaction, so
/// that a crash at any point leaves the project as it was after the last line that had answered.
///
/// Safe to use from any number of threads.
public final class Archive: Sendable {
    /// What this process may do.
    public enum Access: Hashable, Sendable {
        /// Read and write.
        case writing
        /// Read only, for a reason that people should know.
        case reading(reason: String)
    }

    /// The folder of the project, or the file of a packed one.
    public let location: String

    /// The file.
    public let path: String

    /// What this process may do.
    public let access: Access

    let pool: DatabasePool
    private let lock: ProjectLock?
    private let identity: FileIdentity
    private let isClosed = Mutex(false)

    /// Opens a project; makes it where there is none yet.
    ///
    /// - Parameter location: A folder, or a single file that ``pack(to:withoutTexts:)`` made, which is only read.
    /// - Throws: ``ArchiveError`` when it can't be opened, saying what to try.
    public init(_ location: String) throws(ArchiveError) {
        let place = try ProjectPlace(location)
        let lock = place.isSingleFile ? nil : ProjectLock(folder: place.folder)
        let access: Access
        switch lock?.state {
        case .held: access = .writing
        case .taken(let by): access = .reading(reason: "\(by) has it open for writing")
        case .impossible(let reason): access = .reading(reason: reason)
        case nil: access = .reading(reason: "it is a packed file")
        }
        self.location = location
        self.lock = lock
        self.access = access
        path = place.file
        let isNew = !place.exists
        if isNew, access != .writing {
            throw ArchiveError(.missing, "there is no project in '\(location)', and none can be made: \(access.reason)")
        }
        pool = try ArchiveError.wrap("opening '\(location)'") {
            try Self.open(place.file, isWritable: access == .writing)
        }
        identity = FileIdentity(path)
    }

    deinit { close() }

    /// Closes the project, so that one file is all there is of it.
    ///
    /// Without it nothing is lost, but the last changes lie in a second file beside the first until the next opening.
    public func close() {
        let isFirst = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return !isClosed
        }
        guard isFirst else { return }
        // Other processes may be reading: then the second file stays, which is no loss.
        do {
            try pool.close()
            if access == .writing {
                let last = try DatabaseQueue(path: path)
                try last.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
                try last.close()
            }
        } catch {
            lock?.release()
            return
        }
        lock?.release()
    }

    private static func open(_ path: String, isWritable: Bool) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = !isWritable
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            // A commit that was answered survives a failure of power as well.
            if isWritable { try db.execute(sql: "PRAGMA synchronous = FULL") }
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // A process that was ended while it made the project leaves an empty file.
        if isWritable, try pool.read({ try ProjectSchema.isEmpty($0) }) {
            // Texts of other people: for the owner only.
            chmod(path, 0o600)
            try pool.write { try ProjectSchema.create(in: $0) }
        }
        try pool.read { try ProjectSchema.check($0) }
        if isWritable { try pool.write { try ProjectSchema.refreshViews(in: $0) } }
        return pool
    }

    // MARK: Access

    /// Reads from one state of the project.
    func read<Value>(_ activity: String, _ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        try ArchiveError.wrap(activity) { try pool.read(body) }
    }

    /// Changes the project in one transaction.
    func write<Value>(_ activity: String, _ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
        if case .reading(let reason) = access {
            throw ArchiveError(.readOnly, "the project is open for reading only: \(reason)")
        }
        guard FileIdentity(path) == identity else {
            throw ArchiveError(
                .changed,
                "'\(path)' was moved or replaced since it was opened; nothing was written",
                remedy: "leave, put the project back, and open it again"
            )
        }
        return try ArchiveError.wrap(activity) { try pool.write(body) }
    }
}

extension Archive.Access {
    /// Why the project is only read; empty where it is written.
    public var reason: String {
        switch self {
        case .writing: ""
        case .reading(let reason): reason
        }
    }
}

/// Which file a path leads to: a file that was replaced under us is another one.
struct FileIdentity: Equatable, Sendable {
    private let device: UInt64
    private let number: UInt64

    init(_ path: String) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        device = isThere ? UInt64(status.st_dev) : 0
        number = isThere ? UInt64(status.st_ino) : 0
    }
}
