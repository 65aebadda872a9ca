import CommandKit
import Testing

@testable import Workbench

@Suite("Interpreter")
struct InterpreterTests {
    private let text = "They cried HELP and STOP."

    @Test("R-40: an unknown command is an error with a caret and the nearest name; nothing is abbreviated (R-42)")
    func unknownCommand() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > shuts | count
            error[E0101]: no command 'shuts'
              shuts | count
              ~~~~~
              did you mean: shouts
            > shou
            error[E0101]: no command 'shou'
              shou
              ~~~~
              did you mean: show
            > shouts | wehre n > 2
            error[E0101]: no command 'wehre'
              shouts | wehre n > 2
                       ~~~~~
              did you mean: where
            > frobnicate
            error[E0101]: no command 'frobnicate'
              frobnicate
              ~~~~~~~~~~
              try: commands lists them; help --search WORD finds one
            """
        )
    }

    @Test("R-43: an error in the last stage is reported before the first one runs")
    func checkedBeforeRun() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > boom | count
            error[E0204]: count takes a table; boom gives text
              boom | count
                     ~~~~~
            > shouts | where m > 2
            error[E0203]: shouts has no column 'm'
              shouts | where m > 2
                             ~
              did you mean: n
            > pair | where n > 2
            error[E0204]: where takes a table; pair gives a graph
              pair | where n > 2
                     ~~~~~
              try: to make a table: … | edges, or … | nodes
            > shouts | shouts
            error[E0204]: shouts starts a line; it takes nothing from the left
              shouts | shouts
                       ~~~~~~
            > count
            error[E0204]: count takes a table from the left of a |
              count
              ~~~~~
              try: put a command before it: quotes | count
            """
        )
        #expect(bench.session.results.entries.isEmpty)
    }

    @Test("Wrong arguments: what is wrong, and where")
    func arguments() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > shouts --lest 3
            error[E0103]: unknown option '--lest'. Did you mean '--least'?
              shouts --lest 3
                     ~~~~~~
              try: help shouts
            > shouts --least many
            error[E0103]: the value 'many' is invalid for '--least <least>'
              shouts --least many
                             ~~~~
              try: help shouts
            > shouts extra
            error[E0103]: unexpected argument 'extra'
              shouts extra
                     ~~~~~
              try: help shouts
            """
        )
    }

    @Test("R-70: _ is the last result, _n the n-th, let names one; an error leaves them alone")
    func results() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > shouts | select id text
            id\ttext
            x1\tHELP
            x2\tSTOP
            > let short = shouts --least 9 | select id
            > _
            id
            > boom
            error[E0501]: in plugin "test" 1.2.0: the sky fell
              boom
              ~~~~
              try: set debug on shows more
            > nonsense
            error[E0101]: no command 'nonsense'
              nonsense
              ~~~~~~~~
              try: commands lists them; help --search WORD finds one
            > _ | count
            n
            0
            > _1 | top 1
            id\ttext
            x1\tHELP
            > $short | count
            n
            0
            > short | count
            n
            0
            > _99
            error[E0104]: nothing is called '_99'
              _99
              ~~~
              values: _ _1 _2 _3 _4 _5 _6 _7 short
            """
        )
    }

    @Test("A name of the language or of a command can't be given to a result")
    func newNames() async throws {
        let bench = try Bench(texts: text)
        for name in ["shouts", "where", "let", "run", "cries"] {
            #expect(await bench.outcome("let \(name) = shouts").problem?.error.code == .syntax, "\(name)")
        }
        #expect(bench.session.results.entries.isEmpty)
    }

    @Test("B-08: the value of a name is one argument, whatever it holds", arguments: HostileArguments.all)
    func values(_ value: String) async throws {
        let bench = try Bench(texts: text)
        bench.session.setVariable("x", to: value)
        let outcome = await bench.outcome("find $x")
        // Nothing but the search itself may come of it: a table, or the complaint that there is nothing to look for.
        if let problem = outcome.problem {
            #expect(problem.error.message == "there is nothing to look for in '\(value)'")
        } else {
            guard case .table(let table)? = outcome.answer?.value else {
                Issue.record("no table")
                return
            }
            #expect(table.schema.columns.map(\.name).contains("sentence"))
        }
    }

    @Test("Values that begin with a hyphen are no options, wherever they stand")
    func hyphens() async throws {
        let bench = try Bench(texts: "The --least of -5 degrees.")
        bench.session.setVariable("x", to: "--least")
        await bench.check(
            """
            > find $x | select text
            text
            --least
            > kwic "--least" --window 1 | select before node after
            before\tnode\tafter
            The\t--least\tof
            > find -5 | select text
            text
            -5
            > kwic degrees --window -1
            error[E0103]: the window is -1 words
              kwic degrees --window -1
                                    ~~
              try: give 1 to 50 words
            """
        )
    }

    @Test("R-50: --format, --wide and --all belong to every line, on its last stage")
    func displayOptions() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > shouts | select id n --format csv
            id,n
            x1,4
            x2,4
            > shouts --format=jsonl | select id
            error[E0103]: unknown option '--format'
              shouts --format=jsonl | select id
                     ~~~~~~~~~~~~~~
              try: help shouts
            > shouts | select id --format jsn
            error[E0404]: no format 'jsn'
              shouts | select id --format jsn
                                          ~~~
              did you mean: json
              formats: auto table line csv tsv json jsonl md html
            > shouts | select id --format
            error[E0103]: --format needs a format
              shouts | select id --format
                                 ~~~~~~~~
              try: --format csv
            """
        )
        let outcome = await bench.outcome("shouts | select id --wide --all")
        #expect(outcome.display == DisplayOptions(format: nil, isWide: true, showsAll: true))
    }

    @Test("define makes a command of others; its arguments are values")
    func definitions() async throws {
        let bench = try Bench(texts: text)
        await bench.check(
            """
            > define long(least) = shouts --least $least | select id n
            > long 3
            id\tn
            x1\t4
            x2\t4
            > long 9 | count
            n
            0
            > define only(name) = shouts | where id = $name | count
            > only x1
            n
            1
            > long
            error[E0103]: 'long' needs a value for 'least'
              long
              ~~~~
              try: long LEAST
            > define again() = again
            > again
            error[E0102]: 'again' calls itself
              again
              ~~~~~
              try: definitions may call others, but not in a circle
            """
        )
    }

    @Test("R-61: a cancelled line says so and leaves the results alone")
    func cancellation() async throws {
        let bench = try Bench(texts: text)
        let interpreter = bench.interpreter
        let task = Task { await interpreter.run("slow") }
        task.cancel()
        #expect(await task.value.status == .interrupted)
        #expect(bench.session.results.entries.isEmpty)
    }

    @Test("! hands a line to the shell; its exit code counts")
    func shell() async throws {
        let bench = try Bench(shell: { $0 == "true" ? 0 : $0 == "kill" ? 130 : 7 })
        await bench.check(
            """
            > !true
            > !false now
            error[E0113]: the shell ended with the code 7
              !false now
               ~~~~~~~~~
            """
        )
        #expect(await bench.outcome("!kill").status == .interrupted)
        #expect(await (try Bench()).outcome("!true").problem?.error.code == .shellFailed)
    }

    @Test("quit leaves with its number (R-06), echo prints values, time and try keep what a line gives")
    func keywords() async throws {
        let bench = try Bench(texts: text)
        bench.session.setVariable("who", to: "a | b")
        await bench.check(
            """
            > quit
            leaves with 0
            > quit 7
            leaves with 7
            > quit now
            error[E0103]: 'now' is not an exit code
              try: give a number from 0 to 255
            > echo hello $who "x  y"
            hello a | b x  y
            > try shuts
            note: passed over: error[E0101]: no command 'shuts'
            > try shouts | count
            n
            2
            > echo a | b
            error[E0102]: a | has no place here
              echo a | b
                     ~
              try: put it in quotes
            """
        )
        #expect(await bench.run("time shouts | count").hasPrefix("n\n2\nnote: took "))
        let timed = try #require(await bench.outcome("time shuts").problem)
        #expect(timed.line == "time shuts" && timed.range == 5..<10)
    }

    @Test("R-12: a line goes on after |, \\ and open quotes or brackets; of a paste the last entry counts (R-13)")
    func completeness() {
        for open in ["quotes |", "quotes \\", "find \"a", "assert (quotes", "group x {", "quotes\nfind \"a"] {
            #expect(!Interpreter.isComplete(open), "\(open)")
        }
        for whole in [
            "", "quotes", "find d'affaires", "find \"a\nb\"", "quotes |\ncount", "find \"a\"\nquotes", "# \"",
        ] {
            #expect(Interpreter.isComplete(whole), "\(whole)")
        }
        #expect(Interpreter.entries(in: "quotes |\n count\n# no\n\necho 1") == ["quotes |\n count", "echo 1"])
    }
}
