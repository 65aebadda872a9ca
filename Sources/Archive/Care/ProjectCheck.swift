import DocumentModel
import Foundation
import GRDB

/// What `project check` finds.
public struct ProjectFinding: Hashable, Sendable {
    /// What was looked at: `file`, `texts`, `search`, `decisions`, `facts`.
    public let part: String
    /// What is wrong there, with what to try; nil where nothing is.
    public let fault: String?
    /// How many things were looked at.
    public let count: Int
}

extension Archive {
    /// Looks at every part of the project: the file itself, the digest of each text, search, and what refers to what.
    ///
    /// - Parameter progress: Takes how many texts were looked at.
    public func check(progress: (Int) throws -> Void = { _ in }) throws(ArchiveError) -> [ProjectFinding] {
        var findings: [ProjectFinding] = []
        findings += try read("checking the file") { db in
            let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            return faults.isEmpty
                ? [ProjectFinding(part: "file", fault: nil, count: pages)]
                : faults.map { ProjectFinding(part: "file", fault: $0, count: pages) }
        }
        findings += try read("checking texts") { try Self.checkTexts($0, progress) }
        findings.append(try read("checking search") { try Self.checkSearch($0) })
        findings += try read("checking references") { try Self.checkReferences($0) }
        return findings
    }

    private static func checkTexts(_ db: Database, _ progress: (Int) throws -> Void) throws -> [ProjectFinding] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT d.number, d.digest, t.text FROM documents d LEFT JOIN texts t ON t.number = d.number
                ORDER BY d.number
                """
        )
        var findings: [ProjectFinding] = []
        var (count, missing) = (0, 0)
        while let row = try rows.next() {
            count += 1
            if count % 100 == 0 { try progress(count) }
            guard let bytes: Data = row[2] else {
                missing += 1
                continue
            }
            if DocumentID(of: String(decoding: bytes, as: UTF8.self)).digest != row[1] {
                findings.append(
                    ProjectFinding(
                        part: "texts",
                        fault: "the text of d\(row[0] as Int) is not the one that was loaded: load its file again",
                        count: 1
                    )
                )
            }
        }
        let packed = try String.fetchOne(db, sql: "SELECT value FROM settings WHERE name = 'without-texts'") != nil
        if missing > 0, !packed {
            findings.append(ProjectFinding(part: "texts", fault: "\(missing) texts are missing", count: missing))
        }
        return findings.isEmpty ? [ProjectFinding(part: "texts", fault: nil, count: count - missing)] : findings
    }

    private static func checkSearch(_ db: Database) throws -> ProjectFinding {
        let texts = try Int.fetchOne(db, sql: "SELECT count(*) FROM texts") ?? 0
        let indexed = try Int.fetchOne(db, sql: "SELECT count(*) FROM words_docsize") ?? 0
        let fault = texts == indexed ? nil : "\(indexed) of \(texts) texts can be searched: project recover mends it"
        return ProjectFinding(part: "search", fault: fault, count: indexed)
    }

    /// What refers to something that is not there.
    private static func checkReferences(_ db: Database) throws -> [ProjectFinding] {
        let questions = [
            (
                "documents", "SELECT count(*) FROM documents", "documents were loaded by no step",
                """
                SELECT count(*) FROM documents WHERE step NOT IN (SELECT id FROM steps)
                """
            ),
            (
                "appearances", "SELECT count(*) FROM appearances", "documents appeared nowhere",
                """
                SELECT count(*) FROM documents WHERE number NOT IN (SELECT document FROM appearances)
                """
            ),
            (
                "decisions", "SELECT count(*) FROM decisions", "decisions belong to no step",
                """
                SELECT count(*) FROM decisions WHERE step NOT IN (SELECT id FROM steps)
                """
            ),
            (
                "facts", "SELECT count(*) FROM facts", "facts belong to no document",
                """
                SELECT count(*) FROM facts WHERE document NOT IN (SELECT number FROM documents)
                """
            ),
        ]
        return try questions.map { part, all, fault, wrong in
            let faults = try Int.fetchOne(db, sql: wrong) ?? 0
            let count = try Int.fetchOne(db, sql: all) ?? 0
            return ProjectFinding(part: part, fault: faults == 0 ? nil : "\(faults) \(fault)", count: count)
        }
    }
}
