/// How the words of some sentences lie in the rows of a matrix: one sentence behind the other, with an empty row before
/// the first and after each, so that a window over neighbouring rows never sees another sentence.
package struct SentenceBatch {
    /// The rows of each sentence.
    package let sentences: [Range<Int>]
    /// The number of rows, the empty ones included.
    package let rows: Int

    /// Lays out sentences of these lengths.
    package init(lengths: [Int]) {
        var row = 1
        sentences = lengths.map { length in
            defer { row += length + 1 }
            return row..<row + length
        }
        rows = row
    }
}
