import CommandKit
import DocumentModel
import LanguageEngine

/// How long a text is and in which language: what lists of documents show, kept when everything else is let go of.
struct TextCounts: Hashable, Codable, Sendable {
    /// Words and numbers.
    let words: Int
    /// Sentences.
    let sentences: Int
    /// Paragraphs.
    let paragraphs: Int
    /// The language, ISO 639-1; nil where it is undecided.
    let language: String?
}

/// The layer of the counts of a text.
enum Counts: LayerKey {
    typealias Value = TextCounts
    static let name = "counts"
}

extension AnalysedDocument {
    /// How long the text is and in which language.
    var counts: TextCounts { get throws { try layer(Counts.self) } }
}

extension LoadedDocument {
    /// The language that people gave it, or that of its text; nil where it is undecided.
    var language: String? { get throws { try given[.language] ?? analysed.counts.language } }
}

extension Analysis {
    /// Counts words, sentences and paragraphs.
    static let counts = Analysis(
        "counts",
        summary: "Counts words, sentences and paragraphs, and keeps the language beside them.",
        produces: Counts.self,
        from: Tokens.self,
        Sentences.self,
        Language.self,
        Structure.self
    ) { _, tokens, sentences, language, structure in
        TextCounts(
            words: tokens.count { $0.kind == .word || $0.kind == .number },
            sentences: sentences.count,
            paragraphs: structure.count { $0.kind == .paragraph },
            language: language.code
        )
    }
}
