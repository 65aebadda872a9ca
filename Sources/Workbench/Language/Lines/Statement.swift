import CommandKit

/// What one entry asks for.
enum Statement: Hashable, Sendable {
    /// Nothing: blanks or a comment.
    case empty
    /// A chain of stages.
    case pipeline(Pipeline)
    /// A name for an answer: `let said = quotes`.
    case binding(name: Word, Pipeline)
    /// A command made of others: `define allies(topic) = …`.
    case definition(Definition)
    /// A line for the shell: `!ls`.
    case shell(String, range: Range<Int>)
}

/// One entry and what it asks for.
struct ParsedLine: Hashable, Sendable {
    /// The entry.
    let source: SourceText

    /// What it asks for.
    let statement: Statement
}

/// A command that is made of others, with parameters.
///
/// The parameters stand in the body as `$topic`; at a call they are bound to values, and the body is checked with them.
struct Definition: Hashable, Sendable {
    /// The name.
    let name: Word

    /// The names of the parameters, in order; no two are equal.
    let parameters: [Word]

    /// What is run.
    let body: Pipeline

    /// The entry that it was made with.
    let source: SourceText

    /// How it is called: `allies TOPIC`.
    var usage: String {
        ([name.text] + parameters.map { $0.text.uppercased() }).joined(separator: " ")
    }

    /// The arguments of a call, each with the name of its parameter.
    ///
    /// - Throws: ``LocatedError`` when there are more or fewer arguments than parameters.
    func bind(_ call: Stage) throws(LocatedError) -> [(name: String, argument: Word)] {
        if call.arguments.count > parameters.count {
            let extra = call.arguments[parameters.count]
            throw LocatedError(
                .arguments,
                "'\(name.text)' takes \(counted(parameters.count, "argument")), not \(call.arguments.count)",
                at: extra.range,
                remedy: usage
            )
        }
        if call.arguments.count < parameters.count {
            throw LocatedError(
                .arguments,
                "'\(name.text)' needs a value for '\(parameters[call.arguments.count].text)'",
                at: call.name.range,
                remedy: usage
            )
        }
        return zip(parameters, call.arguments).map { ($0.text, $1) }
    }
}

/// A number and its noun: "1 argument", "3 arguments".
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
