/// Pages of `help` that belong to no command.
struct HelpTopics {
    let name: String
    let text: String

    static let all: [HelpTopics] = [
        reading, pipes, conditions, quoting, dates, scripts, evidence, decisions, projectPage, topics, reference,
    ]

    private static let reading = HelpTopics(
        name: "reading",
        text: """
            load takes plain text, web pages, records (JSON, JSON Lines, CSV, TSV), feeds
            (RSS, Atom), mail (.eml, .mbox), PDF, and zip archives of these; each packed
            with gzip as well. Content tells the format, then the name; --as FORMAT wins.

              load news --recursive
              load dump.jsonl.gz --text content --date day --outlet paper --url link
              load inbox.mbox
              load old/*.txt --encoding windows-1251 --name-pattern {date}_{outlet}

            Of a web page the article is taken; the column format says how many of its
            parts that are, --whole-page takes all. What is known about a text comes from,
            in this order: a table (--meta FILE, or a meta.csv beside the text, with the
            columns file outlet published title url byline), the name of the file
            (--name-pattern), the page or record itself, its byline, its address.

            What can't be read stops nothing else: documents --failed says why and what to
            try, load --retry-failed tries again. One text may have 64 MB (--max-size) and
            take 30 seconds; nothing is fetched from the network.
            """
    )

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
            A project keeps the tables; undo takes a load back.

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
            show q2 the passage itself; cite q2 prints a citation with page or paragraph.
            Exported rows carry document, offsets (Unicode scalars) and rule, unless --bare
            leaves them out; export --manifest writes beside a file what it was made from,
            and load quotes.jsonl --as quotes reads the table back.
            """
    )

    private static let decisions = HelpTopics(
        name: "deciding",
        text: """
            What people decide is kept beside what the analyses find, and undone by undo:

              tag q2 relevant             quotes | where … | tag relevant
              fix q2 speaker "Ann Lee"    fix s1 amount "59.4 trn KRW" --because "table 2"
              reject q3   confirm s2      note q2 "check the recording"
              add quote d1 "words of the text" speaker="Ann Lee"
              actors merge "Foreign Ministry" "South Korea"
              remove d3                   set d1 published 2025-06-26
              documents | where path has herald | set outlet "Korea Herald"

            Whatever is computed from facts takes them as people left them, and says so.
            decisions lists them, explain q2 shows those about a fact beside what was found,
            decisions --orphans those whose fact is found no more. decisions export FILE and
            decisions import FILE carry them to another project. Tables have the columns
            tag, note and decision: quotes | where decision = fixed.
            """
    )

    private static let projectPage = HelpTopics(
        name: "projects",
        text: """
            dossier --project DIR keeps texts, decisions, topics, corpora, definitions,
            reference tables, what could not be loaded and what was found in one file, DIR/project.sqlite; at the next start everything is
            there. One process writes, others read. project check, pack, recover and update
            look after it. Other programs read its views, which are a contract:

              v_documents  v_quotes  v_spending  v_actors  v_relations  v_decisions

              sqlite3 DIR/project.sqlite "SELECT id, speaker, text FROM v_quotes"

            project update fills them with the facts of all documents.
            """
    )

    private static let topics = HelpTopics(
        name: "naming",
        text: """
            topic cost-sharing = "cost sharing", "burden sharing", levy*, 5% of GDP
              names words, phrases, beginnings and values; defence is defense, and five per
              cent is 5%. find --about cost-sharing, quotes --about cost-sharing and
              documents | about cost-sharing use it; the column term says which term hit.
            define allies(topic) = quotes | where text has $topic
              names a pipeline.
            corpus create summit where published >= 2025-06-24 and outlet = "Post"
              names a part of the documents; use summit works in it, use all in all.
            coverage shows the funnel from files to facts; --unique behind any command that
            reads documents counts near-duplicates once.
            """
    )
}
