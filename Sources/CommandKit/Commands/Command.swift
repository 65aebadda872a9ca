public import ArgumentParser

/// A command: a structure whose properties are its arguments, whose configuration is its help, and whose one method
/// gives an answer.
///
/// ```swift
/// struct CountSpeakers: Command {
///     static let configuration = CommandConfiguration(
///         commandName: "count-speakers", abstract: "Count the speakers of each document.")
///
///     @Option(help: "Leave out speakers with fewer quotations.")
///     var atLeast = 1
///
///     func output(for input: AnswerType) throws -> AnswerType { .table(Schema([.doc, .n])) }
///
///     func run(in context: CommandContext) async throws -> Answer { … }
/// }
/// ```
///
/// The laws, which `checkPlugin` tests: the same arguments on the same documents give the same answer; the answer has the
/// type that ``output(for:)`` promised; nothing is printed, and nothing outside the context is read or changed.
public protocol Command: ParsableCommand, Sendable {
    /// What the command takes from the left of a pipe.
    static var input: InputType { get }

    /// What the command gives, known from its arguments and the type of its input before anything runs.
    ///
    /// - Parameter input: The type of what comes from the left; `.nothing` at the start of a line. It fits
    ///   ``input``, the caller has checked that.
    /// - Throws: ``CommandError`` when an argument does not fit the input, such as a column it does not have.
    func output(for input: AnswerType) throws -> AnswerType

    /// Gives the answer.
    ///
    /// - Parameter context: The documents, the value from the left of the pipe, and services of the session.
    /// - Throws: ``CommandError`` for what the user can mend; `CancellationError` when interrupted; anything else is
    ///   reported as a failure of the plugin.
    func run(in context: CommandContext) async throws -> Answer
}

extension Command {
    /// Most commands start a line.
    public static var input: InputType { .nothing }
}

/// What a command takes from the left of a pipe.
public enum InputType: Hashable, Sendable {
    /// Nothing: the command starts a line.
    case nothing
    /// A table, or nothing.
    case optionalTable
    /// A table.
    case table
    /// A graph.
    case graph
    /// A table or a graph.
    case tableOrGraph
    /// Any value.
    case any
    /// Any value, or nothing.
    case optionalAny

    /// What it is, for messages: "a table".
    public var article: String {
        switch self {
        case .nothing: "nothing"
        case .optionalTable, .table: "a table"
        case .graph: "a graph"
        case .tableOrGraph: "a table or a graph"
        case .any, .optionalAny: "any answer"
        }
    }

    /// Whether a value of `type` fits.
    public func accepts(_ type: AnswerType) -> Bool {
        switch (self, type) {
        case (.any, .nothing): false
        case (.any, _), (.optionalAny, _): true
        case (.nothing, .nothing), (.optionalTable, .nothing): true
        case (.table, .table), (.optionalTable, .table), (.tableOrGraph, .table): true
        case (.graph, .graph), (.tableOrGraph, .graph): true
        default: false
        }
    }
}
