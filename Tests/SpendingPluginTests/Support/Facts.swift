import DocumentModel
import Foundation
import NewsLayers

@testable import SpendingPlugin

/// Facts by their figures, without a text: what the arithmetic of comparisons takes.
enum Facts {
    static let text = Document("")

    static func decimal(_ text: String) -> Decimal {
        Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) ?? .nan
    }

    static func amount(_ value: String, step: String, bound: Amount.Bound? = nil) -> Amount {
        Amount(decimal(value), step: decimal(step), bound: bound)
    }

    static func money(_ value: String, step: String, _ currency: String?, at place: Int = 0) -> Quantity {
        Quantity(
            span: Span(place, place),
            kind: .money(currency: currency),
            amount: amount(value, step: step),
            rule: "test"
        )
    }

    static func fact(
        _ actor: String,
        share: (value: String, step: String, base: String?)? = nil,
        amount: Quantity? = nil,
        converted: Quantity? = nil,
        period: String? = nil,
        status: SpendingFact.Status = .budgeted,
        measure: SpendingFact.Measure = .level,
        purpose: String? = "defence",
        isPart: Bool = false,
        isPerHead: Bool = false
    ) -> SpendingFact {
        SpendingFact(
            actor: actor,
            actorKey: nil,
            actorSpan: Span(0, 0),
            purpose: purpose,
            amount: amount,
            converted: converted,
            share: share.map {
                SpendingFact.Share(percent: Self.amount($0.value, step: $0.step), base: $0.base, span: Span(0, 0))
            },
            period: period.flatMap { DateValue($0) },
            status: status,
            measure: measure,
            isPart: isPart,
            isPerHead: isPerHead,
            sentence: Span(0, 0),
            rule: "test",
            confidence: 1
        )
    }

    static func compared(_ id: String, _ fact: SpendingFact, document: String = "d1") -> ComparedFact {
        ComparedFact(id: id, document: document, text: Document(document).id, fact: fact)
    }

    /// 2.34 percent of GDP, 59.4 trillion won, 43.7 billion dollars, 2024.
    static let korea = compared(
        "s2",
        fact(
            "South Korea",
            share: ("2.34", "0.01", "GDP"),
            amount: money("59400000000000", step: "100000000000", "KRW"),
            converted: money("43700000000", step: "100000000", "USD"),
            period: "2024"
        )
    )

    /// 5 percent of GDP by 2035.
    static let members = compared(
        "s1",
        fact("NATO members", share: ("5", "1", "GDP"), period: "2035", status: .target)
    )
}
