/// Reads lines from a person: with GNU readline, or plainly where there is no capable terminal.
protocol LineEditor: AnyObject {
    /// Reads one line.
    func readLine(prompt: String) -> LineEvent

    /// Makes an entry, which may hold several lines, come back with the arrow keys.
    func remember(_ entry: String)
}

/// What came from the terminal.
enum LineEvent: Equatable {
    /// A line, without its line break; a paste may bring several lines at once.
    case line(String)
    /// Ctrl-C, on a line that was empty or not.
    case interrupted(hadText: Bool)
    /// Ctrl-D on an empty line, or the end of the input.
    case end
}
