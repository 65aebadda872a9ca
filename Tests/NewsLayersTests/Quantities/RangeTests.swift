import Foundation
import Testing

@testable import NewsLayers

@Suite("Ranges, lists and changes")
struct RangeTests {
    @Test(
        "ranges are one quantity",
        arguments: [
            ("a $20-30 billion plan", "$20-30 billion = 20000000000…30000000000 USD"),
            ("some 10–15 billion euros", "10–15 billion euros = 10000000000…15000000000 EUR (about)"),
            ("of 5-6% a year", "5-6% = 5…6 %"),
            ("between 3% and 4% of output", "3% and 4% = 3…4 %"),
            ("between A$268 and A$368 million", "A$268 and A$368 million = 268000000…368000000 AUD"),
            ("is put at $600 million to $1b", "$600 million to $1b = 600000000…1000000000 USD"),
            ("costs two to three billion euros", "two to three billion euros = 2000000000…3000000000 EUR"),
            ("ranging from 5 percent to 25 percent", "5 percent to 25 percent = 5…25 %"),
            ("grew by 3 to 4 percent", "3 to 4 percent = 3…4 %"),
            ("may pay $500,000 to more than $1 million", "$500,000 to more than $1 million = 500000…1000000 USD"),
        ]
    )
    func ranges(text: String, expected: String) throws {
        #expect(try quantities(in: text) == [expected])
    }

    @Test("a change has two quantities")
    func changes() throws {
        #expect(
            try quantities(in: "Outlays rose from $2 billion to $3 billion.")
                == ["$2 billion = 2000000000 USD", "$3 billion = 3000000000 USD"]
        )
        #expect(try quantities(in: "The rate was raised from 2 to 3 percent.") == ["2 = 2 %", "3 percent = 3 %"])
        #expect(
            try quantities(in: "She leads by 49 percent to 51 percent.") == ["49 percent = 49 %", "51 percent = 51 %"]
        )
    }

    @Test("the result of a poll is two quantities")
    func results() throws {
        #expect(try quantities(in: "He beat her 45 to 40 percent.") == ["45 = 45 %", "40 percent = 40 %"])
        #expect(try quantities(in: "Odds of 1 in 64, or 1.56 percent") == ["1.56 percent = 1.56 %"])
    }

    @Test("a list shares the unit at its end")
    func lists() throws {
        #expect(
            try quantities(in: "The three spend 1.9, 2.25 and 3.1 percent of output.")
                == ["1.9 = 1.9 %", "2.25 = 2.25 %", "3.1 percent = 3.1 %"]
        )
        #expect(try quantities(in: "By June 5, 10 percent had left.") == ["10 percent = 10 %"])
        #expect(try quantities(in: "In 2023 and 2024, 5 percent left.") == ["5 percent = 5 %"])
    }

    @Test(
        "bounds",
        arguments: [
            ("more than 9 trillion yen", Amount.Bound.over), ("no more than 9 trillion yen", .upTo),
            ("no less than 9 trillion yen", .over), ("up to 9 trillion yen", .upTo), ("as much as 9 yen", .upTo),
            ("nearly 9 trillion yen", .about), ("an estimated 9 trillion yen", .about), ("~9 trillion yen", .about),
            ("in excess of 9 trillion yen", .over), ("9 trillion yen or more", .over), ("9 yen or so", .about),
            ("at least another 9 trillion yen", .over), ("just under 9 yen", .upTo),
        ]
    )
    func bounds(text: String, expected: Amount.Bound) throws {
        let quantities = read(text)
        #expect(quantities.map(\.amount.bound) == [expected])
    }

    @Test("the step is the worth of the last printed digit")
    func steps() {
        #expect(read("43.7 billion euros").first?.amount.step == 100_000_000)
        #expect(read("€120,000").first?.amount.step == 1)
        #expect(read("five billion euros").first?.amount.step == 1_000_000_000)
        #expect(read("2.10 percent").first?.amount.step == 0.01)
    }

    private func read(_ text: String) -> [Quantity] {
        var text = text
        return text.withUTF8 { QuantityReader.read($0) }
    }
}
