import DossierKit

/// Says of names that stand for a government here and for a place there how often they do each.
enum MetonymNotes {
    private static let most = 3

    /// A footer for each such name, the most frequent first.
    static func notes(in documents: [LoadedDocument]) throws -> [Note] {
        var governments: [String: Int] = [:]
        var places: [String: [String]] = [:]
        for document in documents {
            let table = try document.analysed.actors
            for place in table.places where place.mention.form == .metonym {
                governments[name(at: place.span, in: document), default: 0] += 1
            }
            for span in table.settings {
                let line = document.document.lines.line(of: span.start)
                let site = documents.count > 1 ? "\(document.name) line \(line)" : "line \(line)"
                places[name(at: span, in: document), default: []].append(site)
            }
        }
        let both = governments.filter { places[$0.key] != nil }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        return both.prefix(most).map { name, count in
            let sites = places[name] ?? []
            let more = sites.count > most ? " and \(sites.count - most) more" : ""
            return .footer(
                "'\(name)' stands for a government \(times(count)) and is a place \(times(sites.count))"
                    + " (\(sites.prefix(most).joined(separator: ", "))\(more))"
            )
        }
    }

    private static func name(at span: Span, in document: LoadedDocument) -> String {
        document.document[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
