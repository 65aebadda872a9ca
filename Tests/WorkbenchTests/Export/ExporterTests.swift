import CommandKit
import DocumentModel
import Testing

@testable import Workbench

@Suite("Exporter")
struct ExporterTests {
    private let text = "They cried HELP.\nThen STOP."

    @Test("E-01, E-10: the extension names the format; what was written is said, and nothing is printed")
    func formats() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > shouts | select id n | export @/a.csv --bare --raw
            note: wrote @/a.csv: 2 rows, 2 columns, 15 bytes
            > shouts | select id n | export @/a.tsv --bare
            note: wrote @/a.tsv: 2 rows, 2 columns, 15 bytes
            > shouts | select id n | export @/a.json --bare
            note: wrote @/a.json: 2 rows, 2 columns, 41 bytes
            > shouts | select id n | export @/a.out --format jsonl --bare
            note: wrote @/a.out: 2 rows, 2 columns, 36 bytes
            """
        )
        #expect(bench.folder.read("a.csv") == "id,n\nx1,4\nx2,4\n")
        #expect(bench.folder.read("a.tsv") == "id\tn\nx1\t4\nx2\t4\n")
        #expect(bench.folder.read("a.json") == "[\n{\"id\":\"x1\",\"n\":4},\n{\"id\":\"x2\",\"n\":4}\n]\n")
        #expect(bench.folder.read("a.out") == "{\"id\":\"x1\",\"n\":4}\n{\"id\":\"x2\",\"n\":4}\n")
    }

    @Test("E-10: svg is a chart of a table; a table without numbers and a text have none")
    func pictures() async throws {
        let bench = try Bench(texts: text)
        let written = await bench.run("shouts | select text n | export @/a.svg")
        #expect(written.hasPrefix("note: wrote @/a.svg: a chart of 2 bars, "))
        let svg = try #require(bench.folder.read("a.svg"))
        #expect(svg.contains("<svg ") && svg.contains(">HELP<") && svg.hasSuffix("</svg>\n"))
        #expect(await bench.run("shouts | select text | export @/b.svg").contains("hold no number to draw"))
        #expect(await bench.run("shouts | plot n | export @/c.svg").contains("error[E0404]"))
        #expect(try bench.folder.names.filter { $0.hasSuffix(".svg") } == ["a.svg"])
    }

    @Test("E-05: a CSV for people has a byte order mark")
    func forPeople() async throws {
        let bench = try Bench(texts: text)
        _ = await bench.run("shouts | select id | export @/a.csv --bare")
        #expect(bench.folder.read("a.csv") == "\u{FEFF}id\nx1\nx2\n")
    }

    @Test("E-04: rows carry their sources unless told not to; E-11: offsets are Unicode scalars")
    func sources() async throws {
        let bench = try Bench(texts: "— HELP")
        _ = await bench.run("shouts | select id text | export @/a.csv --raw")
        let digest = bench.session.documents[0].id.digest
        #expect(
            bench.folder.read("a.csv") == """
                id,text,doc,outlet,source_path,source_sha256,start,end,line,sentence,rule,plugin,confidence,passages
                x1,HELP,d1,,1.txt,\(digest),2,6,1,— HELP,test-shouts/capitals,test 1.2.0,,1

                """
        )
    }

    @Test("B-15: an existing file is kept unless --force")
    func force() async throws {
        let bench = try Bench(texts: text)
        try bench.folder.write("a.csv", "mine")
        let refused = await bench.outcome("shouts | export \(bench.folder.path)/a.csv")
        #expect(refused.status == .failure && refused.problem?.error.code == .fileExists)
        #expect(bench.folder.read("a.csv") == "mine")
        #expect(await bench.outcome("shouts | export \(bench.folder.path)/a.csv --force").status == .success)
        #expect(bench.folder.read("a.csv")?.contains("HELP") == true)
    }

    @Test("E-01: an unknown format is an error before anything runs")
    func unknownFormat() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > shouts | export a.xyz
            error[E0404]: 'a.xyz' has no extension that names a format
              shouts | export a.xyz
                              ~~~~~
              formats: csv html ics json jsonl md ndjson svg tsv txt
            > shouts | export a --format cvs
            error[E0404]: no format 'cvs'
              shouts | export a --format cvs
                                         ~~~
              did you mean: csv
              formats: csv html ics json jsonl md ndjson svg tsv txt
            > pair | export a.md
            error[E0404]: 'a.md' has no extension that names a format
              pair | export a.md
                            ~~~~
              formats of graphs: csv dot gexf graphml gv json
            """
        )
    }

    @Test("E-02: a graph as CSV is two files, of which both are written or none")
    func graphs() async throws {
        let bench = try Bench()
        let said = await bench.run("pair | export @/g.csv --bare --raw", "pair | export @/g.dot")
        #expect(said.contains("wrote @/g.nodes.csv: 2 rows") && said.contains("wrote @/g.edges.csv: 1 row"))
        #expect(said.contains("wrote @/g.dot: 2 nodes, 1 edge"))
        #expect(bench.folder.read("g.nodes.csv")?.contains("\"Bob, Jr\"") == true)
        try bench.folder.write("h.edges.csv", "mine")
        #expect(await bench.outcome("pair | export \(bench.folder.path)/h.csv").problem?.error.code == .fileExists)
        #expect(try bench.folder.names == ["g.dot", "g.edges.csv", "g.nodes.csv", "h.edges.csv"])
    }

    @Test("E-09: export - shows the answer in its format; tee writes and passes on")
    func passing() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > shouts | select id | export - --format jsonl
            {"id":"x1"}
            {"id":"x2"}
            > shouts | select id | tee @/t.tsv --bare | count
            n
            2
            note: wrote @/t.tsv: 2 rows, 1 column, 9 bytes
            > shouts | tee -
            error[E0103]: tee writes to a file
              shouts | tee -
                           ~
              try: export - shows an answer
            """
        )
        #expect(bench.folder.read("t.tsv") == "id\nx1\nx2\n")
    }

    @Test("R-62: the temporary files of exports under way are known, and can be taken away")
    func unfinished() throws {
        let folder = try BenchFolder()
        let file = try AtomicFile(folder.path + "/x.csv", replaces: false)
        #expect(try folder.names.count == 1)
        file.write("x")
        try file.finish()
        #expect(try folder.names == ["x.csv"])
    }

    @Test("E-01: export --list names every format that is written")
    func list() async throws {
        let bench = try Bench(texts: "They said NO.")
        #expect(ExportFormats.names == Set(Exporter.formats))
        let names = await bench.run("export --list | where of = graphs | get extension")
        #expect(names.hasPrefix("extension\ngraphml\n"))
        #expect(await bench.run("export x.csv").contains("export takes any answer from the left of a |"))
        #expect(await bench.run("shouts | export").contains("a file is missing"))
    }

    @Test("E-10: a manifest tells the line, the texts and the digests, and no time")
    func manifest() async throws {
        let bench = try Bench(["a.txt": "They said NO.\n"])
        let said = await bench.run("load @/a.txt | count", "shouts | export @/s.csv --manifest --force")
        #expect(said.contains("wrote @/s.csv.json"))
        let manifest = try #require(bench.folder.read("s.csv.json"))
        let written = try #require(bench.folder.read("s.csv"))
        #expect(manifest.contains("\"sha256\" : \"\(DocumentID(of: written).digest)\""))
        #expect(manifest.contains(DocumentID(of: "They said NO.\n").digest))
        #expect(manifest.contains("--manifest --force\"") && manifest.contains("\"rows\" : 1"))
        _ = await bench.run("shouts | export @/s.csv --manifest --force")
        #expect(bench.folder.read("s.csv.json") == manifest)
    }

    @Test("E-03: a file of text has every column; E-05: --crlf ends lines as old programs want them")
    func whole() async throws {
        let bench = try Bench(texts: "They said NO.")
        _ = await bench.run("shouts | export @/s.txt", "shouts | export @/s.csv --crlf")
        #expect(bench.folder.read("s.txt")?.contains("confidence") == true)
        #expect(bench.folder.read("s.csv")?.contains("\r\n") == true)
    }
}
