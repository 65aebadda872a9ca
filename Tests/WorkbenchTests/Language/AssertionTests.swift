import CommandKit
import Testing

@testable import Workbench

@Suite("assert")
struct AssertionTests {
    private func outcome(_ line: String, unknown: Set<String> = []) async -> String {
        var desk = Desk()
        desk.values = Fixtures.values
        desk.unknown = unknown
        do {
            guard case .pipeline(let pipeline) = try LineParser.parse(line).statement else { return "no pipeline" }
            let assertion = try Assertion(pipeline.stages[0], scope: desk.scope)
            try assertion.check()
            if !unknown.isEmpty { return "checked\n" }
            switch try await assertion.decide(in: desk.scope) {
            case .holds: return "holds\n"
            case .fails(let error): return Report.text(error, line)
            }
        } catch let error as LocatedError {
            return Report.text(error, line)
        } catch {
            return "\(error)\n"
        }
    }

    @Test(
        "What holds (B-10)",
        arguments: [
            "assert (quotes | count) >= 2", "assert not empty quotes", "assert empty nothing", "assert empty (nothing)",
            "assert (quotes | count) = 5 and not ((spending | count) > 4)", "assert $one = 5", "assert $limit < 4",
            "assert (quotes | where id = q3 | get kind) = mixed", "assert one = 5", "assert $table = (quotes)",
            "assert (quotes | select id) != (spending | select id)", "assert $kind = mixed \"the kind\"",
            "assert (quotes | count) + 1 = 6", "assert not empty (quotes --wide)",
        ]
    )
    func holds(line: String) async {
        #expect(await outcome(line) == "holds\n")
    }

    @Test("What fails shows both sides; what is wrong shows its place (B-10, R-40)")
    func fails() async {
        // Long: one session, spelled out as people see it.
        let lines = [
            "assert (quotes | count) >= 12 \"too few quotations\"", "assert empty quotes", "assert $kind = direct",
            "assert (spending | where id = s3 | get share) > 2%", "assert quots", "assert quots > 2",
            "assert (quotes | select id) > 2", "assert (quotes | cuont) > 2", "assert", "assert $nope = 1",
            "assert (quotes | count) = lots", "assert quotes",
        ]
        var text = ""
        for line in lines { text += await outcome(line) }
        #expect(
            text == """
                error[E0301]: assertion failed: too few quotations; 5 on the left, 12 on the right
                  assert (quotes | count) >= 12 "too few quotations"
                         ~~~~~~~~~~~~~~~~~~~~~~
                error[E0301]: assertion failed
                  assert empty quotes
                         ~~~~~~~~~~~~
                error[E0301]: assertion failed; mixed on the left, direct on the right
                  assert $kind = direct
                         ~~~~~~~~~~~~~~
                error[E0301]: assertion failed (a value is not known); missing on the left, 2% on the right
                  assert (spending | where id = s3 | get share) > 2%
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                error[E0101]: no command 'quots'
                  assert quots
                         ~~~~~
                  did you mean: quotes
                  commands: meetings nothing quotes spending
                error[E0101]: no command 'quots'
                  assert quots > 2
                         ~~~~~
                  did you mean: quotes
                  commands: meetings nothing quotes spending
                error[E0205]: the left side holds text, which '>' does not compare
                  assert (quotes | select id) > 2
                                              ~
                  try: = != in has =~
                error[E0101]: no verb 'cuont'
                  assert (quotes | cuont) > 2
                                   ~~~~~
                error[E0103]: 'assert' needs a condition
                  assert
                  ~~~~~~
                  try: assert (quotes | count) >= 2
                error[E0104]: no value '$nope'
                  assert $nope = 1
                         ~~~~~
                  did you mean: one
                  values: _2 evil kind limit many names one table
                error[E0205]: 'lots' is not a number
                  assert (quotes | count) = lots
                                            ~~~~
                  try: a number such as 6 or 2.5
                error[E0205]: a single value is needed here, and this is a table of 8 columns
                  assert quotes
                         ~~~~~~
                  try: | get COLUMN, or | count

                """
        )
    }

    @Test("Types are checked while values are not known yet (B-06)")
    func unknownValues() async {
        #expect(await outcome("assert $one = 5", unknown: ["one"]) == "checked\n")
        #expect(await outcome("assert $one = lots", unknown: ["one"]).hasPrefix("error[E0205]"))
    }
}
