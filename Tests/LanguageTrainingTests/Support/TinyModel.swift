import LanguageEngine
import LanguageTraining

/// A model that knows ``TinyTreebank`` and ``TinyNames`` by heart, and no references.
enum TinyModel {
    /// Trains it: a second or so.
    static func trained() throws -> ModelFileWriter {
        let corpus = TinyTreebank.corpus
        var file = ModelFileWriter()
        file.add("card", text: "A tiny model.")
        let tagger = TaggerTrainer(corpus, TinyTreebank.options)
        try tagger.train(corpus) { _ in }
        tagger.write(to: &file)
        LemmaTrainer(corpus).write(to: &file)
        let tags = tagger.predict(corpus, corpus.sentences.indices).map(\.part)
        let parser = ParserTrainer(corpus, parts: tagger.tags.parts, TinyTreebank.options)
        try parser.train(corpus, tags: tags) { _ in }
        parser.write(to: &file)
        let names = NameTrainer(TinyNames.corpus, TinyTreebank.options)
        try names.train(TinyNames.corpus) { _ in }
        names.write(to: &file)
        return file
    }
}
