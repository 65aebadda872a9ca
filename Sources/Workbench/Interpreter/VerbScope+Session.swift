import CommandKit
import DocumentModel
import Foundation
import LanguageEngine
import NewsLayers

extension VerbScope {
    /// What verbs and conditions can ask a session for.
    init(session: Session, scope: Scope) {
        self.init(today: session.today)
        valueType = { scope.type(of: $0) }
        value = { scope.value(named: $0) }
        valueNames = { scope.names }
        environment = { ProcessInfo.processInfo.environment[$0] }
        group = { name, day in MemberGroups.members(of: name, on: DateValue(day: day)).map(Self.names) }
        groupNames = { MemberGroups.names }
        actorNames = { name in Self.actors(called: name, in: session) }
        topic = { name throws(CommandError) in try session.topic(named: name) }
        documentText = { id in session.loadedDocument(id)?.document.text }
        pipelineType = { (pipeline) throws(LocatedError) in
            try Binder(session: session, scope: scope).bind(pipeline).output
        }
        pipelineValue = { pipeline in
            let bound = try Binder(session: session, scope: scope).bind(pipeline)
            return try await Interpreter(session: session).run(bound).value
        }
    }

    /// The text that a reference stands for as a part of a word; how it is written where it is not known yet.
    ///
    /// - Throws: ``LocatedError`` when nothing has the name, or when it is no single value.
    func text(of reference: Reference) throws(LocatedError) -> String {
        let word = Word(parts: [.reference(reference)], range: reference.range)
        return try text(of: word) ?? reference.notation
    }

    /// The codes of countries with their English names: actors are known by either.
    private static func names(of codes: [String]) -> Set<String> {
        Set(codes).union(codes.compactMap { Country(code: $0)?.name })
    }

    /// The canonical names of the actors of the loaded documents that have a name or an alias.
    private static func actors(called name: String, in session: Session) -> [String] {
        let wanted = FoldedText(name)
        var names: Set<String> = []
        for loaded in session.documents {
            // A document whose actors can't be found has none to offer; the command itself reports the failure.
            guard let table = try? loaded.analysed.actors else { continue }
            for actor in table.actors where ([actor.name] + actor.aliases).contains(where: { FoldedText($0) == wanted })
            {
                names.insert(actor.name)
            }
        }
        return names.sorted()
    }
}
