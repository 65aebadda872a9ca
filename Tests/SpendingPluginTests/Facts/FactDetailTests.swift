import DossierKit
import DossierTesting
import Testing

@testable import SpendingPlugin

@Suite("Spending facts in the wording of news")
struct FactDetailTests {
    private func facts(_ text: String, _ published: String = "2025-02-01") throws -> [String] {
        try Engine.facts(text, published: published)
    }

    // MARK: Whose money

    @Test(
        "a state does not pay what others are said to pay",
        arguments: [
            "Peru's defence ministry was quiet. The developer donated $4 million to the candidate's party.",
            "In Peru, where the army is small, a family of brewers spent $12 million on posters.",
            "The senate of Peru debated pensions. Local unions contributed $30 million.",
            "Defence firms in Peru made $2.7 billion last year.",
            "Peru's deficit, which the ministry of defence blames on rain, was $44 billion, $5 billion more than last year.",
            "Peru's ministry of defence needs soldiers. The difference, $3 billion, amounts to 6% of GDP.",
            "Soldiers in Peru who earn up to $9,000 a year pay no tax.",
        ]
    )
    func otherMoney(text: String) throws {
        let found1 = try facts(text)
        #expect(found1 == [], "\(found1)")
    }

    @Test("a minister who is named without the office spends public money where the words say so")
    func minister() throws {
        let text = "Ann Olson gave the army an extra £2 billion for defence, and Britain's parliament agreed."
        let found2 = try facts(text)
        #expect(found2.contains { $0.hasPrefix("United Kingdom | £2 billion") }, "\(found2)")
    }

    @Test("a cost in the currency of one country is not the alliance's")
    func atHome() throws {
        let text = "South Korea watches NATO. Matching NATO would cost 90 trillion won on defence, an analyst said."
        let found3 = try facts(text)
        #expect(found3 == ["South Korea | 90 trillion won | estimated"], "\(found3)")
    }

    @Test("those whom an alliance asks are its members, and those who committed themselves own the promise")
    func members() throws {
        let asked = "Spending on defence is 2% of GDP in Norway. NATO will ask its allies for between 3% and 4%."
        let found4 = try facts(asked)
        #expect(found4.last?.hasPrefix("NATO members | 3% and 4% of GDP") == true, "\(found4)")
        let promised =
            "Norway's army gets 1.6% of GDP, below the 2 percent that NATO members committed to spend in 2014."
        let found5 = try facts(promised)
        #expect(found5.contains { $0.hasPrefix("NATO members | 2 percent of ") && $0.hasSuffix("target") }, "\(found5)")
    }

    @Test("rich nations, projects and ranked countries spend")
    func otherSpenders() throws {
        let nations = "Rich nations accepted a goal of $70 billion a year by 2031 to help poor countries adapt."
        let found6 = try facts(nations)
        #expect(found6 == ["developed countries | $70 billion | 2031 | target"], "\(found6)")
        let project = "Laying RX4 from coast to coast could cost £12bn. The first estimate was £7bn."
        let found7 = try facts(project)
        #expect(found7.map { $0.prefix(11) } == ["RX4 | £12bn", "RX4 | £7bn "], "\(found7)")
        let ranks = "Poland spends 4.1% of GDP on defence, followed by Latvia on 3.3% and the United States on 3.2%."
        let found8 = try facts(ranks)
        #expect(found8.map { String($0.prefix(5)) } == ["Polan", "Latvi", "Unite"], "\(found8)")
    }

    @Test("a sum per head is one, whatever its size")
    func perHead() throws {
        let session = try Engine.session([
            "Spending per head on health was $4,986 in Germany in 2022 and $12,555 in the United States."
        ])
        let facts = try session.documents[0].analysed.spendingFacts
        #expect(facts.map(\.actor) == ["Germany", "United States"])
        #expect(facts.map(\.isPerHead) == [true, true])
    }

    // MARK: When

    @Test(
        "years before, whole years and fiscal years",
        arguments: [
            (
                "India allocated 6.8 trillion rupees to defence for 2025-26, more than the 6.2 trillion rupees of the year before.",
                "India | 6.2 trillion rupees | FY2024-25 | budgeted"
            ),
            (
                "Brazil gave the environment ministry's budget 2.6 billion reais for 2024; the previous year it had 3.1 billion reais.",
                "Brazil | 3.1 billion reais | 2023 | budgeted"
            ),
            (
                "Kenya plans to spend 4.2 trillion shillings on defence in the fiscal year that starts in July.",
                "Kenya | 4.2 trillion shillings | FY2025-26 | planned"
            ),
            (
                "Canada will spend C$9 billion more on defence in the current fiscal year.",
                "Canada | C$9 billion | FY2024-25 | planned | increase"
            ),
            (
                "Japan's cabinet backed a defence budget worth 9 trillion yen for the coming fiscal year.",
                "Japan | 9 trillion yen | FY2025 | proposed"
            ),
            (
                "The UK will give £11 billion in climate aid between 2021-22 and 2025-26.",
                "United Kingdom | £11 billion | 2021-2026 | planned"
            ),
            (
                "In the first half of 2024 Russia spent 5.3 trillion roubles on the army.",
                "Russia | 5.3 trillion roubles | 2024-H1 | actual"
            ),
        ]
    )
    func periods(text: String, expected: String) throws {
        let found9 = try facts(text)
        #expect(found9.last == expected, "\(found9)")
    }

    @Test("how long one state spends says nothing of another")
    func durations() throws {
        let text =
            "The EU gave €50 billion in aid over four years, and Britain said it would give another £500 million."
        let found10 = try facts(text)
        #expect(found10.last?.contains("P4Y") == false, "\(found10)")
    }

    // MARK: How far it has got

    @Test(
        "status by the words at the figures",
        arguments: [
            ("Norway's defence spending will rise from 2.1% of GDP to 3% by 2030.", "Norway | 2.1% of GDP | actual"),
            ("Chile aims for 3% of GDP on defence by 2031.", "Chile | 3% of GDP | 2031 | target"),
            ("Chile put forward a 90 billion euro plan for its army.", "Chile | 90 billion euro | proposed"),
            ("Chile's army was given €75 million, agreed in 2023.", "Chile | €75 million | budgeted"),
            (
                "Poland is building a line of forts for defence, at a cost of €10 billion by 2028.",
                "Poland | €10 billion | 2028 | estimated"
            ),
            ("Latvia devotes 3.1% of GDP to defence, NATO estimates show.", "Latvia | 3.1% of GDP | 2025 | estimated"),
        ]
    )
    func status(text: String, expected: String) throws {
        let found = try facts(text)
        #expect(found.first?.hasPrefix(expected) == true, "\(found)")
    }

    @Test("a share behind a comma is that of the sum before")
    func behindComma() throws {
        let text = "Germany spent €52 billion on its armed forces last year, 1.2% of GDP."
        let found11 = try facts(text)
        #expect(found11 == ["Germany | €52 billion | 1.2% of GDP | 2024 | actual"], "\(found11)")
        let budgeted = "For 2024, €10.8 billion is budgeted for the army of Finland, or 3% of GDP."
        let found12 = try facts(budgeted)
        #expect(found12.count == 1, "\(found12)")
    }

    @Test("parts go on in a list")
    func parts() throws {
        let session = try Engine.session([
            "Thailand approved 157 billion baht in aid, of which 39 billion will go on water and 10 billion on tourism."
        ])
        let facts = try session.documents[0].analysed.spendingFacts
        #expect(facts.map(\.isPart) == [false, true, true])
    }
}
