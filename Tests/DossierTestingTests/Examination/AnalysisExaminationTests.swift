import DossierKit
import DossierTesting
import Foundation
import Synchronization
import Testing

private enum Words: LayerKey {
    typealias Value = Annotations<Span>
    static let name = "test-words"
}

private let calls = Mutex(0)

@Suite struct AnalysisExaminationTests {
    private func analysis(_ run: @escaping @Sendable (Document) throws -> Annotations<Span>) -> Analysis {
        Analysis("words", summary: "Finds words.", produces: Words.self) { document in try run(document) }
    }

    @Test func aGoodAnalysisHasNoFindings() {
        #expect(checkAnalysis(analysis { [$0.span] }).isEmpty)
    }

    @Test func aSpanOutsideTheTextIsFound() {
        let findings = checkAnalysis(analysis { [Span(0, $0.count + 1)] })
        #expect(findings.count == HostileText.all.count)
        #expect(findings.allSatisfy { $0.problem.contains("leaves the text") })
    }

    @Test func aSpanThatCutsACharacterIsFound() {
        let findings = checkAnalysis(analysis { $0.count > 1 ? [Span(0, 1)] : [] })
        #expect(findings.contains { $0.text == "emoji" && $0.problem.contains("cuts a character") })
        #expect(!findings.contains { $0.text == "news" })
    }

    @Test func aResultThatChangesIsFound() {
        let changing = analysis { document in
            let call = calls.withLock { calls in
                calls += 1
                return calls
            }
            return call.isMultiple(of: 2) ? [] : [document.span]
        }
        #expect(checkAnalysis(changing).allSatisfy { $0.problem.contains("two results") })
        #expect(!checkAnalysis(changing).isEmpty)
    }

    @Test func aFailureIsFound() {
        struct Failure: Error {}
        #expect(checkAnalysis(analysis { _ in throw Failure() }).count == HostileText.all.count)
    }

    @Test func aMissingRequirementIsFound() {
        let needy = Analysis("needy", summary: "Needs words.", produces: Sums.self, from: Words.self) { _, words in
            words.count
        }
        #expect(checkAnalysis(needy).map(\.subject) == ["needy"])
    }
}

private enum Sums: LayerKey {
    typealias Value = Int
    static let name = "test-sums"
}
