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
            guard Interrupts.shared.waitForInput() else { return interrupt() }
            rl_callback_read_char()
        }
        return lineEvent ?? .end
    }

    /// Leaves the line as it stands, with ^C behind it, and forgets it.
    private func interrupt() -> LineEvent {
        let hadText = rl_end > 0
        // The cursor goes behind the text first; then the text is forgotten, which would otherwise be drawn again.
        rl_point = rl_end
        rl_redisplay()
        fputs("^C\n", rl_outstream)
        fflush(rl_outstream)
        rl_free_line_state()
        rl_callback_sigcleanup()
        rl_replace_line("", 0)
        rl_callback_handler_remove()
        return .interrupted(hadText: hadText)
    }
}

/// The event that readline's callback brought; the callback takes no context, and readline itself is one per process.
nonisolated(unsafe) private var lineEvent: LineEvent?
