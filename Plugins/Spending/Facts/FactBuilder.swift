import DossierKit
import Foundation

/// Puts one fact together: asks each step about one group of figures.
struct FactBuilder {
    let passage: Passage
    let reader: FigureReader
    let group: FigureGroup
    let segment: Segments.Segment
    /// The segments of the groups around.
    let others: [Segments.Segment]
    /// The groups of the sentence, this one included.
    let siblings: [FigureGroup]
    /// Whether a word of spending stands in the passage.
    let speaksOfSpending: Bool

    /// Whether the figures are called a target.
    var isTargetNoun: Bool { (group.amount ?? group.share).map(reader.isTargetNoun) ?? false }

    /// The percentage of a share that stands alone.
    var percent: Decimal? { group.amount == nil ? group.share?.quantity.amount.middle : nil }

    /// The percentage of a share that is called a target.
    var targetPercent: Decimal? { isTargetNoun ? percent : nil }

    /// The currency of the sum.
    var currency: String? { group.amount?.quantity.currency }

    // MARK: The fact

    func fact(
        spender: ActorStep.Spender,
        purpose: String?,
        period: PeriodStep.Period?,
        status: StatusStep.Finding,
        isCarried: Bool,
        measure: SpendingFact.Measure,
        isPart: Bool
    ) -> SpendingFact {
        let recipient = ActorStep(passage: passage).recipient(circumstances, spender: spender.name)
        let isInSentence = passage.sentenceSpans[passage[group.first].sentence].contains(spender.span)
        var confidence = 0.9
        if !isInSentence { confidence -= 0.15 }
        if isCarried { confidence -= 0.1 }
        if period == nil { confidence -= 0.05 }
        let kinds = [group.share.map { _ in "share" }, group.amount.map { _ in "amount" }].compactMap { $0 }
        return SpendingFact(
            actor: spender.name,
            actorKey: spender.key,
            actorSpan: spender.span,
            recipient: recipient,
            purpose: purpose,
            amount: group.amount?.quantity,
            converted: group.converted?.quantity,
            share: group.share.map {
                SpendingFact.Share(percent: $0.quantity.amount, base: $0.base, span: $0.quantity.span)
            },
            period: period?.value,
            periodSpan: period?.span,
            status: status.status,
            statusSpan: status.span,
            measure: measure,
            isPart: isPart,
            isPerYear: MeasureStep(passage: passage).isPerYear(group, segment),
            isPerHead: MeasureStep(passage: passage).isPerHead(group, segment),
            sentence: passage.sentenceSpans[passage[group.first].sentence],
            rule: "spending/" + kinds.joined(separator: "-and-"),
            confidence: confidence
        )
    }
}
