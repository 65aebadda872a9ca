import CommandKit
import DocumentModel
import Foundation
import LanguageEngine

/// Understands lines and runs them: parses, finds the commands, checks every type, and only then starts the first stage.
///
/// It prints nothing. What a line gives comes back as an ``Outcome``; the lines of a script come back one by one.
public struct Interpreter: Sendable {
    let session: Session

    /// Takes lines for a session.
    public init(session: Session) {
        self.session = session
    }

    /// Whether an entry is complete, or goes on in the next line.
    ///
    /// Of a paste of several lines the last entry counts.
    public static func isComplete(_ entry: String) -> Bool {
        EntrySplitter.entries(in: entry).last.map { LineParser.isComplete($0.text) } ?? true
    }

    /// The single entries of a text of several lines, as a paste brings them.
    public static func entries(in text: String) -> [String] { EntrySplitter.entries(in: text).map(\.text) }

    /// A word as the line language writes it, so that it is taken as one value whatever it holds (B-08).
    public static func quoted(_ word: String) -> String {
        // An underscore at the start would make it a reference to a result.
        let isPlain = word.utf8.allSatisfy { $0.isNameByte || $0 == 46 || $0 == 47 || $0 == 45 }
        if isPlain, !word.isEmpty, word.utf8.first != UInt8(ascii: "_") { return word }
        let escaped = word.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
        return "\"\(escaped)\""
    }

    /// Runs one entry.
    ///
    /// - Parameters:
    ///   - entry: A line, or several that belong together.
    ///   - show: Takes the outcome of each line of a script that the entry runs, as soon as it is there.
    /// - Returns: The outcome of the entry itself. An error leaves the results of the session alone.
    public func run(_ entry: String, show: @escaping @Sendable (Outcome) -> Void = { _ in }) async -> Outcome {
        await run(entry, folder: nil, show: show)
    }

    /// Runs one entry of a script in `folder`.
    func run(_ entry: String, folder: String?, show: @escaping @Sendable (Outcome) -> Void) async -> Outcome {
        await Session.$line.withValue(entry.trimmingCharacters(in: .whitespacesAndNewlines)) {
            let outcome = await interpret(entry, folder: folder, show: show)
            await refreshCorpus()
            guard let problem = session.endLine(), outcome.problem == nil else { return outcome }
            // The answer is there all the same: what could not be kept, or read, is said beside it.
            return Outcome(
                answer: outcome.answer,
                problem: Problem(problem, in: ""),
                display: outcome.display,
                isReport: outcome.isReport,
                leavesWith: outcome.leavesWith
            )
        }
    }

    /// Documents that came or changed belong to the corpus in use where its condition holds for them.
    private func refreshCorpus() async {
        guard let name = session.corpusName, session.hasChangedDocuments else { return }
        // A condition that holds no more, because its corpus was undone, leaves all documents to see.
        do { try await NamedThings(interpreter: self).refresh(name) } catch { session.use(nil, nil) }
    }

    private func interpret(
        _ entry: String,
        folder: String?,
        show: @escaping @Sendable (Outcome) -> Void
    ) async -> Outcome {
        do {
            if let outcome = try await runKeyword(entry, folder: folder, show: show) { return outcome }
            return try await runStatement(entry)
        } catch is CancellationError {
            return .interrupted
        } catch {
            return Outcome(problem: Problem(error, in: entry))
        }
    }

    /// The answer of a pipeline, without keeping it.
    func evaluate(_ text: String) async throws -> Answer {
        guard case .pipeline(let pipeline) = try LineParser.parse(text).statement else {
            throw CommandError(.syntax, "'\(text)' is no pipeline")
        }
        return try await run(try bind(pipeline))
    }

    /// The type that the stages of `left` give, for completion.
    func type(of left: String) throws -> AnswerType {
        for keyword in [Keyword.try, .time] {
            if let rest = Script.rest(of: left, after: keyword) { return try type(of: rest) }
        }
        switch try LineParser.parse(left).statement {
        case .pipeline(let pipeline), .binding(_, let pipeline): return try bind(pipeline).output
        case .empty, .definition, .shell: return .nothing
        }
    }

    /// Checks a pipeline against what the session knows now.
    func bind(_ pipeline: Pipeline) throws(LocatedError) -> BoundPipeline {
        try Binder(session: session, scope: Scope(session)).bind(pipeline)
    }

    private func runStatement(_ text: String) async throws -> Outcome {
        switch try LineParser.parse(text).statement {
        case .empty: return Outcome()
        case .pipeline(let pipeline):
            let bound = try bind(pipeline)
            let answer = try await run(bound)
            // An interrupted line leaves the results alone, even when it came to an end unseen.
            try Task.checkCancellation()
            if answer.value != .nothing, bound.isKept { session.keep(answer.value, name: nil, line: text) }
            return Outcome(answer: answer, display: bound.display, isReport: bound.isReport)
        case .binding(let name, let pipeline):
            try checkNewName(name)
            let answer = try await run(try bind(pipeline))
            try Task.checkCancellation()
            session.keep(answer.value, name: name.text, line: pipeline.text)
            let note = Note.footer("\(name.text): \(answer.value.summary)")
            return Outcome(
                answer: Answer(
                    .nothing,
                    notes: answer.notes.filter { $0.level != .footer } + [note],
                    failure: answer.failure
                )
            )
        case .definition(let definition):
            try checkNewName(definition.name)
            try session.define(definition)
            return Outcome(answer: Answer(.nothing, notes: [.footer("defined \(definition.usage)")]))
        case .shell(let command, let range):
            try runShell(command, at: range)
            return Outcome()
        }
    }

    private func runShell(_ command: String, at range: Range<Int>) throws {
        guard let shell = session.shell else {
            throw LocatedError(.shellFailed, "this session has no shell", at: range)
        }
        let code = shell(command)
        // 128 and SIGINT: Ctrl-C was for the command, and ends the line.
        if code == 130 { throw CancellationError() }
        if code != 0 { throw LocatedError(.shellFailed, "the shell ended with the code \(code)", at: range) }
    }

    /// A result or definition must not hide a command.
    func checkNewName(_ name: Word) throws(LocatedError) {
        let taken =
            session.registry.entry(named: name.text) != nil || session.registry.verb(named: name.text) != nil
            || Keyword(rawValue: name.text) != nil
        guard !taken else {
            throw LocatedError(
                .syntax,
                "'\(name.text)' is a command",
                at: name.range,
                remedy: "take another name"
            )
        }
    }
}

extension Interpreter {
    /// Runs a checked pipeline.
    func run(_ pipeline: BoundPipeline) async throws -> Answer {
        var answer = Answer(.nothing)
        for bound in pipeline.stages {
            try Task.checkCancellation()
            do {
                let next = try await run(bound, on: answer.value)
                // Footers describe what is shown; of the stages on the way nothing is.
                let notes = answer.notes.filter { $0.level != .footer } + next.notes
                answer = Answer(next.value, notes: notes, failure: next.failure ?? answer.failure)
            } catch let error as CommandError {
                throw bound.syntax.locate(error)
            } catch let error as LocatedError {
                throw error
            } catch let error as CancellationError {
                throw error
            } catch {
                throw bound.syntax.locate(failure(of: bound, error))
            }
        }
        answer.notes += session.takeRemarks()
        if let note = session.corpusNote, answer.value != .nothing { answer.notes.append(note) }
        return answer
    }

    private func run(_ bound: BoundPipeline.Bound, on value: AnswerValue) async throws -> Answer {
        switch bound.stage {
        case .command where bound.isUnique:
            let all = CommandContext(documents: session.documents, services: session)
            let (documents, notes) = try await UniqueDocuments.of(all)
            var answer = try await Session.$narrowed.withValue(Set(documents.map(\.id))) {
                try await run(BoundPipeline.Bound(stage: bound.stage, syntax: bound.syntax), on: value)
            }
            answer.notes = notes + answer.notes
            return answer
        case .command(let command, let plugin):
            let (documents, notes) = plugin == nil ? (session.documents, []) : try session.englishDocuments()
            let context = CommandContext(documents: documents, input: value, services: session)
            var answer = try await command.run(in: context)
            answer.notes = notes + answer.notes
            return answer
        case .verb(let verb, let texts):
            var scope = Scope(session)
            scope.texts.merge(texts) { _, inner in inner }
            return try await verb.apply(value, in: VerbScope(session: session, scope: scope))
        case .value(let value): return Answer(value)
        case .promised: throw CommandError(.fault, "a promised value was asked for")
        }
    }

    /// An error that is no ``CommandError``: the fault of a plugin, or our own.
    private func failure(of bound: BoundPipeline.Bound, _ error: any Error) -> CommandError {
        if let error = error as? ModelError { return CommandError(.model, error.description) }
        let details = session.settings.debug ? String(reflecting: error) : "\(error)"
        guard case .command(_, let plugin?) = bound.stage else { return CommandError(.fault, details) }
        return CommandError(
            .pluginFailed,
            "in plugin \"\(plugin.name)\" \(plugin.version): \(details)",
            remedy: session.settings.debug ? nil : "set debug on shows more"
        )
    }
}
