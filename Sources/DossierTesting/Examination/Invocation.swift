public import DossierKit

/// A line with which a plugin is examined: the words of one command, and what comes to it from the left.
public struct Invocation: Sendable, ExpressibleByStringLiteral {
    /// The words, the name of the command first.
    public let words: [String]

    /// The value from the left of the pipe.
    public let input: AnswerValue

    /// Describes a line by its words.
    public init(_ words: [String], input: AnswerValue = .nothing) {
        self.words = words
        self.input = input
    }

    /// Describes a line without quoted words; words are separated by spaces.
    public init(stringLiteral line: String) {
        self.init(line.split(separator: " ").map(String.init))
    }

    /// The line, for reports.
    public var line: String { words.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ") }
}
