/// A corpus with the name under which scores on it are reported.
package struct NamedCorpus {
    package let name: String
    package let corpus: TrainingCorpus

    package init(name: String, corpus: TrainingCorpus) {
        self.name = name
        self.corpus = corpus
    }
}
