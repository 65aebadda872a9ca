import ActorsPlugin
import ArgumentParser
import CommandKit
import Foundation
import QuotesPlugin
import SpendingPlugin
import Synchronization
import Workbench

/// One run of the program: a session, a terminal, and the exit code it will end with.
final class Program {
    /// The built-in plugins: the one list.
    static let plugins: [Plugin] = [.actors, .quotes, .spending]

    private let options: SessionOptions
    private let console: Console
    private let progress: ProgressLine
    private let session: Session
    private let interpreter: Interpreter
    private var status = ExitStatus.success
    private var commandCount = 0
    private var failureCount = 0
    private var hasLeft = false

    init(options: SessionOptions) throws {
        self.options = options
        let console = Console(colour: options.color)
        let progress = ProgressLine(isEnabled: console.showsProgress)
        self.console = console
        self.progress = progress
        session = Session(registry: try Registry(plugins: Self.plugins), version: Version.number) {
            progress.report($0)
        }
        interpreter = Interpreter(session: session)
        Interrupts.shared.install()
        if let format = options.format { try session.set("format", to: format) }
        if options.keepGoing { try session.set("on-error", to: "continue") }
    }

    /// Whether a person sits at the terminal.
    var isInteractive: Bool { console.isInteractive }

    /// Whether the next line is to be run: nothing failed, or failures are passed over.
    var goesOn: Bool { !hasLeft && (status == .success || session.settings.keepsGoing) }

    // MARK: Ways in

    /// Loads the files named on the command line.
    func load(_ files: [String]) async {
        await run(line: (["load"] + files.map(Interpreter.quoted)).joined(separator: " "))
    }

    /// Runs one line and shows what comes back.
    func run(line: String) async {
        if options.echo { console.complain("+ \(line)") }
        commandCount += 1
        progress.begin()
        let interpreter = interpreter
        let console = console
        let session = session
        let outcome = await InterruptibleRun.result(isInteractive: console.isInteractive) {
            await interpreter.run(line) { console.show($0, session: session) }
        }
        progress.end()
        await take(outcome)
    }

    /// Runs a script.
    func run(script path: String, arguments: [String]) async {
        await run(line: (["run", path, "--"] + arguments).map(Interpreter.quoted).joined(separator: " "))
        if options.interactive, !hasLeft { await readAll() }
    }

    /// Checks a script.
    func check(script path: String) async {
        await take(interpreter.check(script: path))
    }

    /// Reads lines until the input ends: from a person with an editor, from a pipe as a script.
    func readAll() async {
        if console.isInteractive { await prompt() } else { await readScript() }
    }

    /// Ends the program with the exit code of the first failure.
    func finish() throws {
        console.finish()
        if failureCount > 0, commandCount > 1, session.settings.keepsGoing {
            console.complain("\(failureCount) of \(commandCount) commands failed")
        }
        if status != .success { throw ExitCode(status.rawValue) }
    }

    private func take(_ outcome: Outcome) async {
        console.show(outcome, session: session)
        if let command = outcome.shellCommand { runShell(command) }
        if let code = outcome.leavesWith {
            hasLeft = true
            status = code == 0 ? status : ExitStatus(rawValue: code) ?? .failure
        }
        if outcome.status != .success {
            failureCount += 1
            if status == .success { status = outcome.status }
        }
    }

    /// Runs a line of the shell on the same terminal; its exit code other than 0 counts as a failure.
    private func runShell(_ command: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        do {
            try process.run()
            process.waitUntilExit()
            if process.terminationStatus != 0, status == .success { status = .failure }
        } catch {
            console.complain("error: the shell can't be started: \(error.localizedDescription)")
            status = .failure
        }
    }

    // MARK: Reading lines

    private func prompt() async {
        let history = HistoryFile()
        let editor = makeEditor(history)
        if !options.quiet, commandCount == 0 {
            console.complain("dossier \(Version.number), an analyst's workbench for news text. Type help, or Ctrl-D to leave.")
        }
        var reader = EntryReader()
        while !hasLeft {
            switch editor.readLine(prompt: reader.prompt) {
            case .end:
                console.complain("")
                hasLeft = true
            case .interrupted:
                reader.drop()
                console.complain("(Ctrl-D or quit to leave)")
            case .line(let line):
                guard let entry = reader.take(line) else { continue }
                await run(entry: entry, history, editor)
            }
        }
        // At the prompt a person saw each error; the session itself ended well.
        status = .success
        failureCount = 0
    }

    private func run(entry: String, _ history: HistoryFile, _ editor: any LineEditor) async {
        guard !entry.allSatisfy(\.isWhitespace) else { return }
        if !entry.hasPrefix(" ") {
            editor.remember(entry)
            if let problem = history.append(entry) { console.complain("warning: \(problem)") }
        }
        status = .success
        for line in Interpreter.entries(in: entry) where goesOn { await run(line: line) }
    }

    private func makeEditor(_ history: HistoryFile) -> any LineEditor {
        if options.noReadline || environment("TERM") == "dumb" { return PlainEditor(showsPrompt: true) }
        return ReadlineEditor(completer: Completer(session: session), history: history.entries)
    }

    private func readScript() async {
        let editor = PlainEditor(showsPrompt: false)
        var reader = EntryReader()
        while goesOn {
            switch editor.readLine(prompt: "") {
            case .end:
                if let rest = reader.takeRest() { await run(line: rest) }
                return
            case .interrupted: return
            case .line(let line):
                if let entry = reader.take(line) { await run(line: entry) }
            }
        }
    }
}
