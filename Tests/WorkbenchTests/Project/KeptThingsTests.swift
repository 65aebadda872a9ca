import CommandKit
import DocumentModel
import Foundation
import Testing

@testable import Workbench

@Suite("What a project keeps beside decisions about facts")
struct KeptThingsTests {
    private static let table = "Country,2023,2024\nJapan,1.2,1.4\nNorway,..,2.1\n"
    private static let load = "reference load @/t.csv --as spending --unit \"% of GDP\" --vintage 2025-04"

    @Test("R-73: a reference table is kept, undone, done again, removed, and carried to another project")
    func references() async throws {
        let desk = try ProjectDesk(["t.csv": Self.table])
        _ = try await desk.run(Self.load)
        #expect(try await desk.run(Self.load).contains("'t.csv' is already loaded"))
        let listed = "name\trows\tvintage\nt.csv\t3\t2025-04\n"
        try desk.reopen()
        #expect(try await desk.run("reference | select name rows vintage") == listed)
        #expect(try await desk.run("undo").hasPrefix("note: undone: reference load"))
        #expect(try await desk.run("reference | count") == "n\n0\n")
        #expect(
            try await desk.run("redo", "reference remove t.csv").hasSuffix("removed 't.csv': undo brings it back\n")
        )
        try desk.reopen()
        #expect(try await desk.run("reference | count", "undo").hasPrefix("n\n0\n"))
        #expect(try await desk.run("reference | select name rows vintage") == listed)
        #expect(
            try await desk.run("decisions | select action subject value")
                == "action\tsubject\tvalue\nreference\tt.csv\tspending, 1 kB\n"
        )
        _ = try await desk.run("decisions export @/d.jsonl")
        let other = try ProjectDesk()
        _ = try await other.run("decisions import \(desk.folder.path)/d.jsonl")
        #expect(try await other.run("reference | select name rows vintage") == listed)
    }

    @Test("R-73: a table of a name that is taken replaces the other one, and undo brings that back")
    func replaced() async throws {
        let desk = try ProjectDesk(["t.csv": Self.table, "u.csv": "Country,2024\nJapan,1.4\n"])
        _ = try await desk.run(Self.load)
        let said = try await desk.run("reference load @/u.csv --as spending --unit \"% of GDP\" --name t.csv")
        #expect(said.contains("'t.csv' replaces the table of that name"))
        #expect(try await desk.run("reference | get rows") == "rows\n1\n")
        #expect(try await desk.run("undo", "reference | get rows").hasSuffix("rows\n3\n"))
    }

    @Test("C-11: who only reads a project may bring tables along, which are gone with the session")
    func reading() async throws {
        let desk = try ProjectDesk(["t.csv": Self.table])
        _ = try desk.opened()
        let reader = Session(registry: try Registry(plugins: [.test]), project: try Project(folder: desk.project))
        let line = Self.load.replacing("@/", with: desk.folder.path + "/")
        let outcome = await Interpreter(session: reader).run(line)
        #expect(Bench.text(of: outcome).contains("is there until you leave"))
        #expect(reader.references.count == 1)
        reader.close()
        try desk.reopen()
        #expect(try await desk.run("reference | count") == "n\n0\n")
    }

    @Test("C-02: what could not be loaded is known after reopening, and is tried again")
    func failures() async throws {
        let desk = try ProjectDesk(["a.txt": "They said NO.\n"])
        #expect(try await desk.run("load @/a.txt @/b.txt").contains("error[E0407]"))
        try desk.reopen()
        #expect(try await desk.run("documents --failed | select path reason") == "path\treason\n@/b.txt\tnot-found\n")
        try desk.folder.write("b.txt", "He said YES.\n")
        #expect(try await desk.run("load --retry-failed | select doc").contains("error") == false)
        try desk.reopen()
        #expect(try await desk.run("documents --failed | count", "documents | count") == "n\n0\nn\n2\n")
        #expect(try await desk.run("load --retry-failed").contains("nothing failed before"))
    }

    @Test("C-04: --unique counts near-duplicates once in any command that reads documents, and says how many")
    func unique() async throws {
        let words = (1...60).map { "word\($0)" }.joined(separator: " ")
        let desk = try ProjectDesk(["a.txt": "They said NO. \(words)\n", "b.txt": "They said NO. \(words) end\n"])
        _ = try await desk.run("load @/a.txt @/b.txt")
        let note = "note: 1 near-duplicate left out: documents --duplicates lists them\n"
        #expect(try await desk.run("shouts --unique | select doc") == "doc\nd1\n" + note)
        #expect(try await desk.run("shouts | select doc") == "doc\nd1\nd2\n")
        #expect(try await desk.run("find word7 --unique | select doc") == "doc\nd1\n" + note)
        #expect(try await desk.run("documents --unique | select doc") == "doc\nd1\n" + note)
        #expect(try await desk.run("tag d1 x --unique").contains("error[E0103]"))
    }
}
