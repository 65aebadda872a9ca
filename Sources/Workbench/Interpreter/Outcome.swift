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

    /// A line for the shell, which the program runs.
    public let shellCommand: String?

    /// The exit code with which the session is to end; nil to go on.
    public let leavesWith: Int32?

    init(
        answer: Answer? = nil,
        problem: Problem? = nil,
        display: DisplayOptions = DisplayOptions(),
        isReport: Bool = false,
        shellCommand: String? = nil,
        leavesWith: Int32? = nil
    ) {
        self.answer = answer
        self.problem = problem ?? answer?.failure.map { Problem($0, in: "") }
        self.display = display
        self.isReport = isReport
        self.shellCommand = shellCommand
        self.leavesWith = leavesWith
    }

    /// A line that was interrupted.
    public static let interrupted = Outcome(problem: Problem(CommandError(.interrupted, "interrupted"), in: ""))

    /// The exit code of a program that ends here.
    public var status: ExitStatus { problem?.error.code.exit ?? .success }
}

/// An error with the line and the place in it, ready to be shown.
public struct Problem: Sendable {
    /// What is wrong.
    public let error: CommandError

    /// The line that is wrong; empty where there is none.
    public let line: String

    /// The part of ``line`` that is wrong, in UTF-8 offsets.
    public let range: Range<Int>?

    /// Where the line stands: `brief.dossier:10:3`; nil at the prompt.
    public let origin: String?

    /// Puts an error into its entry.
    init(_ error: any Error, in entry: String, origin: String? = nil, firstLine: Int? = nil) {
        let located = error as? LocatedError
        self.error =
            located?.error ?? error as? CommandError ?? CommandError(.fault, "\(error)", remedy: "please report it")
        let source = SourceText(entry)
        let place = located?.range
        let lineRange = source.lineRange(at: place?.lowerBound ?? 0)
        line = place == nil ? "" : source[lineRange]
        range = place.map { place in
            max(0, place.lowerBound - lineRange.lowerBound)..<(min(place.upperBound, lineRange.upperBound)
                - lineRange.lowerBound)
        }
        guard let origin, let firstLine else {
            self.origin = origin
            return
        }
        let offset = place?.lowerBound ?? 0
        let column = source[lineRange.lowerBound..<max(lineRange.lowerBound, offset)].unicodeScalars.count + 1
        self.origin = "\(origin):\(firstLine + source.lineNumber(at: offset) - 1):\(column)"
    }

    /// The same problem in a script whose line it is.
    func placed(in path: String, _ entry: Script.Entry) -> Problem {
        let row = line.isEmpty ? 0 : entry.text.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.hasPrefix(line) } ?? 0
        let column = (range?.lowerBound ?? 0) + 1
        return inside("\(path):\(entry.line + row):\(column)")
    }

    /// The same problem, as it came about inside a script.
    func inside(_ origin: String) -> Problem { Problem(self, origin: origin) }

    private init(_ problem: Problem, origin: String) {
        error = problem.error
        line = problem.line
        range = problem.range
        self.origin = origin
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
