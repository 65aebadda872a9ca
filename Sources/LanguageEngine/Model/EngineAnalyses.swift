public import DocumentModel

extension Analysis {
    /// Every analysis of the engine, with the weights of one model.
    public static func languageEngine(_ model: LanguageModel) -> [Analysis] {
        [
            .tokens, .sentences, .language, .tags(model), .lemmas(model), .syntax(model), .names(model),
            .coreference(model),
        ]
    }
}
