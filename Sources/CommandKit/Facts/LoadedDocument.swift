public import DocumentModel
private import Synchronization

/// A document of a session: its display name, its layers, its appearances.
public struct LoadedDocument: Sendable, Identifiable {
    /// The display name: `d1`.
    public let name: String

    /// The text and its layers.
    public let analysed: AnalysedDocument

    /// Where the text appeared, in the order in which it was loaded; never empty.
    public var appearances: [Appearance] { sources.value }

    /// What people said about it.
    public let given: GivenMetadata

    private let sources: Deferred<[Appearance]>

    /// What commands made of it.
    let memory = DocumentMemory()

    /// Describes a loaded document.
    ///
    /// - Precondition: `appearances` is not empty.
    public init(name: String, analysed: AnalysedDocument, appearances: [Appearance]) {
        precondition(!appearances.isEmpty, "a loaded document appeared somewhere")
        self.name = name
        self.analysed = analysed
        given = GivenMetadata()
        sources = Deferred(appearances)
    }

    /// Describes a document of a project, whose appearances are read when they are first asked for.
    ///
    /// - Parameter appearances: Reads them; gives at least one.
    public init(name: String, analysed: AnalysedDocument, reading appearances: @escaping @Sendable () -> [Appearance]) {
        self.name = name
        self.analysed = analysed
        given = GivenMetadata()
        sources = Deferred { appearances() }
    }

    /// The same document with other layers or another input.
    public func replacing(_ analysed: AnalysedDocument) -> LoadedDocument {
        LoadedDocument(name: name, analysed: analysed, given: given, sources: sources)
    }

    /// The same document with what people say about it.
    public func giving(_ metadata: GivenMetadata) -> LoadedDocument {
        LoadedDocument(name: name, analysed: analysed, given: metadata, sources: sources)
    }

    /// The same document, which appeared in more places.
    public func adding(_ appearances: [Appearance]) -> LoadedDocument {
        let earlier = sources
        return LoadedDocument(
            name: name,
            analysed: analysed,
            given: given,
            sources: Deferred { earlier.value + appearances }
        )
    }

    private init(name: String, analysed: AnalysedDocument, given: GivenMetadata, sources: Deferred<[Appearance]>) {
        self.name = name
        self.analysed = analysed
        self.given = given
        self.sources = sources
    }

    /// The identity of the text.
    public var id: DocumentID { analysed.document.id }

    /// The text.
    public var document: Document { analysed.document }

    /// The title that people gave it, or the first that is known.
    public var title: String? { given[.title] ?? appearances.lazy.compactMap(\.title).first }

    /// The outlet that people gave it, or the first that is known.
    public var outlet: String? { given[.outlet] ?? appearances.lazy.compactMap(\.outlet).first }

    /// The authors that people gave it, or the first that are known.
    public var byline: String? { given[.byline] ?? appearances.lazy.compactMap(\.byline).first }

    /// The address that people gave it, or the first that is known.
    public var url: String? { given[.url] ?? appearances.lazy.compactMap(\.url).first }

    /// When the text was published.
    public var published: PublicationDate { analysed.published }

    /// A cell that names the document.
    public var cell: Cell { .document(name, id) }

    /// A cell that holds the words at `span`, on one line, white space folded.
    ///
    /// Of a passage of more than 10,000 bytes it holds the beginning and an ellipsis: a text may be one sentence of a
    /// megabyte with thousands of facts, each of which shows its sentence. The span is always the whole.
    /// - Complexity: O(*k*) in the length of the passage, at most 10,000 bytes.
    public func cell(at span: Span) -> Cell {
        guard span.count > Self.longestCell else { return .span(id, span, text: Self.folded(document[span])) }
        var end = span.start + Self.longestCell
        while end > span.start, !document.isScalarBoundary(end) { end -= 1 }
        return .span(id, span, text: Self.folded(document[Span(span.start, end)]) + " …")
    }

    private static let longestCell = 10_000

    private static func folded(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var hasSpace = false
        for scalar in text.unicodeScalars {
            let isSpace =
                scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
            if !isSpace {
                if hasSpace, !result.isEmpty { result += " " }
                result.unicodeScalars.append(scalar)
            }
            hasSpace = isSpace
        }
        return result
    }

    /// Evidence at `span` of this document.
    public func evidence(_ span: Span, _ role: String, rule: String = "", confidence: Double? = nil) -> Evidence {
        Evidence(document: id, span: span, role: role, rule: rule, confidence: confidence)
    }
}

/// A value that is read when it is first asked for, once.
private final class Deferred<Value: Sendable>: Sendable {
    private enum State {
        case waiting(@Sendable () -> Value)
        case known(Value)
    }

    private let state: Mutex<State>

    init(_ value: Value) { state = Mutex(.known(value)) }

    init(_ load: @escaping @Sendable () -> Value) { state = Mutex(.waiting(load)) }

    var value: Value {
        state.withLock { state in
            switch state {
            case .known(let value): return value
            case .waiting(let load):
                let value = load()
                state = .known(value)
                return value
            }
        }
    }
}
