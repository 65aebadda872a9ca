/// Values that would change a command if they were read as a part of it.
enum HostileArguments {
    static let all: [String] = [
        "plain", "two words", "it's", "say \"no\"", "a|count", "a | count", "; quit", "a;b", "$x", "$env.HOME", "_",
        "_1",
        "#comment", "a #b", "--help", "-h", "--least", "--", "-", "-5", "(", ")", "{", "}", "a\\", "\\", "\\\\", "\\n",
        "a\nquit", "\n", "\t", "", " ", "'", "\"", "'a", "a'", "!ls", "let x = 1", "日本 é", "👨‍👩‍👧", "\u{1B}]0;x\u{7}",
        "= 3", "\u{0}", "a\r\nb",
    ]
}
