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
