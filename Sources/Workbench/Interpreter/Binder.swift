import ArgumentParser
import CommandKit

/// Turns a parsed pipeline into one that can run: finds each stage, parses its arguments, checks its type.
///
/// Nothing is run here, so an error in the third stage is reported before the first one does anything.
struct Binder: Sendable {
    let session: Session
    let scope: Scope

    private var registry: Registry { session.registry }
    private var verbScope: VerbScope { VerbScope(session: session, scope: scope) }

    /// How deep definitions may call each other.
    private static let depthLimit = 16

    /// Binds a pipeline.
    ///
    /// - Parameter input: The type of what flows into the first stage.
    /// - Throws: ``LocatedError`` for the first thing that is wrong.
    func bind(_ pipeline: Pipeline, input: AnswerType = .nothing) throws(LocatedError) -> BoundPipeline {
        var stages: [BoundPipeline.Bound] = []
        var type = input
        var display = DisplayOptions()
        for (index, stage) in pipeline.stages.enumerated() {
            var stage = stage
            if index == pipeline.stages.count - 1 { (stage, display) = try takeDisplayOptions(of: stage) }
            let about: Stage?
            (stage, about) = try takeTopic(of: stage)
            let isUnique: Bool
            (stage, isUnique) = takeUnique(of: stage)
            let isFirst = index == 0 && input == .nothing
            if let definition = scope.definitions[stage.name.text], !stage.name.hasQuotes {
                let body = try expand(definition, call: stage, input: type)
                stages += body.stages
                type = body.output
                continue
            }
            let (bound, output) = try bind(stage, input: type, isFirst: isFirst, previous: stages.last?.syntax)
            stages.append(BoundPipeline.Bound(stage: bound, syntax: stage, isUnique: isUnique))
            type = output
            if let about {
                let (verb, narrowed) = try bind(about, input: type, isFirst: false, previous: stage)
                stages.append(BoundPipeline.Bound(stage: verb, syntax: about))
                type = narrowed
            }
        }
        return BoundPipeline(stages: stages, output: type, display: display)
    }

    private func bind(
        _ stage: Stage,
        input: AnswerType,
        isFirst: Bool,
        previous: Stage?
    ) throws(LocatedError) -> (BoundPipeline.Kind, AnswerType) {
        let name = stage.name.text
        if !stage.name.hasQuotes, stage.name.references.isEmpty {
            if let entry = registry.entry(named: name), input == .nothing || !Registry.isBoth(name) {
                try check(stage, takes: entry.type.input, input, previous: previous)
                let command = try parse(entry, stage)
                let output = try located(in: stage) { try command.output(for: input) }
                return (.command(command, plugin: entry.plugin), output)
            }
            if let verb = registry.verb(named: name) {
                try check(stage, takes: verb.input, input, previous: previous)
                let bound = try verb.init(stage, scope: verbScope.naming(previous?.name.text ?? name))
                return (.verb(bound, texts: scope.texts), try bound.output(for: input))
            }
        }
        if isFirst, let value = stage.valueName {
            if let known = scope.results.value(named: value), scope.promised[value] == nil {
                return (.value(known), known.type)
            }
            if let type = scope.promised[value] { return (.promised, type) }
        }
        throw unknown(stage)
    }

    private func unknown(_ stage: Stage) -> LocatedError {
        let name = stage.name.text
        if scope.results.hasForgotten(name) {
            return LocatedError(
                .unknownValue,
                "the result '\(name)' was forgotten, to make room for newer ones",
                at: stage.name.range,
                remedy: "run its line again; let NAME = … keeps a result"
            )
        }
        if let reference = stage.name.reference {
            return .unknown(
                .unknownValue,
                "nothing is called '\(reference.notation)'",
                name: name,
                at: stage.name.range,
                among: "values",
                scope.names
            )
        }
        let names = registry.stageNames + scope.definitions.keys.sorted() + Keyword.allCases.map(\.rawValue)
        let suggestion = Suggestion.nearest(to: name, in: names + scope.names)
        return LocatedError(
            CommandError(
                .unknownCommand,
                "no command '\(name)'",
                suggestion: suggestion,
                remedy: suggestion == nil ? "commands lists them; help --search WORD finds one" : nil
            ),
            at: stage.name.range
        )
    }

    /// Parses the arguments of a command with ArgumentParser, whose errors get their place here.
    private func parse(_ entry: Registry.Entry, _ stage: Stage) throws(LocatedError) -> any Command {
        let arguments = ArgumentWords(stage.arguments, of: entry.type)
        let words = try arguments.texts { reference throws(LocatedError) in try verbScope.text(of: reference) }
        if let help = helpRequest(entry, stage) { return help }
        do {
            if entry.type == LoadCommand.self, let back = try ReadBackCommand(words, registry.listings) { return back }
            let parsed = try entry.type.parseAsRoot(words)
            guard let command = parsed as? any Command else {
                throw CommandError(
                    .arguments,
                    "'\(stage.name.text)' needs one of its parts",
                    remedy: "help \(entry.name) lists them"
                )
            }
            return command
        } catch let error as CommandError {
            throw stage.locate(error)
        } catch {
            let message = Self.sentence(entry.type.message(for: error))
            let names = words + stage.arguments.compactMap(\.flagName)
            throw stage.locate(
                CommandError(
                    .arguments,
                    message,
                    subject: names.first { !$0.isEmpty && message.contains("'\($0)'") },
                    remedy: "help \(entry.name)"
                )
            )
        }
    }

    /// `quotes --help` is `help quotes`.
    private func helpRequest(_ entry: Registry.Entry, _ stage: Stage) -> HelpCommand? {
        guard stage.arguments.contains(where: { $0.flagName == "--help" || $0.flagName == "-h" }) else { return nil }
        var help = HelpCommand()
        let parts = stage.arguments.map(\.text).filter { word in
            entry.type.configuration.subcommands.contains { $0._commandName == word }
        }
        help.words = [entry.name] + parts.prefix(1)
        help.search = nil
        return help
    }

    /// The words of ArgumentParser without "Error:" and without a full stop.
    private static func sentence(_ message: String) -> String {
        var text = message.split(separator: "\n").first.map(String.init) ?? message
        if text.hasPrefix("Error: ") { text.removeFirst("Error: ".count) }
        if text.hasSuffix(".") { text.removeLast() }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private func check(
        _ stage: Stage,
        takes expected: InputType,
        _ actual: AnswerType,
        previous: Stage?
    ) throws(LocatedError) {
        guard !expected.accepts(actual) else { return }
        let name = stage.name.text
        if actual == .nothing {
            throw LocatedError(
                .inputType,
                "\(name) takes \(expected.article) from the left of a |",
                at: stage.name.range,
                remedy: "put a command before it: quotes | \(name)"
            )
        }
        let left = previous.map { "\($0.name.text) gives \(actual.article)" } ?? "it was given \(actual.article)"
        let message =
            expected == .nothing
            ? "\(name) starts a line; it takes nothing from the left" : "\(name) takes \(expected.article); \(left)"
        var remedy: String?
        if expected == .table, actual == .graph { remedy = "to make a table: … | edges, or … | nodes" }
        if expected == .graph { remedy = "to make a graph: graph co-mention" }
        throw LocatedError(.inputType, message, at: stage.name.range, remedy: remedy)
    }

    private func expand(
        _ definition: Definition,
        call: Stage,
        input: AnswerType
    ) throws(LocatedError) -> BoundPipeline {
        guard scope.depth < Self.depthLimit else {
            throw LocatedError(
                .syntax,
                "'\(definition.name.text)' calls itself",
                at: call.name.range,
                remedy: "definitions may call others, but not in a circle"
            )
        }
        var inner = scope
        inner.depth += 1
        for (name, argument) in try definition.bind(call) {
            inner.texts[name] = try argument.text { reference throws(LocatedError) in try verbScope.text(of: reference)
            }
        }
        let binder = Binder(session: session, scope: inner)
        do {
            return try binder.bind(definition.body, input: input)
        } catch {
            // The places in the body belong to another entry: the caret stands under the call.
            throw LocatedError(error.error, at: call.range)
        }
    }

    private func located<Value>(in stage: Stage, _ body: () throws -> Value) throws(LocatedError) -> Value {
        do {
            return try body()
        } catch let error as CommandError {
            throw stage.locate(error)
        } catch {
            throw LocatedError(CommandError(.fault, "\(error)"), at: stage.name.range)
        }
    }

    /// Takes `--format NAME`, `--wide` and `--all` off a stage, unless its command has such options of its own.
    private func takeDisplayOptions(of stage: Stage) throws(LocatedError) -> (Stage, DisplayOptions) {
        var options = DisplayOptions()
        var rest: [Word] = []
        var words = stage.arguments[...]
        // What goes to standard output is shown like any answer (E-09).
        let isShown = words.contains { $0.text == "-" }
        let own = isShown ? [] : registry.entry(named: stage.name.text).map { Self.ownOptions[$0.name] ?? [] } ?? []
        while let word = words.popFirst() {
            switch word.flagName {
            case "--wide" where !own.contains("--wide"): options.isWide = true
            case "--all" where !own.contains("--all"): options.showsAll = true
            case "--format" where !own.contains("--format"):
                guard let value = word.flagValue ?? words.popFirst() else {
                    throw LocatedError(.arguments, "--format needs a format", at: word.range, remedy: "--format csv")
                }
                let formats = Settings.formats
                guard formats.contains(value.text) else {
                    throw LocatedError.unknown(
                        .unknownFormat,
                        "no format '\(value.text)'",
                        name: value.text,
                        at: value.range,
                        among: "formats",
                        formats
                    )
                }
                options.format = value.text
            default: rest.append(word)
            }
        }
        return (Stage(name: stage.name, arguments: rest, source: stage.source), options)
    }

    /// The commands of the core that have such options of their own.
    private static let ownOptions: [String: Set<String>] = [
        "export": ["--format"], "tee": ["--format"], "find": ["--about"], "kwic": ["--about"],
    ]

    /// Takes `--unique` off a command that reads the documents (C-04).
    private func takeUnique(of stage: Stage) -> (Stage, Bool) {
        guard let entry = registry.entry(named: stage.name.text),
            entry.plugin != nil || UniqueDocuments.commands.contains(entry.name),
            let index = stage.arguments.firstIndex(where: { $0.isFlag && $0.flagName == UniqueDocuments.flag })
        else { return (stage, false) }
        var words = stage.arguments
        words.remove(at: index)
        return (Stage(name: stage.name, arguments: words, source: stage.source), true)
    }

    /// Takes `--about TOPIC` off a command that gives a table: the verb `about` behind it keeps what is about the topic.
    private func takeTopic(of stage: Stage) throws(LocatedError) -> (Stage, about: Stage?) {
        guard let entry = registry.entry(named: stage.name.text),
            Self.ownOptions[entry.name]?.contains("--about") != true,
            let index = stage.arguments.firstIndex(where: { $0.isFlag && $0.flagName == "--about" })
        else { return (stage, nil) }
        var words = stage.arguments
        let flag = words.remove(at: index)
        let value: Word
        if let given = flag.flagValue {
            value = given
        } else if index < words.count {
            value = words.remove(at: index)
        } else {
            throw LocatedError(.arguments, "--about needs a topic", at: flag.range, remedy: "topics lists them")
        }
        let name = Word(AboutVerb.name, range: flag.range.lowerBound..<flag.range.lowerBound + "--about".utf8.count)
        return (
            Stage(name: stage.name, arguments: words, source: stage.source),
            Stage(name: name, arguments: [value], source: stage.source)
        )
    }
}

extension Stage {
    /// Puts an error under the word that it is about, or under the name of the stage.
    func locate(_ error: CommandError) -> LocatedError {
        guard let subject = error.subject else { return LocatedError(error, at: name.range) }
        let words = arguments.filter { $0.text == subject || $0.flagValue?.text == subject }
        let partial = arguments.filter { !subject.isEmpty && $0.text.contains(subject) }
        return LocatedError(error, at: (words.first ?? partial.first ?? name).range)
    }
}
