import Testing

@testable import Workbench

@Suite struct LoadCommandTests {
    private static let table =
        "day,source,link,body\n2025-06-22,Post,https://p.example/1,The ferry sank.\n2025-06-23,Post,,\n"

    @Test("C-01: the columns of a table are named by flags")
    func columns() async throws {
        let bench = try Bench(["t.csv": Self.table])
        let text = await bench.run(
            "load @/t.csv --text body --date day --outlet source --url link",
            "documents | select doc words published outlet path"
        )
        #expect(text.contains("error[E0407]: 1 of 2 not loaded: '@/t.csv: line 3' has nothing in its field 'body'"))
        #expect(text.contains("d1\t3\t2025-06-22\tPost\t@/t.csv:line 2\n"))
    }

    @Test("C-02: documents --failed lists entry, reason, detail and remedy; --retry-failed tries again")
    func failures() async throws {
        let bench = try Bench(["a.jsonl": "{\"text\":\"The ferry sank.\"}\nno json\n", "b.csv": "x,y\n1,2\n"])
        _ = await bench.run("load @/a.jsonl @/b.csv")
        let failed = await bench.run("documents --failed")
        #expect(failed.hasPrefix("path\tentry\treason\tdetail\tremedy\n"))
        #expect(failed.contains("@/a.jsonl\tline 2\tmalformed\t'@/a.jsonl: line 2' can't be read: it is not JSON\t"))
        #expect(failed.contains("@/b.csv\t\tno-column\t"))
        try bench.folder.write("a.jsonl", "{\"text\":\"The ferry sank.\"}\n{\"text\":\"The ferry rose.\"}\n")
        let retried = await bench.run("load --retry-failed --text y", "documents --failed | count", "documents | count")
        #expect(retried.contains("error[E0407]"))
        let mended = await bench.run("load --retry-failed", "documents | count")
        // Both lines, and the row of the table.
        #expect(mended.hasSuffix("n\n3\n"))
    }

    @Test("documents come in the order of the files, whichever is read first; failures are kept once")
    func order() async throws {
        var files: [String: String] = [:]
        for number in 10...60 { files["a\(number).txt"] = String(repeating: "Ferry \(number). ", count: 70 - number) }
        files["a30.txt"] = ""
        files["b.jsonl"] = "{\"text\":\"The ferry sank.\"}\n"
        let bench = try Bench(files)
        _ = await bench.run("try load @/", "try load @/", "try load @/none.txt", "try load @/none.txt")
        let names = (10...60).filter { $0 != 30 }.map { "@/a\($0).txt" } + ["@/b.jsonl:line 1"]
        #expect(await bench.run("documents | select path") == (["path"] + names).map { $0 + "\n" }.joined())
        #expect(await bench.run("documents --failed | select path") == "path\n@/a30.txt\n@/none.txt\n")
        #expect(await bench.run("load --retry-failed").contains("error"))
        #expect(await bench.run("documents --failed | count") == "n\n2\n")
    }

    @Test(
        "wrong flags are told before anything is read",
        arguments: [
            ("load", "error[E0103]: load needs a file, a folder, a pattern, or -"),
            ("load @/a.txt --as htlm", "did you mean: html"),
            ("load @/a.txt --encoding utf-9", "did you mean: UTF-8"),
            ("load @/a.txt --name-pattern {day}", "'{day}' is no field"),
            ("load @/a.txt --max-size big", "'big' is not a size"),
            ("load @/a.txt --meta @/none.csv", "error[E0401]: there is no file or folder '@/none.csv'"),
            ("load @/a.txt --meta @/a.txt", "names no column 'file'"),
        ]
    )
    func wrongFlags(_ line: String, _ message: String) async throws {
        let bench = try Bench(["a.txt": "The ferry sank.\n"])
        let text = await bench.run(line, "documents | count")
        #expect(text.contains(message), "\(text)")
        #expect(text.hasSuffix("n\n0\n"))
    }

    @Test("what names of files and a table say is taken, and what fits nothing is told")
    func namesAndTables() async throws {
        let bench = try Bench([
            "2025-06-26_Post.txt": "The ferry sank.\n", "other.txt": "The ferry rose.\n",
            "m.csv": "file,outlet,date\nother.txt,Courier,27.06.2025\nnone.txt,x,\n",
        ])
        let text = await bench.run(
            "load @/2025-06-26_Post.txt @/other.txt --name-pattern {date}_{outlet} --meta @/m.csv",
            "documents | select doc published outlet"
        )
        #expect(text.contains("d1\t2025-06-26\tPost\nd2\t2025-06-27\tCourier\n"))
        #expect(text.contains("note: d2, @/other.txt: its name does not fit '{date}_{outlet}'"))
        #expect(text.contains("note: 1 row of --meta fit no file: none.txt"))
    }

    @Test("a page, its encoding and all of its words")
    func pages() async throws {
        let page =
            "<html><body><nav>Menu of the site</nav><h1>Ferry</h1><p>It sank on Monday, said the mayor of the town.</p></body></html>"
        let bench = try Bench(["a.html": page])
        #expect(await bench.run("load @/a.html", "show d1").contains("Menu") == false)
        #expect(await bench.run("load @/a.html --whole-page", "show d2").contains("Menu of the site"))
        #expect(await bench.run("load @/a.html --as text", "show d3").contains("<nav>"))
    }

    @Test("the same remark on many documents is made once, with a count")
    func remarks() async throws {
        let rows = (1...9).map { "The ferry sank \($0) times.,soon\n" }.joined()
        let bench = try Bench(["t.csv": "text,date\n" + rows])
        let text = await bench.run("load @/t.csv")
        #expect(text.ranges(of: "'soon' is not a date").count == 1)
        #expect(text.contains("(and 8 other documents)"))
    }

    @Test("R-30: flags and their values are completed")
    func completion() async throws {
        let bench = try Bench()
        #expect(await bench.run("complete 'load --as m'") == "markdown\nmbox\n")
        #expect(await bench.run("complete 'load --encoding KOI8-'") == "KOI8-R\nKOI8-U\n")
        #expect(await bench.run("complete 'load --na'") == "--name-pattern\n")
    }
}
