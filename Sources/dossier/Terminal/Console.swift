import DossierKit
import Foundation
import Rendering
import Synchronization
import Workbench

/// The terminal, or what stands in its place: where answers and remarks go, and in which form.
///
/// Answers go to standard output, everything else to standard error.
final class Console: Sendable {
    /// Whether a person sits at both ends.
    let isInteractive: Bool
    private let outIsTerminal: Bool
    private let errorIsTerminal: Bool
    private let colour: ColourChoice

    /// A report that is shown only if nothing follows it.
    private let pending = Mutex<(Outcome, Session)?>(nil)

    init(colour: ColourChoice) {
        outIsTerminal = isatty(STDOUT_FILENO) == 1
        errorIsTerminal = isatty(STDERR_FILENO) == 1
        isInteractive = isatty(STDIN_FILENO) == 1 && outIsTerminal
        self.colour = colour
    }

    /// Whether remarks about long work can be shown and erased again.
    var showsProgress: Bool { errorIsTerminal && Self.isCapable }

    /// Prints what became of a line: the answer, remarks about it, the problem.
    func show(_ outcome: Outcome, session: Session) {
        let isLater = outcome.isReport && !outIsTerminal
        pending.withLock { $0 = isLater ? (outcome, session) : nil }
        if let answer = outcome.answer {
            let report = isLater ? RenderReport() : write(answer.value, outcome.display, session)
            show(answer.notes + Self.footers(of: report, beside: answer))
        }
        if let problem = outcome.problem { show(problem) }
    }

    /// What the renderer has to say, without its count of rows where the answer counts them itself.
    private static func footers(of report: RenderReport, beside answer: Answer) -> some Sequence<Note> {
        var isCounted = false
        if case .table = answer.value {
            isCounted = answer.notes.contains { $0.level == .footer && $0.text.first?.isNumber == true }
        }
        return report.notes.dropFirst(isCounted ? 1 : 0)
    }

    /// Shows the report that nothing followed.
    func finish() {
        guard let (outcome, session) = pending.withLock({ $0 }), let answer = outcome.answer else { return }
        _ = write(answer.value, outcome.display, session)
    }

    /// Prints remarks; footers only where somebody reads along.
    func show(_ notes: [Note]) {
        let visible = notes.filter { $0.level != .footer || outIsTerminal || errorIsTerminal }
        for line in NoteRenderer(options: remarkOptions).lines(visible) { complain(line) }
    }

    /// Prints a problem with its line and caret.
    func show(_ problem: Problem) {
        let lines = ErrorRenderer(options: remarkOptions).lines(
            problem.error,
            line: problem.line.isEmpty ? nil : problem.line,
            at: problem.range.map { Span($0.lowerBound, $0.upperBound) },
            prefix: problem.origin
        )
        for line in lines { complain(line) }
        for place in problem.runFrom { complain("  run from \(TerminalText.safe(place))") }
    }

    /// Writes a sentence to standard error, wrapped where the terminal is narrow.
    func greet(_ sentence: String) {
        for line in DisplayWidth.wrap(sentence, to: Self.width) { complain(line) }
    }

    /// Writes a line to standard error.
    func complain(_ line: String) {
        StandardStreams.complain(line + "\n")
    }

    private func write(_ value: AnswerValue, _ display: DisplayOptions, _ session: Session) -> RenderReport {
        let settings = session.settings
        var format = OutputFormat(rawValue: display.format ?? settings.format) ?? .auto
        if format == .auto, !outIsTerminal { format = .tsv }
        let isForPeople = outIsTerminal || format == .table
        let options = RenderOptions(
            width: isForPeople && outIsTerminal ? Self.width : nil,
            isTerminal: outIsTerminal,
            useColour: usesColour(outIsTerminal),
            useUnicode: Self.isUTF8,
            wide: display.isWide || !outIsTerminal,
            maximumRows: outIsTerminal && !display.showsAll ? settings.rows : nil
        )
        var output = StandardOutput()
        let report = Renderer(format, options: options, lookup: session.sourceLookup).render(value, to: &output)
        StandardStreams.flush()
        return report
    }

    private var remarkOptions: RenderOptions {
        RenderOptions(
            width: errorIsTerminal ? Self.width : nil,
            isTerminal: errorIsTerminal,
            useColour: usesColour(errorIsTerminal),
            useUnicode: Self.isUTF8
        )
    }

    private func usesColour(_ isTerminal: Bool) -> Bool {
        switch colour {
        case .always: true
        case .never: false
        case .auto: isTerminal && Self.isCapable && (environment("NO_COLOR") ?? "").isEmpty
        }
    }

    /// Columns of the terminal: the variable, then the terminal itself, then 80.
    static var width: Int {
        if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns >= 20 { return columns }
        var size = winsize()
        for descriptor in [STDOUT_FILENO, STDERR_FILENO]
        where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 20 {
            return Int(size.ws_col)
        }
        return 80
    }

    private static var isCapable: Bool { environment("TERM").map { $0 != "dumb" && !$0.isEmpty } ?? false }

    /// Whether the locale writes UTF-8.
    private static var isUTF8: Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment($0) }.first { !$0.isEmpty }
        return locale?.uppercased().contains("UTF") ?? false
    }
}
