/// Groups sentences into batches.
package enum Batches {
    /// All sentences in a random order, in groups of about `words` words.
    package static func shuffled(_ lengths: [Int], words: Int, random: inout SeededGenerator) -> [[Int]] {
        group(Array(lengths.indices).shuffled(using: &random), words) { lengths[$0] }
    }

    /// Sentences in their order.
    package static func inOrder(_ corpus: TrainingCorpus, _ sentences: Range<Int>, words: Int) -> [[Int]] {
        group(Array(sentences), words) { corpus.sentences[$0].words.count }
    }

    private static func group(_ order: [Int], _ words: Int, length: (Int) -> Int) -> [[Int]] {
        var result: [[Int]] = []
        var (current, count) = ([Int](), 0)
        for index in order {
            current.append(index)
            count += length(index)
            if count >= words {
                result.append(current)
                (current, count) = ([], 0)
            }
        }
        if !current.isEmpty { result.append(current) }
        return result
    }
}
