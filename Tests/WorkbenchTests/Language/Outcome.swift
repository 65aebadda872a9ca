import CommandKit

@testable import Workbench

/// What the parser makes of a line, as a text that a test can spell out.
enum Outcome {
    /// The statement, each word in angle brackets with a mark for its kind; or the error with its caret.
    static func of(_ line: String) -> String {
        do throws(LocatedError) {
            return text(try LineParser.parse(line).statement)
        } catch {
            return Report.text(error, line)
        }
    }

    private static func text(_ statement: Statement) -> String {
        switch statement {
        case .empty: "nothing"
        case .pipeline(let pipeline): text(pipeline)
        case .binding(let name, let pipeline): "let <\(name.text)> = \(text(pipeline))"
        case .definition(let definition):
            "define <\(definition.name.text)>"
                + "(\(definition.parameters.map(\.text).joined(separator: ", "))) = \(text(definition.body))"
        case .shell(let command, _): "shell <\(command)>"
        }
    }

    private static func text(_ pipeline: Pipeline) -> String {
        pipeline.stages.map { ([$0.name] + $0.arguments).map(text).joined(separator: " ") }.joined(separator: " | ")
    }

    private static func text(_ word: Word) -> String {
        if let bracket = word.bracket { return bracket == .braces ? "block\(word.text)" : "group\(word.text)" }
        return word.parts.map {
            switch $0 {
            case .literal(let text, isQuoted: true): "'\(text)'"
            case .literal(let text, isQuoted: false): "<\(text)>"
            case .reference(let reference): "[\(reference.notation)]"
            }
        }.joined(separator: "+")
    }
}
