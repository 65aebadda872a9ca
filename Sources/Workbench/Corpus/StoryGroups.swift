import CommandKit
import DocumentModel
import Foundation
import LanguageEngine

/// The layer of the sketch of a text.
enum Sketches: LayerKey {
    typealias Value = ShingleSketch
    static let name = "shingles"
}

extension Analysis {
    /// Sketches the words of a text; its title and byline, in which copies differ most, count like any words.
    static let shingles = Analysis(
        "shingles",
        summary: "Sketches runs of five words, by which near-duplicates are found.",
        produces: Sketches.self,
        from: Tokens.self
    ) { document, tokens in
        document.withUTF8 { bytes in
            ShingleSketch(
                words: tokens.lazy.filter { $0.kind == .word || $0.kind == .number }.map { token in
                    wordHash(
                        bytes[token.start..<token.end].lazy.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
                    )
                }
            )
        }
    }
}

extension CorpusAnalysis {
    /// Groups near-duplicates.
    static let stories = CorpusAnalysis(
        "stories",
        summary: "Groups texts that tell one story in nearly the same words, by the runs of words that they share.",
        produces: Stories.self,
        from: Sketches.self
    ) { _, sketch in sketch }
}

/// The stories among the documents of a command.
enum StoryGroups {
    /// The groups of near-duplicates; of a part of the documents, those that fall into it.
    static func groups(of context: CommandContext) async throws -> [Story] {
        try await context.result(Stories.self, "comparing texts")
    }
}

/// `stories`: near-duplicates in groups, each with its documents.
enum DuplicatesTable {
    static let schema = Schema([
        Column("story", .integer, "number of the group", importance: .essential),
        Column("copies", .integer, "how many there are in the group", importance: .useful),
        Column("how", .text, "exact: one text in several places; near: nearly the same words"),
        Column(
            "similarity",
            .decimal,
            "share of runs of five words with the nearest other text",
            importance: .essential
        ),
        .doc.shown(.essential), .published.shown(.useful), .outlet, .title, .path,
    ])

    /// Groups of texts and of appearances; nothing is dropped.
    static func table(of context: CommandContext) async throws -> Table {
        var rows: [Row] = []
        var number = 0
        for loaded in context.documents where loaded.appearances.count > 1 {
            number += 1
            for appearance in loaded.appearances {
                rows.append(row(loaded, appearance, number, loaded.appearances.count, "exact", 1))
            }
        }
        let documents = Dictionary(context.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for story in try await StoryGroups.groups(of: context) {
            number += 1
            let members = story.members.compactMap { member in documents[member.document].map { ($0, member) } }
                .sorted { Self.order($0.0) < Self.order($1.0) }
            for (loaded, member) in members {
                rows.append(row(loaded, loaded.appearances[0], number, members.count, "near", member.similarity))
            }
        }
        return Table(schema, rows: rows, noun: "copies")
    }

    private static func order(_ loaded: LoadedDocument) -> Int { Int(loaded.name.dropFirst()) ?? 0 }

    private static func row(
        _ loaded: LoadedDocument,
        _ appearance: Appearance,
        _ number: Int,
        _ copies: Int,
        _ how: String,
        _ similarity: Double
    ) -> Row {
        Row([
            .integer(number), .integer(copies), .text(how), .decimal(.init(similarity).rounded(to: 2)), loaded.cell,
            Cell(appearance.published.date), Cell(appearance.outlet), Cell(appearance.title),
            .text(appearance.source.path),
        ])
    }
}
