import CommandKit
import Testing

@testable import Rendering

@Suite struct NoteRendererTests {
    @Test func footersComeFirstAndTogether() {
        let notes: [Note] = [
            .warning("not like with like"), .footer("2 facts"), .note("a"), .footer("in d1"), .note("a"),
        ]
        #expect(NoteRenderer().lines(notes) == ["2 facts · in d1", "warning: not like with like", "note: a"])
    }

    @Test func aCountIsSaidOnce() {
        let notes: [Note] = [.footer("5 quotes in d1"), .footer("5 quotes"), .footer("5 quot")]
        #expect(NoteRenderer().lines(notes) == ["5 quotes in d1 · 5 quot"])
    }

    @Test func linesAreWrapped() {
        let options = RenderOptions.terminal(width: 30)
        #expect(
            NoteRenderer(options: options).lines([.note("d1 has only a relative date, 12 hours ago")]) == [
                "note: d1 has only a relative", "      date, 12 hours ago",
            ]
        )
        #expect(NoteRenderer(options: options).lines([]).isEmpty)
    }

    @Test func nothingActsInATerminal() {
        #expect(NoteRenderer().lines([.footer("a\u{1B}b\nc")]) == ["a␛b␊c"])
    }
}
