/// Gives the features of the words of a text.
package struct SentenceFeatures {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>

    /// Takes a text and its tokens.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>) {
        self.bytes = bytes
        self.tokens = tokens
    }

    /// Calls `body` for each token of a sentence with its features, the two of the form itself first, that of how it
    /// stands last.
    ///
    /// - Complexity: O(*n*) in the bytes of the sentence.
    package func forEach(in sentence: Range<Int>, _ body: (Int, UnsafeBufferPointer<UInt32>) -> Void) {
        let isShouted = isShouted(sentence)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordFeatures.limit) { features in
            guard let keys = features.baseAddress else { return }
            for index in sentence {
                let count = writeForm(index, to: keys)
                keys[count] = standing(index, in: sentence, isShouted: isShouted)
                body(index, UnsafeBufferPointer(start: keys, count: count + 1))
            }
        }
    }

    /// A hash of the bytes of a token.
    @inline(__always)
    func hash(of index: Int) -> UInt64 {
        let token = tokens[index]
        let end = min(token.end, bytes.count)
        let start = min(token.start, end)
        return WordFeatures.hash(bytes.baseAddress.map { $0 + start }, end - start)
    }

    /// Writes the features of a token's form; returns how many.
    func writeForm(_ index: Int, to keys: UnsafeMutablePointer<UInt32>) -> Int {
        let token = tokens[index]
        let end = min(token.end, bytes.count)
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * WordForm.capacity) { letters in
            guard let letters = letters.baseAddress else { return 0 }
            let start = min(token.start, end)
            let classes = NameLexicon.shared.wordClass(WordHash.hash(bytes, start, end))
            return WordFeatures.write(WordForm(bytes, start..<end, into: letters), classes, to: keys)
        }
    }

    /// The feature of how a token stands in its sentence.
    @inline(__always)
    func standing(_ index: Int, in sentence: Range<Int>, isShouted: Bool) -> UInt32 {
        WordFeatures.standing(
            tokens[index],
            isFirst: index == sentence.lowerBound,
            isShouted: isShouted,
            spaceBefore: index == 0 || tokens[index - 1].spaceAfter
        )
    }

    /// Whether capitals tell nothing in a sentence: a headline, or one written in capitals.
    func isShouted(_ sentence: Range<Int>) -> Bool {
        var capitals = 0
        for index in sentence where tokens[index].kind == .word && tokens[index].count > 3 {
            if !tokens[index].shape.contains(.startsUppercase) { return false }
            capitals += 1
        }
        return capitals > 1
    }
}
