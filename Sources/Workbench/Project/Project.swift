import Archive
public import CommandKit
public import DocumentModel
public import Foundation
import LanguageEngine
import Synchronization

/// A project that a session works in: what it has read of the archive, and what waits to be written.
///
/// Documents, names, layers and rows of facts are written in batches; decisions at once, before the line answers.
public final class Project: Sendable {
    /// The file behind it.
    let archive: Archive

    private struct Pending {
        var documents: [NewDocument] = []
        var texts: [DocumentID: String] = [:]
        var bytes = 0
        var step: DecisionStep?
        var dropped: [Int] = []
        var names: [StoredName] = []
        var layers: [StoredLayer] = []
        var facts: [StoredFacts] = []
        /// What went wrong where nothing could be said: reading a text, writing a batch.
        var trouble: ArchiveError?
    }

    private let pending = Mutex(Pending())
    /// Held while a batch is written, so that two batches of one document keep their order.
    private let writing = Mutex(())

    /// The texts that full-text search knows.
    private let indexed = Mutex<Set<DocumentID>>([])

    /// What the archive held when it was opened, until the session takes it.
    private let opened: Mutex<Opened>

    /// The names of the layers that are kept.
    private let kept = Mutex<Set<String>>([])

    /// What an archive holds when it is opened.
    struct Opened: Sendable {
        /// The journal.
        var steps: [DecisionStep] = []
        /// The documents, without their texts.
        var documents: [StoredDocument] = []
        /// Texts that came from one place, in order.
        var versions: [[DocumentID]] = []
    }

    /// How many bytes of texts, and how many documents, wait at most.
    private static let batchBytes = 8_000_000
    private static let batchDocuments = 500
    private static let batchResults = 2_000

    /// Opens the project in a folder, or makes one.
    ///
    /// - Throws: `CommandError` that says what is wrong and what to try.
    public init(folder: String) throws(CommandError) {
        do throws(ArchiveError) {
            archive = try Archive(folder)
            let documents = try archive.documents()
            opened = Mutex(
                Opened(steps: try archive.steps(), documents: documents, versions: try archive.versions())
            )
            indexed.withLock { $0 = Set(documents.lazy.filter(\.hasText).map(\.id)) }
        } catch {
            throw CommandError(error, in: folder)
        }
    }

    /// What to tell people when it is opened; nil where there is nothing to tell.
    public var openingNote: String? {
        guard case .reading(let reason) = archive.access else { return nil }
        return "the project is open for reading only: \(reason); what you change here is not kept"
    }

    /// Whether changes are kept.
    var isWritable: Bool { archive.access == .writing }

    /// Gives what the archive held when it was opened, once.
    func takeOpened() -> Opened {
        opened.withLock { opened in
            defer { opened = Opened() }
            return opened
        }
    }

    /// Whether full-text search knows a text.
    func isIndexed(_ id: DocumentID) -> Bool { indexed.withLock { $0.contains(id) } }

    /// Says which layers are worth keeping.
    func keepLayers(_ names: Set<String>) { kept.withLock { $0 = names } }

    /// Closes the file.
    func close() { archive.close() }

    // MARK: Texts

    /// A document whose text is read from the project when it is needed.
    func document(_ id: DocumentID, bytes: Int, number: Int) -> Document {
        Document(id: id, count: bytes) { [self] in
            if let text = pending.withLock({ $0.texts[id] }) { return text }
            do throws(ArchiveError) {
                return try archive.text(of: number, id: id)
            } catch {
                note(error)
                return ""
            }
        }
    }

    /// Reads something of the archive; what goes wrong is told at the end of the line.
    func reading<Value>(_ fallback: Value, _ body: () throws(ArchiveError) -> Value) -> Value {
        do throws(ArchiveError) {
            return try body()
        } catch {
            note(error)
            return fallback
        }
    }

    private func note(_ error: ArchiveError) {
        pending.withLock { pending in
            if pending.trouble == nil { pending.trouble = error }
        }
    }

    /// Takes what went wrong since it was last asked for.
    func takeTrouble() -> ArchiveError? {
        pending.withLock { pending in
            defer { pending.trouble = nil }
            return pending.trouble
        }
    }

    // MARK: What waits

    /// Holds a text until it is written.
    func hold(_ text: String, of id: DocumentID) {
        guard isWritable else { return }
        pending.withLock { $0.texts[id] = text }
    }

    /// Lets go of a text that need not be written.
    func drop(_ id: DocumentID) {
        pending.withLock { pending in
            if !pending.documents.contains(where: { $0.document.id == id }) { pending.texts[id] = nil }
        }
    }

    /// Takes a document that is to be kept, whose text is held; writes when enough of them wait.
    func enqueue(_ document: NewDocument, step: DecisionStep, dropping dropped: [Int]) {
        guard isWritable else { return }
        let isFull = pending.withLock { pending in
            pending.documents.append(document)
            pending.bytes += document.document.count
            pending.step = step
            pending.dropped += dropped
            return pending.bytes > Self.batchBytes || pending.documents.count >= Self.batchDocuments
        }
        if isFull, pending.withLock({ $0.trouble }) == nil { flush() }
    }

    /// Takes the name of a fact.
    func enqueue(_ name: StoredName) {
        guard isWritable else { return }
        pending.withLock { $0.names.append(name) }
    }

    /// Takes the rows of the facts of a document.
    func enqueue(_ facts: StoredFacts) {
        guard isWritable else { return }
        let isFull = pending.withLock { pending in
            pending.facts.append(facts)
            return pending.facts.count >= Self.batchResults
        }
        if isFull { flush() }
    }

    /// Writes everything that waits; what can't be written waits on, and the reason is kept for ``takeTrouble()``.
    func flush() {
        guard isWritable else { return }
        writing.withLock { _ in
            let waiting = pending.withLock { $0 }
            do throws(ArchiveError) {
                if let step = waiting.step, !waiting.documents.isEmpty {
                    if !waiting.dropped.isEmpty { try archive.keep(step, dropping: waiting.dropped) }
                    try archive.add(waiting.documents, loadedBy: step)
                    indexed.withLock { $0.formUnion(waiting.documents.map(\.document.id)) }
                    pending.withLock { pending in
                        pending.documents.removeFirst(waiting.documents.count)
                        let still = Set(pending.documents.map(\.document.id))
                        for id in waiting.documents.map(\.document.id) where !still.contains(id) {
                            pending.texts[id] = nil
                        }
                        pending.bytes = pending.documents.reduce(0) { $0 + $1.document.count }
                        pending.dropped = []
                    }
                }
                guard !waiting.names.isEmpty || !waiting.layers.isEmpty || !waiting.facts.isEmpty else { return }
                try archive.keep(names: waiting.names, layers: waiting.layers, facts: waiting.facts)
                pending.withLock { pending in
                    pending.names.removeFirst(waiting.names.count)
                    pending.layers.removeFirst(waiting.layers.count)
                    pending.facts.removeFirst(waiting.facts.count)
                }
            } catch {
                note(error)
            }
        }
    }
}

extension Project: LayerStore {
    /// Whether the session said that layers of this kind are worth keeping.
    public func keeps(_ layer: LayerIdentity) -> Bool { kept.withLock { $0.contains(layer.name) } }

    /// Reads a layer of an earlier session.
    public func data(of layer: LayerIdentity, in document: DocumentID, key: String) -> Data? {
        reading(nil) { () throws(ArchiveError) in try archive.layer(layer.name, of: document, key: key) }
    }

    /// Takes a layer that is to be kept.
    public func keep(_ data: Data, of layer: LayerIdentity, in document: DocumentID, key: String) {
        guard isWritable else { return }
        let isFull = pending.withLock { pending in
            pending.layers.append(StoredLayer(document: document, layer: layer.name, key: key, value: data))
            return pending.layers.count >= Self.batchResults
        }
        if isFull { flush() }
    }
}

extension CommandError {
    /// What is wrong with a project, with a code of its own.
    init(_ error: ArchiveError, in folder: String? = nil) {
        let code: ErrorCode =
            switch error.reason {
            case .missing, .foreign: .noProject
            case .newer: .newerProject
            case .damaged: .damagedProject
            case .readOnly: .readOnlyProject
            case .changed, .full, .system: .projectFailed
            }
        self.init(code, error.message, subject: folder, remedy: error.remedy)
    }
}
