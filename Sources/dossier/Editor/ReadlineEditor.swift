@preconcurrency import CReadline
import Foundation
import Workbench

/// Reads lines with GNU readline: editing, history, completion, the user's `~/.inputrc`.
///
/// The callback interface is used, so that Ctrl-C is an event here and not a jump out of C code: one loop waits for keys
/// and for the pipe of ``Interrupts``.
final class ReadlineEditor: LineEditor {
    /// Sets up readline, whose state is one for the process.
    init(completer: Completer, history: [String]) {
        setlocale(LC_ALL, "")
        rl_readline_name = UnsafePointer(strdup("dossier"))
        rl_catch_signals = 0
        rl_catch_sigwinch = 1
        rl_variable_bind("enable-bracketed-paste", "on")
        rl_variable_bind("colored-completion-prefix", "off")
        ReadlineCompletion.install(completer)
        using_history()
        stifle_history(10_000)
        for entry in history { add_history(entry) }
    }

    func remember(_ entry: String) { add_history(entry) }

    func readLine(prompt: String) -> LineEvent {
        lineEvent = nil
        rl_callback_handler_install(prompt) { line in
            rl_callback_handler_remove()
            guard let line else {
                lineEvent = .end
                return
            }
            lineEvent = .line(String(cString: line))
            free(line)
        }
        while lineEvent == nil {
            var waits = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: Interrupts.shared.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&waits, 2, -1)
            if ready < 0, errno != EINTR { break }
            if ready < 0 { rl_resize_terminal() }
            if Interrupts.shared.take() {
                rl_free_line_state()
                rl_callback_sigcleanup()
                rl_callback_handler_remove()
                StandardStreams.complain("^C\n")
                return .interrupted
            }
            if ready > 0, waits[0].revents != 0 { rl_callback_read_char() }
        }
        return lineEvent ?? .end
    }
}

/// The event that readline's callback brought; the callback takes no context, and readline itself is one per process.
nonisolated(unsafe) private var lineEvent: LineEvent?
