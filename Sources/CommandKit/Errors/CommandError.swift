/// Why a command could not do what it was asked for: a code, a sentence, and what to try.
///
/// The workbench adds the line and the caret: it looks for ``subject`` among the words of the command.
public struct CommandError: Error, Hashable, Sendable {
    /// The code, which `help error CODE` explains.
    public let code: ErrorCode

    /// What is wrong, with which thing in quotes, without a full stop.
    public let message: String

    /// The word of the command that is wrong, for the caret; nil where it is none.
    public let subject: String?

    /// What was probably meant.
    public let suggestion: String?

    /// The names that would have been valid, with their noun: `("columns", ["id", "speaker"])`.
    public let valid: Valid?

    /// What to try, as a sentence or a command.
    public let remedy: String?

    /// Names that would have been valid.
    public struct Valid: Hashable, Sendable {
        /// What they are, in the plural.
        public let noun: String
        /// The names.
        public let names: [String]
    }

    /// Describes an error.
    public init(
        _ code: ErrorCode,
        _ message: String,
        subject: String? = nil,
        suggestion: String? = nil,
        valid: Valid? = nil,
        remedy: String? = nil
    ) {
        self.code = code
        self.message = message
        self.subject = subject
        self.suggestion = suggestion
        self.valid = valid
        self.remedy = remedy
    }

    /// A name that is not among the valid ones, with the nearest of them as a suggestion.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - message: What is wrong.
    ///   - name: The name that was given.
    ///   - noun: What the valid names are, in the plural.
    ///   - names: The valid names.
    public static func unknown(
        _ code: ErrorCode,
        _ message: String,
        name: String,
        among noun: String,
        _ names: [String]
    ) -> CommandError {
        CommandError(
            code,
            message,
            subject: name,
            suggestion: Suggestion.nearest(to: name, in: names),
            valid: Valid(noun: noun, names: names)
        )
    }
}

extension CommandError: CustomStringConvertible {
    /// The error on one line.
    public var description: String { "error[\(code)]: \(message)" }
}
