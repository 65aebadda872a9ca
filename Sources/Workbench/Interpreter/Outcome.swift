public import CommandKit

/// What became of a line: an answer, a problem, or both where part of the work was done.
public struct Outcome: Sendable {
    /// What to show.
    public let answer: Answer?

    /// What went wrong.
    public let problem: Problem?

    /// How the line asked for its answer to be shown.
    public let display: DisplayOptions

    /// Whether the answer only reports what was done, as that of `load`: shown at a terminal, and elsewhere only when
    /// nothing follows, so that the results of a script are not mixed with it.
    public let isReport: Bool

    /// The exit code with which the session is to end; nil to go on.
    public let leavesWith: Int32?

    /// The first failure among the lines of a script that went on after it; those lines were shown already.
    private let passedOver: ExitStatus

    init(
        answer: Answer? = nil,
        problem: Problem? = nil,
        display: DisplayOptions = DisplayOptions(),
        isReport: Bool = false,
        leavesWith: Int32? = nil,
        passedOver: ExitStatus = .success
    ) {
        self.answer = answer
        self.problem = problem ?? answer?.failure.map { Problem($0, in: "") }
        self.display = display
        self.isReport = isReport
        self.leavesWith = leavesWith
        self.passedOver = passedOver
    }

    /// A line that was interrupted.
    public static let interrupted = Outcome(problem: Problem(CommandError(.interrupted, "interrupted"), in: ""))

    /// The exit code of a program that ends here.
    public var status: ExitStatus { problem?.error.code.exit ?? passedOver }

    /// The same outcome with another answer.
    func with(_ answer: Answer?) -> Outcome {
        Outcome(
            answer: answer,
            problem: problem,
            display: display,
            isReport: isReport,
            leavesWith: leavesWith,
            passedOver: passedOver
        )
    }

    /// The same outcome with its problem changed, if it has one.
    func mapProblem(_ change: (Problem) -> Problem) -> Outcome {
        Outcome(
            answer: answer,
            problem: problem.map(change),
            display: display,
            isReport: isReport,
            leavesWith: leavesWith,
            passedOver: passedOver
        )
    }
}

/// What a line says about how its answer is shown.
public struct DisplayOptions: Hashable, Sendable {
    /// The format that `--format NAME` asks for.
    public var format: String?
    /// Whether `--wide` asks for all columns.
    public var isWide = false
    /// Whether `--all` asks for all rows.
    public var showsAll = false
}
