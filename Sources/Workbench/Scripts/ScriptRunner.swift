import CommandKit
import Foundation

/// Runs a script: requirements, arguments, a check of every line, and only then the first one (B-06).
struct ScriptRunner: Sendable {
    let interpreter: Interpreter
    let show: @Sendable (Outcome) -> Void

    /// Runs the script at `path`; stops at the first failing line unless the session keeps going (B-02, B-03).
    ///
    /// The outcome of each line but the last goes to `show`.
    func run(path: String, arguments: [String]) async throws -> Outcome {
        let session = interpreter.session
        do {
            let script = try Script(path: path, text: try Script.text(of: path))
            if arguments == ["--help"] { return Outcome(answer: Answer(.text(script.usage))) }
            for (requirement, line) in script.requirements {
                do {
                    try requirement.check(program: session.version, plugins: session.registry.plugins)
                } catch {
                    throw ScriptError(origin: "\(path):\(line):1", error: LocatedError(error, at: nil))
                }
            }
            let outer = session.variables
            for (name, value) in try script.values(of: arguments) { session.setVariable(name, to: value) }
            defer { session.setVariables(outer) }
            if let problem = ScriptCheck(session: session).firstProblem(of: script) { return Outcome(problem: problem) }
            return await run(script)
        } catch let error as ScriptError {
            return Outcome(problem: Problem(error.error, in: "").inside(error.origin))
        }
    }

    private func run(_ script: Script) async -> Outcome {
        var first: Outcome?
        var failed = 0
        let folder = (script.path as NSString).deletingLastPathComponent
        for entry in script.entries {
            let outcome = await interpreter.run(entry.text, folder: folder.isEmpty ? nil : folder, show: show)
                .placed(in: script.path, entry)
            if outcome.leavesWith != nil { return outcome }
            if outcome.problem == nil {
                show(outcome)
                continue
            }
            guard interpreter.session.settings.keepsGoing, outcome.status != .interrupted else { return outcome }
            show(outcome)
            failed += 1
            first = first ?? outcome
        }
        guard let first else { return Outcome() }
        // The lines were shown one by one; what is left to say is how many failed, and the code of the first.
        let note = Note.warning("\(failed) of \(script.entries.count) commands failed")
        return Outcome(answer: Answer(.nothing, notes: [note]), leavesWith: first.status.rawValue)
    }
}

extension Outcome {
    /// The outcome with the place of its line in a script; one that came from a script further in keeps its own place.
    func placed(in path: String, _ entry: Script.Entry) -> Outcome {
        guard let problem else { return self }
        let placed =
            problem.origin.map { problem.inside("\($0) (run from \(path):\(entry.line))") }
            ?? problem.placed(in: path, entry)
        return Outcome(
            answer: answer, problem: placed, display: display, isReport: isReport, shellCommand: shellCommand,
            leavesWith: leavesWith)
    }
}
