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
            if let first = arguments.first, arguments.count == 1, ["--help", "-h"].contains(first) {
                return Outcome(answer: Answer(.text(script.usage)))
            }
            try script.checkRequirements(version: session.version, plugins: session.registry.plugins)
            // A script sees its own arguments only, not those of the script that runs it.
            let outer = session.variables
            session.setVariables(try script.values(of: arguments))
            defer { session.setVariables(outer) }
            if let problem = ScriptCheck(session: session).firstProblem(of: script) { return Outcome(problem: problem) }
            return await run(script)
        } catch let error as ScriptError {
            return Outcome(problem: Problem(error.error, in: "", origin: error.origin))
        }
    }

    private func run(_ script: Script) async -> Outcome {
        var first: ExitStatus?
        var failed = 0
        let folder = (script.path as NSString).deletingLastPathComponent
        for entry in script.entries {
            interpreter.session.echo(entry.text)
            let place: @Sendable (Outcome) -> Outcome = { outcome in
                outcome.mapProblem { $0.placed(in: script.path, entry) }
            }
            // What a script further in shows gets its place here as well.
            let outcome = place(
                await interpreter.run(entry.text, folder: folder.isEmpty ? nil : folder) { show(place($0)) })
            // Once the prompt is back, what an abandoned script still finds is not to be shown.
            if Task.isCancelled { return .interrupted }
            if outcome.leavesWith != nil { return outcome }
            if outcome.status == .success {
                show(outcome)
                continue
            }
            guard interpreter.session.settings.keepsGoing, outcome.status != .interrupted else { return outcome }
            show(outcome)
            failed += 1
            first = first ?? outcome.status
        }
        guard let first else { return Outcome() }
        // The lines were shown one by one; what is left to say is how many failed.
        let note = Note.warning("\(failed) of \(counted(script.entries.count, "command")) failed")
        return Outcome(answer: Answer(.nothing, notes: [note]), passedOver: first)
    }
}
