/// A pure function from layers of one document to another layer, as a value.
///
/// The layers it requires *are* the parameters of the function, so an undeclared layer can't be read. The same document
/// and layers must always give the same result: no clock, no random numbers, no order of a hash table, no files.
///
/// ```swift
/// extension Analysis {
///     static let sentences = Analysis(
///         "sentences", summary: "Splits the text into sentences.",
///         produces: Sentences.self, from: Tokens.self
///     ) { document, tokens in
///         document.withUTF8 { SentenceSplitter().split($0, tokens: tokens) }
///     }
/// }
/// ```
///
/// The model is Go's `analysis` package; there the required results are looked up by name.
public struct Analysis: Sendable {
    /// The name, unique in a catalogue, in lower-case words joined by hyphens.
    public let name: String

    /// What it does, in one sentence.
    public let summary: String

    /// The version of its rules: raised by every change that can change a result.
    public let version: Int

    /// The layer it produces.
    public let produces: LayerIdentity

    /// The layers it reads, in the order of the function's parameters.
    public let requires: [LayerIdentity]

    let compute: @Sendable (AnalysedDocument) throws -> any Codable & Sendable

    /// Describes an analysis.
    ///
    /// - Parameters:
    ///   - name: The name, unique in a catalogue.
    ///   - summary: What it does, in one sentence that ends with a full stop.
    ///   - version: The version of its rules, from one.
    ///   - produces: The layer it produces.
    ///   - inputs: The layers and inputs it reads.
    ///   - run: The function. It may throw: the layer then fails for this document and the others go on. Long work asks
    ///     `Task.isCancelled` now and then and throws `CancellationError`.
    public init<Output: LayerKey, each Input: LayerKey>(
        _ name: String,
        summary: String,
        version: Int = 1,
        produces: Output.Type,
        from inputs: repeat (each Input).Type,
        run: @escaping @Sendable (Document, repeat (each Input).Value) throws -> Output.Value
    ) {
        self.name = name
        self.summary = summary
        self.version = version
        self.produces = Output.identity
        var requires: [LayerIdentity] = []
        for input in repeat each inputs { requires.append(Self.identity(of: input)) }
        self.requires = requires
        compute = { analysed in
            try run(analysed.document, repeat try analysed.layer((each Input).self))
        }
    }

    /// Runs the function on a document, whether or not its layer was computed before: for tools that examine an
    /// analysis without knowing the type of its layer.
    ///
    /// - Throws: What the analysis, or one that it rests on, throws.
    public func value(in analysed: AnalysedDocument) throws -> any Codable & Sendable {
        try compute(analysed)
    }

    private static func identity<Key: LayerKey>(of key: Key.Type) -> LayerIdentity { Key.identity }
}
