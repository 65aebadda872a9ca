import DocumentModel
import DossierTesting
import Foundation
import NewsLayers
import Testing

@Suite("Figures of a collection")
struct FigureMergeTests {
    private func id(_ name: String) -> DocumentID { DocumentID(of: name) }

    private func fact(_ percent: Decimal, step: Decimal, period: String? = "2024", bound: Amount.Bound? = nil)
        -> SpendingFact
    {
        SpendingFact(
            actor: "South Korea",
            actorKey: "KR",
            actorSpan: Span(0, 5),
            purpose: "defence",
            amount: nil,
            share: SpendingFact.Share(
                percent: Amount(percent, step: step, bound: bound),
                base: "GDP",
                span: Span(10, 14)
            ),
            period: period.flatMap { DateValue($0) },
            status: .budgeted,
            sentence: Span(0, 20),
            rule: "test",
            confidence: 1
        )
    }

    private func parts(_ percent: Decimal, step: Decimal = 0.01) -> [FigurePart] {
        FigurePart.parts(of: fact(percent, step: step))
    }

    @Test("One figure has all its sources, and what rounds to one value is no contradiction")
    func sources() throws {
        var merge = FigureMerge()
        merge.insert(parts(2.34), of: id("a"))
        merge.insert(parts(2.3, step: 0.1), of: id("b"))
        let figure = try #require(merge.value.first)
        #expect(merge.value.count == 1)
        #expect(figure.sources.count == 2 && !figure.isContradicted)
        merge.insert(parts(2.8), of: id("c"))
        #expect(merge.value.first?.isContradicted == true)
        #expect(merge.value.first?.values.count == 2)
        merge.remove(id("c"))
        #expect(merge.value == [figure])
    }

    @Test("A text that states two values tells two things apart: nobody contradicts anybody")
    func toldApart() {
        var merge = FigureMerge()
        merge.insert(parts(2.34), of: id("a"))
        merge.insert(parts(2.34) + parts(2.8), of: id("b"))
        #expect(merge.value.first?.values.count == 2)
        #expect(merge.value.first?.isContradicted == false)
    }

    @Test("Figures without a period, and bounds, are not compared")
    func leftOut() {
        #expect(FigurePart.parts(of: fact(2, step: 0.1, period: nil)).isEmpty)
        #expect(FigurePart.parts(of: fact(2, step: 0.1, bound: .over)).isEmpty)
        #expect(FigurePart.parts(of: fact(2, step: 0.1, bound: .about)).count == 1)
    }

    @Test("The merge of figures equals a full rebuild, whatever came and went")
    func lawOfMerges() {
        let values: [Decimal] = [2.34, 2.3, 2.8, 2.34, 5, 2.81]
        let all = values.enumerated().map { index, value in
            (document: id("\(index)"), part: parts(value, step: index % 2 == 0 ? 0.01 : 0.1))
        }
        #expect(checkCorpusMerge(FigureMerge.self, parts: all, rounds: 60) == [])
    }
}
