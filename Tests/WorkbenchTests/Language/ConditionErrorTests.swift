import Testing

@testable import Workbench

@Suite("Faults in conditions, before anything runs")
struct ConditionErrorTests {
    @Test("Grammar: the place, and what to write instead (R-40)")
    func grammar() async {
        // Long: one session, spelled out as people see it.
        await Transcript.check(
            #"""
            > quotes | where kind = direct && line = 2
            error[E0102]: '&&' joins no conditions
              quotes | where kind = direct && line = 2
                                           ~~
              did you mean: and
            > quotes | where speaker = Ana Duarte
            error[E0102]: 'Duarte' is not expected after 'Ana'
              quotes | where speaker = Ana Duarte
                                           ~~~~~~
              try: quote values of several words: "Ana Duarte"
            > quotes | where kind == direct
            error[E0102]: '==' is not a comparison
              quotes | where kind == direct
                                  ~~
              did you mean: =
            > quotes | where kind <> direct
            error[E0102]: '<>' is not a comparison
              quotes | where kind <> direct
                                  ~~
              did you mean: !=
            > quotes | where (kind = direct
            error[E0102]: '(' is not closed
              quotes | where (kind = direct
                             ~
              try: close it with )
            > quotes | where kind = direct)
            error[E0102]: ')' closes nothing
              quotes | where kind = direct)
                                          ~
              try: quote it where it belongs to a name: "a)"
            > quotes | where 1 < line < 5
            error[E0102]: a comparison has two sides
              quotes | where 1 < line < 5
                                      ~
              try: join two comparisons: n > 1 and n < 9
            > quotes | where kind = direct & line = 1
            error[E0102]: '&' joins no conditions
              quotes | where kind = direct & line = 1
                                           ~
              did you mean: and
            > quotes | where line > sum(line)
            error[E0102]: the function 'sum' belongs in the braces of group
              quotes | where line > sum(line)
                                    ~~~
              try: group speaker {n = count, last = max(published)}
            > quotes | where and
            error[E0102]: a value is missing before 'and'
              quotes | where and
                             ~~~
            > quotes | where
            error[E0103]: 'where' needs a condition
              quotes | where
                       ~~~~~
              try: quotes | where kind = direct
            > quotes | where kind = 
            error[E0102]: a value is missing here
              quotes | where kind = 
                                   ~
            > quotes | where kind is lost
            error[E0102]: 'is' does not take 'lost'
              quotes | where kind is lost
                                     ~~~~
              words: missing known
            > quotes | where kind = direct --keep-unknwn
            error[E0103]: 'where' has no flag '--keep-unknwn'
              quotes | where kind = direct --keep-unknwn
                                           ~~~~~~~~~~~~~
              did you mean: --keep-unknown
              flags: --keep-unknown
            """#
        )
    }

    @Test("Names and types: the place, the nearest name, the valid names (R-40, R-41, R-43)")
    func types() async {
        // Long: one session, spelled out as people see it.
        var desk = Desk()
        desk.values = Fixtures.values
        await Transcript.check(
            #"""
            > quotes | where speeker = "Ana"
            error[E0203]: quotes has no column 'speeker'
              quotes | where speeker = "Ana"
                             ~~~~~~~
              did you mean: speaker
              columns: id kind speaker text line doc published sentence
            > quotes | where line = six
            error[E0205]: 'six' is not a number, and no column is called so
              quotes | where line = six
                                    ~~~
              columns: id kind speaker text line doc published sentence
            > quotes | where kind
            error[E0205]: a condition is needed here, and this is a value
              quotes | where kind
                             ~~~~
              try: = "…", has "…", is known
            > quotes | where line has x
            error[E0205]: 'has' looks into words, and 'line' holds whole numbers
              quotes | where line has x
                                  ~~~
              try: = < <= > >=
            > quotes | where speaker < Bob
            error[E0205]: 'speaker' holds actors, which '<' does not compare
              quotes | where speaker < Bob
                                     ~
              try: = != in has =~
            > quotes | where line = 5%
            error[E0205]: '5%' is not a number
              quotes | where line = 5%
                                    ~~
              try: a number such as 6 or 2.5
            > spending | where amount > "$5 bn"
            error[E0205]: '$5 bn' does not say which dollar it is
              spending | where amount > "$5 bn"
                                        ~~~~~~~
              try: "59.4 trn KRW", "5 bn USD" or a plain number
            > spending | where amount > "lots"
            error[E0205]: 'lots' is not a sum of money
              spending | where amount > "lots"
                                        ~~~~~~
              try: "59.4 trn KRW", "5 bn USD" or a plain number
            > quotes | where published > 26.6.25
            error[E0206]: '26.6.25' is not a date
              quotes | where published > 26.6.25
                                         ~~~~~~~
              try: YYYY, YYYY-MM, YYYY-MM-DD, or days from today such as -7d
            > quotes | where text =~ "(a+)+"
            error[E0206]: the pattern repeats a group that repeats something, which can take for ever
              quotes | where text =~ "(a+)+"
                                     ~~~~~~~
              try: 'has' for plain words
            > quotes | where text =~ "("
            error[E0206]: '(' is not a regular expression
              quotes | where text =~ "("
                                     ~~~
              try: a backslash before signs such as ( [ * + ?
            > quotes | where speaker.age = 5
            error[E0203]: actors have no attribute 'age'
              quotes | where speaker.age = 5
                                     ~~~
              attributes: country type role
            > quotes | where text.country = 5
            error[E0203]: 'text' holds passages, which have no attributes
              quotes | where text.country = 5
                                  ~~~~~~~
            > quotes | where speaker.type = persn
            error[E0205]: no actor has the type 'persn'
              quotes | where speaker.type = persn
                                            ~~~~~
              did you mean: person
            > quotes | where speaker in Pact
            error[E0104]: no group or result 'Pact'
              quotes | where speaker in Pact
                                        ~~~~
              groups: "River Pact members"
            > quotes | where speaker in (spnding | select actor)
            error[E0101]: no command 'spnding'
              quotes | where speaker in (spnding | select actor)
                                         ~~~~~~~
              did you mean: spending
              commands: meetings nothing quotes spending
            > quotes | where line = $x
            error[E0104]: no value '$x'
              quotes | where line = $x
                                    ~~
              values: _2 evil kind limit many names one table
            > quotes | where line = _4
            error[E0104]: there is no result '_4' yet
              quotes | where line = _4
                                    ~~
            > quotes | where line-1 > 3
            error[E0203]: quotes has no column 'line-1'
              quotes | where line-1 > 3
                             ~~~~~~
              try: blanks around a minus: line - 1
            """#,
            on: desk
        )
    }

    @Test("References: no such value, more than one value (R-41)")
    func references() async {
        var desk = Desk()
        desk.values = Fixtures.values
        await Transcript.check(
            #"""
            > quotes | where line = $many
            error[E0205]: a single value is needed here, and this has 2 rows
              quotes | where line = $many
                                    ~~~~~
              try: top 1, or count
            > quotes | where speaker = $tabl
            error[E0104]: no value '$tabl'
              quotes | where speaker = $tabl
                                       ~~~~~
              did you mean: table
              values: _2 evil kind limit many names one table
            """#,
            on: desk
        )
    }
}
