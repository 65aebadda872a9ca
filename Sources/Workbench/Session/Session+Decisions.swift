import Archive
public import CommandKit
public import DocumentModel
import Synchronization

extension Session {
    /// What people decided.
    public var decisions: DecisionState { state.withLock { $0.log.state } }

    /// Every step of the session or its project, in order.
    var steps: [DecisionStep] { state.withLock { $0.log.steps } }

    /// What people decided about the facts of a document, also in an earlier version of its text.
    public func decidedFacts(in document: LoadedDocument) -> [DecisionState.Fact] {
        let decided = decisions.facts
        let own = decided[document.id] ?? []
        let earlier = earlierVersions(of: document.id).flatMap { decided[$0] ?? [] }
        guard !earlier.isEmpty else { return own }
        let text = document.document.text
        let moved = earlier.compactMap { fact -> DecisionState.Fact? in
            guard let words = fact.words, let old = fact.key.spans.first,
                let place = FactAnchor.place(of: words, near: old.start, in: text)
            else { return nil }
            return fact.moved(to: FactKey(kind: fact.key.kind, document: document.id, spans: [place]))
        }
        // What was decided about this version itself counts before what was decided about an earlier one.
        let places = own.compactMap { $0.key.spans.first }
        return own
            + moved.filter { fact in
                guard let place = fact.key.spans.first else { return false }
                return !places.contains { $0.start < place.end && place.start < $0.end }
            }
    }

    /// What people decided about a document, also about an earlier version of its text.
    func decisions(about id: DocumentID) -> DecisionState.Document? {
        state.withLock { state in
            if let own = state.log.state.documents[id] { return own }
            guard let earlier = state.revisions[id] else { return nil }
            return state.log.state.documents[earlier]
        }
    }

    // MARK: Steps

    /// Takes decisions of a command as one step of the line that runs.
    public func decide(_ decisions: [Decision]) throws(CommandError) { _ = try decide(decisions, line: nil) }

    /// Takes a step; in a project it is on the disk when this returns.
    ///
    /// - Throws: `CommandError` when the project can't be written: then nothing has changed.
    @discardableResult
    func decide(_ decisions: [Decision], line: String?) throws(CommandError) -> DecisionStep {
        project?.flush()
        let step = state.withLock { state in
            DecisionStep(
                id: state.log.nextID,
                time: Archive.now(),
                line: line ?? Self.line,
                decisions: decisions
            )
        }
        // Who only reads a project may hold its texts against tables of their own, as long as the session lasts.
        let isOwn = project?.isWritable == false && decisions.allSatisfy { $0.action == .reference }
        if let project, !isOwn {
            let undone = steps.filter { $0.state == .undone }.map(\.id)
            do throws(ArchiveError) {
                try project.archive.keep(step, dropping: undone)
            } catch {
                throw CommandError(error)
            }
        }
        state.withLock { state in
            state.log.take(step)
            refresh(&state)
        }
        afterChange(step)
        return step
    }

    /// Takes the last step back.
    ///
    /// - Throws: `CommandError` when there is none, or when the project can't be written.
    func undo() throws(CommandError) -> DecisionStep {
        guard let last = state.withLock({ $0.log.lastDone }) else {
            throw CommandError(.nothingToUndo, "there is nothing to undo")
        }
        return try change(last, to: .undone)
    }

    /// Does the step again that was undone last.
    ///
    /// - Throws: `CommandError` when there is none, or when the project can't be written.
    func redo() throws(CommandError) -> DecisionStep {
        guard let first = state.withLock({ $0.log.firstUndone }) else {
            throw CommandError(
                .nothingToUndo,
                "there is nothing to do again",
                remedy: "redo follows undo; after another change it has nothing to go to"
            )
        }
        return try change(first, to: .done)
    }

    private func change(_ step: DecisionStep, to target: DecisionStep.State) throws(CommandError) -> DecisionStep {
        if let project {
            project.flush()
            do throws(ArchiveError) {
                try project.archive.mark(step.id, as: target)
            } catch {
                throw CommandError(error)
            }
        }
        state.withLock { state in
            _ = target == .undone ? state.log.undo() : state.log.redo()
            refresh(&state)
        }
        afterChange(step)
        return step
    }

    // MARK: What follows from a change

    /// Brings definitions, hidden documents and dates in step with the log.
    func refresh(_ state: inout State) {
        let decided = state.log.state
        let undone = Set(state.log.steps.filter { $0.state != .done }.map(\.id))
        let removed = Set(decided.documents.filter { $0.value.isRemoved }.map(\.key))
        _ = state.shelf.hide(undone: undone, removed: removed)
        let lines = state.definitions.mapValues(\.source.text)
        if lines != decided.definitions {
            state.definitions = decided.definitions.compactMapValues(Self.definition)
        }
    }

    /// A line that an earlier version of the language took may be none any more: then the name is unknown.
    private static func definition(_ line: String) -> Definition? {
        guard case .definition(let definition)? = try? LineParser.parse(line).statement else { return nil }
        return definition
    }

    private func afterChange(_ step: DecisionStep) {
        settleMetadata(of: step.decisions.filter { $0.action == .set }.compactMap(\.subject.document))
        let visible = state.withLock { $0.shelf.all }
        let ids = Set(visible.map(\.id))
        if step.decisions.isEmpty || step.decisions.contains(where: { $0.action == .remove || $0.action == .restore }) {
            for document in corpus.documents where !ids.contains(document.document.id) {
                corpus.remove(document.document.id)
            }
            let known = Set(corpus.documents.map(\.document.id))
            for document in visible where !known.contains(document.id) { corpus.add(document.analysed) }
        }
        relist(step, in: visible)
    }

    /// Gives documents, and later versions of them, the metadata that people gave them, or that of their files.
    func settleMetadata(of ids: [DocumentID]) {
        guard !ids.isEmpty else { return }
        let changed = withLaterVersions(ids).compactMap { id -> LoadedDocument? in
            guard let loaded = state.withLock({ $0.shelf.document(id) }) else { return nil }
            let given = GivenMetadata(decisions(about: id))
            let document = loaded.giving(given)
            let said = given[.published].flatMap { DateValue($0) }
            let date = said.map { PublicationDate($0, origin: .given) } ?? loaded.appearances[0].published
            guard loaded.published != date else { return document }
            let analysed = loaded.analysed.replacing(Published.self, with: date)
            corpus.add(analysed)
            return document.replacing(analysed)
        }
        state.withLock { $0.shelf.replace(changed) }
    }

    /// Texts and the versions that came after them from the same source.
    private func withLaterVersions(_ ids: [DocumentID]) -> [DocumentID] {
        let revisions = state.withLock { $0.revisions }
        guard !revisions.isEmpty else { return ids }
        let earlier = Set(ids)
        return ids + revisions.filter { earlier.contains($0.value) && !earlier.contains($0.key) }.keys.sorted()
    }

    /// Lets the views of the project show what was decided about facts.
    private func relist(_ step: DecisionStep, in documents: [LoadedDocument]) {
        guard let project, project.isWritable else { return }
        var kinds: [DocumentID: Set<String>] = [:]
        for decision in step.decisions {
            if case .fact(let key) = decision.subject { kinds[key.document, default: []].insert(key.kind) }
        }
        guard !kinds.isEmpty else { return }
        for document in documents {
            guard let kinds = kinds[document.id] else { continue }
            for listing in listings where kinds.contains(listing.kind) {
                // A document whose facts can't be found any more keeps in the views what it had.
                guard let rows = try? listing.tableRows(of: document, in: self) else { continue }
                listed(rows, of: listing, in: document)
            }
        }
        project.flush()
    }

    /// Notes about what was left out while the line ran.
    func takeRemarks() -> [Note] { state.withLock { $0.remarks.take() } }
}
