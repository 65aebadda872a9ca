import CommandKit
import DocumentModel

/// The documents of a session with what hides some of them: a loading that was undone, a removal, a chosen corpus.
struct Shelf: Sendable {
    /// A document and the step that loaded it; 0 outside of steps.
    private struct Entry: Sendable {
        var loaded: LoadedDocument
        var step: Int
        /// Appearances that later steps added.
        var extras: [(step: Int, appearance: Appearance)] = []
    }

    private var entries: [Entry] = []
    private var places: [DocumentID: Int] = [:]
    private var names: [String: Int] = [:]

    /// The documents that commands see.
    private(set) var visible: [LoadedDocument] = []

    /// The documents that are neither undone nor removed, whatever corpus is in use.
    private(set) var all: [LoadedDocument] = []

    /// The greatest number of a document.
    var greatestNumber = 0

    /// Which loadings count, and which documents are removed.
    private var undone: Set<Int> = []
    private var removed: Set<DocumentID> = []

    /// The corpus in use; nil for all documents.
    private(set) var corpus: Set<DocumentID>?

    /// How a text was taken in.
    enum Addition {
        /// It is new.
        case new(LoadedDocument)
        /// It was hidden, and is here again.
        case back(LoadedDocument)
        /// It is here already and has one more appearance.
        case appearance(LoadedDocument)
        /// It is here already, from the same place.
        case known(LoadedDocument)
    }

    /// The document with an identity, hidden or not.
    func document(_ id: DocumentID) -> LoadedDocument? { places[id].map { entries[$0].loaded } }

    /// The document with a display name that commands see.
    func visible(named name: String) -> LoadedDocument? {
        names[name].flatMap { place in isVisible(entries[place]) ? current(entries[place]) : nil }
    }

    /// Takes documents of a project in.
    mutating func open(_ documents: [(loaded: LoadedDocument, step: Int)]) {
        for (loaded, step) in documents { append(Entry(loaded: loaded, step: step)) }
        refresh()
    }

    /// Takes a new document in.
    mutating func add(_ document: LoadedDocument, step: Int) {
        append(Entry(loaded: document, step: step))
        all.append(document)
        if corpus == nil { visible.append(document) }
    }

    /// Takes another appearance of a text that is here; nil where it is not.
    mutating func add(_ appearance: Appearance, of id: DocumentID, step: Int) -> Addition? {
        guard let place = places[id] else { return nil }
        let wasHidden = isHidden(entries[place])
        if undone.contains(entries[place].step) { entries[place].step = step }
        removed.remove(id)
        let isKnown = current(entries[place]).appearances.contains(appearance)
        if !isKnown { entries[place].extras.append((step, appearance)) }
        refresh()
        let loaded = current(entries[place])
        return wasHidden ? .back(loaded) : isKnown ? .known(loaded) : .appearance(loaded)
    }

    /// Puts others in the place of some documents: the same texts with other metadata or inputs.
    mutating func replace(_ documents: [LoadedDocument]) {
        for document in documents {
            guard let place = places[document.id] else { continue }
            entries[place].loaded = document
        }
        if !documents.isEmpty { refresh() }
    }

    /// Says what hides documents now; gives whether anything changed.
    mutating func hide(undone: Set<Int>, removed: Set<DocumentID>) -> Bool {
        guard undone != self.undone || removed != self.removed else { return false }
        self.undone = undone
        self.removed = removed
        refresh()
        return true
    }

    /// Shows the documents of a corpus only; all of them for nil.
    mutating func use(_ corpus: Set<DocumentID>?) {
        self.corpus = corpus
        refresh()
    }

    private mutating func append(_ entry: Entry) {
        places[entry.loaded.id] = entries.count
        names[entry.loaded.name] = entries.count
        entries.append(entry)
        greatestNumber = max(greatestNumber, Int(entry.loaded.name.dropFirst()) ?? 0)
    }

    private func isHidden(_ entry: Entry) -> Bool {
        undone.contains(entry.step) || removed.contains(entry.loaded.id)
    }

    private func isVisible(_ entry: Entry) -> Bool {
        !isHidden(entry) && corpus.map { $0.contains(entry.loaded.id) } ?? true
    }

    private mutating func refresh() {
        all = entries.filter { !isHidden($0) }.map(current)
        visible = corpus.map { corpus in all.filter { corpus.contains($0.id) } } ?? all
    }

    /// The document with the appearances that count.
    private func current(_ entry: Entry) -> LoadedDocument {
        guard !entry.extras.isEmpty else { return entry.loaded }
        let extras = entry.extras.filter { !undone.contains($0.step) }.map(\.appearance)
        return entry.loaded.adding(extras)
    }
}
