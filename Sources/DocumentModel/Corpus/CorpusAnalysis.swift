/// The typed name of a result about a whole collection.
public protocol CorpusKey: SendableMetatype {
    /// How the parts of the documents are merged.
    associatedtype Merge: CorpusMerge

    /// The name people and provenance see, unique among all corpus keys.
    static var name: String { get }
}

/// The merge of parts, one for each document, into one result.
///
/// The law: after any sequence of insertions and removals the value equals that of a fresh merge into which the parts
/// that remain were inserted in any order. `checkCorpusMerge` in `DossierTesting` tests it.
public protocol CorpusMerge: Sendable {
    /// What one document contributes.
    associatedtype Part: Sendable

    /// The result.
    associatedtype Value: Sendable

    /// The merge of nothing.
    init()

    /// Takes the part of one more document.
    mutating func insert(_ part: Part, of document: DocumentID)

    /// Takes back what a document contributed; nothing happens when it contributed nothing.
    mutating func remove(_ document: DocumentID)

    /// The result for the parts merged so far; a merge may keep what it needs to give the next one sooner.
    var value: Value { mutating get }
}

/// The second stage: a result that no single document can know (actors across documents, stories, contradictions), kept
/// up to date as documents come and go.
///
/// It reads layers of each document through a pure function of the document, and merges the parts; an analysis of one
/// document never asks for a corpus result.
public struct CorpusAnalysis: Sendable {
    /// The name, unique in a catalogue.
    public let name: String

    /// What it does, in one sentence.
    public let summary: String

    /// The version of its rules.
    public let version: Int

    /// The name of the result.
    public let produces: String

    /// The layers it reads of each document.
    public let requires: [LayerIdentity]

    let key: ObjectIdentifier
    let makeState: @Sendable () -> any CorpusState
    let part: @Sendable (AnalysedDocument) throws -> any Sendable

    /// Describes an analysis of the corpus stage.
    ///
    /// - Parameters:
    ///   - name: The name, unique in a catalogue.
    ///   - summary: What it does, in one sentence.
    ///   - version: The version of its rules, from one.
    ///   - produces: The result.
    ///   - inputs: The layers and inputs of a document that its part is made of.
    ///   - part: What one document contributes.
    public init<Key: CorpusKey, each Input: LayerKey>(
        _ name: String,
        summary: String,
        version: Int = 1,
        produces: Key.Type,
        from inputs: repeat (each Input).Type,
        part: @escaping @Sendable (Document, repeat (each Input).Value) throws -> Key.Merge.Part
    ) {
        self.name = name
        self.summary = summary
        self.version = version
        self.produces = Key.name
        key = ObjectIdentifier(produces)
        var requires: [LayerIdentity] = []
        for input in repeat each inputs { requires.append(Self.identity(of: input)) }
        self.requires = requires
        let read: @Sendable (AnalysedDocument) throws -> Key.Merge.Part = { analysed in
            try part(analysed.document, repeat try analysed.layer((each Input).self))
        }
        makeState = { MergeState<Key.Merge>(read: read) }
        self.part = { try read($0) }
    }

    private static func identity<Key: LayerKey>(of key: Key.Type) -> LayerIdentity { Key.identity }
}

/// The running merge of one corpus analysis.
protocol CorpusState: Sendable {
    mutating func insert(_ analysed: AnalysedDocument) throws
    /// Takes a part that was made before; nothing happens when it is one of another analysis.
    mutating func insert(part: any Sendable, of document: DocumentID)
    mutating func remove(_ document: DocumentID)
    var erasedValue: any Sendable { mutating get }
}

struct MergeState<Merge: CorpusMerge>: CorpusState {
    let read: @Sendable (AnalysedDocument) throws -> Merge.Part
    var merge = Merge()

    mutating func insert(_ analysed: AnalysedDocument) throws {
        merge.insert(try read(analysed), of: analysed.document.id)
    }

    mutating func insert(part: any Sendable, of document: DocumentID) {
        guard let part = part as? Merge.Part else { return }
        merge.insert(part, of: document)
    }

    mutating func remove(_ document: DocumentID) { merge.remove(document) }

    var erasedValue: any Sendable { mutating get { merge.value } }
}
