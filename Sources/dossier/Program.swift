import ActorsPlugin
import ArgumentParser
import DossierKit
import Foundation
import QuotesPlugin
import Rendering
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
    /// The number that `quit` was given.
    private var leavingCode: Int32?
    private var hasLeft = false

    init(options: SessionOptions) throws {
        self.options = options
        let console = Console(colour: options.color)
        let progress = ProgressLine(isEnabled: console.showsProgress)
        self.console = console
        self.progress = progress
        session = Session(
            registry: try Registry(plugins: Self.plugins),
            project: try options.project.map { folder throws(CommandError) in try Project(folder: folder) },
            version: Version.number,
            echo: { line in if options.echo { console.complain("+ \(line)") } },
            shell: { Shell.run($0) },
            progress: { progress.report($0) }
        )
        interpreter = Interpreter(session: session)
        Interrupts.shared.install()
        if let note = session.openingNote { console.complain("note: \(TerminalText.safe(note))") }
        if let format = options.format { try session.set("format", to: format) }
        if options.keepGoing { try session.set("on-error", to: "continue") }
    }

    /// Whether a person sits at the terminal.
    var isInteractive: Bool { console.isInteractive }

    /// Whether a line can start with `name`.
    func knows(command name: String) -> Bool { session.registry.knows(name) }

    /// Whether the next line is to be run: nothing failed, or failures are passed over.
    var goesOn: Bool { !hasLeft && (status == .success || session.settings.keepsGoing) }

    // MARK: Ways in

    /// Loads the files named on the command line.
    func load(_ files: [String]) async {
        // A name that begins with a hyphen would be read as an option.
        let paths = files.map { $0.hasPrefix("-") && $0 != "-" ? "./" + $0 : $0 }
        await run(line: (["load"] + paths.map(Interpreter.quoted)).joined(separator: " "))
    }

    /// Runs one line and shows what comes back.
    ///
    /// - Parameter isScript: Whether the line only runs a script, whose own lines are echoed.
    func run(line: String, isScript: Bool = false) async {
        if options.echo, !isScript { console.complain("+ \(line)") }
        commandCount += 1
        progress.begin()
        let interpreter = interpreter
        let console = console
        let session = session
        let outcome = await InterruptibleRun.result(
            isInteractive: console.isInteractive,
            keepsProject: options.project != nil
        ) {
            await interpreter.run(line) { console.show($0, session: session) }
        }
        progress.end()
        take(outcome)
    }

    /// Runs a script.
    func run(script path: String, arguments: [String]) async {
        let words = ["run", path, "--"] + arguments
        await run(line: words.map(Interpreter.quoted).joined(separator: " "), isScript: true)
    }

    /// Checks a script.
    func check(script path: String) {
        take(interpreter.check(script: path))
    }

    /// Reads lines until the input ends: from a person with an editor, from a pipe as a script.
    ///
    /// A person goes on after a failure; a pipe does not.
    func readOn() async {
        guard !hasLeft, isInteractive || goesOn else { return }
        if console.isInteractive { await prompt() } else { await readScript() }
    }

    /// Ends the program with the exit code of the first failure, or with that of `quit`.
    func finish() throws {
        console.finish()
        session.close()
        if failureCount > 0, commandCount > 1, session.settings.keepsGoing {
            console.complain("\(failureCount) of \(commandCount) commands failed")
        }
        let code = leavingCode ?? status.rawValue
        if code != 0 { throw ExitCode(code) }
    }

    private func take(_ outcome: Outcome) {
        if outcome.status == .interrupted {
            // A program that was interrupted says so by the signal; at the prompt ^C stands on the line.
            if !isInteractive { Interrupts.die() }
            console.complain("")
        }
        console.show(outcome, session: session)
        if let code = outcome.leavesWith {
            hasLeft = true
            if code != 0 { leavingCode = code }
        }
        if outcome.status != .success {
            failureCount += 1
            if status == .success { status = outcome.status }
        }
    }

    // MARK: Reading lines

    private func prompt() async {
        let history = HistoryFile()
        let editor = makeEditor(history)
        if !options.quiet, commandCount == 0 {
            console.greet("dossier \(Version.number), a workbench for news text: help shows how, Ctrl-D leaves")
        }
        var reader = EntryReader()
        while !hasLeft {
            switch editor.readLine(prompt: reader.prompt) {
            case .end:
                console.complain("")
                // An entry that was begun is not dropped silently: running it says what is missing.
                guard let rest = reader.takeRest() else {
                    hasLeft = true
                    continue
                }
                await run(entry: rest, history, editor)
            case .interrupted(let hadText):
                if !hadText, !reader.isPending { console.complain("(Ctrl-D or quit to leave)") }
                reader.drop()
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
        if !entry.hasPrefix(" "), history.isNew(entry) {
            editor.remember(entry)
            if let problem = history.append(entry) { console.complain("warning: \(problem)") }
        }
        status = .success
        for line in Interpreter.entries(in: entry) where goesOn { await run(line: line) }
    }

    private func makeEditor(_ history: HistoryFile) -> any LineEditor {
        if options.noReadline || environment("TERM") == "dumb" { return PlainEditor(showsPrompt: true) }
        return ReadlineEditor(completer: Completer(session: session), history: history.read())
    }

    private func readScript() async {
        let editor = PlainEditor(showsPrompt: false)
        var reader = EntryReader()
        while goesOn {
            switch editor.readLine(prompt: "") {
            case .end:
                if let rest = reader.takeRest() { await run(line: rest) }
                return
            case .interrupted: Interrupts.die()
            case .line(let line):
                if let entry = reader.take(line) { await run(line: entry) }
            }
        }
    }
}
