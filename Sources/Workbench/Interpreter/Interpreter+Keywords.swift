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
            case .topic: return Outcome(answer: try NamedThings(interpreter: self).topic(rest))
            case .corpus: return Outcome(answer: try await NamedThings(interpreter: self).corpus(rest, in: entry))
            case .use: return Outcome(answer: try await NamedThings(interpreter: self).use(rest))
            case .assert:
                let scope = VerbScope(session: session, scope: Scope(session))
                let assertion = try Assertion(rest, in: entry, scope: scope)
                if case .fails(let error) = try await assertion.decide(in: scope) { throw error }
                return Outcome()
            case .try: return try await runTry(rest, in: entry, folder: folder, show: show)
            case .time: return await runTimed(rest, in: entry, folder: folder, show: show)
            case .run: return try await runScript(rest, in: entry, folder: folder, show: show)
            case .quit, .exit: return try quit(rest)
            case .echo: return Outcome(answer: Answer(.text(try words(rest, in: entry).joined(separator: " "))))
            case .param:
                return try setParameter(rest)
            case .require:
                try ScriptRequirement(rest).check(program: session.version, plugins: session.registry.plugins)
                return Outcome()
            }
        }
        return nil
    }

    /// The words behind a keyword, with values put in for references.
    ///
    /// - Parameter scope: What the references stand for; what the session knows now, when nil.
    func words(_ rest: String, in entry: String, _ scope: Scope? = nil) throws -> [String] {
        let source = SourceText(entry)
        let start = source.bytes.count - rest.utf8.count
        let scan = Lexer.scan(source, start..<source.bytes.count)
        if let fault = scan.faults.first { throw fault }
        let scope = VerbScope(session: session, scope: scope ?? Scope(session))
        return try scan.items.map { item in
            switch item {
            case .word(let word):
                try word.text { reference throws(LocatedError) in try scope.text(of: reference) }
            case .pipe(let range):
                throw LocatedError(.syntax, "a | has no place here", at: range, remedy: "put it in quotes")
            }
        }
    }

    private func runTry(
        _ rest: String,
        in entry: String,
        folder: String?,
        show: @escaping @Sendable (Outcome) -> Void
    ) async throws -> Outcome {
        let outcome = await run(rest, folder: folder, show: show).mapProblem { $0.widened(to: entry) }
        guard outcome.status != .success, outcome.status != .interrupted else { return outcome }
        var answer = outcome.answer ?? Answer(.nothing)
        answer.failure = nil
        if let problem = outcome.problem { answer.notes.append(.note("passed over: \(problem.error)")) }
        return Outcome(answer: answer, display: outcome.display, leavesWith: outcome.leavesWith)
    }

    private func runTimed(
        _ rest: String,
        in entry: String,
        folder: String?,
        show: @escaping @Sendable (Outcome) -> Void
    ) async -> Outcome {
        let start = ContinuousClock.now
        let outcome = await run(rest, folder: folder, show: show).mapProblem { $0.widened(to: entry) }
        let duration = ContinuousClock.now - start
        let milliseconds = duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
        var answer = outcome.answer ?? Answer(.nothing)
        answer.notes.append(.note("took \(milliseconds) ms"))
        return outcome.with(answer)
    }

    /// A parameter outside a script, as when a script comes over standard input: there it has its default value (B-01).
    private func setParameter(_ rest: String) throws -> Outcome {
        let parameter = try ScriptParameter(rest)
        guard let value = parameter.defaultValue else {
            throw CommandError(
                .scriptArguments,
                "nothing gives '\(parameter.name)' a value here",
                subject: parameter.name,
                remedy: "dossier run FILE -- \(parameter.name.uppercased())"
            )
        }
        try parameter.check(value)
        session.setVariable(parameter.name, to: value)
        return Outcome()
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
    ///
    /// Arguments have the default values of the script, or a value that fits their type.
    public func check(script path: String) -> Outcome {
        do {
            let script = try Script(path: path, text: try Script.text(of: path))
            try script.checkRequirements(version: session.version, plugins: session.registry.plugins)
            let outer = session.variables
            for parameter in script.parameters.map(\.parameter) {
                session.setVariable(parameter.name, to: parameter.defaultValue ?? parameter.kind.sample)
            }
            defer { session.setVariables(outer) }
            return Outcome(problem: ScriptCheck(session: session).firstProblem(of: script))
        } catch let error as ScriptError {
            return Outcome(problem: Problem(error.error, in: "", origin: error.origin))
        } catch {
            return Outcome(problem: Problem(error, in: ""))
        }
    }
}
