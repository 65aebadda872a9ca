import DossierKit
import DossierTesting
import Testing

private struct Total: CorpusMerge {
    var parts: [DocumentID: Int] = [:]
    mutating func insert(_ part: Int, of document: DocumentID) { parts[document] = part }
    mutating func remove(_ document: DocumentID) { parts[document] = nil }
    var value: Int { parts.values.reduce(0, +) }
}

/// Forgets to take back what a removed document gave.
private struct Forgetful: CorpusMerge {
    var total = 0
    mutating func insert(_ part: Int, of document: DocumentID) { total += part }
    mutating func remove(_ document: DocumentID) {}
    var value: Int { total }
}

/// Depends on the order of insertion.
private struct Ordered: CorpusMerge {
    var parts: [(DocumentID, Int)] = []
    mutating func insert(_ part: Int, of document: DocumentID) { parts.append((document, part)) }
    mutating func remove(_ document: DocumentID) { parts.removeAll { $0.0 == document } }
    var value: [Int] { parts.map(\.1) }
}

@Suite struct CorpusMergeExaminationTests {
    private let parts = (1...5).map { (document: DocumentID(of: "\($0)"), part: $0) }

    @Test func aLawfulMergeHasNoFindings() {
        #expect(checkCorpusMerge(Total.self, parts: parts).isEmpty)
    }

    @Test func aMergeThatForgetsIsFound() {
        #expect(checkCorpusMerge(Forgetful.self, parts: parts).count == 1)
    }

    @Test func aMergeThatDependsOnOrderIsFound() {
        #expect(checkCorpusMerge(Ordered.self, parts: parts).count == 1)
    }

    @Test func noPartsAreAFinding() {
        #expect(checkCorpusMerge(Total.self, parts: []).count == 1)
    }
}
