import DossierKit

/// The speakers of some quotations and the forms under which people may ask for them.
struct SpeakerDirectory {
    /// The names in the order in which they first appear.
    private var names: [String] = []
    /// The other forms, in order.
    private var aliases: [String] = []
    /// The names behind a form in small letters.
    private var byForm: [String: Set<String>] = [:]

    /// An actor of a document and the other forms of its name.
    private struct Named: Sendable {
        let name: String
        let aliases: [String]
    }

    /// Collects the speakers of a table of quotations.
    init(_ table: Table, _ context: CommandContext) async throws {
        var speaking: Set<String> = []
        for row in table.rows {
            guard case .actor(let actor) = row.cells[QuotationRow.speakerIndex] else { continue }
            if speaking.insert(actor.name).inserted { names.append(actor.name) }
            byForm[actor.name.lowercased(), default: []].insert(actor.name)
        }
        var known = Set(names)
        let actors = try await context.map("reading names", remembering: "quotes/names") { document in
            try document.analysed.actors.actors.map { Named(name: $0.name, aliases: $0.aliases) }
        }
        for actor in actors.joined() where speaking.contains(actor.name) {
            for alias in actor.aliases {
                byForm[alias.lowercased(), default: []].insert(actor.name)
                if known.insert(alias).inserted { aliases.append(alias) }
            }
        }
    }

    /// The speakers that a name means.
    ///
    /// - Throws: ``CommandError`` with the nearest speaker when nobody of that name speaks.
    func match(_ name: String, documents: Int) throws -> Set<String> {
        if let found = byForm[name.lowercased()] { return found }
        throw CommandError.unknown(
            .unknownActor,
            "no speaker \"\(name)\" in \(QuotationNotes.count(documents, "document"))",
            name: name,
            among: "speakers",
            names + aliases
        )
    }
}
