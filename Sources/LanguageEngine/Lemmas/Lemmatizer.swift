/// Finds lemmas: a word seen in training by its form and part of speech, else by its longest known ending.
package struct Lemmatizer: Sendable {
    /// The longest ending that has rules of its own, in bytes.
    package static let longestSuffix = 6

    private let table: FeatureVocabulary
    private let rules: [LemmaRule]

    /// Reads the parts "lemmas.table" and "lemmas.rules".
    package init(_ file: ModelFile) throws(ModelError) {
        guard let table = FeatureVocabulary(slots: try file.numbers("lemmas.table")) else {
            throw .misshapen(path: file.path, section: "lemmas.table")
        }
        var rules: [LemmaRule] = []
        for line in try file.lines("lemmas.rules") {
            guard let rule = LemmaRule(line) else { throw .misshapen(path: file.path, section: "lemmas.rules") }
            rules.append(rule)
        }
        guard table.rowLimit <= rules.count else { throw .misshapen(path: file.path, section: "lemmas.table") }
        self.table = table
        self.rules = rules
    }

    /// The lemma of a form with a part of speech (joined, "VERB|VBD").
    ///
    /// - Complexity: O(*n*) in the length of the form.
    package func lemma(of form: String, part: UInt64) -> String {
        for key in Self.keys(form, part) {
            if let rule = table.row(of: key) { return rules[rule].apply(to: form) }
        }
        return form
    }

    /// The hash of a part of speech.
    package static func part(_ universal: String, _ treebank: String) -> UInt64 {
        Array((universal + "|" + treebank).utf8).withUnsafeBufferPointer { WordFeatures.hash($0.baseAddress, $0.count) }
    }

    /// Where rules for a form are looked up, the most special place first: the form, the form in lower case, its endings
    /// from the longest, and the part of speech alone.
    package static func keys(_ form: String, _ part: UInt64) -> [UInt32] {
        let bytes = Array(form.utf8)
        let lower = bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let mixed = part &* 0x9E37_79B9_7F4A_7C15
        func key(_ template: UInt64, _ bytes: ArraySlice<UInt8>) -> UInt32 {
            bytes.withUnsafeBufferPointer { WordFeatures.key(template, WordFeatures.hash($0.baseAddress, $0.count) ^ mixed) }
        }
        var keys = [key(40, bytes[...]), key(41, lower[...])]
        for length in stride(from: min(longestSuffix, lower.count - 1), to: 0, by: -1) {
            keys.append(key(42 + UInt64(length), lower.suffix(length)))
        }
        keys.append(WordFeatures.key(60, mixed))
        return keys
    }
}
