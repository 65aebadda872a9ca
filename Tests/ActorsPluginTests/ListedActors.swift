import DossierKit
import DossierTesting

@testable import ActorsPlugin

/// An analysis that finds a few listed names, so that the plugin is tested without the rules that find real ones.
enum ListedActors {
    private struct Entry {
        let name: String
        let kind: Actor.Kind
        let key: String
        var country: String?
        var affiliation: String?
        var role: String?
        let forms: [(String, Actor.Mention.Form)]
    }

    private static let entries = [
        Entry(
            name: "Norway",
            kind: .country,
            key: "NO",
            country: "NO",
            forms: [("Norway", .name), ("Oslo", .metonym), ("Norwegian", .demonym)]
        ),
        Entry(name: "NATO", kind: .alliance, key: "NATO", forms: [("NATO", .name), ("the alliance", .description)]),
        Entry(
            name: "Poland",
            kind: .country,
            key: "PL",
            country: "PL",
            forms: [("Poland", .name), ("Warsaw", .metonym)]
        ),
        Entry(
            name: "Ingrid Solberg",
            kind: .person,
            key: "ingrid solberg",
            country: "NO",
            affiliation: "Norway",
            role: "defence minister",
            forms: [("Ingrid Solberg", .name), ("Solberg", .name)]
        ),
        Entry(name: "Lee", kind: .person, key: "lee", forms: [("Mr Lee", .name)]),
    ]

    static let analysis = Analysis(
        "listed-actors",
        summary: "Finds listed names.",
        produces: Actors.self
    ) { document in table(of: document) }

    /// What the plugin rests on in these tests.
    static let engine: [Analysis] = [.tokens, .sentences, analysis]

    static func table(of document: Document) -> ActorTable {
        let bytes = Array(document.text.utf8)
        var taken: [Span] = []
        var actors: [Actor] = []
        var settings: [Span] = []
        for entry in entries {
            var mentions: [Actor.Mention] = []
            for (form, kind) in entry.forms {
                for span in places(of: Array(form.utf8), in: bytes) where !taken.contains(where: { $0.overlaps(span) })
                {
                    taken.append(span)
                    if kind == .metonym, bytes[..<span.start].suffix(3).elementsEqual("in ".utf8) {
                        settings.append(span)
                    } else {
                        mentions.append(Actor.Mention(span: span, form: kind, rule: "actors/listed", confidence: 0.9))
                    }
                }
            }
            guard !mentions.isEmpty else { continue }
            mentions.sort { $0.span < $1.span }
            let aliases = mentions.map { document[$0.span] }.filter { $0 != entry.name }
            var seen: Set<String> = []
            actors.append(
                Actor(
                    name: entry.name,
                    kind: entry.kind,
                    key: entry.key,
                    aliases: aliases.filter { seen.insert($0).inserted },
                    affiliation: entry.affiliation,
                    country: entry.country,
                    role: entry.role,
                    mentions: mentions
                )
            )
        }
        return ActorTable(actors.sorted { $0.mentions[0].span < $1.mentions[0].span }, settings: settings)
    }

    private static func places(of form: [UInt8], in bytes: [UInt8]) -> [Span] {
        var found: [Span] = []
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start + form.count <= bytes.count {
                if bytes[start] == form[0], bytes[start..<start + form.count].elementsEqual(form) {
                    found.append(Span(start, start + form.count))
                }
                start += 1
            }
        }
        return found
    }

    /// Two articles that share actors.
    static let articles: [TestArticle] = [
        TestArticle(
            """
            Norway and NATO agreed on patrols. Oslo will lead them, Ingrid Solberg said.

            "NATO is ready," Solberg told a meeting in Oslo. Oslo expects Poland to join. Mr Lee watched.
            """,
            title: "Patrols",
            outlet: "Wire",
            published: "2025-06-26"
        ),
        TestArticle(
            "Warsaw welcomed the plan of Norway. Poland and Norway will meet NATO. Mr Lee did not.",
            title: "Welcome",
            outlet: "Post"
        ),
    ]

    static func session(_ articles: [TestArticle] = ListedActors.articles) throws -> TestSession {
        try TestSession(articles, plugins: [.actors], analyses: engine)
    }
}
