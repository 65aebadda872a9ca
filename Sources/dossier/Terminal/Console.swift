import CommandKit
import DocumentModel
import Foundation
import Rendering
import Workbench

/// The terminal, or what stands in its place: where answers and remarks go, and in which form.
///
/// Answers go to standard output, everything else to standard error (rule 4 of the workbench).
final class Console: Sendable {
    /// Whether a person sits at both ends.
    let isInteractive: Bool
    private let outIsTerminal: Bool
    private let errorIsTerminal: Bool
    private let colour: ColourChoice

    init(colour: ColourChoice) {
        outIsTerminal = isatty(STDOUT_FILENO) == 1
        errorIsTerminal = isatty(STDERR_FILENO) == 1
        isInteractive = isatty(STDIN_FILENO) == 1 && outIsTerminal
        self.colour = colour
    }

    /// Whether remarks about long work can be shown and erased again.
    var showsProgress: Bool { errorIsTerminal && Self.isCapable }

    /// Prints an answer in the format asked for.
    func show(_ outcome: Outcome, session: Session) {
        if let answer = outcome.answer {
            let format = outcome.format ?? session.settings.format
            let options = options(isTerminal: outIsTerminal, outcome, session)
            let rendered = AnswerPrinter(session: session).print(answer.value, format: format, options: options)
            write(rendered.text, to: .standardOutput)
            let footers = outIsTerminal || errorIsTerminal ? rendered.notes : []
            show(answer.notes + footers)
        }
        if let error = outcome.error { show(error) }
    }

    /// Prints remarks, each at most once, footers only where somebody reads along.
    func show(_ notes: [Note]) {
        let visible = notes.filter { $0.level != .footer || outIsTerminal || errorIsTerminal }
        let options = options(isTerminal: errorIsTerminal)
        for line in NoteRenderer(options: options).lines(visible) { complain(line) }
    }

    /// Prints an error with its line and caret.
    func show(_ error: LocatedError, origin: String? = nil) {
        complain(ErrorRenderer(options: options(isTerminal: errorIsTerminal)).text(error, origin: origin))
    }

    /// Writes a line to standard error.
    func complain(_ line: String) { write(line + "\n", to: .standardError) }

    /// Writes text to standard output.
    func say(_ line: String) { write(line + "\n", to: .standardOutput) }

    private func write(_ text: String, to handle: FileHandle) {
        guard !text.isEmpty else { return }
        // A closed pipe ends the program by SIGPIPE, as it should; other failures to write have no one to be told.
        fputs(text, handle.fileDescriptor == STDOUT_FILENO ? stdout : stderr)
        fflush(handle.fileDescriptor == STDOUT_FILENO ? stdout : stderr)
    }

    private func options(isTerminal: Bool, _ outcome: Outcome? = nil, _ session: Session? = nil) -> RenderOptions {
        RenderOptions(
            width: Self.width,
            isTerminal: isTerminal,
            useColour: usesColour(isTerminal),
            useUnicode: Self.isUTF8,
            wide: outcome?.isWide ?? false,
            maximumRows: isTerminal && outcome?.showsAll != true ? session?.settings.rows : nil
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
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] where ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 {
            if size.ws_col >= 20 { return Int(size.ws_col) }
        }
        return 80
    }

    private static var isCapable: Bool { environment("TERM") != "dumb" && environment("TERM") != nil }

    /// Whether the locale writes UTF-8.
    private static var isUTF8: Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment($0) }.first { !$0.isEmpty }
        return locale?.uppercased().contains("UTF") ?? false
    }
}

/// The value of an environment variable.
func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
