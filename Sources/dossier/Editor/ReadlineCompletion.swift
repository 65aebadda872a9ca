@preconcurrency import CReadline
import Foundation
import Rendering
import Workbench

/// Connects ``Completer`` to readline's completion, whose callbacks take no context.
enum ReadlineCompletion {
    /// Makes `completer` answer the Tab key.
    static func install(_ completer: Completer) {
        activeCompleter = completer
        rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n|(){},="))
        rl_completer_quote_characters = UnsafePointer(strdup("\"'"))
        rl_completion_query_items = 40
        rl_attempted_completion_function = { text, _, _ in
            rl_attempted_completion_over = 1
            guard let text, let buffer = rl_line_buffer else { return nil }
            let line = String(decoding: UnsafeRawBufferPointer(start: buffer, count: Int(rl_point)), as: UTF8.self)
            return ReadlineCompletion.matches(for: line, typed: String(cString: text))
        }
        rl_completion_display_matches_hook = { matches, count, _ in
            guard let matches else { return }
            ReadlineCompletion.show((1...max(1, Int(count))).compactMap { matches[$0].map { String(cString: $0) } })
        }
    }

    /// The array that readline frees: the common beginning, the matches, and a null pointer; nil when there are none.
    private static func matches(
        for line: String,
        typed: String
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        guard let completer = activeCompleter else { return nil }
        let candidates = completer.candidates(for: line)
        activeCandidates = Dictionary(candidates.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
        guard let first = candidates.first else { return nil }
        rl_completion_append_character = 0
        rl_completion_suppress_quote = 1
        // Inside an open quote readline's word begins after the quote.
        let isQuoted = rl_completion_quote_character != 0
        var texts: [String]
        if candidates.count == 1 {
            let quoted = completer.quoted(first.text, for: line)
            texts = [isQuoted ? String(quoted.dropFirst()) : quoted]
        } else {
            let common = candidates.dropFirst().reduce(first.text) { $0.commonPrefix(with: $1.text) }
            let extends = common.lowercased().hasPrefix(typed.lowercased())
            let opening = !isQuoted && extends && common.contains(" ") ? "\"" : ""
            texts = [extends ? opening + common : typed] + candidates.map(\.text)
        }
        // readline frees the array and its strings with free().
        let size = (texts.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
        guard let array = malloc(size)?.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
        else { return nil }
        for (index, text) in texts.enumerated() { array[index] = strdup(text) }
        array[texts.count] = nil
        return array
    }

    /// Shows several candidates, each with its type and count; asks first when there are many.
    private static func show(_ matches: [String]) {
        fputs("\n", rl_outstream)
        if matches.count > 40 {
            fputs("Display all \(matches.count)? (y or n) ", rl_outstream)
            fflush(rl_outstream)
            let key = rl_read_key()
            fputs("\n", rl_outstream)
            guard key == Int32(UInt8(ascii: "y")) else {
                rl_forced_update_display()
                return
            }
        }
        let shown = matches.map { match in
            let candidate = activeCandidates[match]
            return (TerminalText.safe(candidate?.label ?? match), TerminalText.safe(candidate?.detail ?? ""))
        }
        let width = shown.map { DisplayWidth.of($0.0) }.max() ?? 0
        let hasDetails = shown.contains { !$0.1.isEmpty }
        var columns: Int32 = 80
        rl_get_screen_size(nil, &columns)
        let perLine = hasDetails ? 1 : max(1, Int(columns) / (width + 2))
        for (index, (label, detail)) in shown.enumerated() {
            let ends = (index + 1) % perLine == 0 || index == shown.count - 1
            let gap = String(repeating: " ", count: width + 2 - DisplayWidth.of(label))
            let cell = ends && detail.isEmpty ? label : label + gap + detail
            fputs(DisplayWidth.cut(cell, to: max(1, Int(columns) - 1)) + (ends ? "\n" : ""), rl_outstream)
        }
        rl_forced_update_display()
    }
}

/// What answers the Tab key, and what the last answer said beside its candidates. Both are touched on the thread of the
/// prompt only; readline itself is one per process.
nonisolated(unsafe) private var activeCompleter: Completer?
nonisolated(unsafe) private var activeCandidates: [String: Completer.Candidate] = [:]
