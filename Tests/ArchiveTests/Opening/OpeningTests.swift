import Archive
import DocumentModel
import Foundation
import Testing

@Suite("Opening a project")
struct OpeningTests {
    private func reason(_ location: String) -> ArchiveError.Reason? {
        do throws(ArchiveError) {
            try Archive(location).close()
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("C-10: closed, a project is one file that its owner alone can read")
    func oneFile() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.project).sorted() == ["lock", "project.sqlite"]
        )
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("C-11: one process writes, the others read and are told who writes")
    func lock() throws {
        let folder = try ArchiveFolder()
        let first = try Archive(folder.project)
        #expect(first.access == .writing)
        let second = try Archive(folder.project)
        #expect(second.access.reason.contains("process \(ProcessInfo.processInfo.processIdentifier)"))
        #expect(throws: ArchiveError.self) {
            try second.keep(DecisionStep(id: 1, time: "", line: "", decisions: []))
        }
        first.close()
        #expect(try Archive(folder.project).access == .writing)
    }

    @Test("A project of a newer version, another database and another file are refused, and stay as they are")
    func foreignFiles() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.")
        try folder.tamper("PRAGMA user_version = 99")
        #expect(reason(folder.project) == .newer)
        try folder.tamper("PRAGMA user_version = 1; PRAGMA application_id = 7")
        #expect(reason(folder.project) == .foreign)
        let words = Data("This is no database, but a text that is long enough to be taken for one.".utf8)
        try words.write(to: URL(fileURLWithPath: folder.file))
        #expect(reason(folder.project) == .foreign)
        #expect(FileManager.default.contents(atPath: folder.file) == words)
        #expect(reason(folder.path + "/no/such/place") == .missing)
        #expect(reason("") == .missing)
    }

    @Test("A file that a crash left empty becomes a project; one that was replaced under us is not written")
    func surprises() throws {
        let folder = try ArchiveFolder()
        try FileManager.default.createDirectory(atPath: folder.project, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder.file))
        let archive = try Archive(folder.project)
        try FileManager.default.moveItem(atPath: folder.file, toPath: folder.path + "/moved")
        do throws(ArchiveError) {
            try archive.keep(DecisionStep(id: 1, time: "", line: "", decisions: []))
            Issue.record("a moved project was written")
        } catch {
            #expect(error.reason == .changed)
        }
    }
}
