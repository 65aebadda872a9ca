import CommandKit

/// A pipeline whose stages were found, whose arguments were parsed and whose types were checked: nothing of it was run.
struct BoundPipeline: Sendable {
    /// A stage that is ready to run.
    enum Kind: Sendable {
        /// A command, and the plugin that brings it.
        case command(any Command, plugin: Plugin?)
        /// A table verb, and the texts of the `$name`s around it: those of a script, and of the definition it stands in.
        case verb(any Verb, texts: [String: String])
        /// A value that is known: a result.
        case value(AnswerValue)
        /// A value that will be known: it stands for a result while a script is checked.
        case promised
    }

    /// A stage and its words, for carets.
    struct Bound: Sendable {
        let stage: Kind
        let syntax: Stage
        /// Whether near-duplicates count once: `--unique`.
        var isUnique = false
    }

    /// The stages, in order.
    let stages: [Bound]

    /// The type of what the last stage gives.
    let output: AnswerType

    /// How the answer is to be shown; taken off the last stage before its arguments were parsed.
    let display: DisplayOptions

    /// Whether the answer only reports what was done: a program that goes on to ask does not want it among its results.
    var isReport: Bool {
        guard case .command(let command, nil)? = stages.last?.stage else { return false }
        return command is LoadCommand
    }

    /// Whether the answer becomes a result: that of a page of help does not.
    var isKept: Bool {
        guard case .command(let command, nil)? = stages.last?.stage else { return true }
        return !(command is HelpCommand || command is CompleteCommand || command is ResultsCommand)
    }
}
