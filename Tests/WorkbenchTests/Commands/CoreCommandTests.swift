import CommandKit
import Testing

@testable import Workbench

@Suite("Commands of the core")
struct CoreCommandTests {
    private let text = "They cried HELP.\nThen came the STOP.\nAll went home."

    @Test("find lists every place with its line and sentence")
    func find() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > find the* | select line text sentence
            line\ttext\tsentence
            1\tThey\tThey cried HELP.
            2\tThen\tThen came the STOP.
            2\tthe\tThen came the STOP.
            > find ""
            error[E0103]: there is nothing to look for in ''
              find ""
                   ~~
              try: give a word, a phrase in quotes, or the beginning of a word with *
            """
        )
    }

    @Test("kwic shows the words around the node, inside the sentence, sorted as asked")
    func kwic() async throws {
        let bench = try Bench(texts: "Grain prices rose. Oil prices fell. Later prices stood.")
        await bench.check(
            """
            > kwic prices --window 1 --sort R1 | select before node after
            before\tnode\tafter
            Oil\tprices\tfell
            Grain\tprices\trose
            Later\tprices\tstood
            > kwic prices --sort X1
            error[E0103]: 'X1' is not a place beside the node
              kwic prices --sort X1
                                 ~~
              try: give L1 to L9 or R1 to R9, joined by commas
            """
        )
    }

    @Test("show prints the text as it stands, or some lines of it")
    func show() async throws {
        let bench = try Bench(texts: text)
        let shown = await bench.run("show d1 --lines 2-9 --format jsonl")
        #expect(shown.contains("\"text\":\"Then came the STOP.\\nAll went home.\""))
        await bench.check(
            """
            > show d1 --lines 8
            error[E0303]: d1 has 3 lines, not 8
              show d1 --lines 8
                              ~
            > show d1 --lines 3-2
            error[E0206]: '3-2' is not a range of lines
              show d1 --lines 3-2
                              ~~~
              try: give 8 or 8-9
            > show
            error[E0103]: show needs a document or a fact
              show
              ~~~~
              try: show d1, or show q2
            """
        )
    }

    @Test("explain shows the words, the rule and the origin of a fact; of a row as well")
    func explain() async throws {
        let bench = try Bench(texts: text)
        let explained = await bench.run("explain x2")
        for part in [
            "x2  shout", "shout      STOP", "test-shouts/capitals", "test 1.2.0", "d1 1.txt", "-c 'explain x2'",
        ] {
            #expect(explained.contains(part), "\(part)")
        }
        _ = await bench.run("shouts | select text")
        #expect(await bench.run("explain 2").contains("STOP"))
        await bench.check(
            """
            > explain x9
            error[E0304]: no fact or document 'x9'
              explain x9
                      ~~
              did you mean: x1
              facts: x1 x2 d1
            """
        )
    }

    @Test("C-06: show --raw gives the text alone")
    func raw() async throws {
        let bench = try Bench(texts: "They said NO.\nAnd YES.\n")
        #expect(await bench.run("show d1 --raw") == "They said NO.\nAnd YES.\n")
        #expect(await bench.run("show d1 --raw --lines 2") == "And YES.\n")
    }

    @Test("results lists what was found, refresh computes it again (R-71)")
    func results() async throws {
        let bench = try Bench(texts: text)
        _ = await bench.run("shouts | count", "let loud = shouts")
        bench.add("NO.", path: "2.txt")
        await bench.check(
            """
            > results | select name type rows made_by
            name\ttype\trows\tmade_by
            _1\ttable\t1\tshouts | count
            loud\ttable\t2\tshouts
            > $loud | count
            n
            2
            > refresh loud
            note: computed again: shouts
            > $loud | count
            n
            3
            """
        )
    }

    @Test("Every command, verb and keyword has a page of help, and every example of an error is explained")
    func help() async throws {
        let bench = try Bench()
        for name in HelpPages(registry: bench.session.registry).names {
            #expect(await bench.outcome("help \(name)").status == .success, "\(name)")
        }
        for code in ErrorCode.all { #expect(await bench.outcome("help error \(code)").status == .success) }
        await bench.check(
            """
            > help shuts
            error[E0101]: there is no help on 'shuts'
              help shuts
                   ~~~~~
              did you mean: shouts
            > help error E0101
            E0101  No command, alias or definition has this name. Abbreviations are not run.
            example: quots → quotes
            exit code 2
            """
        )
    }

    @Test("No line of help is wider than 80 columns")
    func helpWidth() async throws {
        let bench = try Bench()
        for name in HelpPages(registry: bench.session.registry).names {
            let page = await bench.run("help \(name)")
            let wide = page.split(separator: "\n").filter { $0.count > 80 }
            #expect(wide.isEmpty, "help \(name): \(wide)")
        }
        let overview = await bench.run("help")
        #expect(overview.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
