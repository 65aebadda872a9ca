public import CommandKit
import DocumentModel
import Foundation

/// Understands lines and runs them: parses, finds the commands, checks every type, and only then starts the first stage.
///
/// It prints nothing. What a line gives comes back as an ``Outcome``; the parts of a script come back one by one.
public struct Interpreter: Sendable {
    let session: Session

    /// Takes lines for a session.
    public init(session: Session) {
        self.session = session
    }

    /// Whether an entry is complete, or goes on in the next line.
    public static func isComplete(_ entry: String) -> Bool { LineParser.isComplete(entry) }

    /// The single entries of a text of several lines, as a paste brings them.
    public static func entries(in text: String) -> [String] { Script.entries(in: text).map(\.text) }

    /// A word as the line language writes it, so that it is taken as one value whatever it holds (B-08).
    public static func quoted(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 46
                || byte == 47 || byte == 45 || byte == 95
        }
        if plain, !word.isEmpty { return word }
        return "\""
            + word.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"") + "\""
    }

    /// Runs one entry.
    ///
    /// - Parameters:
    ///   - entry: A line, or several that belong together.
    ///   - show: Takes the outcome of each line of a script that the entry runs, as soon as it is there.
    /// - Returns: The outcome of the entry itself. An error leaves the results of the session alone.
    public func run(_ entry: String, show: @escaping @Sendable (Outcome) -> Void = { _ in }) async -> Outcome {
        do {
            if let outcome = try await runKeyword(entry, show: show) { return outcome }
            return try await runStatement(entry)
        } catch let error as LocatedError {
            return Outcome(error: error.inText(entry))
        } catch let error as CommandError {
            return Outcome(error: LocatedError(error))
        } catch is CancellationError {
            return .interrupted
        } catch {
            return Outcome(error: LocatedError(CommandError(.fault, "\(error)")))
        }
    }

    /// The answer of a pipeline, without keeping it.
    func evaluate(_ text: String) async throws -> Answer {
        guard case .pipeline(let pipeline) = try LineParser.parse(text) else {
            throw CommandError(.syntax, "'\(text)' is no pipeline")
        }
        return try await run(try await bind(pipeline, in: text), in: text)
    }

    /// The type that the stages of `left` give.
    func type(of left: String) async throws -> AnswerType {
        guard case .pipeline(let pipeline) = try LineParser.parse(left) else { return .nothing }
        return try await bind(pipeline, in: left).output
    }

    private func runStatement(_ text: String) async throws -> Outcome {
        switch try LineParser.parse(text) {
        case .pipeline(let pipeline):
            let bound = try await bind(pipeline, in: text)
            let answer = try await run(bound, in: text)
            if answer.value != .nothing { session.keep(answer.value, name: nil, line: text) }
            var outcome = Outcome(answer: answer)
            outcome.display = bound.display
            return outcome
        case .let(let name, let pipeline):
            let bound = try await bind(pipeline, in: text)
            let answer = try await run(bound, in: text)
            session.keep(answer.value, name: name.text, line: Self.body(of: pipeline, in: text))
            let note = Note.note("\(name.text): \(answer.value.summary)")
            return Outcome(answer: Answer(.nothing, notes: answer.notes.filter { $0.level != .footer } + [note]))
        case .define(let name, let parameters, let body):
            try checkDefinition(name.text)
            session.define(
                Definition(name: name.text, parameters: parameters.map(\.text), body: body, text: text))
            return Outcome(answer: Answer(.nothing, notes: [.note("defined \(name.text)")]))
        case .shell(let command):
            throw CommandError(
                .unknownCommand, "'!\(command)' is not run: leave the workbench for the shell",
                remedy: "export writes files, and '!' is left out so that no file can bring a shell command along")
        case .empty:
            return Outcome()
        }
    }
}
