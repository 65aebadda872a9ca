import DossierKit

/// `graph co-mention`: actors that are named together.
struct CoMentionCommand: Command {
    /// Within what two mentions must stand.
    enum Unit: String, ExpressibleByArgument, CaseIterable, Sendable {
        /// One sentence.
        case sentence
        /// One paragraph.
        case paragraph
        /// One document.
        case document
    }

    /// What happens to actors without an edge.
    enum Isolates: String, ExpressibleByArgument, CaseIterable, Sendable {
        /// They stay.
        case keep
        /// They are left out.
        case drop
    }

    static let configuration = CommandConfiguration(
        commandName: "co-mention",
        abstract: "Join actors that are named together.",
        discussion: """
            The weight of an edge is the number of sentences, paragraphs or documents that name both actors; each counts \
            once, however often it names them.
            """,
        aliases: ["cooccurrence"]
    )

    @Option(help: "Where both must be named: sentence, paragraph or document.")
    var by = Unit.sentence

    @Option(help: "Leave out edges of less weight.")
    var minWeight = 1

    @Option(help: "Leave out actors that are named less often.")
    var minMentions = 1

    @Option(help: "Whether actors without an edge stay: keep or drop.")
    var isolates = Isolates.drop

    func output(for input: AnswerType) throws -> AnswerType { .graph }

    func run(in context: CommandContext) async throws -> Answer {
        let all = try await context.corpusActors()
        let actors = all.filter { $0.mentionCount >= minMentions }
        let unit = by
        let units = try await context.map("reading \(unit.rawValue)s", remembering: "graph/\(unit.rawValue)s") {
            try TextUnits(unit, of: $0)
        }
        let full = CoMentionGraph(actors, documents: Array(zip(context.documents, units)), unit: by).graph
        let graph = full.filtered(keepingIsolates: isolates == .keep) { $0.weight >= Double(minWeight) }
        return Answer(
            .graph(graph),
            notes: notes(graph, full, left: all.count - actors.count, guessed: units.contains(where: \.isGuessed))
        )
    }

    /// The rules by which the graph was drawn: they change it entirely, so they are always said.
    private func notes(_ graph: Graph, _ full: Graph, left: Int, guessed: Bool) -> [Note] {
        var footers: [String] = []
        if graph.edges.count < full.edges.count {
            footers.append("\(graph.edges.count) of \(full.edges.count) edges (--min-weight \(minWeight))")
        }
        if left > 0 { footers.append("\(left) actors named less than \(minMentions) times left out (--min-mentions)") }
        let isolated = full.nodes.count - graph.nodes.count
        if isolated > 0 {
            let noun = isolated == 1 ? "actor" : "actors"
            footers.append("\(isolated) \(noun) without an edge left out (--isolates keep)")
        }
        var notes = footers.map { Note.footer($0) }
        notes.append(
            .note(
                "co-mention by \(by.rawValue): weight is the number of \(by.rawValue)s that name both actors, each "
                    + "counted once; texts that appeared twice count once; not normalised"
            )
        )
        if guessed { notes.append(.note("paragraphs are taken from empty lines, or from lines where there are none")) }
        return notes
    }
}
