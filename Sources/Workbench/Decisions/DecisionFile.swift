import ArgumentParser
import CommandKit
import Corpora
import DocumentModel
import Foundation
import Synchronization

/// A decision as a line of a file that another project can take: with what helps to find its text again.
struct PortableDecision: Codable {
    /// The decision.
    var decision: Decision
    /// The files in which the text was found.
    var paths: [String]?
    /// The addresses at which it appeared.
    var urls: [String]?
    /// The version of this form.
    var version = 1
}

/// `decisions export FILE`.
struct DecisionsExportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write every decision to a file, as JSON Lines.",
        discussion: "Another project takes them with decisions import FILE: texts are known by their digest, else by "
            + "their file or address. decisions export actors.jsonl --only actors carries the rules about actors alone."
    )

    @Argument(help: "The file, such as decisions.jsonl.", completion: .file())
    var file: String

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Option(help: "Only decisions about facts, documents, actors, or names: topics, definitions, corpora, tables.")
    var only: [DecisionPart] = []

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let documents = Dictionary(session.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let target = try AtomicFile(file, replaces: force)
        var count = 0
        for step in session.steps where step.state == .done {
            for decision in step.decisions where only.isEmpty || only.contains(DecisionPart(decision.subject)) {
                let document = decision.subject.document.flatMap { documents[$0] }
                let portable = PortableDecision(
                    decision: decision,
                    paths: document?.appearances.map(\.source.path),
                    urls: document?.appearances.compactMap(\.url)
                )
                target.write(String(decoding: try encoder.encode(portable), as: UTF8.self) + "\n")
                count += 1
            }
        }
        try target.finish()
        return Answer(.nothing, notes: [.note("wrote \(file): \(counted(count, "decision"))")])
    }
}

/// What decisions are about, as an argument.
enum DecisionPart: String, ExpressibleByArgument, CaseIterable, Sendable {
    case facts, documents, actors, names

    /// What a decision is about.
    init(_ subject: Decision.Subject) {
        self =
            switch subject {
            case .fact: .facts
            case .document: .documents
            case .actor: .actors
            case .name: .names
            }
    }
}

/// `decisions import FILE`.
struct DecisionsImportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take the decisions of another project, as one step that undo takes back."
    )

    @Argument(help: "A file that decisions export wrote.", completion: .file())
    var file: String

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let lines = try Script.text(of: file).split(separator: "\n")
        var decisions: [Decision] = []
        var elsewhere = 0
        for (index, line) in lines.enumerated() {
            let portable: PortableDecision
            do {
                portable = try JSONDecoder().decode(PortableDecision.self, from: Data(line.utf8))
            } catch {
                throw CommandError(
                    .unreadable,
                    "line \(index + 1) of '\(file)' is no decision; none was taken",
                    subject: file,
                    remedy: "give a file that decisions export wrote"
                )
            }
            let decision = Self.moved(portable, in: session)
            decisions.append(decision)
            if let id = decision.subject.document, session.hasDocument(id) == false { elsewhere += 1 }
        }
        guard !decisions.isEmpty else { return Answer(.nothing, notes: [.note("'\(file)' holds no decisions")]) }
        try session.decide(decisions)
        var notes: [Note] = [.note("took \(counted(decisions.count, "decision"))")]
        if elsewhere > 0 {
            notes.append(
                .note("\(elsewhere) of them are about texts that are not loaded: they wait until these are")
            )
        }
        return Answer(.nothing, notes: notes)
    }

    /// A decision about a text that is here under another digest: its file or address says which it is.
    private static func moved(_ portable: PortableDecision, in session: Session) -> Decision {
        var decision = portable.decision
        guard let id = decision.subject.document, !session.hasDocument(id) else { return decision }
        let paths = Set((portable.paths ?? []).map { ($0 as NSString).lastPathComponent })
        let urls = Set(portable.urls ?? [])
        let match = session.documents.first { loaded in
            loaded.appearances.contains { appearance in
                appearance.url.map(urls.contains) == true
                    || paths.contains((appearance.source.path as NSString).lastPathComponent)
            }
        }
        guard let match else { return decision }
        switch decision.subject {
        case .document: decision.subject = .document(match.id)
        case .fact(let key):
            let start = key.spans.first?.start ?? 0
            guard let words = decision.words,
                let place = FactAnchor.place(of: words, near: start, in: match.document.text)
            else { return decision }
            decision.subject = .fact(FactKey(kind: key.kind, document: match.id, spans: [place]))
        case .actor, .name: break
        }
        return decision
    }
}

extension Session {
    /// The document with an identity, hidden or not.
    func loadedDocument(_ id: DocumentID) -> LoadedDocument? { state.withLock { $0.shelf.document(id) } }

    /// Whether a text is here, hidden or not.
    func hasDocument(_ id: DocumentID) -> Bool { loadedDocument(id) != nil }

    /// The texts that were here before a text from the same source, the latest first.
    func earlierVersions(of id: DocumentID) -> [DocumentID] {
        state.withLock { state in
            var versions: [DocumentID] = []
            var current = id
            while let earlier = state.revisions[current], !versions.contains(earlier), earlier != id {
                versions.append(earlier)
                current = earlier
            }
            return versions
        }
    }
}
