import CommandKit
import Foundation
import NewsLayers
import Testing

@testable import SpendingPlugin

@Suite("The table of a comparison")
struct ComparisonTableTests {
    private func lines(_ comparison: Comparison) -> [String] {
        let table = ComparisonTable(comparison: comparison).table(left: "South Korea", right: "NATO members")
        return table.rows.map { row in
            row.cells.prefix(4).map { $0.words ?? "" }.joined(separator: " | ").trimmingCharacters(in: .whitespaces)
        }
    }

    @Test("shows the printed figures side by side, then what is derived")
    func rows() {
        #expect(
            lines(Comparison(Facts.korea, Facts.members)) == [
                "share of GDP | 2.34 % | 5 % | -2.66 points; 5 % is 2.14 x",
                "amount | 59.4 trn KRW |  |",
                "as converted | 43.7bn USD |  |",
                "status | budgeted | target | differs",
                "period | 2024 | 2035 | differs",
                "purpose | defence | defence |",
                "implied GDP * | 2,538 trn KRW |  |",
                "implied GDP * | 1.868 trn USD |  |",
                "implied rate * | 1,359 KRW/USD |  |",
                "gap to 5 % * |  |  | 2.66 points",
                "part of 5 % * |  |  | 46.8 %",
                "multiple needed * |  |  | 2.137 x",
                "5 % of that * |  |  | 126.9 trn KRW",
                "more a year * |  |  | +67.52 trn KRW",
                "5 % of that * |  |  | 93.38bn USD",
                "more a year * |  |  | +49.68bn USD",
                "change a year * |  |  | +0.242 points",
                "growth above GDP * |  |  | 7.15 %",
                "figures fit * | consistent |  |",
            ]
        )
    }

    @Test("carries values, intervals, formulas and inputs for programs")
    func machine() throws {
        let table = ComparisonTable(comparison: Comparison(Facts.korea, Facts.members))
            .table(left: "South Korea", right: "NATO members")
        #expect(table.column("kind")?.first == .text("printed"))
        let gap = try #require(table.rows.first { $0.cells[4] == .text("gap_to_target") })
        func cell(_ name: String) throws -> Cell { gap.cells[try #require(table.schema.index(of: name))] }
        #expect(try cell("value") == .decimal(Facts.decimal("2.66")))
        #expect(try cell("unit") == .text("percentage points of GDP"))
        #expect(try cell("low") == .decimal(Facts.decimal("2.655")))
        #expect(try cell("high") == .decimal(Facts.decimal("2.665")))
        #expect(try cell("formula") == .text("target_share - share = 5 - 2.34"))
        #expect(try cell("inputs") == .text("s1.share, s2.share"))
    }

    @Test("has the columns of the dictionary under the names that were asked for")
    func schema() {
        let schema = ComparisonTable.schema(left: "Seoul", right: "NATO")
        #expect(schema["left"]?.title == "Seoul")
        #expect(schema["right"]?.title == "NATO")
        #expect(
            schema.columns.filter { $0.importance != .detail }.map(\.name) == ["item", "left", "right", "difference"]
        )
    }

    @Test("tells what is derived and what is unlike")
    func notes() {
        let notes = Comparison(Facts.korea, Facts.members).notes
        #expect(notes.first?.level == .footer)
        #expect(notes.first?.text.hasPrefix("* derived here, not in the text: 59.4 trn KRW / 2.34 %; ") == true)
        #expect(
            notes.contains(
                .warning(
                    "not like with like: different status: budgeted against target; different years: 2024 against 2035; "
                        + "South Korea does not belong to NATO members: the target is not its own"
                )
            )
        )
    }
}

@Suite("Figures for people")
struct FigureTextTests {
    @Test("are short, grouped, and never by the locale of the machine")
    func figures() {
        #expect(FigureText.money(Facts.decimal("59400000000000"), "KRW") == "59.4 trn KRW")
        #expect(FigureText.money(Facts.decimal("-3700000"), "NOK") == "-3.7m NOK")
        #expect(FigureText.number(Facts.decimal("1359.2677")) == "1,359")
        #expect(FigureText.number(Facts.decimal("0.000123456")) == "0.0001235")
        #expect(FigureText.number(0) == "0")
        #expect(FigureText.percent(Amount(low: 3, high: 4, step: 1, bound: .about)) == "~3–4 %")
        #expect(FigureText.number(.nan) == "?")
    }

    @Test("keep ten digits for programs")
    func tidy() {
        #expect((Decimal(1) / 3).tidy == Facts.decimal("0.3333333333"))
        #expect(Facts.decimal("2538461538461538.46").tidy == Facts.decimal("2538461538000000"))
        #expect(Decimal(0).tidy == 0)
    }

    @Test("are read from arguments")
    func percentages() {
        #expect(PercentArgument(argument: "5%")?.value == 5)
        #expect(PercentArgument(argument: "2.5 %")?.value == Facts.decimal("2.5"))
        #expect(PercentArgument(argument: "3")?.value == 3)
        for wrong in ["", "%", "five", "-2", "0", "2000", "1.2.3", "1e5"] {
            #expect(PercentArgument(argument: wrong) == nil, "\(wrong)")
        }
    }
}
