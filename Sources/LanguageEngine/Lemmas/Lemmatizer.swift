/// Finds lemmas: a word seen in training by its form and part of speech, else by its longest known ending; "sooo" is read
/// as the word that it draws out.
package struct Lemmatizer: Sendable {
    /// The longest ending that has rules of its own, in bytes.
    package static let longestSuffix = 6
    /// How many of the places of ``keys(_:_:)`` stand for the form as a whole: as it is, and in lower case.
    package static let wholeForms = 2
    /// The most places in which the rule for a form is looked for.
    private static let placeCount = longestSuffix + 3

    /// Keeps the weights in memory.
    private let file: ModelFile
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
        self.file = file
        self.table = table
        self.rules = rules
    }

    /// Appends the lemma of a form to a sequence.
    ///
    /// - Parameter part: The hash of its part of speech, ``part(_:_:)``.
    /// - Complexity: O(*n*) in the length of the form.
    func append(_ form: UnsafeBufferPointer<UInt8>, part: UInt64, to lemmas: inout LemmaSequence) {
        let found = find(form, part)
        if found.map({ $0.isWhole }) != true, Self.isDrawnOut(form), appendShortened(form, part, to: &lemmas) { return }
        guard let found else { return lemmas.append(form) }
        rules[found.rule].apply(to: form, appendingTo: &lemmas)
    }

    /// Whether a letter stands three times in a row.
    private static func isDrawnOut(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
        guard form.count > 3 else { return false }
        for index in 2..<form.count {
            let letter = form[index] | 0x20
            if letter &- 0x61 < 26, form[index - 1] | 0x20 == letter, form[index - 2] | 0x20 == letter { return true }
        }
        return false
    }

    /// Appends the lemma of a drawn-out word if the form is known with its runs of letters cut to two, or to one.
    private func appendShortened(
        _ form: UnsafeBufferPointer<UInt8>,
        _ part: UInt64,
        to lemmas: inout LemmaSequence
    ) -> Bool {
        for longest in [2, 1] {
            var short: [UInt8] = []
            var run = 0
            for (index, byte) in form.enumerated() {
                run = index > 0 && form[index - 1] | 0x20 == byte | 0x20 ? run + 1 : 1
                // Runs of two are spelling; only longer ones are cut.
                if run > longest, run > 2 || Self.runGoesOn(form, index) { continue }
                short.append(byte)
            }
            let isKnown = short.withUnsafeBufferPointer { short in
                guard let found = find(short, part), found.isWhole else { return false }
                rules[found.rule].apply(to: short, appendingTo: &lemmas)
                return true
            }
            if isKnown { return true }
        }
        return false
    }

    private static func runGoesOn(_ form: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 1 < form.count && form[index + 1] | 0x20 == form[index] | 0x20
    }

    /// The rule of the first place that has one, and whether that place is of the form as a whole.
    private func find(_ form: UnsafeBufferPointer<UInt8>, _ part: UInt64) -> (rule: Int, isWhole: Bool)? {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.placeCount) { keys in
            guard let start = keys.baseAddress else { return nil }
            let count = Self.writeKeys(form, part, to: start)
            for key in 0..<count {
                if let rule = table.row(of: start[key]) { return (rule, key < Self.wholeForms) }
            }
            return nil
        }
    }

    /// The hash of a part of speech.
    package static func part(_ universal: String, _ treebank: String) -> UInt64 {
        var name = universal + "|" + treebank
        return name.withUTF8 { WordFeatures.hash($0.baseAddress, $0.count) }
    }

    /// Where rules for a form are looked up, the most special place first: the form, the form in lower case, its endings
    /// from the longest, and the part of speech alone.
    package static func keys(_ form: String, _ part: UInt64) -> [UInt32] {
        var form = form
        return form.withUTF8 { bytes in
            [UInt32](unsafeUninitializedCapacity: placeCount) { buffer, count in
                count = buffer.baseAddress.map { writeKeys(bytes, part, to: $0) } ?? 0
            }
        }
    }

    private static func writeKeys(
        _ form: UnsafeBufferPointer<UInt8>,
        _ part: UInt64,
        to keys: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let mixed = part &* 0x9E37_79B9_7F4A_7C15
        keys[0] = WordFeatures.key(40, WordFeatures.hash(form.baseAddress, form.count) ^ mixed)
        keys[1] = WordFeatures.key(41, WordHash.hash(form, 0, form.count) ^ mixed)
        // Endings are hashed from their last byte, so that each is the next shorter one with a byte more.
        let longest = max(min(longestSuffix, form.count - 1), 0)
        var hash = WordHash.seed
        for length in 0..<longest {
            let byte = form[form.count - 1 - length]
            hash = WordHash.adding(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
            keys[1 + longest - length] = WordFeatures.key(43 + UInt64(length), hash ^ mixed)
        }
        keys[2 + longest] = WordFeatures.key(60, mixed)
        return 3 + longest
    }
}
