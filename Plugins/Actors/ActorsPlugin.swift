public import DossierKit

extension Plugin {
    /// Who acts in the news: actors with their aliases, where they are named, who is named together with whom.
    ///
    /// The actors of single documents come from the `actors` layer; the plugin brings them together across documents.
    public static let actors = Plugin(
        name: "actors",
        version: "1.0.0",
        summary: "Lists actors and their mentions, and draws the graph of who is named together.",
        corpusAnalyses: [.corpusActors],
        listings: [.actors],
        commands: [ActorsCommand.self, MentionsCommand.self, GraphCommand.self]
    )
}
