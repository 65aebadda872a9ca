import CommandKit
import DocumentModel
import Foundation
import NewsLayers
import Testing

@testable import Rendering

@Suite("Charts with panels")
struct ChartTests {
    private static func decimal(_ text: String) -> Decimal {
        Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
    }

    static let shares = Chart(
        title: "Norland and Sudria",
        panels: [
            Chart.Panel(
                title: "share of GDP",
                bars: [
                    Chart.Bar(
                        label: "Norland, 2024",
                        value: decimal("2.5"),
                        figure: "2.5 %",
                        interval: decimal("2.4")...decimal("2.6"),
                        source: 1
                    ), Chart.Bar(label: "Sudria, 2024", value: 1, figure: "1 %", isDerived: true),
                ],
                line: Chart.Line(label: "target of both", value: 5, figure: "5 %", source: 2)
            )
        ],
        notes: ["not like with like: different years"],
        sources: ["s1: Wire, line 3", "s2: Wire, line 9"]
    )

    @Test("E-10: a terminal shows bars, figures, the line of the target, notes and sources in 80 columns")
    func text() {
        #expect(
            ChartText(Self.shares, options: RenderOptions(width: 60)).text == """
                Norland and Sudria

                share of GDP
                 Norland, 2024 [1]  2.5 %  █████████████████               │
                 Sudria, 2024 *       1 %  ▒▒▒▒▒▒▒                         │
                                                    5 % target of both [2] ↑

                not like with like: different years
                [1] s1: Wire, line 3
                [2] s2: Wire, line 9

                """
        )
    }

    @Test("R-51: no line is wider than the output", arguments: [20, 40, 80, 120])
    func width(_ width: Int) {
        let text = ChartText(Self.hostile, options: RenderOptions(width: width)).text
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
        #expect(!text.contains("\u{1B}"))
    }

    static let hostile = Chart(
        title: "</title><script>alert(1)</script>\u{1B}]0;x\u{7}\u{0}",
        panels: [
            Chart.Panel(
                title: "\"quoted\" & 日本 <b>",
                bars: [
                    Chart.Bar(
                        label: "'\"><svg onload=x>" + String(repeating: "ab", count: 200),
                        value: -3,
                        figure: "-3"
                    ),
                    Chart.Bar(label: "", value: .nan, figure: "?"),
                    Chart.Bar(label: "large", value: Self.decimal("1e120"), figure: "\u{202E}<x>", source: 1),
                    Chart.Bar(label: "none", value: 0, figure: "0"),
                ],
                line: Chart.Line(label: "<line>", value: 2, figure: "2")
            ), Chart.Panel(title: "empty", bars: []),
        ],
        notes: ["a < b && c > d", "]]>"],
        sources: ["\u{FFFE}\u{0B}<source>"]
    )

    @Test("E-12: a picture is well-formed XML whatever its texts hold, and holds no mark-up of theirs")
    func escaping() throws {
        let svg = ChartSVG(Self.hostile).text
        #expect(svg.hasPrefix("<?xml"))
        #expect(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("onload=x>"))
        #expect(!svg.contains("\u{1B}") && !svg.contains("\u{0}") && !svg.contains("\u{202E}"))
        #expect(!svg.contains("nan") && !svg.contains("inf"))
        let elements = svg.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" || $0 == "?" } }
        #expect(
            Set(elements).isSubset(of: [
                "?xml", "svg", "title", "/title", "desc", "/desc", "rect", "text", "/text", "line", "/svg",
            ])
        )
        #expect(elements.count { $0 == "text" } == elements.count { $0 == "/text" })
    }

    @Test("a picture holds labels, figures, sources and the line of the target")
    func picture() {
        let svg = ChartSVG(Self.shares).text
        for words in [
            "Norland and Sudria", "share of GDP", "Norland, 2024 [1]", ">2.5 %<", ">1 % *<", "5 % target of both [2]",
            "not like with like: different years", "[1] s1: Wire, line 3", "derived, not in the text",
        ] {
            #expect(svg.contains(words), "\(words)")
        }
        #expect(svg.contains("stroke-dasharray"))
        #expect(ChartSVG(Self.shares).text == svg)
    }

    @Test("any table with numbers can be drawn, one panel for each currency; others can't")
    func tables() throws {
        let schema = Schema([.id, .actor, .amount])
        func row(_ name: String, _ value: Decimal, _ currency: String) -> Row {
            Row([
                .text("s1"), .actor(ActorReference(name: name)), .money(Amount(value, step: 1), currency: currency),
            ])
        }
        let table = Table(schema, rows: [row("Norland", 3, "NOK"), row("Sudria", 4, "SEK"), row("Westria", 5, "NOK")])
        let chart = try #require(Chart(of: table))
        #expect(chart.panels.map(\.title) == ["amount, NOK", "amount, SEK"])
        #expect(chart.panels[0].bars.map(\.label) == ["Norland", "Westria"])
        #expect(Chart(of: Table(Schema([.actor]), rows: [])) == nil)
        #expect(Chart(of: Table(schema, rows: [])) == nil)
        #expect(Chart(of: Table(schema, rows: table.rows, chart: Self.shares)) == Self.shares)
    }

    @Test("scales have round ticks", arguments: ["5", "2.34", "59400000000000", "0.03"])
    func ticks(_ value: String) {
        let panel = Chart.Panel(title: "", bars: [Chart.Bar(label: "", value: Self.decimal(value), figure: "")])
        let scale = ChartScale(panel)
        #expect(scale.ticks.count >= 3 && scale.ticks.count <= 8)
        #expect(scale.ticks.first == 0)
        #expect(scale.place(Self.decimal(value)) == 1)
    }

    @Test("ticks are labelled as people write numbers")
    func labels() {
        let labels = [0, 50, 0.25, 1_500, 2_000_000_000, 60_000_000_000_000].map { ChartScale.label($0) }
        #expect(labels == ["0", "50", "0.25", "1,500", "2bn", "60 trn"])
    }
}
