import DossierKit

/// Says of names that stand for a government here and for a place there how often they do each.
enum MetonymNotes {
    private static let most = 3

    /// The names of one document that stand for governments, and those of places with their lines.
    private struct Names: Sendable {
        let governments: [String]
        let places: [(name: String, line: Int)]
    }

    /// A footer for each such name, the most frequent first.
    static func notes(in context: CommandContext) async throws -> [Note] {
        let parts = try await context.map("reading places", remembering: "actors/metonyms") { document in
            let table = try document.analysed.actors
            return Names(
                governments: table.places.filter { $0.mention.form == .metonym }
                    .map { name(at: $0.span, in: document) },
                places: table.settings.map {
                    (name: name(at: $0, in: document), line: document.document.lines.line(of: $0.start))
                }
            )
        }
        var governments: [String: Int] = [:]
        var places: [String: [String]] = [:]
        for (document, part) in zip(context.documents, parts) {
            for name in part.governments { governments[name, default: 0] += 1 }
            for (name, line) in part.places {
                let site = parts.count > 1 ? "\(document.name) line \(line)" : "line \(line)"
                places[name, default: []].append(site)
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
