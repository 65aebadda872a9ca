import DossierTesting
import Testing

@testable import Rendering

@Suite struct TerminalTextTests {
    @Test func controlsBecomeSymbols() {
        #expect(TerminalText.safe("\u{1B}]0;x\u{7}") == "␛]0;x␇")
        #expect(TerminalText.safe("a\0b\tc\u{7F}") == "a␀b␉c␡")
        #expect(TerminalText.safe("a\u{9B}31m") == "a␦31m")
        #expect(TerminalText.safe("a\u{202E}b\u{2066}c") == "a␦b␦c")
        #expect(TerminalText.safe("a\u{2028}b\u{2029}c") == "a␤b␤c")
        #expect(TerminalText.safe("a\u{E0041}b") == "a␦b")
        #expect(TerminalText.safe("co\u{AD}op\u{FEFF}") == "coop")
    }

    @Test func lineFeedsStayWhereTheyAreWanted() {
        #expect(TerminalText.safe("a\nb") == "a␊b")
        #expect(TerminalText.safe("a\nb\r", keepingLineFeeds: true) == "a\nb␍")
    }

    @Test func ordinaryTextIsLeftAlone() {
        for text in [
            "", "plain", "naïve — “quoted” 日本 👨‍👩‍👧 שלום", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
        ] {
            #expect(TerminalText.safe(text) == text)
        }
    }

    @Test(arguments: OutputFormat.allCases) func noFormatSendsControlsToATerminal(format: OutputFormat) throws {
        let session = try TestSession(HostileText.all.map { TestArticle($0.text, title: $0.text, outlet: $0.text) })
        let values = Samples.hostileValues(session.documents)
        for value in values {
            let text = Renderer(format, options: .terminal(width: 80), lookup: SourceLookup(session.documents)).text(
                value
            )
            // A tab between two fields is the program's own; what shows nothing may stay in data.
            let own: Set<Unicode.Scalar> = format == .tsv ? ["\n", "\t"] : ["\n", "\u{AD}", "\u{FEFF}"]
            let acting = text.unicodeScalars.first {
                TerminalText.safe(String($0)) != String($0) && !own.contains($0)
                    && !("\u{E0000}"..."\u{E007F}").contains($0)
            }
            #expect(acting == nil, "\(format) \(String(describing: acting?.value))")
        }
    }
}
