import CommandKit
import DocumentModel

/// The arguments of a stage, with its flags set apart.
struct VerbArguments: Sendable {
    /// A flag that a verb knows.
    struct Flag: Sendable {
        /// The name with its hyphens.
        let name: String
        /// Whether a value follows.
        let takesValue: Bool

        /// A flag that stands alone.
        static func alone(_ name: String) -> Flag { Flag(name: name, takesValue: false) }

        /// A flag with a value: `--seed 3`, `--seed=3`.
        static func withValue(_ name: String) -> Flag { Flag(name: name, takesValue: true) }
    }

    /// The stage.
    let stage: Stage

    /// The arguments that are no flags.
    let words: [Word]

    private let flags: [String: Word?]

    /// Sets the flags apart; they may stand anywhere.
    ///
    /// - Throws: ``LocatedError`` for a flag that is not known, or that lacks its value.
    init(_ stage: Stage, flags known: [Flag] = []) throws(LocatedError) {
        self.stage = stage
        var words: [Word] = []
        var flags: [String: Word?] = [:]
        var index = 0
        while index < stage.arguments.count {
            let word = stage.arguments[index]
            index += 1
            guard word.isFlag, word.text.hasPrefix("--"), let name = word.flagName else {
                words.append(word)
                continue
            }
            guard let flag = known.first(where: { $0.name == name }) else {
                throw .unknown(
                    .arguments,
                    "'\(stage.name.text)' has no flag '\(name)'",
                    name: name,
                    at: word.range.lowerBound..<word.range.lowerBound + name.utf8.count,
                    among: "flags",
                    known.map(\.name)
                )
            }
            var value = word.flagValue
            if !flag.takesValue, let value {
                throw LocatedError(.arguments, "'\(name)' takes no value", at: value.range)
            }
            if flag.takesValue, value == nil {
                guard index < stage.arguments.count else {
                    throw LocatedError(.arguments, "'\(name)' needs a value", at: word.range)
                }
                value = stage.arguments[index]
                index += 1
            }
            flags[name] = value
        }
        self.words = words
        self.flags = flags
    }

    /// Whether a flag was given.
    func has(_ flag: String) -> Bool { flags[flag] != nil }

    /// The value of a flag; nil when it was not given.
    func value(of flag: String) -> Word? { flags[flag] ?? nil }

    /// A parser for the arguments that are no flags.
    ///
    /// - Throws: ``LocatedError`` for a sign that the language does not have.
    func parser(mode: ExpressionLexer.Mode = .columns) throws(LocatedError) -> ExpressionParser {
        let tokens = try ExpressionLexer.tokens(stage.source, words.map(\.range), mode: mode)
        return ExpressionParser(stage.source, tokens, behind: stage.range.upperBound)
    }

    /// Refuses an empty list of arguments.
    func requireSome(_ what: String, example: String) throws(LocatedError) {
        guard words.isEmpty else { return }
        throw LocatedError(.arguments, "'\(stage.name.text)' needs \(what)", at: stage.name.range, remedy: example)
    }
}

/// A whole number among the arguments: written out, or a reference whose value is known when the verb is applied.
struct CountArgument: Sendable {
    private let word: Word?
    private let fallback: Int

    /// Takes a word, or a number where none is given.
    init(_ word: Word?, otherwise fallback: Int) {
        self.word = word
        self.fallback = fallback
    }

    /// The number; nil when it is not known yet.
    ///
    /// - Throws: ``LocatedError`` when the word is not a whole number from 0 on.
    func value(in scope: VerbScope) throws(LocatedError) -> Int? {
        guard let word else { return fallback }
        guard let text = try scope.text(of: word) else { return nil }
        guard let number = Notation.integer(text), number >= 0 else {
            throw LocatedError(
                .arguments,
                "'\(text)' is not a number of rows",
                at: word.range,
                remedy: "a whole number such as 5"
            )
        }
        return number
    }
}

extension Stage {
    /// The columns of the input of a verb that takes a table.
    ///
    /// - Throws: ``LocatedError`` at the name of the stage when the input is something else.
    func schema(of input: AnswerType, from inputName: String) throws(LocatedError) -> Schema {
        if case .table(let schema) = input { return schema }
        throw inputError(takes: "a table", input, from: inputName)
    }

    /// Refuses an input that is no graph.
    func requireGraph(_ input: AnswerType, from inputName: String) throws(LocatedError) {
        guard input != .graph else { return }
        throw inputError(takes: "a graph", input, from: inputName)
    }

    /// The error for an input of the wrong kind.
    func inputError(takes: String, _ input: AnswerType, from inputName: String) -> LocatedError {
        let remedy: String? =
            switch input {
            case .graph: "| nodes, or | edges"
            case .nothing: "quotes | \(name.text)"
            default: nil
            }
        let given = input == .nothing ? "nothing stands before it" : "\(inputName) gives \(input.article)"
        return LocatedError(.inputType, "\(name.text) takes \(takes); \(given)", at: name.range, remedy: remedy)
    }

    /// The table that a verb is given.
    func table(_ value: AnswerValue, from inputName: String) throws(LocatedError) -> Table {
        if case .table(let table) = value { return table }
        throw inputError(takes: "a table", value.type, from: inputName)
    }
}
