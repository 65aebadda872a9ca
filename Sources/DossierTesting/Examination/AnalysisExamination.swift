public import DossierKit
import Foundation

/// Examines an analysis on hostile texts: the same result twice, spans inside the text and on scalar boundaries, a
/// result that survives being written and read, no failure.
///
/// ```swift
/// #expect(checkAnalysis(.sentences, with: [.tokens]).isEmpty)
/// ```
///
/// - Parameters:
///   - analysis: The analysis.
///   - others: The analyses it rests on.
///   - texts: The texts to run it on.
/// - Returns: What is wrong; empty when nothing is.
public func checkAnalysis(
    _ analysis: Analysis,
    with others: [Analysis] = [],
    on texts: [HostileText] = HostileText.all
) -> [Finding] {
    do {
        let catalogue = try Catalogue([analysis] + others)
        return texts.flatMap { checkAnalysis(analysis, in: catalogue, on: $0) }
    } catch {
        return [Finding(analysis.name, "does not fit its catalogue: \(error)")]
    }
}

func checkAnalysis(_ analysis: Analysis, in catalogue: Catalogue, on text: HostileText) -> [Finding] {
    let document = Document(text.text)
    do {
        let first = try analysis.value(in: AnalysedDocument(document, catalogue: catalogue))
        let second = try analysis.value(in: AnalysedDocument(document, catalogue: catalogue))
        var findings = try SpanCollector.spans(of: first).compactMap { span in
            spanProblem(span, of: document).map { Finding(analysis.name, $0, on: text.name) }
        }
        let written = try encoded(first)
        if written != (try encoded(second)) {
            findings.append(Finding(analysis.name, "gives two results for one text", on: text.name))
        }
        if try !survivesEncoding(first, written) {
            findings.append(Finding(analysis.name, "changes when it is written and read again", on: text.name))
        }
        return findings
    } catch {
        return [Finding(analysis.name, "fails: \(error)", on: text.name)]
    }
}

/// What is wrong with a span as a place in a document; nil when nothing is.
func spanProblem(_ span: Span, of document: Document) -> String? {
    if span.end > document.count { return "the span \(span) leaves the text, which has \(document.count) bytes" }
    if !document.isScalarBoundary(span.start) || !document.isScalarBoundary(span.end) {
        return "the span \(span) cuts a character"
    }
    return nil
}

private func encoded(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(value)
}

private func survivesEncoding<Value: Codable>(_ value: Value, _ data: Data) throws -> Bool {
    try encoded(JSONDecoder().decode(Value.self, from: data)) == data
}
