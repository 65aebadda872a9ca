/// Pages of `help` that belong to no command.
struct HelpTopics {
    let name: String
    let text: String

    static let all: [HelpTopics] = [pipes, conditions, quoting, dates, scripts, evidence, reference]

    private static let pipes = HelpTopics(
        name: "pipes",
        text: """
            A line is a command, and the table or graph that it gives flows through | into
            verbs:

              quotes | where kind != indirect | select id speaker text
              spending | group actor {n = count, latest = max(period)}
              graph co-mention | edges | sort weight desc | top 5

            The last result is _, the n-th is _3; let said = quotes keeps one by name. The
            whole line is checked before its first stage runs.
            """
    )

    private static let conditions = HelpTopics(
        name: "conditions",
        text: """
            where, add and assert take expressions:

              = != < <= > >=      compare; dates and amounts as well
              in ("A", "B")       one of several; in "NATO members" a group of countries
              has, =~             contains words; matches a regular expression
              and, or, not, ( )   join conditions
              x is missing        nothing is known; also: x is known
              speaker.country     attributes of actors: .type .country .role

            A comparison with a missing value is unknown: where leaves the row out and
            says how many; --keep-unknown keeps them.
            """
    )

    private static let quoting = HelpTopics(
        name: "quoting",
        text: """
            Names with spaces stand in quotes: quotes --speaker "Wi Sung-lac". Inside
            double quotes \\" is a quote and \\\\ a backslash; inside single quotes nothing
            is special. An apostrophe inside a word needs no quotes. $name is a value,
            never a piece of a line: it can't change the command.
            """
    )

    private static let dates = HelpTopics(
        name: "dates",
        text: """
            Dates are 2025-06-26, 2025-06, 2025, 2025-Q3, FY2025-26, 2024-2027 (both
            years), and -7d, -2w, -3m, -1y before today. A date in a text without a known
            year is ????-06-20: nothing is guessed. Give a document its date with set d1
            published 2025-06-26, and its weekdays resolve.
            """
    )

    private static let reference = HelpTopics(
        name: "references",
        text: """
            Official figures are yours to bring; none is built in. Export a table as CSV and
            say what it is:

              reference load share.csv --as spending --unit "% of GDP" --vintage 2025-04
              reference load gdp.csv --as gdp --unit "million USD" --prices current
              reference load fx.csv --as rates --unit "per USD"
              reference load people.csv --as population

            Long tables (country, year, value) and wide sheets with a column for each year
            are read; rows of titles above them are skipped, and ".." is a missing figure.
            What the head of the file tells of unit, prices and edition is taken and said.

              spending verify                  which statements agree with the tables
              spending convert                 sums at the rates of the tables
              spending compare A B --on per-head
            """
    )

    private static let scripts = HelpTopics(
        name: "scripts",
        text: """
            A script is a file of lines; # starts a comment. Its head can say what it
            needs and takes:

              #!/usr/bin/env dossier
              require plugin spending >= 1.0
              param article: file
              param year: int = 2024 "year to compare"

              load $article
              assert (documents | count) = 1 "one article, please"
              let facts = spending
              assert not empty facts "no spending facts"
              facts | export facts.csv --force

            dossier run brief.dossier -- article.txt runs it, and stops at the first
            error. try LINE may fail. The whole file is checked before its first line
            runs.
            """
    )

    private static let evidence = HelpTopics(
        name: "evidence",
        text: """
            Every row rests on passages. explain q2 shows those of a fact, its rule, and
            how its layer came to be; explain 3 those of the third row of the last result;
            show q2 the passage itself. Exported rows carry document, offsets (Unicode
            scalars) and rule, unless --bare leaves them out.
            """
    )
}
