internal import DocumentModel

/// Reads the sums of money and percentages of a text.
///
/// Rules, no model: a lexer, a grammar of terms, ranges and lists, and evidence for currencies that are left open.
/// The method follows the notations of news from many countries; numbers are decimal throughout.
struct QuantityReader {
    /// The quantities of a text, in order, none overlapping another.
    ///
    /// Any bytes are allowed.
    /// - Complexity: O(*n*).
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [Quantity] {
        let text = LexedText(bytes)
        return read(text)
    }

    /// The quantities of a text that is cut already.
    static func read(_ text: LexedText) -> [Quantity] {
        let findings = CurrencyResolver.settle(QuantityGrammar.findings(in: text), in: text)
        var quantities: [Quantity] = []
        quantities.reserveCapacity(findings.count)
        var end = 0
        for finding in findings {
            guard let first = text[finding.first], let last = text[finding.next - 1], Int(first.start) >= end else {
                continue
            }
            end = Int(last.end)
            let amount = Amount(
                low: finding.low.decimal,
                high: finding.high.decimal,
                step: ScaledNumber(digits: 1, exponent: finding.step).decimal,
                bound: finding.bound
            )
            quantities.append(
                Quantity(
                    span: Span(Int(first.start), end),
                    kind: finding.isMoney ? .money(currency: finding.currency) : .percent,
                    amount: amount,
                    candidates: finding.candidates,
                    isConversion: finding.isConversion,
                    rule: finding.rule
                )
            )
        }
        return quantities
    }
}
