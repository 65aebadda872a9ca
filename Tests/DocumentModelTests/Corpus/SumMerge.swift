import DocumentModel

/// Adds numbers, and says which documents they came from.
struct SumMerge: CorpusMerge {
    struct Value: Equatable {
        var sum: Int
        var documents: Set<DocumentID>
    }

    private var parts: [DocumentID: Int] = [:]

    mutating func insert(_ part: Int, of document: DocumentID) { parts[document] = part }

    mutating func remove(_ document: DocumentID) { parts[document] = nil }

    var value: Value { Value(sum: parts.values.reduce(0, +), documents: Set(parts.keys)) }
}
