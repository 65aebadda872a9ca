import DocumentModel
public import LanguageEngine

extension Annotator {
    /// Writes a line of JSON Lines as CoNLL-U.
    ///
    /// - Throws: ``AnnotationError`` when the line is no object with a text; what an analysis threw.
    public func conllu(line: String) throws -> String {
        let input = try AnnotationInput(line)
        return try conllu(text: input.text, id: input.idText)
    }

    /// Writes a document of CoNLL-U again: its tokens and sentences, and what the engine finds out about them.
    ///
    /// - Throws: What an analysis threw.
    public func conllu(_ document: ConlluDocument) throws -> String {
        try conllu(
            AnalysedDocument(Document(document.text), catalogue: try catalogue(keeping: document)),
            id: document.id
        )
    }

    /// Writes a text as CoNLL-U, with tags, features, lemmas and trees.
    ///
    /// - Throws: What an analysis threw.
    public func conllu(text: String, id: String) throws -> String {
        try conllu(AnalysedDocument(Document(text), catalogue: registry.catalogue), id: id)
    }

    private func conllu(_ analysed: AnalysedDocument, id: String?) throws -> String {
        let (tokens, sentences) = (try analysed.tokens, try analysed.sentences)
        let (tags, lemmas, syntax) = (try analysed.tags, try analysed.lemmas, try analysed.syntax)
        return analysed.document.withUTF8 { bytes in
            var writer = ConlluWriter()
            writer.write(bytes, tokens: tokens, sentences: sentences, id: id) { sentence, token in
                let tag = tags[token]
                let tree = syntax[sentence]
                let word = token - sentences[sentence].tokens.lowerBound
                return ConlluColumns(
                    lemma: lemmas[token],
                    upos: tag.universal.rawValue,
                    xpos: tag.treebank,
                    feats: tag.features,
                    head: Int(tree.heads[word]) + 1,
                    deprel: tree.relations[word].description
                )
            }
            return writer.output
        }
    }
}
