/// Groups sentences into batches.
package enum Batches {
    /// All sentences in a random order, in groups of about `words` words.
    package static func shuffled(_ corpus: TrainingCorpus, words: Int, random: inout SeededGenerator) -> [[Int]] {
        group(Array(corpus.sentences.indices).shuffled(using: &random), corpus, words)
    }

    /// Sentences in their order.
    package static func inOrder(_ corpus: TrainingCorpus, _ sentences: Range<Int>, words: Int) -> [[Int]] {
        group(Array(sentences), corpus, words)
    }

    private static func group(_ order: [Int], _ corpus: TrainingCorpus, _ words: Int) -> [[Int]] {
        var result: [[Int]] = []
        var (current, count) = ([Int](), 0)
        for index in order {
            current.append(index)
            count += corpus.sentences[index].words.count
            if count >= words {
                result.append(current)
                (current, count) = ([], 0)
            }
        }
        if !current.isEmpty { result.append(current) }
        return result
    }
}
