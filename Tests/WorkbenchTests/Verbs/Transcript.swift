import Testing

/// A session as one text: lines after `> `, each followed by what it gives.
enum Transcript {
    /// Runs the lines of `text` on a desk and compares the whole session with it.
    static func check(_ text: String, on desk: Desk = Desk(), sourceLocation: SourceLocation = #_sourceLocation) async {
        var session = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) where line.hasPrefix("> ") {
            session += "\(line)\n" + (await desk.run(String(line.dropFirst(2))))
        }
        #expect(session == text + "\n", sourceLocation: sourceLocation)
    }
}
