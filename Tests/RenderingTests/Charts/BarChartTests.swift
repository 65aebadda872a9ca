import Foundation
import Testing

@testable import Rendering

@Suite struct BarChartTests {
    private func lines(_ values: [(String, String)], width: Int, unicode: Bool = true) -> [String] {
        var options = RenderOptions.terminal(width: width)
        options.useUnicode = unicode
        return BarChart(values.map { BarChart.Item(label: $0.0, value: Samples.decimal($0.1)) }, options: options).lines
    }

    @Test func barsAreInProportion() {
        #expect(
            lines([("a", "4"), ("bb", "2"), ("c", "0"), ("d", "0.01")], width: 20)
                == [" a      4  █████████", " bb     2  ████▌", " c      0", " d   0.01  ▏"]
        )
    }

    @Test func negativeValuesStandLeftOfTheAxis() {
        let chart = lines([("up", "2"), ("down", "-2")], width: 21)
        #expect(chart == [" up     2       █████", " down  -2  █████"])
    }

    @Test(arguments: [1, 10, 20, 40, 80]) func noLineIsTooWide(width: Int) {
        let chart = lines([("日本政府の長い名前", "123456789.123"), ("x\u{1B}", "-5"), ("", "0")], width: width)
        #expect(chart.allSatisfy { DisplayWidth.of($0) <= max(width, 2) })
        #expect(!chart.joined().contains("\u{1B}"))
    }

    @Test func asciiWhereThatIsAllThereIs() {
        #expect(lines([("a", "4"), ("b", "1")], width: 17, unicode: false) == [" a  4  ##########", " b  1  ###"])
    }

    @Test func nothingToDraw() {
        #expect(BarChart([]).text.isEmpty)
        #expect(BarChart([.init(label: "a", value: .nan)], options: .terminal(width: 20)).lines == [" a  ?"])
    }
}
