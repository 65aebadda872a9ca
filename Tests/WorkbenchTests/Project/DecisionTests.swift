import CommandKit
import DocumentModel
import Foundation
import Testing

@testable import Workbench

@Suite("Decisions")
struct DecisionTests {
    private func desk(_ text: String = "They said NO, then YES, then NO and MAYBE.\n") async throws -> ProjectDesk {
        let desk = try ProjectDesk(["a.txt": text])
        _ = try await desk.run("load @/a.txt", "shouts")
        return desk
    }

    @Test("Tags, notes and verdicts on single facts survive reopening; explain shows them with the reason")
    func singleFacts() async throws {
        let desk = try await desk()
        let said = try await desk.run(
            "tag x1 x2 loud --because \"capitals\"",
            "note x1 \"check the tape\"",
            "confirm x1 --because heard",
            "reject x3"
        )
        #expect(
            said == """
                note: tagged 2 shouts 'loud'
                note: noted about x1
                note: confirmed x1
                note: rejected x3

                """
        )
        try desk.reopen()
        #expect(
            try await desk.run("shouts | select id tag note decision")
                == "id\ttag\tnote\tdecision\nx1\tloud\tcheck the tape\tconfirmed\nx2\tloud\t\t\nx4\t\t\t\n"
                + "note: 1 rejected fact left out: decisions --rejected lists them\n"
        )
        let page = try await desk.run("explain x1")
        #expect(page.contains("confirmed (heard)") && page.contains("check the tape"))
        #expect(try await desk.run("decisions --rejected | select subject words") == "subject\twords\nx3\tNO\n")
    }

    @Test("A table of facts is decided about as one step, which undo takes back")
    func tables() async throws {
        let desk = try await desk()
        #expect(try await desk.run("shouts | where n = 2 | tag short") == "note: tagged 2 shouts 'short'\n")
        #expect(try await desk.run("shouts | where n = 2 | tag short").contains("nothing changed"))
        #expect(try await desk.run("shouts | where tag = short | fix n 3").hasSuffix("note: fixed 2 shouts: n is 3\n"))
        #expect(try await desk.run("shouts | select n") == "n\n3\n3\n3\n5\n")
        _ = try await desk.run("undo")
        #expect(try await desk.run("shouts | select n") == "n\n2\n3\n2\n5\n")
        _ = try await desk.run("undo", "redo")
        #expect(try await desk.run("shouts | where tag has short | count").hasPrefix("n\n2\n"))
        #expect(try await desk.run("documents | tag paper", "documents | select tag").hasSuffix("tag\npaper\n"))
    }

    @Test("A fix shows the value of the machine beside that of the person, and takes only values of the column")
    func fixes() async throws {
        let desk = try await desk()
        #expect(try await desk.run("fix x1 n 7 --because counted") == "note: fixed x1: n is 7\n")
        #expect(try await desk.run("explain x1").contains("n: 7; '2' was found (counted)"))
        #expect(try await desk.run("fix x1 n seven").contains("error[E0205]: 'seven' is not a number"))
        #expect(try await desk.run("fix x1 m 7").contains("error[E0203]"))
        #expect(try await desk.run("fix x1 text NO").contains("where the fact stands"))
        #expect(try await desk.run("fix x9 n 7").contains("error[E0304]"))
        #expect(try await desk.run("fix d1 n 7").contains("takes facts"))
        #expect(try await desk.run("tag x1").contains("error[E0103]"))
        #expect(try await desk.run("shouts | select id n | count | tag x").contains("error[E0204]"))
    }

    @Test("A fact that a person adds stands among the others, on words that must be in the text")
    func additions() async throws {
        let desk = try await desk()
        #expect(try await desk.run("add shout d1 \"then\"").contains("stand 2 times"))
        #expect(try await desk.run("add shout d1 \"They said\" n=4") == "note: added x5 to d1\n")
        try desk.reopen()
        #expect(
            try await desk.run("shouts | top 2 | select id text n rule decision")
                == "id\ttext\tn\trule\tdecision\nx5\tThey said\t4\tperson\tadded\nx1\tNO\t2\ttest-shouts/capitals\t\n"
        )
        #expect(try await desk.run("add shout d1 \"MAYBE\"").contains("stands there already"))
        #expect(try await desk.run("add shout d1 \"never said\"").contains("not in d1"))
        #expect(try await desk.run("add quarrel d1 \"They\"").contains("no kind of fact 'quarrel'"))
        // Behind a pipe `add` is the verb.
        #expect(try await desk.run("shouts | add twice = n * 2 | select twice | top 1") == "twice\n8\n")
    }

    @Test("After an analysis that finds a fact in another place a decision finds it again; what is lost is listed")
    func betterAnalyses() async throws {
        let desk = try await desk()
        _ = try await desk.run("tag x4 mood", "tag x2 gone", "reject x1")
        // This version takes the word before the capitals along, and no longer finds YES.
        try desk.reopen(with: [.longerShouts])
        let table = try await desk.run("shouts | select id text tag")
        #expect(table.contains("x4\tand MAYBE\tmood"))
        #expect(!table.contains("gone"))
        #expect(
            try await desk.run("decisions --orphans | select subject value words")
                == "subject\tvalue\twords\nx2\tgone\tYES\n"
        )
        try desk.reopen()
        #expect(try await desk.run("shouts | where tag = gone | select id").hasPrefix("id\nx2\n"))
    }

    @Test("Another version of the text from the same file takes the decisions over by its words")
    func newVersions() async throws {
        let desk = try await desk()
        _ = try await desk.run("tag x4 mood", "tag d1 paper")
        try desk.folder.write("a.txt", "Corrected. They said NO, then YES, then NO and MAYBE.\n")
        _ = try await desk.run("load @/a.txt")
        try desk.reopen()
        #expect(
            try await desk.run("shouts | where tag = mood | select doc text").hasPrefix(
                "doc\ttext\nd1\tMAYBE\nd2\tMAYBE\n"
            )
        )
        #expect(try await desk.run("documents | select doc tag") == "doc\ttag\nd1\tpaper\nd2\tpaper\n")
        #expect(try await desk.run("decisions --orphans | count") == "n\n0\n")
    }

    @Test("Decisions travel as a file to a project that has the texts, or gets them later")
    func files() async throws {
        let desk = try await desk()
        _ = try await desk.run(
            "tag x1 loud",
            "reject x4",
            "topic moods = YES, NO",
            "define loud() = shouts | where n > 2"
        )
        #expect(try await desk.run("decisions export @/d.jsonl") == "note: wrote @/d.jsonl: 4 decisions\n")
        #expect(try await desk.run("decisions export @/d.jsonl").contains("error[E0402]"))
        let other = try ProjectDesk(["a.txt": "They said NO, then YES, then NO and MAYBE.\n"])
        let file = desk.folder.path + "/d.jsonl"
        #expect(
            try await other.run("decisions import \(file)").contains("2 of them are about texts that are not loaded")
        )
        _ = try await other.run("load @/a.txt")
        #expect(
            try await other.run("shouts | select text tag").hasPrefix(
                "text\ttag\nNO\tloud\nYES\t\nNO\t\nnote: 1 rejected"
            )
        )
        #expect(try await other.run("loud | count").hasPrefix("n\n1\n"))
        #expect(try await other.run("topics | select name n") == "name\tn\nmoods\t3\n")
        #expect(try await other.run("undo", "undo", "decisions | count").hasSuffix("n\n0\n"))
        try other.folder.write("bad.jsonl", "{}\n")
        #expect(try await other.run("decisions import @/bad.jsonl").contains("line 1"))
    }

    @Test("Without a project decisions hold in memory, and undo works as well")
    func inMemory() async throws {
        let bench = try Bench(texts: "NO and YES.")
        #expect(await bench.run("shouts", "tag x1 a", "undo").contains("undone: tag x1 a"))
        #expect(await bench.run("shouts | select tag") == "tag\n\n\n")
        #expect(await bench.run("project").contains("error[E0701]"))
        #expect(await bench.run("undo --list | where state = undone | count") == "n\n1\n")
    }
}

extension Plugin {
    /// The test layer after a change of its rules.
    static let longerShouts = Plugin(
        name: "test",
        version: "2.0.0",
        summary: "Serves tests.",
        analyses: [
            Analysis("test-shouts", summary: "Takes a short word along.", version: 2, produces: Shouts.self) {
                document in
                let value = try Analysis.shouts.value(
                    in: AnalysedDocument(document, catalogue: try Catalogue([.shouts]))
                )
                return (value as? [Span] ?? []).filter { document[$0] != "YES" }.map { span in
                    document[span] == "MAYBE" ? Span(span.start - 4, span.end) : span
                }
            }
        ],
        listings: [.shouts],
        commands: Plugin.test.commands
    )
}
