import CommandKit
import DocumentModel
import Testing

@testable import Rendering

@Suite struct ErrorRendererTests {
    private let error = CommandError.unknown(
        .unknownColumn,
        "quotes has no column \"speeker\"",
        name: "speeker",
        among: "columns",
        ["id", "kind", "speaker", "Wi Sung"]
    )
    private let line = "quotes | where speeker = \"Wi Sung-lac\""

    @Test func showsTheLineAndWhatIsWrongInIt() {
        #expect(
            ErrorRenderer().lines(error, line: line) == [
                "error[E0203]: quotes has no column \"speeker\"", "  quotes | where speeker = \"Wi Sung-lac\"",
                "                 ~~~~~~~", "  did you mean: speaker", "  columns: id kind speaker \"Wi Sung\"",
            ]
        )
    }

    @Test func scriptsAndPluginsAreNamed() {
        let lines = ErrorRenderer().lines(
            CommandError(.pluginFailed, "out of luck", remedy: "try again"),
            prefix: "brief.dossier:10:1",
            plugin: "\"spending\" 0.3.1"
        )
        #expect(
            lines == [
                "brief.dossier:10:1: error[E0501] in plugin \"spending\" 0.3.1: out of luck", "  try: try again",
            ]
        )
    }

    @Test func theMarkCountsColumnsNotBytes() {
        let lines = ErrorRenderer().lines(error, line: "日本 | where speeker = 1")
        #expect(lines[1] == "  日本 | where speeker = 1")
        #expect(lines[2] == "               ~~~~~~~")
    }

    @Test func ofSeveralLinesTheOneWithTheFaultIsShown() {
        let lines = ErrorRenderer().lines(error, line: "quotes |\nwhere speeker = 1")
        #expect(lines[1] == "  where speeker = 1")
        #expect(lines[2] == "        ~~~~~~~")
    }

    @Test func theSubjectIsAWholeWordWhereItCanBe() {
        #expect(ErrorRenderer.find("on", in: "convert on") == Span(8, 10))
        #expect(ErrorRenderer.find("on", in: "convert") == Span(1, 3))
        #expect(ErrorRenderer.find("xyz", in: "convert") == nil)
        #expect(ErrorRenderer.find("Wi Sung", in: "quotes --speaker \"Wi Sung\"") == Span(18, 25))
    }

    @Test(arguments: [10, 20, 30, 40, 80]) func longLinesAreShownInPart(width: Int) {
        let long = String(repeating: "documents | ", count: 30) + line
        let lines = ErrorRenderer(options: .terminal(width: width)).lines(error, line: long)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(width, 10) })
        #expect(lines.contains { $0.contains("~~~") })
        if width >= 20 { #expect(lines.contains { $0.contains("speeker") && $0.hasPrefix("  …") }) }
    }

    @Test func longListsAreNotShown() {
        let many = CommandError.unknown(
            .unknownColumn,
            "x",
            name: "q",
            among: "columns",
            (1...13).map { "column\($0)" }
        )
        #expect(ErrorRenderer().lines(many).count == 1)
    }

    @Test func nothingOfTheLineActsInATerminal() {
        let lines = ErrorRenderer().lines(error, line: "speeker \u{1B}[31m", prefix: "\u{7}")
        #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 })
    }

    @Test func placesOutsideTheLineDoNotTrap() {
        let lines = ErrorRenderer().lines(error, line: "abc", at: Span(90, 99))
        #expect(lines[1] == "  abc")
    }
}
