import CommandKit
import Testing

@testable import Rendering

@Suite struct LineRendererTests {
    @Test func showsEveryColumn() throws {
        let lines = Samples.lines(try Samples.quotes, .line, RenderOptions())
        #expect(lines[0] == "        id: q1")
        #expect(lines[2] == "   speaker: Presidential office")
        #expect(lines[8] == " published: 2025-06-26")
        #expect(lines[11] == "confidence: 0.9")
        #expect(lines[12].isEmpty)
        #expect(lines.count == 5 * 13 - 1)
    }

    @Test func longValuesGoOnBelowThemselves() throws {
        let lines = Samples.lines(try Samples.quotes, .line, .terminal(width: 50))
        #expect(lines[4] == "      text: Oslo’s plan: “we spend more,” said")
        #expect(lines[5] == "            Minister Solberg. The rest follows.")
    }
}
