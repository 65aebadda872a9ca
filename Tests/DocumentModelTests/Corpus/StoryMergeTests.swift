import DocumentModel
import DossierTesting
import Testing

@Suite("Stories")
struct StoryMergeTests {
    /// A text of numbered words; from `changed` on every third word is another one.
    private func sketch(_ series: Int, changed: Int = .max, length: Int = 200) -> ShingleSketch {
        ShingleSketch(
            words: (0..<length).map { index in
                let isOther = index >= changed && index % 3 == 0
                return wordHash("\(series) \(index)\(isOther ? " other \(changed)" : "")".utf8)
            }
        )
    }

    private func id(_ name: String) -> DocumentID { DocumentID(of: name) }

    @Test("C-04: copies of one text are one story, other texts are none")
    func grouping() {
        var merge = StoryMerge()
        merge.insert(sketch(1), of: id("a"))
        merge.insert(sketch(1, changed: 150), of: id("b"))
        merge.insert(sketch(2), of: id("c"))
        #expect(merge.value.count == 1)
        #expect(Set(merge.value[0].members.map(\.document)) == [id("a"), id("b")])
        #expect(merge.value[0].members.allSatisfy { $0.similarity > 0.5 && $0.similarity < 1 })
        merge.remove(id("b"))
        #expect(merge.value.isEmpty)
    }

    @Test("A text resembles itself wholly, and short texts have no shingles")
    func resemblance() {
        #expect(sketch(1).resemblance(to: sketch(1)) == 1)
        #expect(sketch(1).resemblance(to: sketch(2)) == 0)
        #expect(sketch(1, length: 4).count == 0)
        #expect(sketch(1, length: 4).resemblance(to: sketch(1, length: 4)) == 0)
    }

    @Test("The merge of stories equals a full rebuild, whatever came and went")
    func lawOfMerges() {
        var parts: [(document: DocumentID, part: ShingleSketch)] = []
        for series in 0..<4 {
            for changed in [Int.max, 190, 150, 60] {
                parts.append((id("\(series) \(changed)"), sketch(series, changed: changed)))
            }
        }
        #expect(checkCorpusMerge(StoryMerge.self, parts: parts, rounds: 60) == [])
    }
}
