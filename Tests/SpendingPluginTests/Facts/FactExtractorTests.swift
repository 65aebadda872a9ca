import DossierKit
import DossierTesting
import Testing

@testable import SpendingPlugin

@Suite("Spending facts")
struct FactExtractorTests {
    @Test("join a sum, its conversion and its share of a base")
    func joined() throws {
        let text = "Denmark will spend 42 billion kroner ($6.1 billion), or 1.9% of GDP, on defence in 2026."
        #expect(
            try Engine.facts(text) == ["Denmark | 42 billion kroner | $6.1 billion | 1.9% of GDP | 2026 | planned"]
        )
        let turned =
            "Denmark's defence budget, 1.9 percent of GDP or 42 billion kroner (about $6.1 billion), was passed."
        #expect(
            try Engine.facts(turned).first?.contains("42 billion kroner | $6.1 billion | 1.9 percent of GDP") == true
        )
    }

    @Test("take two bases as two facts of one sum")
    func bases() throws {
        let text = "Peru spent 9 billion soles on schools in 2023, equal to 3.1% of GDP and 15% of the national budget."
        #expect(
            try Engine.facts(text) == [
                "Peru | 9 billion soles | 3.1% of GDP | 2023 | actual", "Peru | 15% of budget | 2023 | actual",
            ]
        )
    }

    @Test("carry a base that is left out within the paragraph")
    func carriedBase() throws {
        let text = "Finland's defence budget was 1.5% of GDP in 2021. By 2028 the government wants it to reach 3%."
        let facts = try Engine.facts(text, published: "2025-02-01")
        #expect(facts.last == "Finland | 3% of GDP | 2028 | target")
    }

    @Test(
        "do not take for spending what is none",
        arguments: [
            "Italy's deficit was 7.2% of GDP last year, the defence minister said.",
            "Chile's military has 3,000 vehicles, and the economy grew 2.4% in 2024.",
            "The defence ministry of Spain said that revenue rose to 90 billion euros.",
            "Turkey's army buys wheat at $240 a tonne.",
            "The Senate of Kenya heard that a fine of $400 million was paid by a bank to the tax office.",
            "Defence shares rose 12%, and inflation in Hungary fell to 4%.",
        ]
    )
    func noSpending(text: String) throws {
        #expect(try Engine.facts(text, published: "2025-02-01") == [])
    }

    @Test("leave out what is denied or taken back")
    func denied() throws {
        #expect(try Engine.facts("Norway has not asked parliament to allocate 3 billion kroner for defence.") == [])
        #expect(try Engine.facts("Parliament in Norway rejected 3 billion kroner for defence.") == [])
    }

    @Test("read extra money as an increase")
    func increase() throws {
        let text = "Sweden will give its army an extra 12 billion kronor in 2027."
        #expect(try Engine.facts(text) == ["Sweden | 12 billion kronor | 2027 | planned | increase"])
        let more = "Sweden spent 12 billion kronor more on defence in 2023."
        #expect(try Engine.facts(more) == ["Sweden | 12 billion kronor | 2023 | actual | increase"])
    }

    @Test("leave an exchange rate in brackets alone")
    func rate() throws {
        let text = "Hungary allocated 1.3 trillion forints to defence for 2024. ($1 = 352 forints)"
        #expect(try Engine.facts(text) == ["Hungary | 1.3 trillion forints | 2024 | budgeted"])
    }

    @Test("bind each time to its own sum")
    func periods() throws {
        let text = "Canada spent C$29 billion on defence in 2022, and plans C$41 billion for 2027."
        #expect(
            try Engine.facts(text) == [
                "Canada | C$29 billion | 2022 | actual", "Canada | C$41 billion | 2027 | planned",
            ]
        )
    }

    @Test("resolve relative times with the date of publication, and only with it")
    func relative() throws {
        let text = "Portugal will spend 5 billion euros on defence next year."
        #expect(try Engine.facts(text, published: "2024-11-02") == ["Portugal | 5 billion euros | 2025 | planned"])
        #expect(try Engine.facts(text) == ["Portugal | 5 billion euros | planned"])
    }

    @Test("give a list with 'respectively' to its spenders in order")
    func respectively() throws {
        let text = "Greece, Poland and Romania spent 3.1, 4.1 and 2.2 percent of GDP on defence in 2024 respectively."
        let facts = try Engine.facts(text)
        #expect(
            facts.map { $0.split(separator: " | ").prefix(2).joined(separator: " ") } == [
                "Greece 3.1 of GDP", "Poland 4.1 of GDP", "Romania 2.2 percent of GDP",
            ]
        )
    }

    @Test("name the donor of aid, and who gets it")
    func aid() throws {
        let text = "Japan gave Nepal 4 billion yen in aid in 2022."
        let session = try Engine.session([TestArticle(text)])
        let fact = try #require(try session.documents[0].analysed.spendingFacts.first)
        #expect(fact.actor == "Japan")
        #expect(fact.recipient == "Nepal")
    }

    @Test("give the target of an alliance to its members, and not to who is measured by it")
    func alliance() throws {
        let text = "Belgium, which spends 1.3% of GDP on defence, is far from NATO's target of 2%."
        let facts = try Engine.facts(text, published: "2024-05-01")
        #expect(facts.first?.hasPrefix("Belgium | 1.3% of GDP") == true)
        #expect(facts.last?.hasPrefix("NATO members | 2% of GDP") == true)
        #expect(facts.last?.hasSuffix("| target") == true)
    }

    @Test("state a fact once, with the other places that state it again")
    func repeated() throws {
        let text = """
            NATO member states agreed to raise defence spending to 4 percent of gross domestic product by 2032.

            The 4 percent goal follows years of argument.
            """
        let session = try Engine.session([TestArticle(text)])
        let facts = try session.documents[0].analysed.spendingFacts
        #expect(facts.count == 1)
        #expect(facts.first?.actor == "NATO members")
        #expect(facts.first?.status == .target)
        #expect(facts.first?.otherMentions.map { session.documents[0].document[$0] } == ["4 percent"])
    }

    @Test(
        "tell apart how far the money has got",
        arguments: [
            ("The cabinet of Japan approved a draft budget with 8 trillion yen for defence in 2026.", "proposed"),
            ("India has allocated Rs 500 billion to railways for 2024.", "budgeted"),
            ("The navy of Chile asked for 300 billion pesos in 2025, the defence ministry said.", "requested"),
            ("Egypt spent 90 billion pounds on housing in 2022.", "actual"),
            ("Mexico plans to spend 80 billion pesos on health in 2031.", "planned"),
            ("New submarines could cost Australia A$90 billion, according to a report.", "estimated"),
        ]
    )
    func statuses(text: String, status: String) throws {
        let facts = try Engine.facts(text, published: "2025-02-01")
        #expect(facts.count == 1)
        #expect(facts.first?.hasSuffix("| \(status)") == true, "\(facts)")
    }

    @Test("carry the places of everything they are made of")
    func evidence() throws {
        let marked = MarkedText(
            "⟦actor:Denmark⟧ ⟦status:will⟧ spend ⟦amount:42 billion kroner⟧ on defence in ⟦period:2026⟧."
        )
        let session = try Engine.session([TestArticle(marked.text)])
        let fact = try #require(try session.documents[0].analysed.spendingFacts.first)
        #expect(fact.actorSpan == marked["actor"])
        #expect(fact.statusSpan == marked["status"])
        #expect(fact.amount?.span == marked["amount"])
        #expect(fact.periodSpan == marked["period"])
        #expect(fact.purpose == "defence")
    }

    @Test("do not depend on how a paragraph's lines end")
    func lineEnds() throws {
        let text =
            "Ghana will spend 3 billion cedis on health in 2026.\n\nTogo is to spend $20 million on roads in 2027."
        #expect(try Engine.facts(text).count == 2)
        #expect(try Engine.facts(text.replacing("\n", with: "\r\n")).count == 2)
    }
}
