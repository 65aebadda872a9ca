package import LanguageEngine

/// Sentences with the features of their words as rows of a table, and what the file says about each word.
package struct TrainingCorpus {
    /// One sentence.
    package struct Sentence {
        /// The words, as indices over all words of the corpus.
        package let words: Range<Int>
    }

    package private(set) var sentences: [Sentence] = []
    /// The features of all words, one word behind the other.
    package private(set) var keys: [UInt32] = []
    /// Where the features of a word begin; one more at the end.
    package private(set) var starts: [Int] = [0]
    package private(set) var columns: [ConlluColumns] = []
    package private(set) var forms: [String] = []

    package init(_ documents: [ConlluDocument]) {
        for document in documents { add(document) }
    }

    private mutating func add(_ document: ConlluDocument) {
        var text = document.text
        text.withUTF8 { bytes in
            document.tokens.withUnsafeBufferPointer { tokens in
                let features = SentenceFeatures(bytes, tokens)
                for sentence in document.sentences {
                    let first = columns.count
                    features.forEach(in: sentence.tokens) { index, keys in
                        self.keys.append(contentsOf: keys)
                        starts.append(self.keys.count)
                        columns.append(document.columns[index])
                        forms.append(
                            String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
                        )
                    }
                    sentences.append(Sentence(words: first..<columns.count))
                }
            }
        }
    }

    /// The keys seen at least `times` times, in the order in which they came to be that many.
    package func frequentKeys(times: Int) -> [UInt32] {
        var counts: [UInt32: Int] = [:]
        var order: [UInt32] = []
        for sentence in sentences {
            for key in keys[starts[sentence.words.lowerBound]..<starts[sentence.words.upperBound]] {
                let count = counts[key, default: 0] + 1
                counts[key] = count
                if count == times { order.append(key) }
            }
        }
        return order
    }

    /// The same words without the sentences in `part`; words keep their indices.
    package func leavingOut(_ part: Range<Int>) -> TrainingCorpus {
        var rest = self
        rest.sentences.removeSubrange(part)
        return rest
    }
}
