import CommandKit
import Testing

@testable import Workbench

@Suite("ScriptRunner")
struct ScriptRunnerTests {
    @Test("B-02: a script stops at the first failing line; B-04: which is named by file, line and column")
    func stops() async throws {
        let bench = try Bench(["s.dossier": "echo one\n  show d9\necho three\n"])
        await bench.check(
            """
            > run s.dossier
            one
            @/s.dossier:2:3: error[E0302]: no document is loaded
              show d9
              ~~~~
              try: load FILE, or load Notebooks/articles
            """
        )
    }

    @Test("R-70: a script knows the results of its own lines by their numbers, and their columns before it runs")
    func numberedResults() async throws {
        let bench = try Bench([
            "s.dossier": "documents | select words\nlet loud = shouts\n_2 | select text\n_1\n"
        ])
        bench.add("They said NO.", path: "a.txt")
        #expect(await bench.run("run s.dossier") == "words\n3\ntext\nNO\nwords\n3\n")
        let other = try Bench(["wrong.dossier": "documents\nshouts\n_2 | select speaker\n"])
        let said = await other.run("run wrong.dossier")
        #expect(said.hasPrefix("@/wrong.dossier:3:13: error[E0203]"), "\(said)")
    }

    @Test("B-06: every line is checked before the first one runs")
    func checkedFirst() async throws {
        let bench = try Bench([
            "command.dossier": "echo one\nshuts\n",
            "column.dossier": "let said = shouts\necho one\nsaid |\n  where lenght > 2\n",
            "value.dossier": "echo one\necho $nothing\n",
            "try.dossier": "echo one\ntry shuts\n",
            "assert.dossier": "echo one\nassert (shouts | count) > = 2\n",
        ])
        for name in ["command", "column", "value", "try", "assert"] {
            let outcome = await bench.outcome("run \(name).dossier")
            #expect(outcome.status == .usage, "\(name)")
            #expect(!(await bench.run("run \(name).dossier")).contains("one\n"), "\(name)")
        }
        #expect(
            await bench.run("run column.dossier").hasPrefix(
                "@/column.dossier:4:9: error[E0203]: said has no column 'lenght'\n    where lenght > 2\n          ~~~~~~\n"
            )
        )
        #expect(await bench.run("run try.dossier").hasPrefix("@/try.dossier:2:5: error[E0101]"))
    }

    @Test("B-03: set on-error continue goes on, counts the failures and ends with the code of the first")
    func keepsGoing() async throws {
        let bench = try Bench([
            "s.dossier": "set on-error continue\nshow d9\nassert not empty $env.PATH\necho three\nboom\n"
        ])
        let outcome = await bench.outcome("run s.dossier")
        #expect(outcome.status == .failure)
        #expect(outcome.leavesWith == nil)
        #expect(await bench.run("run s.dossier").contains("three\n"))
        #expect(await bench.run("run s.dossier").hasSuffix("warning: 2 of 5 commands failed\n"))
    }

    @Test("B-03: a script in a script that goes on: the outer one goes on too, and keeps the code")
    func nestedKeepsGoing() async throws {
        let bench = try Bench([
            "outer.dossier": "set on-error continue\nrun inner.dossier\necho after\n",
            "inner.dossier": "\nshow d9\necho in\n",
        ])
        await bench.check(
            """
            > run outer.dossier
            @/inner.dossier:2:1: error[E0302]: no document is loaded
              show d9
              ~~~~
              try: load FILE, or load Notebooks/articles
              run from @/outer.dossier:2:1
            in
            warning: 1 of 2 commands failed
            after
            warning: 1 of 3 commands failed
            """
        )
        #expect(await bench.outcome("run outer.dossier").status == .failure)
    }

    @Test("B-16: run inside a script is relative to that script; B-04: the chain is shown")
    func nested() async throws {
        let bench = try Bench([
            "outer.dossier": "echo outer\n  run sub/inner.dossier\n",
            "sub/inner.dossier": "run deep.dossier -- \"a b\"\n",
            "sub/deep.dossier": "param x: text\necho $x\nshow d9\n",
        ])
        await bench.check(
            """
            > run outer.dossier
            outer
            a b
            @/sub/deep.dossier:3:1: error[E0302]: no document is loaded
              show d9
              ~~~~
              try: load FILE, or load Notebooks/articles
              run from @/sub/inner.dossier:1:1
              run from @/outer.dossier:2:3
            """
        )
    }

    @Test("B-08: a script sees its own arguments only")
    func ownArguments() async throws {
        let bench = try Bench([
            "outer.dossier": "param x: text\nrun inner.dossier\necho $x\n", "inner.dossier": "echo $x\n",
        ])
        await bench.check(
            """
            > run outer.dossier -- hello
            @/inner.dossier:1:6: error[E0104]: no value '$x'
              echo $x
                   ~~
              run from @/outer.dossier:2:1
            > echo $x
            error[E0104]: no value '$x'
              echo $x
                   ~~
            """
        )
    }

    @Test("B-08: $x is never read as a part of the line", arguments: HostileArguments.all)
    func hostile(_ value: String) async throws {
        let bench = try Bench(["s.dossier": "param x: text\necho $x\n"])
        let line = "run s.dossier -- \(Interpreter.quoted(value))"
        if ["--help", "-h"].contains(value) {
            #expect(await bench.run(line).hasPrefix("usage: dossier run "))
        } else {
            let outcome = await bench.outcome(line)
            #expect(outcome.status == .success && outcome.leavesWith == nil)
            // Control characters are shown as their pictures.
            guard !value.isEmpty, value.unicodeScalars.allSatisfy({ $0.value >= 32 }) else { return }
            #expect(await bench.run(line) == value + "\n")
        }
    }

    @Test("B-07: missing, wrong and superfluous arguments are errors of usage")
    func arguments() async throws {
        let bench = try Bench(["s.dossier": "param year: int\nparam who: text = \"all\"\necho $year $who\n"])
        let text = await bench.run(
            "run s.dossier -- 2024",
            "run s.dossier -- 2024 \"Ms Lee\"",
            "run s.dossier -- x",
            "run s.dossier -- 1 b c"
        )
        #expect(
            text
                == """
                2024 all
                2024 Ms Lee
                @/s.dossier:1:7: error[E0110]: 'x' is no int for year
                @/s.dossier: error[E0110]: superfluous argument: 'c'
                  try: dossier run \(bench.folder.path)/s.dossier -- YEAR [WHO]

                """.replacing(bench.folder.path + "/", with: "@/")
        )
        let missing = await bench.outcome("run s.dossier")
        #expect(missing.status == .usage && missing.problem?.error.message == "missing argument: year")
    }

    @Test("B-10: assert stops with both sides or its message, and code 3")
    func assertions() async throws {
        let bench = try Bench([
            "s.dossier": "assert (documents | count) = 0\nassert (documents | count) >= 2 \"two articles, please\"\n"
        ])
        await bench.check(
            """
            > run s.dossier
            @/s.dossier:2:8: error[E0301]: assertion failed: two articles, please; 0 on the left, 2 on the right
              assert (documents | count) >= 2 "two articles, please"
                     ~~~~~~~~~~~~~~~~~~~~~~~~
            """
        )
        #expect(await bench.outcome("run s.dossier").status == .assertion)
    }

    @Test("quit in a script leaves with its number; what follows is not run")
    func quit() async throws {
        let bench = try Bench([
            "s.dossier": "echo one\nquit 5\necho two\n", "outer.dossier": "run s.dossier\necho three\n",
        ])
        await bench.check(
            """
            > run outer.dossier
            one
            leaves with 5
            """
        )
    }

    @Test("Lines of the shell run inside scripts, in their place")
    func shell() async throws {
        let bench = try Bench(["s.dossier": "echo one\n!exit 3\necho two\n"], shell: { _ in 3 })
        await bench.check(
            """
            > run s.dossier
            one
            @/s.dossier:2:2: error[E0113]: the shell ended with the code 3
              !exit 3
               ~~~~~~
            """
        )
    }

    @Test("B-06: check runs nothing, and takes default values or samples for the arguments")
    func check() async throws {
        let bench = try Bench([
            "good.dossier": "param n: int\nparam w: text = \"x\"\nrequire plugin test\nkwic $w --window $n\nshow d9\n",
            "bad.dossier": "param n: int\nkwic --window $n\n", "needs.dossier": "require plugin none\n",
        ])
        func problem(_ name: String) -> String {
            Bench.text(of: bench.interpreter.check(script: bench.folder.path + "/" + name))
                .replacing(bench.folder.path + "/", with: "@/")
        }
        #expect(problem("good.dossier") == "")
        #expect(problem("bad.dossier").hasPrefix("@/bad.dossier:2:1: error[E0103]: there is nothing to look for"))
        #expect(problem("needs.dossier").hasPrefix("@/needs.dossier:1:1: error[E0111]"))
        #expect(problem("none.dossier").hasPrefix("error[E0401]"))
        #expect(bench.session.variables.isEmpty)
    }

    @Test("B-01: on standard input a parameter has its default value; without one it is an error")
    func parametersOutside() async throws {
        let bench = try Bench()
        await bench.check(
            """
            > param year: int = 2024
            > echo $year
            2024
            > param article: file
            error[E0110]: nothing gives 'article' a value here
            """.replacing("here", with: "here\n  try: dossier run FILE -- ARTICLE")
        )
    }
}
