import Foundation
import GRDB

extension Archive {
    /// Writes the project as one file that `--project FILE` reads.
    ///
    /// - Parameters:
    ///   - path: The file; there is none yet.
    ///   - withoutTexts: Whether texts, full-text search, cached layers and the words of facts are left out: what stays is
    ///     what is known about the documents, and every decision, for somebody who has the texts.
    /// - Returns: The size of the file in bytes.
    public func pack(to path: String, withoutTexts: Bool) throws(ArchiveError) -> Int {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ArchiveError(.system, "'\(path)' exists", remedy: "take another name, or remove it first")
        }
        do {
            try write(to: path, withoutTexts: withoutTexts)
        } catch {
            // Half a file would be taken for a project.
            unlink(path)
            throw error
        }
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    private func write(to path: String, withoutTexts: Bool) throws(ArchiveError) {
        try ArchiveError.wrap("packing") {
            try pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
            chmod(path, 0o600)
            guard withoutTexts else { return }
            let copy = try DatabaseQueue(path: path)
            try copy.write { db in
                try db.execute(
                    sql: """
                        DELETE FROM texts;
                        INSERT INTO words (words) VALUES ('delete-all');
                        DELETE FROM layers;
                        DELETE FROM facts;
                        DELETE FROM fact_lists;
                        UPDATE decisions SET words = NULL;
                        UPDATE decisions SET before = NULL WHERE action = 'fix';
                        INSERT OR REPLACE INTO settings (name, value) VALUES ('without-texts', '1');
                        """
                )
            }
            // What was deleted is gone from the file only now.
            try copy.vacuum()
            try copy.close()
        }
    }
}
