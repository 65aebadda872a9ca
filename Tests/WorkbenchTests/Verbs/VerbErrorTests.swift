import Testing

@testable import Workbench

@Suite("Faults in the arguments of verbs, before anything runs")
struct VerbErrorTests {
    @Test("Flags, columns, numbers, inputs: the place, the nearest name, what to write (R-40, R-41, R-43)")
    func faults() async {
        // Long: one session, spelled out as people see it.
        var desk = Desk()
        desk.values = Fixtures.values
        await Transcript.check(
            #"""
            > quotes | top -3
            error[E0103]: '-3' is not a number of rows
              quotes | top -3
                           ~~
              try: a whole number such as 5
            > quotes | selekt id
            error[E0101]: no verb 'selekt'
              quotes | selekt id
                       ~~~~~~
            > quotes | select id id
            error[E0103]: the column 'id' stands twice
              quotes | select id id
                                 ~~
            > quotes | select
            error[E0103]: 'select' needs a column
              quotes | select
                       ~~~~~~
              try: quotes | select speaker text
            > quotes | select idd
            error[E0203]: quotes has no column 'idd'
              quotes | select idd
                              ~~~
              did you mean: id
              columns: id kind speaker text line doc published sentence
            > quotes | select id,
            error[E0102]: a column is missing behind ','
              quotes | select id,
                                 ~
            > meetings | where n > 2
            error[E0204]: where takes a table; meetings gives a graph
              meetings | where n > 2
                         ~~~~~
              try: | nodes, or | edges
            > quotes | nodes
            error[E0204]: nodes takes a graph; quotes gives a table
              quotes | nodes
                       ~~~~~
            > quotes | plot line kind
            error[E0102]: one column is plotted at a time
              quotes | plot line kind
                                 ~~~~
              try: plot line by kind
            > quotes | plot text by kind
            error[E0205]: 'text' holds passages, and bars show numbers
              quotes | plot text by kind
                            ~~~~
              try: count by kind | plot n by kind
            > quotes | group speaker {n = count
            error[E0102]: '{' is not closed
              quotes | group speaker {n = count
                                     ~
              try: close it with }
            > quotes | group speaker {n = cont}
            error[E0103]: no function 'cont'
              quotes | group speaker {n = cont}
                                          ~~~~
              did you mean: count
              functions: count sum mean median min max first last list unique
            > quotes | group speaker {n = sum(kind)}
            error[E0205]: 'sum' does not work on text
              quotes | group speaker {n = sum(kind)}
                                          ~~~
              try: count, unique, list, first or last
            > quotes | group speaker {sum()}
            error[E0103]: 'sum' takes one column
              quotes | group speaker {sum()}
                                      ~~~
              try: sum(line)
            > quotes | group speaker {Total = count}
            error[E0103]: 'Total' can't be the name of a column
              quotes | group speaker {Total = count}
                                      ~~~~~
              try: lower-case letters, digits and underscores: share_of_gdp
            > quotes | group speaker {speaker = count}
            error[E0103]: the column 'speaker' stands twice
              quotes | group speaker {speaker = count}
                                      ~~~~~~~
            > quotes | count speaker
            error[E0102]: 'by' is missing before 'speaker'
              quotes | count speaker
                             ~~~~~~~
              try: count by speaker
            > quotes | count by
            error[E0102]: a column is missing behind 'by'
              quotes | count by
                               ~
              try: quotes | count by speaker
            > quotes | top x
            error[E0103]: 'x' is not a number of rows
              quotes | top x
                           ~
              try: a whole number such as 5
            > quotes | top -3
            error[E0103]: '-3' is not a number of rows
              quotes | top -3
                           ~~
              try: a whole number such as 5
            > quotes | sample 2 --seed
            error[E0103]: '--seed' needs a value
              quotes | sample 2 --seed
                                ~~~~~~
            > quotes | rename speaker text
            error[E0103]: there is a column 'text' already
              quotes | rename speaker text
                                      ~~~~
            > quotes | rename speaker Who
            error[E0103]: 'Who' can't be the name of a column
              quotes | rename speaker Who
                                      ~~~
              try: lower-case letters, digits and underscores: share_of_gdp
            > quotes | rename speaker
            error[E0102]: a new name is missing here
              quotes | rename speaker
                                     ~
              try: quotes | rename speaker who
            > quotes | join spending
            error[E0102]: 'on' is missing here
              quotes | join spending
                                    ~
              try: quotes | join $said on sentence
            > quotes | join spending on amount
            error[E0203]: quotes has no column 'amount'
              quotes | join spending on amount
                                        ~~~~~~
              columns: id kind speaker text line doc published sentence
            > quotes | join spending on line = amount
            error[E0205]: 'line' holds whole numbers in quotes, and 'amount' sums of money in spending
              quotes | join spending on line = amount
                                        ~~~~~~~~~~~~~
            > quotes | join $nope on doc
            error[E0104]: no value '$nope'
              quotes | join $nope on doc
                            ~~~~~
              did you mean: one
              values: _2 evil kind limit many names one table
            > quotes | join spending on sentense
            error[E0203]: quotes has no column 'sentense'
              quotes | join spending on sentense
                                        ~~~~~~~~
              did you mean: sentence
              columns: id kind speaker text line doc published sentence
            > quotes | add x = text + 1
            error[E0205]: '+' does not work on passages and whole numbers
              quotes | add x = text + 1
                                    ~
            > quotes | add x = (line
            error[E0102]: '(' is not closed
              quotes | add x = (line
                               ~
              try: close it with )
            > quotes | add x = kind = direct
            error[E0205]: a value is needed here, and this is a condition
              quotes | add x = kind = direct
                               ~~~~~~~~~~~~~
            > quotes | add X = 1
            error[E0103]: 'X' can't be the name of a column
              quotes | add X = 1
                           ~
              try: lower-case letters, digits and underscores: share_of_gdp
            > quotes | get
            error[E0103]: 'get' needs a column
              quotes | get
                       ~~~
              try: spending | top 1 | get share
            > where a = 1
            error[E0204]: where takes a table; nothing stands before it
              where a = 1
              ~~~~~
              try: quotes | where
            > quotes | sort
            error[E0103]: 'sort' needs a column
              quotes | sort
                       ~~~~
              try: quotes | sort line
            > quotes | sort line upward
            error[E0203]: quotes has no column 'upward'
              quotes | sort line upward
                                 ~~~~~~
              columns: id kind speaker text line doc published sentence
            """#,
            on: desk
        )
    }
}
