import DossierKit

/// What is said below a table of quotations: how many there are, and which strings in marks are no speech.
struct QuotationNotes {
    let notes: [Note]

    /// How many strings are written out.
    private static let shown = 3

    init(shown: Int, of total: Int, _ documents: [LoadedDocument]) throws {
        let place = documents.count == 1 ? documents[0].name : Self.count(documents.count, "document")
        let number = shown == total ? Self.count(total, "quote") : "\(shown) of \(Self.count(total, "quote"))"
        var text = "\(number) in \(place)"
        var strings: [(string: ScareQuote, document: LoadedDocument)] = []
        for document in documents {
            strings += try document.analysed.quotations.notSpeech.map { ($0, document) }
        }
        if strings.count == 1, let (string, document) = strings.first {
            let line = document.document.lines.line(of: string.span.start)
            let location = documents.count == 1 ? "line \(line)" : "\(document.name), line \(line)"
            text += " · 1 quoted string is not speech (\(string.reason)): \(location)"
        } else if !strings.isEmpty {
            text += " · \(strings.count) quoted strings are not speech"
        }
        var notes = [Note.footer(text)]
        if !strings.isEmpty {
            let words = strings.prefix(Self.shown).map { $0.document.cell(at: $0.string.span).words ?? "" }
            notes.append(.footer(words.joined(separator: " · ") + (strings.count > Self.shown ? " · …" : "")))
        }
        self.notes = notes
    }

    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
