import DossierKit
import Foundation
import Workbench

/// Reads quantities, dates and spending facts in hostile texts, and checks what must hold for any text at all: nothing
/// traps, spans lie on the borders of characters, numbers are finite, no fact stands on a figure that the text lacks.
struct SpendingFuzz {
    /// How many texts.
    let count: Int
    /// The seed of the first text.
    var seed: UInt64 = 1

    /// A text for which something does not hold.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs, and prints what was done.
    ///
    /// - Throws: ``Failure`` with the text for which something does not hold.
    func run() throws {
        let registry = try Registry(plugins: BenchPlugins.all)
        var inputs = HostileInputs(seed: seed)
        let published = PublicationDate(DateValue("2025-06-26"), origin: .given)
        let start = ContinuousClock.now
        var (quantities, times, facts, bytes) = (0, 0, 0, 0)
        for number in 0..<count {
            let text = inputs.next()
            var known = DocumentInputs()
            if number.isMultiple(of: 2) { known[Published.self] = published }
            let analysed = AnalysedDocument(Document(text), inputs: known, catalogue: registry.catalogue)
            if let fault = try fault(in: analysed) {
                throw Failure(description: "text \(number) of seed \(seed): \(fault): \(text.debugDescription)")
            }
            quantities += try analysed.quantities.count
            times += try analysed.timeExpressions.count
            facts += try analysed.spendingFacts.count
            bytes += text.utf8.count
        }
        let duration = ContinuousClock.now - start
        let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        print(
            "\nfuzz: \(count) hostile texts (seed \(seed)), \(bytes / 1_000_000) MB, \(String(format: "%.0f", seconds)) s: "
                + "\(quantities) quantities, \(times) dates, \(facts) facts, nothing amiss"
        )
    }

    /// What does not hold; nil when all does.
    private func fault(in analysed: AnalysedDocument) throws -> String? {
        let document = analysed.document
        let quantities = try analysed.quantities
        var end = 0
        for quantity in quantities {
            let amount = quantity.amount
            if quantity.span.start < end || !fits(quantity.span, document) { return "the span of a quantity" }
            if amount.low.isNaN || amount.high.isNaN || amount.step.isNaN || amount.low > amount.high {
                return "the value of a quantity"
            }
            end = quantity.span.end
        }
        end = 0
        for expression in try analysed.timeExpressions {
            if expression.span.start < end || !fits(expression.span, document) { return "the span of a date" }
            if let value = expression.value, DateValue(value.notation) != value { return "the notation of a date" }
            end = expression.span.end
        }
        let spans = Set(quantities.map(\.span))
        for fact in try analysed.spendingFacts {
            let figures = [fact.amount?.span, fact.converted?.span, fact.share?.span].compactMap { $0 }
            if figures.isEmpty || !figures.allSatisfy(spans.contains) { return "a fact without a figure" }
            if fact.actor.isEmpty || !fits(fact.actorSpan, document) { return "a fact without an actor" }
        }
        return nil
    }

    private func fits(_ span: Span, _ document: Document) -> Bool {
        span.start >= 0 && span.end <= document.count && span.start <= span.end
            && document.isScalarBoundary(span.start) && document.isScalarBoundary(span.end)
    }
}
