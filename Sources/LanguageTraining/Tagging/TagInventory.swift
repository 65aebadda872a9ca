import LanguageEngine

/// The tags of a corpus: joined universal and treebank tags, and for each the features seen with it.
package struct TagInventory: Equatable {
    /// The joined tags, "NOUN\tNN", sorted.
    package let parts: [String]
    /// Every tag with its features, those of one part beside each other.
    package let tags: [String]
    /// The tags of each part, as a range of ``tags``.
    let choices: [Range<Int>]
    private let indexOfPart: [String: Int]
    private let indexOfTag: [String: Int]

    /// Gathers the tags of a corpus; features seen once with a part are left out where it has others.
    package init(_ corpus: TrainingCorpus) {
        var counts: [String: [String: Int]] = [:]
        for columns in corpus.columns { counts[Self.part(columns), default: [:]][columns.feats, default: 0] += 1 }
        parts = counts.keys.sorted()
        var tags: [String] = []
        var choices: [Range<Int>] = []
        for part in parts {
            let found = counts[part] ?? [:]
            var kept = found.filter { $0.value > 1 }.keys.sorted()
            if kept.isEmpty { kept = found.keys.sorted() }
            choices.append(tags.count..<tags.count + kept.count)
            tags += kept.map { part + "\t" + $0 }
        }
        self.tags = tags
        self.choices = choices
        indexOfPart = Dictionary(uniqueKeysWithValues: zip(parts, parts.indices))
        indexOfTag = Dictionary(uniqueKeysWithValues: zip(tags, tags.indices))
    }

    /// The joined tag of a word.
    static func part(_ columns: ConlluColumns) -> String { columns.upos + "\t" + columns.xpos }

    /// The index of the joined tag of a word.
    func partIndex(_ columns: ConlluColumns) -> Int? { indexOfPart[Self.part(columns)] }

    /// The index of the tag of a word with its features; nil when they were left out.
    func tagIndex(_ columns: ConlluColumns) -> Int? { indexOfTag[Self.part(columns) + "\t" + columns.feats] }
}
