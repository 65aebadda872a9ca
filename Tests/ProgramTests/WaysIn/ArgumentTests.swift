import Testing

@Suite("Arguments of the program")
struct ArgumentTests {
    @Test("--help lists the options of the default way in, what files do, and the other ways; nothing is wider than 80")
    func help() async throws {
        let dossier = try Dossier()
        for flag in ["--help", "-h", "help"] {
            let run = try await dossier.run(flag)
            #expect(run.code == 0 && run.err == "")
            for part in ["-c <line>", "--format <format>", "--keep-going", "SCRIPT.dossier", "annotate", "<file>"] {
                #expect(run.out.contains(part), "\(part)")
            }
            #expect(run.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
        }
    }

    @Test(
        "Mistakes in the arguments are code 2, on standard error, with what to try",
        arguments: [
            (["--nonsense"], "unknown option '--nonsense'"), (["-c"], "missing value for '-c <line>'"),
            (["--format", "trash", "-c", "quit"], "'format' can't be 'trash'"),
            (["--color", "blue"], "'blue' is invalid"),
            (["run"], "missing expected argument"), (["check"], "missing expected argument"),
            (["annotate", "--layers", "sentence"], "no layer 'sentence'"),
            (["annotate", "--format", "xml"], "'xml' is invalid"),
        ]
    )
    func mistakes(_ arguments: [String], _ message: String) async throws {
        let run = try await Dossier().run(arguments)
        #expect(run.code == 2)
        #expect(run.out == "")
        #expect(run.err.hasPrefix("error[E0") && run.err.contains(message), "\(run.err)")
    }

    @Test("B-05: a missing script or file is code 4, and nothing runs")
    func missing() async throws {
        let dossier = try Dossier()
        for arguments in [
            ["run", "none"], ["none.dossier"], ["none.txt"], ["check", "none"], ["none.txt", "-c", "echo one"],
        ] {
            let run = try await dossier.run(arguments)
            #expect(run.code == 4 && run.out == "", "\(arguments)")
            #expect(run.err.hasPrefix("error[E0401]"))
        }
    }

    @Test("A command where a file is wanted is explained")
    func commandAsFile() async throws {
        let run = try await Dossier().run("quotes", "x")
        #expect(run.code == 4)
        #expect(
            run.err == """
                error[E0401]: there is no file or folder 'quotes'; it is a command of the prompt
                  try: dossier -c 'quotes x'

                """
        )
    }

    @Test("--version and --licenses print and leave")
    func version() async throws {
        let dossier = try Dossier()
        let version = try await dossier.run("--version")
        #expect(version.code == 0 && version.out.hasPrefix("dossier ") && version.out.contains("GPL-3.0-or-later"))
        let licences = try await dossier.run("--licenses")
        #expect(licences.code == 0 && licences.out.contains("GNU readline"))
    }

    @Test("B-07: run FILE --help shows the usage of the script; options may stand before run")
    func scriptHelp() async throws {
        let dossier = try Dossier(["s.dossier": "param who: text \"whom to greet\"\necho hello $who\n"])
        let help = try await dossier.run("run", "s.dossier", "--help")
        #expect(help.code == 0)
        #expect(help.out == "usage: dossier run s.dossier -- WHO\n  WHO  text  whom to greet\n")
        #expect(try await dossier.run("--echo", "run", "s.dossier", "--", "you").out == "hello you\n")
        let missing = try await dossier.run("run", "s.dossier")
        #expect(missing.code == 2)
        #expect(
            missing.err == """
                s.dossier:1:7: error[E0110]: missing argument: who
                  try: dossier run s.dossier -- WHO

                """
        )
    }

    @Test(
        "B-08: arguments of a script are values, whatever they hold",
        arguments: [
            "two words", "it's", "a \"b\" c", "a|quit", ";", "$HOME", "_", "_1", "#x", "--wide", "-c", "(", "a\\", "日本",
            "*",
        ]
    )
    func hostile(_ value: String) async throws {
        let dossier = try Dossier(["s.dossier": "param x: text\necho $x\n"])
        #expect(try await dossier.run("run", "s.dossier", "--", value).out == value + "\n")
    }

    @Test(
        "B-08: files with awkward names are loaded by a script and from the command line",
        arguments: [
            "two words.txt", "it's.txt", "a|b.txt", "-x.txt", "$x.txt", "_3", "#x.txt", "日本.txt", "a\\b.txt", "(a).txt",
        ]
    )
    func awkwardFiles(_ name: String) async throws {
        let dossier = try Dossier([name: Articles.harbour, "s.dossier": "param x: file\nload $x | select path\n"])
        #expect(
            try await dossier.run("run", "s.dossier", "--", name).out == "path\n\(name.replacing("\\", with: "\\\\"))\n"
        )
        #expect(try await dossier.run("-c", "documents | count", "--", name).out.hasSuffix("n\n1\n"))
    }

    @Test("B-01: a file that begins with #! is a script, whatever its name")
    func shebang() async throws {
        let dossier = try Dossier(["brief": "#!/usr/bin/env dossier\nparam x: text\necho $x\n"])
        #expect(try await dossier.run("brief", "hello").out == "hello\n")
    }

    @Test("B-02: -c lines run after the files and scripts, in order")
    func order() async throws {
        let dossier = try Dossier(["s.dossier": "let x = commands | count\n", "a.txt": Articles.harbour])
        #expect(try await dossier.run("-c", "echo one", "-c", "echo two", "s.dossier").out == "one\ntwo\n")
        #expect(try await dossier.run("a.txt", "-c", "documents | count").out.hasSuffix("n\n1\n"))
    }

    @Test("B-09: --echo prints each line on standard error before it runs")
    func echo() async throws {
        let run = try await Dossier().run("--echo", "-c", "echo one")
        #expect(run.out == "one\n" && run.err == "+ echo one\n")
    }
}
