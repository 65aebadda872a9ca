import Testing

@testable import Workbench

@Suite("Lines: words, stages, statements")
struct LineParserTests {
    @Test(
        "Words keep quotes, apostrophes, brackets and references apart (2.1, B-08)",
        arguments: [
            ("quotes", "<quotes>"),
            ("  quotes   --wide ", "<quotes> <--wide>"),
            ("quotes | where kind != indirect | count", "<quotes> | <where> <kind> <!=> <indirect> | <count>"),
            (#"quotes --speaker "Ana Duarte""#, "<quotes> <--speaker> 'Ana Duarte'"),
            (#"quotes --speaker="Ana Duarte""#, "<quotes> <--speaker=>+'Ana Duarte'"),
            ("find 'budget for 2026'", "<find> 'budget for 2026'"),
            ("find charge d'affaires", "<find> <charge> <d'affaires>"),
            ("find 'the port's harbour'", "<find> 'the port's harbour'"),
            (#"find "a \"b\" \\ \d""#, #"<find> 'a "b" \ \d'"#),
            (#"find 'a \"b'"#, #"<find> 'a \"b'"#),
            ("where share > 5%", "<where> <share> <>> <5%>"),
            ("where published >= -7d", "<where> <published> <>=> <-7d>"),
            ("load $article", "<load> [$article]"),
            ("load $env.HOME/news", "<load> [$env.HOME]+</news>"),
            ("load --out=$out", "<load> <--out=>+[$out]"),
            ("find '$article'", "<find> '$article'"),
            ("find US$5", "<find> <US$5>"),
            ("_ | count", "[_] | <count>"),
            ("join _3 on doc", "<join> [_3] <on> <doc>"),
            ("assert (quotes | count) >= 2", "<assert> group(quotes | count) <>=> <2>"),
            ("group speaker {n = count, w = sum(words)}", "<group> <speaker> block{n = count, w = sum(words)}"),
            ("group speaker {a = first(text by n)}", "<group> <speaker> block{a = first(text by n)}"),
            ("add half = (n / 2)", "<add> <half> <=> group(n / 2)"),
            ("add m = max(a) - 1", "<add> <m> <=> <max(a)> <-> <1>"),
            ("find (')' | \")\")", "<find> group(')' | \")\")"),
            ("find \"\"", "<find> ''"),
            ("find 日本 \"東京 都\"", "<find> <日本> '東京 都'"),
        ]
    )
    func words(line: String, outcome: String) {
        #expect(Outcome.of(line) == outcome)
    }

    @Test(
        "Statements: values, definitions, the shell, comments (R-70, 2.1)",
        arguments: [
            ("", "nothing"),
            ("   # only a remark", "nothing"),
            ("quotes # the rest is a remark | count", "<quotes>"),
            ("find d1#2", "<find> <d1#2>"),
            ("let said = quotes | where kind = direct", "let <said> = <quotes> | <where> <kind> <=> <direct>"),
            ("let said=quotes", "let <said> = <quotes>"),
            ("!ls -l | wc # all", "shell <ls -l | wc # all>"),
            (
                "define allies(topic, since) = quotes | where text has $topic",
                "define <allies>(topic, since) = <quotes> | <where> <text> <has> [$topic]"
            ),
            ("define recent = quotes", "define <recent>() = <quotes>"),
            ("quotes |\n  # those in marks\n  where kind = direct", "<quotes> | <where> <kind> <=> <direct>"),
            ("quotes \\\n --wide", "<quotes> <--wide>"),
            ("find 'two\nlines'", "<find> 'two\nlines'"),
        ]
    )
    func statements(line: String, outcome: String) {
        #expect(Outcome.of(line) == outcome)
    }

    @Test("Ranges are UTF-8 offsets and hold the quotes (R-40)")
    func ranges() throws {
        let line = try LineParser.parse("quotes | where speaker = \"Émile Zé\" # x")
        guard case .pipeline(let pipeline) = line.statement else {
            Issue.record("not a pipeline")
            return
        }
        let words = pipeline.stages.flatMap { [$0.name] + $0.arguments }
        #expect(words.map { line.source[$0.range] } == ["quotes", "where", "speaker", "=", "\"Émile Zé\""])
        #expect(words.last?.text == "Émile Zé")
        #expect(words.last?.isQuoted == true)
        #expect(line.source[pipeline.stages[1].range] == "where speaker = \"Émile Zé\"")
        #expect(line.source[pipeline.stages[1].argumentsRange] == "speaker = \"Émile Zé\"")
    }

    @Test("A bare name, a reference or a result at the start can stand for a value (R-70)")
    func sources() throws {
        func name(_ text: String) throws -> String? {
            guard case .pipeline(let pipeline) = try LineParser.parse(text).statement else { return nil }
            return pipeline.stages[0].valueName
        }
        #expect(try name("said | count") == "said")
        #expect(try name("$said | count") == "said")
        #expect(try name("_ | count") == "_")
        #expect(try name("_3 | count") == "_3")
        #expect(try name("quotes --wide | count") == nil)
        #expect(try name("'said' | count") == nil)
    }

    @Test("A word before a command can be taken away: try, time")
    func prefixes() throws {
        guard case .pipeline(let pipeline) = try LineParser.parse("try quotes --wide | count").statement else { return }
        let inner = try #require(pipeline.droppingFirstWord())
        #expect(inner.text == "quotes --wide | count")
        #expect(inner.stages[0].arguments.map(\.text) == ["--wide"])
    }

    @Test("Flags are told from numbers, dates and quoted words")
    func flags() throws {
        guard case .pipeline(let pipeline) = try LineParser.parse("x --a=\"b c\" -n -7d '--q' -2.5 -- --e=").statement
        else { return }
        let words = pipeline.stages[0].arguments
        #expect(words.map(\.flagName) == ["--a", "-n", nil, nil, nil, nil, "--e"])
        #expect(words.map { $0.flagValue?.text } == ["b c", nil, nil, nil, nil, nil, ""])
        #expect(pipeline.stages[0].source[try #require(words[0].flagValue).range] == "\"b c\"")
    }
}
