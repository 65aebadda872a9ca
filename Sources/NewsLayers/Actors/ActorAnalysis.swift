public import DocumentModel
import LanguageEngine

extension Analysis {
    /// Produces the layer of actors from the names of the text, its organs of state and its descriptions.
    public static let actors = Analysis(
        "actors",
        summary:
            "Finds who acts: countries, organs, organisations and people, with all forms in which the text names them.",
        produces: Actors.self,
        from: Tokens.self,
        Sentences.self,
        Entities.self
    ) { document, tokens, sentences, entities in
        document.withUTF8 { bytes in
            var finder = ActorFinder(WordScan(bytes, tokens), tokens, entities)
            return finder.find(sentences)
        }
    }
}
