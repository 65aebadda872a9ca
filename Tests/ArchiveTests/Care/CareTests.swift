import Archive
import DocumentModel
import Foundation
import Testing

@Suite("Looking after a project")
struct CareTests {
    private func faults(_ location: String) throws -> [String] {
        try Archive(location).check().compactMap { finding in finding.fault.map { "\(finding.part): \($0)" } }
    }

    @Test("A sound project has no faults; a text that was changed, and a hole in search, are found")
    func checking() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.", "Another text.")
        #expect(try faults(folder.project) == [])
        try folder.tamper("UPDATE texts SET text = 'Forged.' WHERE number = 2")
        #expect(try faults(folder.project).first?.hasPrefix("texts: the text of d2") == true)
        try folder.tamper("DELETE FROM texts WHERE number = 1")
        let found = try faults(folder.project)
        #expect(found.contains { $0.contains("1 texts are missing") })
        #expect(found.contains { $0.hasPrefix("search:") })
        #expect(throws: ArchiveError.self) {
            try Archive(folder.project).text(of: 2, id: DocumentID(of: "Another text."))
        }
    }

    @Test("A packed project is one file to read; without texts no word of them is in it")
    func packing() throws {
        let folder = try ArchiveFolder()
        try folder.fill("A sentence about zeppelins.", "Another text.")
        let archive = try Archive(folder.project)
        let id = DocumentID(of: "A sentence about zeppelins.")
        let fact = Decision.Subject.fact(FactKey(kind: "quotation", document: id, spans: [Span(0, 4)]))
        try archive.keep(
            DecisionStep(
                id: 2,
                time: "",
                line: "fix",
                decisions: [Decision(.fix, fact, field: "cue", value: "said", before: "zeppelins", words: "zeppelins")]
            )
        )
        _ = try archive.pack(to: folder.path + "/whole.sqlite", withoutTexts: false)
        let whole = try Archive(folder.path + "/whole.sqlite")
        #expect(whole.access.reason == "it is a packed file")
        #expect(try whole.text(of: 1, id: id) == "A sentence about zeppelins.")
        _ = try archive.pack(to: folder.path + "/bare.sqlite", withoutTexts: true)
        let bytes = try #require(FileManager.default.contents(atPath: folder.path + "/bare.sqlite"))
        #expect(bytes.range(of: Data("zeppelins".utf8)) == nil)
        let bare = try Archive(folder.path + "/bare.sqlite")
        #expect(try bare.documents().map(\.hasText) == [false, false])
        #expect(try bare.steps().count == 2)
        #expect(try faults(folder.path + "/bare.sqlite") == [])
        #expect(throws: ArchiveError.self) { try archive.pack(to: folder.path + "/bare.sqlite", withoutTexts: true) }
    }

    @Test("C-12: what can be read of a damaged file is saved, and the damaged file stays")
    func recovery() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.", "Another text.", String(repeating: "A long text of many pages. ", count: 4_000))
        // The index of the digests is gone, one row refers to nothing, and search knows nothing.
        try folder.tamper("DELETE FROM steps; INSERT INTO words (words) VALUES ('delete-all')")
        #expect(try !faults(folder.project).isEmpty)
        let (results, damaged) = try ProjectRecovery.recover(folder.project) { $0 }
        #expect(results.first { $0.table == "texts" }?.saved == 3)
        #expect(try ProjectRecovery.kept(in: folder.project) == [damaged])
        #expect(try faults(folder.project) == [])
        #expect(try Archive(folder.project).numbers(matching: "\"pages\"") == [3])
    }

    @Test("Pages that can't be read cost what stood on them, and no more")
    func damagedPages() throws {
        let folder = try ArchiveFolder()
        let archive = try Archive(folder.project)
        let step = DecisionStep(id: 1, time: "", line: "load", decisions: [])
        let texts = (1...60).map { "Text number \($0). " + String(repeating: "Words. ", count: 300) }
        try archive.add(
            texts.enumerated().map { ArchiveFolder.document($0.element, number: $0.offset + 1) },
            loadedBy: step
        )
        archive.close()
        // Zeros over some pages in the middle of the file, where the texts lie.
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file))
        let size = try handle.seekToEnd()
        try handle.seek(toOffset: size / 2 / 4_096 * 4_096)
        try handle.write(contentsOf: Data(count: 3 * 4_096))
        try handle.close()
        let (results, _) = try ProjectRecovery.recover(folder.project) { $0 }
        let saved = try #require(results.first { $0.table == "texts" }).saved
        #expect(saved >= 40 && saved <= 60)
        #expect(try Archive(folder.project).documents().count(where: \.hasText) == saved)
    }

    @Test("A project that is open is not recovered")
    func inUse() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.")
        let archive = try Archive(folder.project)
        #expect(throws: ArchiveError.self) { try ProjectRecovery.recover(folder.project) { $0 } }
        archive.close()
        #expect(throws: ArchiveError.self) { try ProjectRecovery.recover(folder.path + "/none") { $0 } }
    }
}
