import CommandKit
import DocumentModel
import Testing

@testable import Workbench

/// E-12: what export wrote is read as an equal table.
@Suite("Tables read back")
struct ReadBackTests {
    @Test(
        "E-12: a table of facts is equal after export and load, with its places in the text",
        arguments: ["jsonl", "json"]
    )
    func equal(_ ending: String) async throws {
        let bench = try Bench(texts: "Zoë said “NO” – then YES.\nAnd STOP.")
        _ = await bench.run("shouts | export @/s.\(ending)")
        #expect(await bench.run("load @/s.\(ending) --as shouts") == bench.run("shouts"))
        _ = await bench.run("load @/s.\(ending) --as shouts | export @/t.\(ending)")
        #expect(bench.folder.read("s.\(ending)") == bench.folder.read("t.\(ending)"))
        #expect(await bench.run("load @/s.\(ending) --as=shouts | where n > 2 | count") == "n\n2\n")
    }

    @Test("E-12: without the texts the words are there and the places are not, which is said")
    func foreign() async throws {
        let bench = try Bench(texts: "They said NO.")
        _ = await bench.run("shouts | export @/s.jsonl", "remove d1")
        let other = try Bench()
        let said = await other.run("load \(bench.folder.path)/s.jsonl --as shouts | select id text doc")
        #expect(said.hasPrefix("id\ttext\tdoc\nx1\tNO\td1\n"))
        #expect(said.contains("the texts of 1 row are not loaded"))
    }

    @Test("E-12: what is no such table is refused, with the line")
    func refused() async throws {
        let bench = try Bench(["a.jsonl": "{\"id\": \"x1\", \"text\": null}\nnonsense\n", "b.jsonl": "{\"b\": 1}\n"])
        #expect(await bench.run("load @/a.jsonl --as shouts").contains("line 2 of '@/a.jsonl' is no row of a table"))
        #expect(await bench.run("load @/b.jsonl --as shouts").contains("row 1 of '@/b.jsonl' shows none of the shouts"))
        #expect(await bench.run("load @/a.jsonl @/b.jsonl --as shouts").contains("takes one file"))
        #expect(await bench.run("load @/none.jsonl --as shouts").contains("error[E0401]"))
        #expect(await bench.run("load @/a.jsonl --as shouts | select speaker").contains("error[E0203]"))
        #expect(await bench.run("load @/a.jsonl --as nothing").contains("error[E0404]"))
    }
}
