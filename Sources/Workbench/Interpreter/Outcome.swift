public import CommandKit

/// What became of a line: an answer, an error, or both where part of the work was done.
public struct Outcome: Sendable {
    /// What to show.
    public var answer: Answer?

    /// What went wrong.
    public var error: LocatedError?

    /// Where the line stands: `brief.dossier:10`; nil at the prompt.
    public var origin: String?

    /// How the line asked for its answer to be shown.
    public var display = DisplayOptions()

    /// The exit code with which the session is to end; nil to go on.
    public var leavesWith: Int32?

    init(answer: Answer? = nil, error: LocatedError? = nil) {
        self.answer = answer
        self.error = error
    }

    /// A line that was interrupted.
    public static let interrupted = Outcome(error: LocatedError(CommandError(.interrupted, "interrupted")))

    /// The exit code of a program that ends here.
    public var status: ExitStatus {
        error?.error.code.exit ?? answer?.failure?.code.exit ?? .success
    }
}

/// What a line says about how its answer is shown.
public struct DisplayOptions: Hashable, Sendable {
    /// `--format NAME`
    public var format: String?
    /// `--wide`: all columns.
    public var isWide = false
    /// `--all`: all rows.
    public var showsAll = false
}
