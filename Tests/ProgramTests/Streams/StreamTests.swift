import Foundation
import Testing

@Suite("Standard streams")
struct StreamTests {
    @Test("R-01: end of input ends the program quietly")
    func endOfInput() async throws {
        let run = try await Dossier().run()
        #expect(run.code == 0 && run.out == "" && run.err == "")
    }

    @Test("R-02: a last line without a line break runs")
    func noFinalNewline() async throws {
        let dossier = try Dossier()
        #expect(try await dossier.run(input: "echo one\necho two").out == "one\ntwo\n")
        let open = try await dossier.run(input: "echo one\nfind \"open")
        #expect(open.code == 2 && open.err.contains("the quote is not closed"))
    }

    @Test("R-03: without a terminal there is no prompt, banner, colour or footer")
    func plain() async throws {
        let run = try await Dossier(["a.txt": Articles.harbour]).run(
            input: "load a.txt\nkwic harbour\nset format table\nkwic harbour\n"
        )
        #expect(run.code == 0 && run.err == "")
        #expect(!run.out.contains("\u{1B}") && !run.out.contains("dossier>"))
    }

    @Test("R-50: without a terminal answers are TSV and whole; --format and set format change that")
    func formats() async throws {
        let dossier = try Dossier(["a.txt": Articles.harbour])
        let lines = ["-c", "load a.txt | select doc words"]
        #expect(try await dossier.run(lines).out == "doc\twords\nd1\t35\n")
        #expect(try await dossier.run(["--format", "csv"] + lines).out == "doc,words\nd1,35\n")
        #expect(
            try await dossier.run(["-c", "set format json"] + lines).out == "[\n{\"doc\":\"d1\",\"words\":35}\n]\n"
        )
        let wide = try await dossier.run("-c", "commands", "--format", "table", environment: ["COLUMNS": "20"])
        #expect(!wide.out.contains("…"))
    }

    @Test("R-54: --color always colours a pipe, NO_COLOR and never do not")
    func colour() async throws {
        let dossier = try Dossier()
        let always = try await dossier.run("--color", "always", "--format", "table", "-c", "commands")
        #expect(always.out.contains("\u{1B}[1m"))
        let never = try await dossier.run("--color", "never", "--format", "table", "-c", "commands", "-c", "bad")
        #expect(!never.out.contains("\u{1B}") && !never.err.contains("\u{1B}"))
    }

    @Test("R-55: outside UTF-8 locales there are no box characters")
    func locale() async throws {
        let run = try await Dossier().run("--format", "table", "-c", "commands", environment: ["LC_ALL": "C"])
        #expect(run.out.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("B-17: a reader that goes away ends the program by SIGPIPE")
    func brokenPipe() async throws {
        let text = String(repeating: "Rain fell on Oslo. ", count: 20_000)
        let dossier = try Dossier(["a.txt": text])
        let run = try await dossier.shell(
            "dossier a.txt -c 'show d1' -c 'find rain' | head -c 10; exit ${PIPESTATUS[0]}"
        )
        #expect(run.code == 141 && run.err == "")
    }

    @Test("Standard output that can't be written is an error")
    func fullDisk() async throws {
        let dossier = try Dossier(["a.jsonl": "{\"id\":1,\"text\":\"No.\"}\n"])
        for line in [
            "dossier -c commands >/dev/full", "dossier annotate a.jsonl >/dev/full", "dossier --help >/dev/full",
        ] {
            let run = try await dossier.shell(line)
            #expect(run.code == 1)
            #expect(run.err == "error[E0406]: standard output can't be written: No space left on device\n")
        }
    }

    @Test("Streams that are closed don't crash the program, and no file takes their place")
    func closedStreams() async throws {
        let dossier = try Dossier(["s.dossier": "echo one\n"])
        #expect(try await dossier.shell("dossier run s.dossier <&-").out == "one\n")
        #expect(try await dossier.shell("dossier run s.dossier >&-").code == 1)
        #expect(try await dossier.shell("dossier -c bad 2>&-").code == 2)
        #expect(dossier.folder.read("s.dossier") == "echo one\n")
    }

    @Test("R-62: an interrupt ends a program without a terminal by the signal itself")
    func interrupt() async throws {
        // With job control a job in the background takes interrupts. The echo says that the program is under way.
        let run = try await Dossier().shell(
            "set -m; mkfifo pipe; dossier --echo -c 'load pipe' 2>err & "
                + "until grep -q load err; do sleep 0.02; done; kill -INT -- -$!; wait $!"
        )
        #expect(run.code == 130)
    }

    @Test("R-62: where interrupts are ignored, as in a script's background, the program goes on")
    func ignoredInterrupt() async throws {
        let run = try await Dossier().shell(
            "trap '' INT; mkfifo pipe; dossier --echo -c 'load pipe | select words' 2>err >out & "
                + "until grep -q load err; do sleep 0.02; done; kill -INT $!; echo Rain fell. >pipe; wait $! && cat out"
        )
        #expect(run.code == 0 && run.out == "words\n2\n")
    }

    @Test("B-17: load takes standard input as a document")
    func inputAsDocument() async throws {
        let run = try await Dossier().run("-c", "load - | select doc words path", input: "Rain fell on Oslo.")
        #expect(run.out == "doc\twords\tpath\nd1\t4\t-\n")
    }
}
