import CommandKit
import DocumentModel
import Testing

@testable import Workbench

@Suite("Session")
struct SessionTests {
    @Test("C-03: one text in two files is one document with two appearances")
    func appearances() throws {
        let bench = try Bench()
        let first = bench.add("Rain fell on Oslo.", path: "a.txt")
        let again = bench.add("Rain fell on Oslo.", path: "b.txt", title: "Rain")
        let other = bench.add("Rain fell on Turku.", path: "c.txt")
        #expect(first.isNew && !again.isNew && other.isNew)
        #expect(bench.session.documents.map(\.name) == ["d1", "d2"])
        #expect(bench.session.documents[0].appearances.map(\.source.path) == ["a.txt", "b.txt"])
        #expect(bench.session.documents[0].title == "Rain")
    }

    @Test("C-03: the same file again adds nothing")
    func sameFile() throws {
        let bench = try Bench()
        bench.add("Rain fell on Oslo.", path: "a.txt")
        bench.add("Rain fell on Oslo.", path: "a.txt")
        #expect(bench.session.documents[0].appearances.count == 1)
    }

    @Test("Layers that don't rest on the date are kept when the date changes")
    func setPublishedSharesLayers() throws {
        let bench = try Bench(texts: "Rain fell on Oslo. It stopped.")
        let before = bench.session.documents[0].analysed
        #expect(try before.layer(Shouts.self).isEmpty)
        #expect(before.isComputed(Shouts.self))
        let date = try #require(DateValue("2025-06-26"))
        let id = bench.session.documents[0].id
        try bench.session.decide([Decision(.set, .document(id), field: "published", value: date.notation)])
        let after = bench.session.documents[0]
        #expect(after.published.date == date)
        #expect(after.analysed.isComputed(Shouts.self))
    }

    @Test("Names of facts stay what they are when another article is loaded first or in between")
    func stableNames() async throws {
        let bench = try Bench(texts: "They cried HELP and STOP.")
        await bench.check(
            """
            > shouts | select id text
            id\ttext
            x1\tHELP
            x2\tSTOP
            """
        )
        bench.add("NO means no.", path: "2.txt")
        await bench.check(
            """
            > shouts | select id text doc
            id\ttext\tdoc
            x1\tHELP\td1
            x2\tSTOP\td1
            x3\tNO\td2
            """
        )
    }

    @Test("A fact is found by the name it would get, before any table was shown")
    func namesOnDemand() async throws {
        let bench = try Bench(texts: "They cried HELP and STOP.")
        #expect(try await bench.session.fact(named: "x2")?.spans.count == 1)
        #expect(try await bench.session.fact(named: "x3") == nil)
        #expect(try await bench.session.fact(named: "nonsense") == nil)
    }

    @Test("set d1 published: the date is noted, an unknown document and a false date are errors")
    func setPublished() async throws {
        let bench = try Bench(texts: "Rain fell on Oslo.")
        await bench.check(
            """
            > set d1 published 2025-06-26
            note: d1 was published 2025-06-26
            > documents | select doc published
            doc\tpublished
            d1\t2025-06-26
            > set d2 published 2025-06-26
            error[E0303]: no document 'd2'
              set d2 published 2025-06-26
                  ~~
              did you mean: d1
              documents: d1
            > set d1 published 26.6.25
            error[E0206]: '26.6.25' is not a date
              set d1 published 26.6.25
                               ~~~~~~~
              try: give YYYY, YYYY-MM or YYYY-MM-DD
            """
        )
    }

    @Test("C-01: what can't be read does not stop the others, and is listed with its reason")
    func partialLoad() async throws {
        let bench = try Bench(["a.txt": "Rain fell on Oslo.", "empty.txt": ""])
        let text = await bench.run(
            "load @/a.txt @/empty.txt @/none.txt",
            "documents | select doc words",
            "documents --failed"
        )
        #expect(text.contains("error[E0407]: 2 of 3 not loaded:"))
        #expect(text.contains("doc\twords\nd1\t4\n"))
        #expect(text.contains("@/empty.txt\t\tempty\t'@/empty.txt' is empty\t"))
        #expect(text.contains("@/none.txt\t\tnot-found\tthere is no file or folder '@/none.txt'\t"))
        #expect(await bench.outcome("load \(bench.folder.path)/none.txt").status == .input)
    }
}
