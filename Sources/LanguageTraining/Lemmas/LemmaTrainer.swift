package import LanguageEngine

/// Counts which rule makes the lemma of a form, for forms and for endings; nothing is left to chance.
///
/// For a form every word counts. For an ending every form counts once, and one form is not enough: "Sept." must not make
/// a month of every abbreviation.
package struct LemmaTrainer {
    private var counts: [UInt32: [LemmaRule: Int]] = [:]
    private var endings: Set<UInt32> = []

    /// Counts the words of a corpus.
    package init(_ corpus: TrainingCorpus) {
        var seen: Set<[UInt32]> = []
        for (word, columns) in corpus.columns.enumerated() where !columns.lemma.isEmpty {
            let rule = LemmaRule(form: corpus.forms[word], lemma: columns.lemma, isName: columns.upos == "PROPN")
            let keys = Lemmatizer.keys(corpus.forms[word], Lemmatizer.part(columns.upos, columns.xpos))
            for key in keys.prefix(Lemmatizer.wholeForms) { counts[key, default: [:]][rule, default: 0] += 1 }
            for key in keys.dropFirst(Lemmatizer.wholeForms) where seen.insert([key, keys[1]]).inserted {
                counts[key, default: [:]][rule, default: 0] += 1
                endings.insert(key)
            }
        }
    }

    /// Writes the table: for each place the most frequent rule, of equals the first by its text.
    package func write(to file: inout ModelFileWriter) {
        var indices: [LemmaRule: UInt32] = [:]
        var rules: [LemmaRule] = []
        var entries: [(key: UInt32, rule: UInt32)] = []
        for (key, found) in counts.sorted(by: { $0.key < $1.key }) {
            guard let best = found.max(by: { ($0.value, $1.key.description) < ($1.value, $0.key.description) })?.key
            else { continue }
            if endings.contains(key), found[best] ?? 0 < 2 { continue }
            if indices[best] == nil {
                indices[best] = UInt32(rules.count)
                rules.append(best)
            }
            entries.append((key, indices[best] ?? 0))
        }
        file.add("lemmas.table", FeatureVocabulary.slots(for: entries.map(\.key), rows: entries.map(\.rule)))
        file.add("lemmas.rules", lines: rules.map(\.description))
    }
}
