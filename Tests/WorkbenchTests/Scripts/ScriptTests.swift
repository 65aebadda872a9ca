import CommandKit
import Testing

@testable import Workbench

@Suite("Script")
struct ScriptTests {
    @Test("Entries know their lines; comments, blank lines and CR LF don't count")
    func entries() throws {
        let script = try Script(
            path: "s.dossier",
            text:
                "#!/usr/bin/env dossier\r\n\r\nrequire dossier >= 1.0\r\nparam x: text\r\n\r\nquotes |\r\n  count # end\r\n  echo $x\r\n"
        )
        #expect(script.entries.map(\.line) == [6, 8])
        #expect(script.entries.map(\.firstColumn) == [1, 3])
        #expect(script.requirements.map(\.line) == [3])
        #expect(script.parameters.map(\.line) == [4])
    }

    @Test("A quote that is never closed takes the rest, and is found at its line")
    func openQuote() async throws {
        let bench = try Bench(["s.dossier": "echo one\necho \"two\necho three\n"])
        await bench.check(
            """
            > run s.dossier
            @/s.dossier:2:6: error[E0102]: the quote is not closed
              echo "two
                   ~
              try: close it with "
            """
        )
    }

    @Test("B-07: the usage of a script comes from its head")
    func usage() throws {
        let script = try Script(
            path: "my brief.dossier",
            text: "param article: file\nparam year: int = 2024 \"year to compare\"\n"
        )
        #expect(
            script.usage == """
                usage: dossier run "my brief.dossier" -- ARTICLE [YEAR]
                  ARTICLE  file
                  YEAR  int  year to compare  (default: 2024)
                """
        )
    }

    @Test("B-07: two parameters of one name are refused")
    func twice() {
        #expect(throws: ScriptError.self) { try Script(path: "s", text: "param x: int\nparam x: text") }
    }

    @Test("B-05: a script that is missing, a folder, binary or empty")
    func unreadable() async throws {
        let bench = try Bench([
            "bin.dossier": "echo\u{0}\u{1}\u{2}\u{0}", "empty.dossier": "", "brief.dossier": "echo 1",
        ])
        await bench.check(
            """
            > run none.dossier
            error[E0401]: there is no script '@/none.dossier'
            > run empty.dossier
            """
        )
        #expect(await bench.outcome("run bin.dossier").status == .input)
        #expect(await bench.outcome("run .").problem?.error.message.hasSuffix("is a folder, not a script") == true)
        #expect(await bench.outcome("run breif.dossier").problem?.error.suggestion?.hasSuffix("brief.dossier") == true)
        #expect(await bench.outcome("run /dev/zero").status == .input)
    }
}
