public import DocumentModel

/// A plugin, as a value: what it analyses, what it lists, what it can be asked.
///
/// Nothing else extends the program. Registration is all or nothing: the workbench checks the whole set of plugins and
/// reports every fault together.
public struct Plugin: Sendable {
    /// The name: lower-case words joined by hyphens.
    public let name: String
    /// The version, as `1.2.0`.
    public let version: String
    /// What it is for, in one sentence.
    public let summary: String
    /// The analyses of documents that it brings.
    public let analyses: [Analysis]
    /// The analyses of the corpus stage that it brings.
    public let corpusAnalyses: [CorpusAnalysis]
    /// The kinds of facts that it lists.
    public let listings: [FactListing]
    /// The commands that it brings.
    public let commands: [any Command.Type]

    /// Describes a plugin.
    public init(
        name: String,
        version: String,
        summary: String,
        analyses: [Analysis] = [],
        corpusAnalyses: [CorpusAnalysis] = [],
        listings: [FactListing] = [],
        commands: [any Command.Type] = []
    ) {
        self.name = name
        self.version = version
        self.summary = summary
        self.analyses = analyses
        self.corpusAnalyses = corpusAnalyses
        self.listings = listings
        self.commands = commands
    }
}
