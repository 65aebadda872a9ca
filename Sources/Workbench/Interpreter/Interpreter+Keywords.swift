import CommandKit
import Foundation

extension Interpreter {
    /// Runs an entry that starts with a word of the language itself; nil when it does not.
    func runKeyword(
        _ entry: String,
        folder: String?,
        show: @escaping @Sendable (Outcome) -> Void
    ) async throws -> Outcome? {
        for keyword in Keyword.allCases {
            guard let rest = Script.rest(of: entry, after: keyword) else { continue }
            switch keyword {
            case .let, .define: return nil
            case .assert:
                try await Assertion(rest, in: entry).check(with: self)
                return Outcome()
            case .try: return try await runTry(rest, folder: folder, show: show)
            case .time: return await runTimed(rest, folder: folder, show: show)
            case .run: return try await runScript(rest, in: entry, folder: folder, show: show)
            case .quit, .exit: return try quit(rest)
            case .echo: return Outcome(answer: Answer(.text(try words(rest, in: entry).joined(separator: " "))))
            case .param:
                throw CommandError(
                    .syntax, "param stands in the head of a script", remedy: "help scripts shows an example")
            case .require:
                try ScriptRequirement(rest).check(program: session.version, plugins: session.registry.plugins)
                return Outcome()
            }
        }
        return nil
    }

    /// The words behind a keyword, with values put in for references.
    func words(_ rest: String, in entry: String) throws -> [String] {
        let source = SourceText(entry)
        let start = source.bytes.count - rest.utf8.count
        let scan = Lexer.scan(source, start..<source.bytes.count)
        if let fault = scan.faults.first { throw fault }
        let scope = VerbScope(session: session, scope: Scope(session))
        return try scan.items.map { item in
            switch item {
            case .word(let word):
                try scope.text(of: word) ?? word.text
            case .pipe(let range):
                throw LocatedError(.syntax, "a | has no place here", at: range, remedy: "put it in quotes")
            }
        }
    }

    private func runTry(
        _ rest: String,
        folder: String?,
        show: @escaping @Sendable (Outcome) -> Void
    ) async throws -> Outcome {
        let outcome = await run(rest, folder: folder, show: show)
        guard let problem = outcome.problem else { return outcome }
        if problem.error.code == .interrupted { return outcome }
        let note = Note.note("passed over: \(problem.error)")
        return Outcome(answer: Answer(.nothing, notes: [note]), leavesWith: outcome.leavesWith)
    }

    private func runTimed(
        _ rest: String,
        folder: String?,
        show: @escaping @Sendable (Outcome) -> Void
    ) async -> Outcome {
        let start = ContinuousClock.now
        let outcome = await run(rest, folder: folder, show: show)
        let duration = ContinuousClock.now - start
        let milliseconds = duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
        var answer = outcome.answer ?? Answer(.nothing)
        answer.notes.append(.note("took \(milliseconds) ms"))
        return Outcome(
            answer: answer, problem: outcome.problem, display: outcome.display, isReport: outcome.isReport,
            leavesWith: outcome.leavesWith)
    }

    private func quit(_ rest: String) throws -> Outcome {
        let word = rest.trimmingCharacters(in: .whitespaces)
        guard !word.isEmpty else { return Outcome(leavesWith: 0) }
        guard let code = Int32(word), (0...255).contains(code) else {
            throw CommandError(.arguments, "'\(word)' is not an exit code", remedy: "give a number from 0 to 255")
        }
        return Outcome(leavesWith: code)
    }

    private func runScript(
        _ rest: String,
        in entry: String,
        folder: String?,
        show: @escaping @Sendable (Outcome) -> Void
    ) async throws -> Outcome {
        var words = try words(rest, in: entry)
        guard !words.isEmpty else {
            throw CommandError(.arguments, "run needs a script", remedy: "run FILE, or run FILE -- ARGUMENTS")
        }
        let file = words.removeFirst()
        if words.first == "--" { words.removeFirst() }
        let path = folder.map { file.hasPrefix("/") ? file : $0 + "/" + file } ?? file
        return try await ScriptRunner(interpreter: self, show: show).run(path: path, arguments: words)
    }
}

extension Interpreter {
    /// Parses and type-checks a script, and runs nothing of it.
    public func check(script path: String) -> Outcome {
        do {
            let script = try Script(path: path, text: try Script.text(of: path))
            for parameter in script.parameters.map(\.parameter) {
                session.setVariable(parameter.name, to: parameter.defaultValue ?? "")
            }
            return Outcome(problem: ScriptCheck(session: session).firstProblem(of: script))
        } catch let error as ScriptError {
            return Outcome(problem: Problem(error.error, in: "").inside(error.origin))
        } catch {
            return Outcome(problem: Problem(error, in: ""))
        }
    }
}
