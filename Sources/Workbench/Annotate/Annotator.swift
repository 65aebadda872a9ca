public import CommandKit
public import DocumentModel
public import LanguageEngine
import NewsLayers
public import Rendering

/// Writes the layers of a text as one line of JSON: the interchange format, for scripts and scorers, and as a filter of
/// distributed engines.
///
/// It keeps no state between lines. Offsets are Unicode scalars, ends exclusive.
public struct Annotator: Sendable {
    /// A layer of the interchange format.
    public enum Layer: String, CaseIterable, Sendable {
        /// Spans of sentences.
        case sentences
        /// Names with their types.
        case entities
        /// What refers to the same: names, descriptions and pronouns in clusters.
        case mentions
        /// Money and percentages.
        case quantities
        /// Expressions of time.
        case dates
        /// Who said what.
        case quotations
        /// Who spends how much.
        case facts
        /// Who acts.
        case actors

        /// The layers that are written when none are named: all but mentions, of which there are as many as names,
        /// descriptions and pronouns together.
        public static let standard = allCases.filter { $0 != .mentions }

        /// The layer of a name.
        ///
        /// - Throws: ``CommandError`` with the valid names when there is none.
        public init(named name: String) throws(CommandError) {
            guard let layer = Layer(rawValue: name) else {
                throw CommandError.unknown(
                    .arguments,
                    "no layer '\(name)'",
                    name: name,
                    among: "layers",
                    Layer.allCases.map(\.rawValue)
                )
            }
            self = layer
        }
    }

    /// What is written.
    public struct Options: Sendable {
        /// The layers, in the order of the format whatever the order here.
        public var layers: [Layer]
        /// Whether the text itself is written.
        public var includesText: Bool
        /// Whether quotations are those of speech only, without wants, plans and findings.
        public var onlySpeech: Bool

        /// Chooses what is written; the standard layers unless told otherwise.
        public init(layers: [Layer] = Layer.standard, includesText: Bool = false, onlySpeech: Bool = false) {
            self.layers = layers
            self.includesText = includesText
            self.onlySpeech = onlySpeech
        }
    }

    let registry: Registry

    /// Annotates with the analyses of a registry.
    public init(registry: Registry) {
        self.registry = registry
    }

    /// Annotates one line of JSON Lines.
    ///
    /// - Throws: ``AnnotationError`` when the line is no object with a text; what an analysis threw.
    public func annotate(line: String, options: Options) throws -> String {
        let input = try AnnotationInput(line)
        let document = Document(input.text)
        var inputs = DocumentInputs()
        inputs[Published.self] = input.published
        inputs[GivenMentions.self] = input.mentions?.map {
            Span(document.byteOffset(ofScalar: $0.lowerBound), document.byteOffset(ofScalar: $0.upperBound))
        }
        return try annotate(
            AnalysedDocument(document, inputs: inputs, catalogue: registry.catalogue),
            id: input.id,
            options: options
        )
    }

    /// Annotates one text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - id: The identity that is written, as it came.
    ///   - published: The date of publication, where known.
    ///   - options: What is written.
    public func annotate(
        text: String,
        id: JSONValue,
        published: PublicationDate = .unknown,
        options: Options
    ) throws -> String {
        var inputs = DocumentInputs()
        inputs[Published.self] = published
        return try annotate(
            AnalysedDocument(Document(text), inputs: inputs, catalogue: registry.catalogue),
            id: id,
            options: options
        )
    }

    /// Annotates a document of CoNLL-U, whose tokens and sentences are kept.
    public func annotate(_ document: ConlluDocument, options: Options) throws -> String {
        try annotate(
            AnalysedDocument(Document(document.text), catalogue: try catalogue(keeping: document)),
            id: document.id.map(JSONValue.string) ?? .null,
            options: options
        )
    }

    /// The analyses of the registry, with those of tokens and sentences replaced by what a file says.
    func catalogue(keeping document: ConlluDocument) throws -> Catalogue {
        let (tokens, sentences) = (document.tokens, document.sentences)
        let given = [
            Analysis("given-tokens", summary: "Keeps the tokens of the file.", produces: Tokens.self) { _ in tokens },
            Analysis("given-sentences", summary: "Keeps the sentences of the file.", produces: Sentences.self) { _ in
                sentences
            },
        ]
        let replaced = Set(given.map(\.produces))
        return try Catalogue(registry.catalogue.analyses.filter { !replaced.contains($0.produces) } + given)
    }

    private func annotate(_ analysed: AnalysedDocument, id: JSONValue, options: Options) throws -> String {
        var members: [(key: String, value: JSONValue)] = [("id", id)]
        if options.includesText { members.append(("text", .string(analysed.document.text))) }
        let writer = LayerWriter(analysed: analysed)
        for layer in Layer.allCases where options.layers.contains(layer) {
            members.append((layer.rawValue, try writer.value(of: layer, options: options)))
        }
        return JSONValue.object(members).text
    }
}
