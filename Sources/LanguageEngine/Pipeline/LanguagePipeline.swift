import DocumentModel

/// The whole engine for a program of one's own: a text goes in, sentences with tags, lemmas, trees and names come out.
///
/// ```swift
/// let pipeline = try LanguagePipeline()
/// let text = pipeline.read("Oslo pays the old debts.")
/// for sentence in try text.sentences {
///     for word in sentence.words { print(word.text, word.lemma, word.tag.universal, word.relation) }
/// }
/// ```
///
/// A pipeline is a value; it can be used from any number of threads.
public struct LanguagePipeline: Sendable {
    private let catalogue: Catalogue

    /// Takes a model, which is read with the first text.
    ///
    /// - Throws: ``ModelError`` when the model can't be used.
    public init(model: LanguageModel = .standard) throws {
        _ = try model.card
        catalogue = try Catalogue(Analysis.languageEngine(model))
    }

    /// Reads a text; its layers are computed when they are asked for.
    public func read(_ text: String) -> AnalysedText {
        AnalysedText(AnalysedDocument(Document(text), catalogue: catalogue))
    }
}
