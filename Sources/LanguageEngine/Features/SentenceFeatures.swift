/// Gives the features of the words of a sentence, one word after the other.
package struct SentenceFeatures {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let tokens: UnsafeBufferPointer<Token>

    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>) {
        self.bytes = bytes
        self.tokens = tokens
    }

    /// Calls `body` for each token of a sentence with its features, the two of the form itself first.
    ///
    /// - Complexity: O(*n*) in the bytes of the sentence.
    package func forEach(in sentence: Range<Int>, _ body: (Int, UnsafeBufferPointer<UInt32>) -> Void) {
        let isShouted = Self.isShouted(tokens, sentence)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * WordForm.capacity) { letters in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordFeatures.limit) { features in
                guard let letters = letters.baseAddress, let keys = features.baseAddress else { return }
                for index in sentence {
                    let token = tokens[index]
                    let end = min(token.end, bytes.count)
                    let form = WordForm(bytes, min(token.start, end)..<end, into: letters)
                    var count = WordFeatures.write(form, to: keys)
                    keys[count] = WordFeatures.standing(
                        token,
                        isFirst: index == sentence.lowerBound,
                        isShouted: isShouted,
                        spaceBefore: index == 0 || tokens[index - 1].spaceAfter
                    )
                    count += 1
                    body(index, UnsafeBufferPointer(start: keys, count: count))
                }
            }
        }
    }

    /// Whether capitals tell nothing in a sentence: a headline, or one written in capitals.
    static func isShouted(_ tokens: UnsafeBufferPointer<Token>, _ sentence: Range<Int>) -> Bool {
        var capitals = 0
        for index in sentence where tokens[index].kind == .word && tokens[index].count > 3 {
            if !tokens[index].shape.contains(.startsUppercase) { return false }
            capitals += 1
        }
        return capitals > 1
    }
}
