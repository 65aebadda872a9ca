import Testing

@testable import Workbench

@Suite("Lines that break the grammar: code, message, caret, remedy (R-40)")
struct LineErrorTests {
    @Test("Every fault of a line is drawn under the line")
    func faults() {
        // Long: the faulty lines and the whole of what is said about them stand side by side.
        let lines = [
            "quotes | | count",
            "quotes || count",
            "quotes |",
            "| count",
            "find \"open",
            "find 'open",
            "where (a = 1",
            "where a = 1)",
            "group a {n = count)",
            "let = quotes",
            "let 3x = quotes",
            "let and = quotes",
            "let said quotes",
            "let said =",
            "define f(a a) = quotes",
            "define f(a, a) = quotes",
            "said = quotes",
            "quotes\ncount",
            "quotes\n| count",
            "!",
        ]
        let expected = """
            error[E0102]: a stage is missing between two '|'
              quotes | | count
                       ~
              try: quotes | count
            error[E0102]: a stage is missing between two '|'
              quotes || count
                     ~~
              try: a or b, in conditions
            error[E0102]: nothing follows '|'
              quotes |
                     ~
              try: quotes | count
            error[E0102]: a command is missing before '|'
              | count
              ~
              try: quotes | count
            error[E0102]: the quote is not closed
              find "open
                   ~
              try: close it with "
            error[E0102]: the quote is not closed
              find 'open
                   ~
              try: close it with '
            error[E0102]: '(' is not closed
              where (a = 1
                    ~
              try: close it with )
            error[E0102]: ')' closes nothing
              where a = 1)
                         ~
              try: quote it where it belongs to a name: "a)"
            error[E0102]: '{' is not closed
              group a {n = count)
                      ~
              try: close it with }
            error[E0102]: 'let' needs a name here
              let = quotes
                  ~
              try: let said = quotes
            error[E0102]: 'let' needs a name here
              let 3x = quotes
                    ~
              try: let said = quotes
            error[E0102]: 'and' can't be the name of a value
              let and = quotes
                  ~~~
              try: a letter with letters, digits and underscores behind it: said_2
            error[E0102]: '=' is missing here
              let said quotes
                       ~
              try: let said = quotes
            error[E0102]: a command is missing here
              let said =
                        ~
            error[E0102]: ',' is missing here
              define f(a a) = quotes
                         ~
              try: define allies(topic) = quotes | where text has $topic
            error[E0102]: 'a' can't be a parameter here
              define f(a, a) = quotes
                          ~
              try: a name of its own for each parameter
            error[E0102]: '=' does not follow a command
              said = quotes
                   ~
              try: let said = …
            error[E0102]: a second line begins here
              count
              ~~~~~
              try: enter one line at a time
            error[E0102]: a line can't begin with '|'
              | count
              ~
              try: end the line before it in |
            error[E0102]: '!' needs a command for the shell
              !
              ~
              try: !ls

            """
        #expect(lines.map(Outcome.of).joined() == expected)
    }

    @Test("The caret stands under wide letters, and control characters are shown as pictures (R-52)")
    func widths() {
        #expect(
            Outcome.of("find 日本\u{1B}[0m | | count") == """
                error[E0102]: a stage is missing between two '|'
                  find 日本␛[0m | | count
                                  ~
                  try: quotes | count

                """
        )
    }

    @Test("A line goes on after a pipe, a backslash, an open quote or bracket (R-12)")
    func continuation() {
        let open = [
            "quotes |", "quotes | ", "quotes |\n", "quotes \\", "quotes\\", "find \"a", "find 'a b", "where (a",
            "group a {n = count,", "quotes | # and then", "!ls \\", "find \"a\nb",
        ]
        let closed = [
            "", "quotes", "quotes | count", "find \"a\"", "find d'affaires", "where (a)", "quotes # |", "quotes \\\n",
            "where a)", "!echo '", "let x =", "find \"a | b\"",
        ]
        for text in open { #expect(!LineParser.isComplete(text), "\(text)") }
        for text in closed { #expect(LineParser.isComplete(text), "\(text)") }
    }

    @Test("A script is divided into entries with their lines (B-04, R-13)")
    func entries() {
        let script = """
            #!/usr/bin/env dossier
            require dossier >= 1.0

            load $article   # the one
            quotes |
              # only those in marks
              where kind = direct |

              count
            !echo one \\
              two
            let said = quotes \\
              --wide\r
            find "two
            lines"
            count
            """
        let entries = EntrySplitter.entries(in: script)
        #expect(entries.map(\.line) == [2, 4, 5, 10, 12, 14, 16])
        #expect(
            entries.map { Outcome.of($0.text) } == [
                "<require> <dossier> <>=> <1.0>", "<load> [$article]",
                "<quotes> | <where> <kind> <=> <direct> | <count>", "shell <echo one \\\n  two>",
                "let <said> = <quotes> <--wide>", "<find> 'two\nlines'", "<count>",
            ]
        )
    }

    @Test("Any text is parsed or refused, and a refusal names a place inside it (no text traps)")
    func anyText() {
        var random = SeededGenerator(seed: 7)
        let pieces = [
            "quotes", " ", "|", "'", "\"", "(", ")", "{", "}", "\\", "\n", "$", "$x", "$env.", "_", "_3", "=", "!", "#",
            "let ", "define f(", ",", "--a=", "日", "\u{1F468}\u{200D}\u{1F469}", "\u{0}", "e\u{301}", "5%", "-7d",
            "where ",
        ]
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
            do throws(LocatedError) {
                _ = try LineParser.parse(text)
            } catch {
                let range = error.range ?? 0..<0
                #expect(range.upperBound <= text.utf8.count && range.lowerBound >= 0, "\(text)")
                _ = Report.text(error, text)
            }
            _ = LineParser.isComplete(text)
            _ = EntrySplitter.entries(in: text)
        }
    }

    @Test("Brackets a hundred thousand deep are read or refused at once")
    func deepBrackets() {
        let deep = String(repeating: "(", count: 100_000)
        #expect(!LineParser.isComplete(deep))
        #expect(Outcome.of(deep + String(repeating: ")", count: 100_000)).hasPrefix("group(("))
    }
}
