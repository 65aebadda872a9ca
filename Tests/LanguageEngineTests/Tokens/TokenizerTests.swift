import DocumentModel
import Testing

@testable import LanguageEngine

/// The tokens of a text, joined by bars; a part of a multiword token has a tilde before it.
func bars(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    return Tokenizer().tokenize(text).map {
        ($0.shape.contains(.continuesWord) ? "~" : "") + String(decoding: utf8[$0.start..<$0.end], as: UTF8.self)
    }.joined(separator: "|")
}

@Suite("Tokenizer")
struct TokenizerTests {
    @Test(
        "Clitics are split from their word",
        arguments: [
            ("They don't know.", "They|do|~n't|know|."),
            ("The port's cranes can't move", "The|port|~'s|cranes|ca|~n't|move"),
            ("It’s what we’ll see", "It|~’s|what|we|~’ll|see"),
            ("She shouldn't've gone", "She|should|~n't|~'ve|gone"),
            ("We cannot; I'm gonna", "We|can|~not|;|I|~'m|gon|~na"),
            ("DON'T", "DO|~N'T"),
            ("the sailors' pay", "the|sailors|~'|pay"),
            ("the sailors’ pay", "the|sailors|~’|pay"),
            ("the U.K.'s ports and 2019's storms", "the|U.K.|~'s|ports|and|2019|~'s|storms"),
            ("O'Hara at four o'clock, d'accord", "O'Hara|at|four|o'clock|,|d'accord"),
            ("rock 'n' roll of the '60s", "rock|'n'|roll|of|the|'60s"),
        ]
    )
    func clitics(text: String, expected: String) { #expect(bars(text) == expected) }

    @Test(
        "Single quotation marks are not apostrophes",
        arguments: [
            ("'A very good year,' she said.", "'|A|very|good|year|,|'|she|said|."),
            ("the 'quiet harbour' plan", "the|'|quiet|harbour|'|plan"),
            ("He called it 'a job for dockers' today.", "He|called|it|'|a|job|for|dockers|'|today|."),
            ("'The dockers' pay is low,' he said.", "'|The|dockers|~'|pay|is|low|,|'|he|said|."),
            ("‘Never,’ he said, ‘again’.", "‘|Never|,|’|he|said|,|‘|again|’|."),
            ("''Twice marked''", "''|Twice|marked|''"),
        ]
    )
    func quotationMarks(text: String, expected: String) { #expect(bars(text) == expected) }

    @Test(
        "Hyphens split words, but not prefixes",
        arguments: [
            ("a level-headed, Oslo-based crew", "a|level|-|headed|,|Oslo|-|based|crew"),
            ("non-smoking ex-mayor of the mid-1970s", "non-smoking|ex-mayor|of|the|mid-1970s"),
            ("an e-mail about co-operation", "an|e-mail|about|co-operation"),
            ("2019-2021, 555-0134, 2031-04-09", "2019|-|2021|,|555-0134|,|2031-04-09"),
            ("well -- perhaps—or not", "well|--|perhaps|—|or|not"),
        ]
    )
    func hyphens(text: String, expected: String) { #expect(bars(text) == expected) }

    @Test(
        "Numbers keep their separators and lose their units",
        arguments: [
            ("$1.25 billion, £3bn and €0.5m", "$|1.25|billion|,|£|3|bn|and|€|0.5|m"),
            ("US$40 or A$60", "US$|40|or|A$|60"),
            ("12% to 13.5 per cent", "12|%|to|13.5|per|cent"),
            ("1,250,000 at 10:45, 3/4 on 9/11", "1,250,000|at|10:45|,|3/4|on|9/11"),
            ("the 21st, 1990s, 5G and 10km by 6pm", "the|21st|,|1990s|,|5G|and|10|km|by|6|pm"),
            ("fell .7 and rose +3", "fell|.7|and|rose|+3"),
            ("5½ and 10°", "5½|and|10|°"),
        ]
    )
    func numbers(text: String, expected: String) { #expect(bars(text) == expected) }

    @Test(
        "Abbreviations keep their full stop",
        arguments: [
            ("Gen. R. J. Moss of the U.S. met Dr. Wu.", "Gen.|R.|J.|Moss|of|the|U.S.|met|Dr.|Wu|."),
            ("at 9 a.m. on Jan. 7", "at|9|a.m.|on|Jan.|7"),
            ("Tyne Corp. said No. 4 is closed", "Tyne|Corp.|said|No.|4|is|closed"),
            ("He said no. Then", "He|said|no|.|Then"),
            ("boats, nets, etc. are", "boats|,|nets|,|etc.|are"),
            ("(R-Ga.) of Tampa, Fla., said", "(|R|-|Ga.|)|of|Tampa|,|Fla.|,|said"),
            ("a Ph.D. e.g. in law", "a|Ph.D.|e.g.|in|law"),
            ("Take plan B. The other failed.", "Take|plan|B|.|The|other|failed|."),
            ("over.The end", "over|.|The|end"),
            ("well... yes…", "well|...|yes|…"),
        ]
    )
    func abbreviations(text: String, expected: String) { #expect(bars(text) == expected) }

    @Test(
        "Addresses stay whole",
        arguments: [
            ("See https://example.org/a?b=1, please.", "See|https://example.org/a?b=1|,|please|."),
            ("(www.example.org)", "(|www.example.org|)"),
            ("Ask press.desk@example.co.uk.", "Ask|press.desk@example.co.uk|."),
            ("#HarbourDay by @port_news, #1", "#HarbourDay|by|@port_news|,|#|1"),
            ("example.com grew", "example.com|grew"),
        ]
    )
    func addresses(text: String, expected: String) { #expect(bars(text) == expected) }

    @Test(
        "Other scripts, symbols and spaces",
        arguments: [
            ("今天下雨。明天晴！NATO总部", "今天下雨|。|明天晴|！|NATO|总部"),
            ("🇳🇴👩‍🚀 ok", "🇳🇴|👩‍🚀|ok"),
            ("cafe\u{301}\u{A0}noir\u{2003}fin", "cafe\u{301}|noir|fin"),
            ("Ørsted’s Żubr", "Ørsted|~’s|Żubr"),
            ("“Ja,” («oui»)", "“|Ja|,|”|(|«|oui|»|)"),
            ("AT&T :-) !?", "AT&T|:-)|!?"),
        ]
    )
    func scripts(text: String, expected: String) { #expect(bars(text) == expected) }

    @Test("Shapes and places")
    func shapes() throws {
        let tokens = Tokenizer().tokenize("NATO met\r\nOslo's 3rd\n\n(Élan).")
        let shapes = tokens.map(\.shape)
        #expect(
            shapes[0].isSuperset(of: [.startsUppercase, .allUppercase, .startsLine, .startsParagraph, .spaceAfter])
        )
        #expect(shapes[1].contains(.hasLowercase) && !shapes[1].contains(.startsLine))
        #expect(shapes[2].contains(.startsLine) && !shapes[2].contains(.startsParagraph))
        #expect(!shapes[2].contains(.spaceAfter) && shapes[3].contains(.continuesWord))
        #expect(shapes[4].contains(.hasDigit) && tokens[4].kind == .word)
        #expect(shapes[5].isSuperset(of: [.startsParagraph, .opens]))
        #expect(shapes[6].isSuperset(of: [.hasNonASCII, .startsUppercase, .hasLowercase]))
        #expect(shapes[8].contains(.spaceAfter))
    }

    @Test("Nothing gives nothing", arguments: ["", " ", "\n\n\t\u{3000}\r\n"])
    func empty(text: String) { #expect(Tokenizer().tokenize(text).isEmpty) }

    @Test("A long run of joined words takes linear time")
    func linear() {
        // Each hyphen asks whether an address starts there; without a memory of the last answer this would be quadratic.
        for pattern in ["a-", "1-", "x's' ", "a.", "(:", "['", "@1", "I. "] {
            let text = String(repeating: pattern, count: 200_000) + "z"
            #expect(Tokenizer().tokenize(text).count > 0)
        }
    }
}
