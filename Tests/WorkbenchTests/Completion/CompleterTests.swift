import CommandKit
import Foundation
import Testing

@testable import Workbench

@Suite("Completer")
struct CompleterTests {
    private func candidates(_ line: String, in bench: Bench) -> [String] {
        Completer(session: bench.session).candidates(for: line).map(\.text)
    }

    @Test("R-30: commands, aliases, verbs, words of the language, results and definitions start a line")
    func heads() async throws {
        let bench = try Bench(texts: "NO.")
        _ = await bench.run("let shopping = shouts", "define shorts() = shouts")
        #expect(candidates("sho", in: bench) == ["shopping", "shorts", "shouts", "show"])
        #expect(candidates("cr", in: bench) == ["cries"])
        #expect(candidates("ech", in: bench) == ["echo"])
        #expect(candidates("shouts | whe", in: bench) == ["where"])
        #expect(candidates("shouts | ech", in: bench) == [])
        #expect(candidates("try sho", in: bench).contains("shouts"))
        #expect(candidates("let x = shou", in: bench) == ["shouts"])
        #expect(candidates("time shouts | whe", in: bench) == ["where"])
        #expect(candidates("assert (shou", in: bench) == ["shouts"])
    }

    @Test("R-30: flags, values of flags, formats, settings, topics of help")
    func arguments() throws {
        let bench = try Bench()
        #expect(
            candidates("shouts --", in: bench)
                == ["--all", "--document", "--format", "--help", "--least", "--mood", "--unique", "--wide"]
        )
        #expect(candidates("shouts --mood ", in: bench) == ["loud", "louder", "quiet"])
        #expect(candidates("shouts --mood=q", in: bench) == ["quiet"])
        #expect(candidates("shouts --format js", in: bench) == ["json", "jsonl"])
        #expect(candidates("shouts | export - --format graph", in: bench) == ["graphml"])
        #expect(candidates("set fo", in: bench) == ["format"])
        #expect(candidates("set on-error ", in: bench) == ["continue", "stop"])
        #expect(candidates("help quot", in: bench).contains("quoting"))
        #expect(candidates("shouts --least ", in: bench) == [])
        #expect(candidates("nonsense --", in: bench) == [])
    }

    @Test("R-30: columns of the left side of the pipe, also behind let, try and other verbs")
    func columns() throws {
        let bench = try Bench(texts: "NO.")
        #expect(candidates("shouts | where co", in: bench) == ["confidence"])
        #expect(candidates("let x = shouts | where co", in: bench) == ["confidence"])
        #expect(candidates("try shouts | sort co", in: bench) == ["confidence"])
        #expect(candidates("shouts | select id n | where ", in: bench) == ["id", "n"])
        #expect(candidates("shouts | where nonsense = | where ", in: bench) == [])
    }

    @Test("R-30: documents and facts by name, results by number")
    func names() async throws {
        let bench = try Bench(texts: "NO and NO.", "YES.")
        #expect(candidates("show ", in: bench) == ["d1", "d2"])
        _ = await bench.run("shouts")
        #expect(candidates("explain x", in: bench) == ["x1", "x2", "x3"])
        #expect(candidates("shouts --document ", in: bench) == ["d1", "d2"])
        #expect(candidates("_", in: bench) == ["_", "_1"])
        #expect(candidates("set d1 ", in: bench) == ["byline", "language", "outlet", "published", "title", "url"])
    }

    @Test("R-30: files by folder; a list shows the last part of the path; hidden ones only when asked for")
    func files() throws {
        let bench = try Bench(["news/a b.txt": "", "news/ab.txt": "", "news/.hidden": "", "news/sub/x.txt": ""])
        let path = bench.folder.path + "/news/"
        let found = Completer(session: bench.session).candidates(for: "load \(path)")
        #expect(found.map(\.label) == ["a b.txt", "ab.txt", "sub/"])
        #expect(found.map(\.text) == ["a b.txt", "ab.txt", "sub/"].map { path + $0 })
        #expect(candidates("load \(path).h", in: bench) == [path + ".hidden"])
        #expect(candidates("load \(path)none/", in: bench) == [])
        #expect(candidates("run \(path)ab", in: bench) == [path + "ab.txt"])
    }

    @Test(
        "R-32: a candidate is quoted where it needs quotes, or where the word was begun with one",
        arguments: [
            ("load ", "ab.txt", "ab.txt "), ("load ", "a b.txt", "\"a b.txt\" "), ("load ", "sub/", "sub/"),
            ("load ", "my sub/", "\"my sub/\""), ("load \"", "ab.txt", "\"ab.txt\" "), ("load '", "a b", "'a b' "),
            ("load '", "it's", "\"it's\" "), ("load ", "it's", "it's "), ("load ", "'tis", "\"'tis\" "),
            ("load ", "a\"b", "\"a\\\"b\" "), ("load ", "a\\b", "\"a\\\\b\" "), ("load ", "$x", "\"$x\" "),
            ("load ", "_3", "\"_3\" "), ("load ", "a#b", "\"a#b\" "), ("load ", "日本", "日本 "),
        ]
    )
    func quoting(_ line: String, _ text: String, _ expected: String) throws {
        let completer = Completer(session: try Bench().session)
        #expect(completer.quoted(text, for: line) == expected)
    }

    @Test("R-32: what is inserted is read back as the same one word", arguments: HostileArguments.all)
    func roundTrip(_ text: String) throws {
        guard !text.isEmpty, !text.contains("\r\n") else { return }
        let inserted = Completer(session: try Bench().session).quoted(text, for: "find ")
        guard case .pipeline(let pipeline) = try LineParser.parse("find " + inserted).statement else {
            Issue.record("no pipeline")
            return
        }
        #expect(pipeline.stages.count == 1 && pipeline.stages[0].arguments.map(\.text) == [text])
    }

    @Test("R-31: complete prints the candidates, one a line, and nothing when there are none")
    func command() async throws {
        let bench = try Bench()
        await bench.check(
            """
            > complete 'shouts --mood lou'
            loud
            louder
            > complete 'xyzzy '
            > complete ''\u{20}
            """.replacing("> complete ''\u{20}", with: "> complete \"shouts --mood=\\\"q\"\nquiet")
        )
    }

    @Test(
        "R-34: open lines of every kind are answered, never refused",
        arguments: [
            "|", "| |", "let", "let x", "let x =", "define f(", "!", "! l", "\"", "'", "_ |", "$", "x = ", "(((", "try",
            "load ~",
        ]
    )
    func robust(_ line: String) throws {
        _ = candidates(line, in: try Bench())
    }
}
