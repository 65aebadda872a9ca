import Archive
public import CommandKit
import DocumentModel
import Foundation
import LanguageEngine
import NewsLayers
import Rendering
import Synchronization

extension Session {
    /// Takes in what the project holds; texts and layers are read when they are asked for.
    func open(_ project: Project) {
        let layers = registry.listings.map(\.layer.name) + [Counts.name, Sketches.name, Actors.name]
        project.keepLayers(Set(layers))
        let opened = project.takeOpened()
        let (steps, documents) = (opened.steps, opened.documents)
        let undone = Set(steps.filter { $0.state != .done }.map(\.id))
        let log = DecisionLog(steps)
        let loaded = documents.filter(\.hasText).map { stored in
            (self.document(stored, log.state, project, undone: undone), stored.step)
        }
        state.withLock { state in
            state.log = log
            state.shelf.open(loaded)
            state.shelf.greatestNumber = documents.last?.number ?? 0
            state.absent = Dictionary(
                documents.filter { !$0.hasText }.map { ($0.id, $0.number) },
                uniquingKeysWith: { first, _ in first }
            )
            for versions in opened.versions {
                for (earlier, later) in zip(versions, versions.dropFirst()) { state.revisions[later] = earlier }
            }
            refresh(&state)
        }
        openFailures(project)
        // What was said about a text counts for its later versions as well.
        settleMetadata(
            of: state.withLock { state in
                state.revisions.filter { log.state.documents[$0.value]?.fields.isEmpty == false }.map(\.key)
            }
        )
        for document in state.withLock({ $0.shelf.all }) { corpus.add(document.analysed) }
    }

    private func document(
        _ stored: StoredDocument,
        _ decided: DecisionState,
        _ project: Project,
        undone: Set<Int>
    ) -> LoadedDocument {
        let number = stored.number
        let archive = project.archive
        var inputs = DocumentInputs()
        if let date = decided.documents[stored.id]?.fields["published"]?.value.flatMap({ DateValue($0) }) {
            inputs[Published.self] = PublicationDate(date, origin: .given)
        } else {
            inputs.defer(Published.self, fingerprint: stored.publishedPrint) {
                project.reading(.unknown) { () throws(ArchiveError) in try archive.published(of: number) }
            }
        }
        inputs.defer(Structure.self, fingerprint: stored.structurePrint) {
            project.reading(Structure.absent) { () throws(ArchiveError) in try archive.structure(of: number) }
        }
        let analysed = AnalysedDocument(
            project.document(stored.id, bytes: stored.bytes, number: number),
            inputs: inputs,
            catalogue: registry.catalogue,
            store: project
        )
        let loaded = LoadedDocument(name: "d\(number)", analysed: analysed) {
            let all = project.reading([]) { () throws(ArchiveError) in try archive.appearances(of: number) }
            let counting = all.filter { !undone.contains($0.step) }
            let appearances = (counting.isEmpty ? all : counting).map(\.appearance)
            return appearances.isEmpty ? [Self.unknownSource] : appearances
        }
        guard let said = decided.documents[stored.id], !said.fields.isEmpty else { return loaded }
        return loaded.giving(GivenMetadata(said))
    }

    /// Stands for a source that can't be read any more.
    private static let unknownSource = Appearance(source: Appearance.Source(path: "unknown"), format: "unknown")

    // MARK: The end of a line

    /// Writes what the line has changed and lets go of what it no longer needs.
    ///
    /// - Returns: What could not be read or written.
    func endLine() -> CommandError? {
        let (restored, line) = state.withLock { state in
            defer {
                state.restored = []
                state.loadStep = nil
            }
            return (state.restored, state.loadStep?.line ?? Self.line)
        }
        guard let project else { return restore(restored, line) }
        project.flush()
        let problem = restore(restored, line) ?? keepFailures(project)
        trim()
        if let trouble = project.takeTrouble() { return CommandError(trouble) }
        return problem
    }

    private func restore(_ documents: [DocumentID], _ line: String) -> CommandError? {
        guard !documents.isEmpty else { return nil }
        do {
            try decide(documents.map { Decision(.restore, .document($0)) }, line: line)
            return nil
        } catch {
            return error
        }
    }

    /// So many documents may keep all their layers between two lines; when there are more, only the last of them do.
    private static let keptDocuments = 2_000
    private static let lastDocuments = 200

    /// Lets go of layers and texts that can be had again, when there are many.
    func trim() {
        let documents = state.withLock { $0.shelf.all }
        guard project != nil, documents.count > Self.keptDocuments else { return }
        Self.release(documents.dropLast(Self.lastDocuments))
    }

    /// Lets go of the layers of documents at once where there are so many that they would not stay anyhow.
    public func isDone(with documents: [LoadedDocument]) {
        guard project != nil, state.withLock({ $0.shelf.all.count }) > Self.keptDocuments else { return }
        Self.release(documents)
    }

    private static func release(_ documents: some Sequence<LoadedDocument>) {
        for document in documents { document.analysed.release { $0.name == Counts.name } }
    }

    // MARK: Facts for the views

    /// Counts rejected facts for the note below the answer.
    public func leftOut(rejected: Int) { state.withLock { $0.remarks.leaveOut(rejected: rejected) } }

    /// Writes the facts of a document to the project, where they are other ones than it has.
    public func listed(_ rows: [Row], of listing: FactListing, in document: LoadedDocument) {
        guard let project, project.isWritable, let number = Int(document.name.dropFirst()) else { return }
        let decided = decidedFacts(in: document).filter { $0.key.kind == listing.kind }
        let actors = decisions.actorsMark
        // The listing was computed just now, so its provenance is known.
        guard let provenance = try? listing.provenance(of: document).key else { return }
        let key = provenance + (decided.isEmpty && actors.isEmpty ? "" : "/" + Self.fingerprint("\(decided)\(actors)"))
        let isStale = state.withLock { state in
            if !state.listed.hasRead(listing.kind) {
                let keys = project.reading([:]) { () throws(ArchiveError) in
                    try project.archive.factKeys(kind: listing.kind)
                }
                state.listed.read(listing.kind, keys)
            }
            return state.listed.isStale(listing.kind, of: number, key: key)
        }
        guard isStale else { return }
        let table = Table(listing.schema, rows: rows, noun: listing.noun)
        let text = Renderer(.jsonl, lookup: SourceLookup([document])).text(.table(table))
        project.enqueue(
            StoredFacts(
                document: number,
                kind: listing.kind,
                key: key,
                rows: text.split(separator: "\n").map(String.init)
            )
        )
    }

    /// A number for a text that is the same in every run.
    private static func fingerprint(_ text: String) -> String {
        DocumentID(of: text).short
    }
}

extension DecisionState {
    /// Changes with every decision about actors; empty where there is none.
    var actorsMark: String {
        guard changesActors else { return "" }
        let merged = merges.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.value ?? "")" }
        return (merged + ignored.keys.sorted()).joined(separator: ";")
    }
}
