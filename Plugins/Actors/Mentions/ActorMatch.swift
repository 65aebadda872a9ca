import DossierKit

/// Finds actors by what people type: the name, or a form in which a text names them, whatever the case.
enum ActorMatch {
    /// The actors that `name` means: several only where they have one and the same name.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - actors: The actors.
    ///   - decisions: Which names people said to mean another actor.
    /// - Throws: ``CommandError`` with the nearest name when there is none, and with all of them when a form is shared
    ///   by actors of different names.
    static func find(
        _ name: String,
        in actors: [CorpusActor],
        _ decisions: DecisionState = DecisionState()
    ) throws -> [CorpusActor] {
        // What people said to be another actor is found by its own name as well.
        let wanted = folded(decisions.canonical(name) ?? name)
        let named = actors.filter { folded($0.name) == wanted }
        if !named.isEmpty { return named }
        let called = actors.filter { $0.aliases.contains { folded($0.form) == wanted } }
        if called.count == 1 { return called }
        if called.count > 1 {
            let names = called.map(\.name).sorted()
            throw CommandError(
                .unknownActor,
                "'\(name)' can be \(names.map { "'\($0)'" }.joined(separator: " or "))",
                subject: name,
                remedy: "give the full name"
            )
        }
        let names = actors.flatMap { [$0.name] + $0.aliases.map(\.form) }
        var seen: Set<String> = []
        throw CommandError.unknown(
            .unknownActor,
            "no actor '\(name)' in the documents",
            name: name,
            among: "actors",
            names.filter { seen.insert($0).inserted }
        )
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
