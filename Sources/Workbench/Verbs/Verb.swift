import CommandKit

/// A verb: a stage that works on what comes from the left, the same for every table (or graph).
///
/// A verb reads its own arguments, because conditions and aggregates are a language of their own, and keeps their places
/// for the caret. It is made and checked before anything runs; then it is applied.
///
/// The laws: the answer has the type that ``output(for:)`` promised; the same input gives the same answer; rows keep
/// their evidence and facts; what is left out is said in a note.
protocol Verb: Sendable {
    /// What `help` says about it.
    static var help: VerbHelp { get }

    /// What it takes from the left.
    static var input: InputType { get }

    /// Reads the arguments of a stage.
    ///
    /// - Parameter scope: What names and pipelines in brackets mean; its ``VerbScope/inputName`` names the input.
    /// - Throws: ``LocatedError`` when they break the grammar.
    init(_ stage: Stage, scope: VerbScope) throws(LocatedError)

    /// The type of the answer for an input of type `input`.
    ///
    /// - Throws: ``LocatedError`` at the argument that does not fit the input.
    func output(for input: AnswerType) throws(LocatedError) -> AnswerType

    /// The answer for `value`.
    ///
    /// - Parameter scope: As in the initialiser, with the values known.
    /// - Throws: ``LocatedError`` for what the user can mend; `CancellationError` when interrupted.
    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer
}

extension Verb {
    /// Most verbs take a table.
    static var input: InputType { .table }

    /// The name in messages.
    static var name: String { help.name }
}

/// What `help` says about a verb.
struct VerbHelp: Hashable, Sendable {
    /// The name.
    let name: String

    /// Another name, where it has one.
    let aliases: [String]

    /// How it is written.
    let usage: String

    /// What it does, in one line.
    let summary: String

    /// The arguments and flags, each with what it means.
    let arguments: [Argument]

    /// Lines to try.
    let examples: [String]

    /// An argument or flag.
    struct Argument: Hashable, Sendable {
        /// How it is written: `--keep-unknown`.
        let name: String
        /// What it means, in one line.
        let summary: String
    }

    /// Describes a verb.
    init(
        _ name: String,
        aliases: [String] = [],
        usage: String,
        summary: String,
        arguments: KeyValuePairs<String, String> = [:],
        examples: [String]
    ) {
        self.name = name
        self.aliases = aliases
        self.usage = usage
        self.summary = summary
        self.arguments = arguments.map { Argument(name: $0.key, summary: $0.value) }
        self.examples = examples
    }
}

/// The verbs.
enum VerbCatalogue {
    /// Every verb, in the order in which `help` lists them.
    static let all: [any Verb.Type] = [
        WhereVerb.self, SelectVerb.self, SortVerb.self, TopVerb.self, TailVerb.self, UniqueVerb.self, SampleVerb.self,
        GroupVerb.self, CountVerb.self, AddVerb.self, RenameVerb.self, GetVerb.self, JoinVerb.self, NodesVerb.self,
        EdgesVerb.self, PlotVerb.self, AboutVerb.self,
    ]

    /// The verb called `name`, by its name or alias; nil when there is none.
    static func verb(named name: String) -> (any Verb.Type)? {
        all.first { $0.help.name == name || $0.help.aliases.contains(name) }
    }

    /// The names and aliases of all verbs, for completion and suggestions.
    static let names: [String] = all.flatMap { [$0.help.name] + $0.help.aliases }
}
