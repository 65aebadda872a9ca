public import DocumentModel

extension Analysis {
    /// Produces the layer of names by lexicon, pattern and the evidence of the whole text.
    public static let names = Analysis(
        "names",
        summary: "Finds the names of people, organisations and places.",
        produces: Entities.self,
        from: Tokens.self,
        Sentences.self
    ) { document, tokens, sentences in
        document.withUTF8 { bytes in
            var finder = NameFinder(WordScan(bytes, tokens))
            return finder.find(sentences)
        }
    }
}

extension Analysis {
    /// Produces the layer of names with a model: a network over words, tags and what the rules say.
    public static func names(_ model: LanguageModel) -> Analysis {
        Analysis(
            "names",
            summary: "Finds the names of people, organisations and places.",
            version: model.revision,
            produces: Entities.self,
            from: Tokens.self,
            Sentences.self,
            Tags.self
        ) { document, tokens, sentences, tags in
            let tagger = try model.networks().names
            return document.withUTF8 { tagger.find($0, tokens, sentences, tags: tags) }
        }
    }
}
