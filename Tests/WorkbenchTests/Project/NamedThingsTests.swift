import CommandKit
import DocumentModel
import Testing

@testable import Workbench

@Suite("Topics, corpora, coverage")
struct NamedThingsTests {
    private func desk() async throws -> ProjectDesk {
        let desk = try ProjectDesk([
            "a.txt": "The defence budget is five per cent of output. They cried LOUD about burden-sharing.\n",
            "b.txt": "Defense budgets grew by 5% while NOBODY spoke of organisation.\n",
            "c.txt": "The harvest was GOOD.\n",
        ])
        _ = try await desk.run("load @/a.txt @/b.txt @/c.txt")
        return desk
    }

    @Test("A topic folds spelling and numbers; each hit says which term it was")
    func topics() async throws {
        let desk = try await desk()
        #expect(try await desk.run("topic money = \"defense budget*\", 5 percent, organization") == "")
        #expect(
            try await desk.run("find --about money | select doc text term")
                == "doc\ttext\tterm\nd1\tdefence budget\tdefense budget*\nd1\tfive per cent\t5 percent\n"
                + "d2\tDefense budgets\tdefense budget*\nd2\t5%\t5 percent\nd2\torganisation\torganization\n"
        )
        #expect(try await desk.run("documents --about money | select doc").hasPrefix("doc\nd1\nd2\n"))
        #expect(try await desk.run("documents | about money | count") == "n\n2\n")
        #expect(try await desk.run("kwic --about money | select node | count") == "n\n5\n")
        try desk.reopen()
        #expect(try await desk.run("topic money") == "defense budget*\n5 percent\norganization\n")
        #expect(try await desk.run("find --about monney").contains("did you mean: money"))
        #expect(try await desk.run("find budget --about money").contains("not both"))
        #expect(try await desk.run("topic x = ,").contains("error[E0103]"))
        #expect(try await desk.run("topic x = \"open").contains("error[E0102]"))
        _ = try await desk.run("topic money =")
        #expect(try await desk.run("topics | count") == "n\n0\n")
        _ = try await desk.run("undo")
        #expect(try await desk.run("topics | select name n docs") == "name\tn\tdocs\nmoney\t5\t2\n")
    }

    @Test("C-07: a corpus holds the documents of a condition, also those that come later; every answer names it")
    func corpora() async throws {
        let desk = try await desk()
        #expect(try await desk.run("corpus create long where words > 8").contains("corpus long: 2 of 3 documents"))
        #expect(try await desk.run("use long").contains("2 of 3"))
        #expect(try await desk.run("documents | select doc") == "doc\nd1\nd2\nnote: corpus long: 2 of 3 documents\n")
        try desk.folder.write("d.txt", "A long text of more than eight words came in LATE today.\n")
        _ = try await desk.run("load @/d.txt")
        #expect(try await desk.run("documents | count") == "n\n3\nnote: corpus long: 3 of 4 documents\n")
        _ = try await desk.run("use all")
        #expect(try await desk.run("documents | count") == "n\n4\n")
        try desk.reopen()
        #expect(try await desk.run("corpus") == "name\tcondition\tdocs\nlong\twhere words > 8\t3\n")
        let error = try await desk.run("corpus create x where wrods > 8")
        #expect(error.contains("did you mean: words") && error.contains("                      ~~~~~"))
        #expect(try await desk.run("use lnog").contains("did you mean: long"))
        _ = try await desk.run("corpus drop long")
        #expect(try await desk.run("use long").contains("error[E0707]"))
    }

    @Test("Definitions are kept in the project, and undone")
    func definitions() async throws {
        let desk = try await desk()
        _ = try await desk.run("define least(n) = shouts | where n >= $n | select text")
        try desk.reopen()
        #expect(try await desk.run("least 5") == "text\nNOBODY\n")
        _ = try await desk.run("undo")
        #expect(try await desk.run("least 5").contains("error[E0101]"))
    }

    @Test("The funnel adds up: what one stage shows and what it left out make the stage before it")
    func coverage() async throws {
        let desk = try await desk()
        try desk.folder.write("copy.txt", "The harvest was GOOD.\n")
        _ = try await desk.run("load @/copy.txt", "load @/none.txt", "shouts", "reject x1")
        let table = try await desk.run("coverage | select stage n left_out")
        #expect(table.contains("files and entries\t5\t0\nread\t4\t1\ntexts\t3\t1\n"))
        #expect(table.contains("documents with shouts\t2\t1\nshouts\t2\t1\n"))
        #expect(
            try await desk.run("documents --duplicates | select how doc path") == """
                how\tdoc\tpath
                exact\td3\t@/c.txt
                exact\td3\t@/copy.txt

                """
        )
    }

    @Test("documents where text has … finds by words, as find does")
    func documentsWithText() async throws {
        let desk = try await desk()
        #expect(try await desk.run("documents where text has \"budget*\" | select doc") == "doc\nd1\nd2\n")
        #expect(try await desk.run("documents --text harvest | select doc") == "doc\nd3\n")
        #expect(try await desk.run("documents where text is odd").contains("error[E0103]"))
    }
}
