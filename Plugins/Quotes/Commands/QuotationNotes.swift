import DossierKit

/// What is said below a table of quotations: how many there are, and which strings in marks are no speech.
struct QuotationNotes {
    let notes: [Note]

    /// How many strings are written out.
    private static let shown = 3

    /// A string in marks that is no speech.
    private struct Other: Sendable {
        let line: Int
        let words: String
        let reason: String
    }

    init(shown: Int, of total: Int, _ context: CommandContext) async throws {
        let documents = context.documents
        let place = documents.count == 1 ? documents[0].name : Self.count(documents.count, "document")
        let number = shown == total ? Self.count(total, "quote") : "\(shown) of \(Self.count(total, "quote"))"
        var text = "\(number) in \(place)"
        let others = try await context.map("reading marks", remembering: "quotes/not-speech") { document in
            try document.analysed.quotations.notSpeech.map { string in
                Other(
                    line: document.document.lines.line(of: string.span.start),
                    words: document.cell(at: string.span).words ?? "",
                    reason: string.reason
                )
            }
        }
        let strings = zip(documents, others).flatMap { document, strings in strings.map { (document.name, $0) } }
        if strings.count == 1, let (name, string) = strings.first {
            let location = documents.count == 1 ? "line \(string.line)" : "\(name), line \(string.line)"
            text += " · 1 quoted string is not speech (\(string.reason)): \(location)"
        } else if !strings.isEmpty {
            text += " · \(strings.count) quoted strings are not speech"
        }
        var notes = [Note.footer(text)]
        if !strings.isEmpty {
            let words = strings.prefix(Self.shown).map(\.1.words)
            notes.append(.footer(words.joined(separator: " · ") + (strings.count > Self.shown ? " · …" : "")))
        }
        self.notes = notes
    }

    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
