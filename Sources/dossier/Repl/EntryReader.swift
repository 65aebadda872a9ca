import Workbench

/// Joins lines into entries: a line that ends in `|` or `\`, or has an open quote or bracket, goes on.
struct EntryReader {
    private var pending = ""

    /// The prompt for the next line.
    var prompt: String { pending.isEmpty ? "dossier> " : "    …> " }

    /// Whether an entry was begun.
    var isPending: Bool { !pending.isEmpty }

    /// Takes a line; gives the entry that it completes, or nil when the entry goes on.
    mutating func take(_ line: String) -> String? {
        pending += pending.isEmpty ? line : "\n" + line
        guard Interpreter.isComplete(pending) else { return nil }
        defer { pending = "" }
        return pending
    }

    /// Gives what was begun, at the end of the input.
    mutating func takeRest() -> String? {
        defer { pending = "" }
        return pending.isEmpty ? nil : pending
    }

    /// Drops what was begun; Ctrl-C at a continuation drops the whole entry.
    mutating func drop() { pending = "" }
}
