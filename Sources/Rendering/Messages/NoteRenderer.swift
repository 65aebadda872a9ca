public import CommandKit

/// Notes of an answer as lines for standard error, none wider than the output.
public struct NoteRenderer: Sendable {
    private let options: RenderOptions

    /// Makes a renderer of notes.
    public init(options: RenderOptions = RenderOptions()) { self.options = options }

    /// The lines: footers together and joined by `·`, then notes and warnings in their order, each once.
    ///
    /// A footer that another one begins with says nothing more: "5 quotes" beside "5 quotes in d1" is left out.
    ///
    /// - Complexity: O(*n* + *f*²) for *f* footers.
    public func lines(_ notes: [Note]) -> [String] {
        var seen: Set<Note> = []
        let unique = notes.filter { seen.insert($0).inserted }
        let separator = options.useUnicode ? " · " : " - "
        let footers = unique.filter { $0.level == .footer }.map { TerminalText.safe($0.text) }
        let footer = footers.filter { text in !footers.contains { $0.hasPrefix(text + " ") } }
        var lines = footer.isEmpty ? [] : wrap(footer.joined(separator: separator), indent: 2)
        for note in unique where note.level != .footer {
            let head = "\(note.level.rawValue):"
            var wrapped = wrap("\(head) \(TerminalText.safe(note.text))", indent: note.level == .note ? 6 : 2)
            if let first = wrapped.first, first.hasPrefix(head) {
                let styled = (note.level == .warning ? Style.warning : .strong).apply(head, when: options.useColour)
                wrapped[0] = styled + first.dropFirst(head.count)
            }
            lines += wrapped
        }
        return lines
    }

    private func wrap(_ text: String, indent: Int) -> [String] {
        options.width.map { DisplayWidth.wrap(text, to: $0, indent: indent) } ?? [text]
    }
}
