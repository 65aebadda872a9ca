import Foundation
import Testing

@Suite("The prompt", .serialized)
struct PromptTests {
    private let prompt = "dossier> "

    @Test("R-04: the banner is one line of at most 80 columns; R-05: Ctrl-D leaves with code 0")
    func banner() async throws {
        let terminal = try Terminal(try Dossier())
        let start = try terminal.wait(for: prompt)
        let lines = start.split(whereSeparator: \.isNewline).filter { !$0.contains("dossier>") }
        #expect(lines.count == 1 && lines[0].hasPrefix("dossier ") && lines[0].count <= 80)
        terminal.type("\u{4}")
        #expect(await terminal.end().code == 0)
    }

    @Test("R-06: quit N leaves with its number; an error before does not change the code of a session")
    func quit() async throws {
        let terminal = try Terminal(try Dossier(), "--quiet")
        try terminal.wait(for: prompt)
        terminal.type("bad\r")
        try terminal.wait(for: "error[E0101]")
        terminal.type("quit 3\r")
        #expect(await terminal.end().code == 3)
        let other = try Terminal(try Dossier(), "--quiet")
        try other.wait(for: prompt)
        other.type("bad\r")
        try other.wait(for: prompt)
        other.type("quit\r")
        #expect(await other.end().code == 0)
    }

    @Test("R-12: Ctrl-C at a continuation drops the entry and leaves the line as it was, with ^C behind it")
    func interruptedEntry() async throws {
        let terminal = try Terminal(try Dossier(), "--quiet")
        try terminal.wait(for: prompt)
        terminal.type("find \"half\r")
        try terminal.wait(for: "…> ")
        terminal.type("of it")
        try terminal.wait(for: "of it")
        terminal.type("\u{3}")
        #expect(try terminal.wait(for: prompt).hasPrefix("^C\r\n"))
        terminal.type("\u{3}")
        try terminal.wait(for: "(Ctrl-D or quit to leave)")
        try terminal.wait(for: prompt)
        terminal.type("echo well\r")
        try terminal.wait(for: "\rwell\r\n")
        terminal.type("quit\r")
        #expect(await terminal.end().code == 0)
    }

    @Test("R-61: Ctrl-C stops the command and not the session")
    func interruptedCommand() async throws {
        let dossier = try Dossier()
        #expect(mkfifo(dossier.folder.path + "/pipe", 0o600) == 0)
        let terminal = try Terminal(dossier, "--quiet")
        try terminal.wait(for: prompt)
        terminal.type("load pipe\r")
        try terminal.wait(for: "load pipe\r\n")
        try terminal.insist("\u{3}", until: "interrupted")
        try terminal.wait(for: prompt)
        terminal.type("echo well\r")
        try terminal.wait(for: "\rwell\r\n")
        terminal.type("quit\r")
        #expect(await terminal.end().code == 0)
    }

    @Test("R-11: the arrow keys move over wide letters and letters with accents one by one")
    func arrows() async throws {
        let terminal = try Terminal(try Dossier(), "--quiet")
        try terminal.wait(for: prompt)
        let left = "\u{1B}[D"
        terminal.type("echo 日本é" + left + left + left + "Z\r")
        try terminal.wait(for: "\rZ日本é\r\n")
        terminal.type("quit\r")
        #expect(await terminal.end().code == 0)
    }

    @Test("R-13: a paste of several lines is text, and runs after one Enter, up to the first error")
    func paste() async throws {
        let terminal = try Terminal(try Dossier(), "--quiet")
        try terminal.wait(for: prompt)
        terminal.type("\u{1B}[200~echo one\necho two\nbad\necho three\u{1B}[201~")
        terminal.type("\r")
        try terminal.wait(for: "\rone\r\n")
        try terminal.wait(for: "two\r\n")
        #expect(!(try terminal.wait(for: prompt)).contains("three\r\n\u{1B}"))
        terminal.type("quit\r")
        let (code, rest) = await terminal.end()
        #expect(code == 0 && !rest.contains("three"))
    }

    @Test(
        "R-20, R-24, R-25: history is kept for its owner alone, without repeats and without lines that begin with a space"
    )
    func history() async throws {
        let dossier = try Dossier()
        let name = ".local/state/dossier/history.d/default"
        for _ in 0..<2 {
            let terminal = try Terminal(dossier, "--quiet")
            for line in ["echo one", "echo one", " echo secret", "echo \"two", "lines\""] {
                try terminal.wait(for: "> ")
                terminal.type(line + "\r")
            }
            try terminal.wait(for: "lines\r\n")
            try terminal.wait(for: prompt)
            terminal.type("quit\r")
            #expect(await terminal.end().code == 0)
        }
        let session = "echo one\necho \"two\\nlines\"\nquit\n"
        #expect(dossier.folder.read(name) == session + session)
        #expect(dossier.folder.permissions(name) == 0o600)
        #expect(dossier.folder.permissions(".local/state/dossier/history.d") == 0o700)
    }

    @Test("R-22: Up brings back the entries of earlier sessions")
    func earlierSessions() async throws {
        let dossier = try Dossier()
        try dossier.folder.write("state/dossier/history.d/default", Data("echo earlier\n".utf8))
        let terminal = try Terminal(dossier, "--quiet", environment: ["XDG_STATE_HOME": dossier.folder.path + "/state"])
        try terminal.wait(for: prompt)
        terminal.type("\u{1B}[A\r")
        try terminal.wait(for: "\rearlier\r\n")
        terminal.type("quit\r")
        #expect(await terminal.end().code == 0)
    }

    @Test("R-32: Tab inserts a name with a space in quotes; a list shows the last parts of paths")
    func completion() async throws {
        let dossier = try Dossier(["news/my article.txt": "Rain fell.", "more/a one.txt": "", "more/a two.txt": ""])
        let terminal = try Terminal(dossier, "--quiet", environment: ["NO_COLOR": "1"])
        try terminal.wait(for: prompt)
        terminal.type("load news/my\t")
        try terminal.wait(for: "\"news/my article.txt\" ")
        terminal.type("| select words\r")
        try terminal.wait(for: prompt)
        terminal.type("load \"more/\t\t\t")
        #expect(!(try terminal.wait(for: "a one.txt  a two.txt")).contains("more/a one.txt"))
        terminal.type("\u{3}")
        try terminal.wait(for: "^C")
        try terminal.wait(for: prompt)
        terminal.type("documents --form\tli\t\r")
        try terminal.wait(for: "doc: d1")
        try terminal.wait(for: prompt)
        terminal.type("quit\r")
        #expect(await terminal.end().code == 0)
    }

    @Test(
        "R-14: with TERM=dumb or --no-readline lines are read plainly, and nothing but text is sent",
        arguments: [true, false]
    )
    func plain(_ isDumb: Bool) async throws {
        let arguments = isDumb ? "--quiet" : "--no-readline"
        let terminal = try Terminal(
            try Dossier(),
            arguments,
            environment: ["TERM": isDumb ? "dumb" : "xterm", "NO_COLOR": "1"]
        )
        var all = try terminal.wait(for: prompt)
        terminal.type("bad\r")
        all += try terminal.wait(for: prompt)
        terminal.type("documents |\r")
        all += try terminal.wait(for: "…> ")
        terminal.type("count\r")
        all += try terminal.wait(for: prompt)
        terminal.type("quit 4\r")
        let (code, rest) = await terminal.end()
        #expect(code == 4)
        #expect(!(all + rest).contains("\u{1B}"))
    }

    @Test("R-51: in a narrow terminal no line of an answer is wider than it")
    func narrow() async throws {
        let dossier = try Dossier(["a.txt": Articles.harbour])
        let terminal = try Terminal(dossier, "--no-readline", "--quiet", columns: 40, environment: ["NO_COLOR": "1"])
        try terminal.wait(for: prompt)
        terminal.type("load a.txt\r")
        let loaded = try terminal.wait(for: prompt)
        terminal.type("kwic harbour\r")
        let shown = try terminal.wait(for: prompt)
        let lines = (loaded + shown).split(whereSeparator: \.isNewline).filter { !$0.contains(prompt) }
        #expect(lines.count > 8 && lines.allSatisfy { $0.count <= 40 })
        terminal.type("\u{4}")
        #expect(await terminal.end().code == 0)
    }

    @Test("! hands the terminal to a program and takes it back")
    func shell() async throws {
        let terminal = try Terminal(try Dossier(), "--quiet")
        try terminal.wait(for: prompt)
        terminal.type("!head -n 1\r")
        try terminal.wait(for: "head -n 1\r\n")
        terminal.type("from the keyboard\n")
        try terminal.wait(for: "from the keyboard\r\n")
        try terminal.wait(for: prompt)
        terminal.type("quit\r")
        #expect(await terminal.end().code == 0)
    }
}
