import Foundation
import GRDB

/// Why a project can't be opened, read or written, in words for people.
public struct ArchiveError: Error, Hashable, Sendable {
    /// What kind of thing is wrong.
    public enum Reason: String, Sendable {
        /// There is no project, or no place for one.
        case missing
        /// The file is no project.
        case foreign
        /// The project was made by a newer version.
        case newer
        /// The file is damaged.
        case damaged
        /// It is open for reading only.
        case readOnly
        /// It was replaced while it was open.
        case changed
        /// There is no room left.
        case full
        /// Anything else that the system reports.
        case system
    }

    /// What kind of thing is wrong.
    public let reason: Reason

    /// What is wrong, with which thing, without a full stop.
    public let message: String

    /// What to try.
    public let remedy: String?

    init(_ reason: Reason, _ message: String, remedy: String? = nil) {
        self.reason = reason
        self.message = message
        self.remedy = remedy
    }

    /// Calls `body` and puts what the database throws into words.
    static func wrap<Value>(_ activity: String, _ body: () throws -> Value) throws(ArchiveError) -> Value {
        do {
            return try body()
        } catch let error as ArchiveError {
            throw error
        } catch let error as DatabaseError {
            throw ArchiveError(error, activity)
        } catch {
            throw ArchiveError(.system, "\(activity) failed: \(error)")
        }
    }

    private init(_ error: DatabaseError, _ activity: String) {
        let detail = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_FULL:
            self.init(
                .full,
                "\(activity) failed: the disk is full; nothing of it was written",
                remedy: "free some space and give the line again"
            )
        case .SQLITE_CORRUPT:
            self.init(
                .damaged,
                "\(activity) failed: the project is damaged (\(detail))",
                remedy: "project check says what; project recover saves what can be read"
            )
        case .SQLITE_NOTADB:
            self.init(.foreign, "\(activity) failed: the file is no project of dossier")
        case .SQLITE_READONLY, .SQLITE_PERM:
            self.init(.readOnly, "\(activity) failed: the project can't be written (\(detail))")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .system,
                "\(activity) failed: another program holds the project",
                remedy: "close the other program, such as a sqlite3 in a transaction, and try again"
            )
        case .SQLITE_CANTOPEN:
            self.init(
                .missing,
                "\(activity) failed: the file can't be opened (\(detail))",
                remedy: "see that its folder exists and that you may read and write it"
            )
        case .SQLITE_IOERR:
            self.init(.system, "\(activity) failed: the disk reports an error (\(detail))")
        default: self.init(.system, "\(activity) failed: \(detail)")
        }
    }
}
