import DocumentModel
import Testing

@testable import NewsLayers

@Suite("Expressions of time")
struct TimeExpressionReaderTests {
    /// The expressions as `words = value`, with `!` for a deadline.
    private func read(_ text: String, published: String? = nil) throws -> [String] {
        let document = Document(text)
        var inputs = DocumentInputs()
        if let published {
            inputs[Published.self] = PublicationDate(DateValue(published), origin: .given)
        }
        let analysed = AnalysedDocument(document, inputs: inputs, catalogue: try Catalogue([.quantities, .dates]))
        return try analysed.timeExpressions.map {
            "\(document[$0.span]) = \($0.value?.notation ?? "-")\($0.isDeadline ? "!" : "")"
        }
    }

    @Test(
        "dates that stand on their own",
        arguments: [
            ("It began on 26 June 2025.", "26 June 2025 = 2025-06-26"),
            ("It began on June 26, 2025.", "June 26, 2025 = 2025-06-26"),
            ("It began on the 26th of June, 2025.", "26th of June, 2025 = 2025-06-26"),
            ("It began on Sept. 11, 2001.", "Sept. 11, 2001 = 2001-09-11"),
            ("It began on Thursday, June 26, 2025.", "Thursday, June 26, 2025 = 2025-06-26"),
            ("Filed 2025-06-26 by hand.", "2025-06-26 = 2025-06-26"),
            ("It began in June 2025.", "June 2025 = 2025-06"),
            ("It began in 2024.", "2024 = 2024"),
            ("the 2025 budget", "2025 = 2025"),
            ("since the 1990s", "1990s = 1990-1999"),
            ("in Q3 2025", "Q3 2025 = 2025-Q3"),
            ("in the third quarter of 2026", "third quarter of 2026 = 2026-Q3"),
            ("plans for 2024-2027", "2024-2027 = 2024-2027"),
            ("between 2025 and 2030", "2025 and 2030 = 2025-2030"),
            ("from 2024 to 2027", "2024 to 2027 = 2024-2027"),
            ("over four years", "four years = P4Y"),
            ("a five-year plan", "five-year = P5Y"),
            ("over the next three months", "next three months = P3M"),
            ("over two decades", "two decades = P20Y"),
        ]
    )
    func absolute(text: String, expected: String) throws {
        #expect(try read(text) == [expected])
    }

    @Test(
        "halves of years and several days",
        arguments: [
            ("in the first half of 2025", "first half of 2025 = 2025-H1"), ("in H2 2024", "H2 2024 = 2024-H2"),
            ("in the second half of next year", "second half of next year = 2026-H2"),
            ("They met on 26-28 June 2025.", "26-28 June 2025 = 2025-06-26/2025-06-28"),
            ("They met on June 26-28, 2025.", "June 26-28, 2025 = 2025-06-26/2025-06-28"),
            ("They met from 26 to 28 June 2025.", "26 to 28 June 2025 = 2025-06-26/2025-06-28"),
            ("They met on June 3-5.", "June 3-5 = 2025-06-03/2025-06-05"),
            ("They sold June 28-26, 2025.", "June 28 = 2025-06-28"),
            ("half of 2025", "2025 = 2025"),
        ]
    )
    func parts(text: String, expected: String) throws {
        #expect(try read(text, published: "2025-06-10").first == expected)
    }

    @Test("a date with strokes means one day only where the text shows the order of day and month")
    func strokes() throws {
        #expect(try read("Filed 26/06/2025.") == ["26/06/2025 = 2025-06-26"])
        #expect(try read("Filed 05/06/2025.") == ["05/06/2025 = 2025"])
        #expect(try read("Filed 05/06/2025, paid 26/06/2025.").first == "05/06/2025 = 2025-06-05")
        #expect(try read("Filed 05/06/2025, paid 06/26/2025.").first == "05/06/2025 = 2025-05-06")
        #expect(try read("Filed 05/06/2025, 26/06/2025, 06/26/2025.").first == "05/06/2025 = 2025")
        #expect(try read("Filed 05/05/2025.") == ["05/05/2025 = 2025-05-05"])
    }

    @Test("the next decade is ten years from now where something goes on over it")
    func decades() throws {
        #expect(try read("spread over the next decade", published: "2024-09-10") == ["next decade = P10Y"])
        #expect(try read("by the next decade", published: "2024-09-10").first?.contains("2030-2039") == true)
    }

    @Test(
        "fiscal years",
        arguments: [
            ("spending in FY25", "FY25 = FY2025"), ("spending in FY2025-26", "FY2025-26 = FY2025-26"),
            ("spending in fiscal 2025", "fiscal 2025 = FY2025"), ("spending in 2024/25", "2024/25 = FY2024-25"),
            ("spending in 2024–25", "2024–25 = FY2024-25"),
            ("the 2025-26 financial year", "2025-26 financial year = FY2025-26"),
            ("the 2026 fiscal year", "2026 fiscal year = FY2026"),
            ("in fiscal year 2026/27", "fiscal year 2026/27 = FY2026-27"),
        ]
    )
    func fiscal(text: String, expected: String) throws {
        #expect(try read(text) == [expected])
    }

    @Test(
        "deadlines",
        arguments: [
            ("It wants to be ready by 2035.", "2035 = 2035!"), ("ready by the end of 2026", "2026 = 2026!"),
            ("ready by mid-2028", "2028 = 2028!"), ("no later than 31 March 2026", "31 March 2026 = 2026-03-31!"),
            ("by the mid-2050s", "2050s = 2050-2059!"), ("ready in 2035", "2035 = 2035"),
        ]
    )
    func deadlines(text: String, expected: String) throws {
        #expect(try read(text) == [expected])
    }

    @Test(
        "against a known day of publication",
        arguments: [
            ("She spoke on Wednesday.", "Wednesday = 2025-06-25"), ("She spoke on Thursday.", "Thursday = 2025-06-26"),
            ("She spoke last Thursday.", "last Thursday = 2025-06-19"),
            ("She will speak on Monday.", "Monday = 2025-06-30"),
            ("Prices will rise, she said on Monday.", "Monday = 2025-06-23"),
            ("She spoke yesterday.", "yesterday = 2025-06-25"), ("She spoke last week.", "last week = 2025-W25"),
            ("It starts next year.", "next year = 2026"), ("It began this month.", "this month = 2025-06"),
            ("It began two years ago.", "two years ago = 2023"), ("It began 10 days ago.", "10 days ago = 2025-06-16"),
            ("She spoke on June 20.", "June 20 = 2025-06-20"),
            ("She spoke on December 20.", "December 20 = 2024-12-20"),
            ("It ends by December.", "December = 2025-12!"), ("It began last June.", "last June = 2024-06"),
            ("It came 12 hours ago.", "12 hours ago = -"), ("It came 48 hours ago.", "48 hours ago = 2025-06-24"),
            ("the coming fiscal year", "coming fiscal year = -"),
        ]
    )
    func published(text: String, expected: String) throws {
        #expect(try read(text, published: "2025-06-26") == [expected])
    }

    @Test(
        "nothing is guessed without a day of publication",
        arguments: [
            ("She spoke on Wednesday.", "Wednesday = -"), ("She spoke on June 20.", "June 20 = XXXX-06-20"),
            ("It starts next year.", "next year = -"), ("It ended in March.", "March = XXXX-03"),
            ("It came 12 hours ago.", "12 hours ago = -"),
        ]
    )
    func unknown(text: String, expected: String) throws {
        #expect(try read(text) == [expected])
    }

    @Test("a year of publication resolves years and nothing finer")
    func coarse() throws {
        #expect(try read("last year and last week", published: "2025") == ["last year = 2024", "last week = -"])
    }

    @Test(
        "what is no date",
        arguments: [
            "It sent 2000 soldiers.", "It cost $2,025 and 2025 euros.", "See page 2024.", "a four-year-old boy",
            "He may go. They march on.", "Theresa May spoke.", "the Sunday Times", "Black Friday", "flight 2035",
            "June Smith spoke.", "She told the programme This Week.", "the Boeing 737-800", "room 12/13", "5-4",
            "Call 020-2024-2025-26.",
        ]
    )
    func nothing(text: String) throws {
        #expect(try read(text, published: "2025-06-26") == [])
    }

    @Test("the hour of publication settles hours")
    func hours() throws {
        let document = Document("It came 12 hours ago, they said.")
        var inputs = DocumentInputs()
        inputs[Published.self] = PublicationDate(DateValue("2025-06-26"), origin: .given, minuteOfDay: 600)
        let analysed = AnalysedDocument(document, inputs: inputs, catalogue: try Catalogue([.quantities, .dates]))
        #expect(try analysed.timeExpressions.map(\.value?.notation) == ["2025-06-25"])
    }
}
