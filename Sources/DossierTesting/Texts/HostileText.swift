/// A text that breaks programs which expect tidy news, with a name for reports.
public struct HostileText: Sendable {
    /// What is special about it.
    public let name: String
    /// The text.
    public let text: String

    /// Names a text.
    public init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// The texts on which every analysis and every command must do well.
    public static let all: [HostileText] = [
        HostileText("empty text", ""),
        HostileText("one character", "a"),
        HostileText("one line feed", "\n"),
        HostileText("white space", " \t \u{00A0}\n\n \u{2028} "),
        HostileText("no letters", "1,234.5 % — $$$ … (((''\"\"“”‘ ))) 5–10 20%%"),
        HostileText("emoji", "👨‍👩‍👧 said: “👍🏽🇰🇷” 🏴󠁧󠁢󠁳󠁣󠁴󠁿 spent $5 billion 💶💶.\n👩‍💻’s plan."),
        HostileText("CRLF", news.replacing("\n", with: "\r\n")),
        HostileText("lone CR", news.replacing("\n", with: "\r")),
        HostileText("no final newline", String(news.dropLast())),
        HostileText("open quotation marks", "\"We will ‘spend’ “more\n\nsaid the 'minister, \"and 'then\n\nthe »end«"),
        HostileText(
            "mixed scripts",
            "Минфин России: 5 млрд руб. 日本は２兆円を支出した。قالت الوزارة 5%. Ça coûte 3 Md€. S\u{0301}."
        ),
        HostileText(
            "control characters",
            "A\u{0}B\u{1B}[31mred\u{7F} \u{85}said\u{202E} Mr\u{AD} Lee\u{FEFF}.\u{E0041}"
        ),
        HostileText("100 kB line", String(repeating: longLine, count: 100_000 / longLine.utf8.count + 1)),
        HostileText("100 kB word", String(repeating: "x", count: 100_000)),
        HostileText("100 kB of quotation marks", String(repeating: "'\"“", count: 20_000)),
        HostileText("news", news),
    ]

    /// A short article with quotations, actors, sums and dates.
    public static let news = """
        Norland and Sudria agree on joint air patrols

        KARLSTAD (Wire) — Norway's Defence Minister Ingrid Solberg said on Tuesday that Oslo would spend 120 billion \
        kroner ($11.4 billion), or 2.2 percent of GDP, on defence in 2026.

        “We keep our word to NATO,” Solberg told reporters. "The rest, about 3%, comes by 2030," she added.

        Poland's Finance Ministry confirmed the talks. According to Minister Jan Kowal, Warsaw had asked for $1–2bn more.

        """

    private static let longLine =
        "The minister said ‘no’ to a $5bn plan, and NATO’s 3% of GDP by 2035 — “never”, Ms. Öz added; "
}
