import CommandKit
import DocumentModel
import Synchronization

extension Session {
    /// The name of the corpus in use; nil for all documents.
    var corpusName: String? { state.withLock { $0.corpusName } }

    /// The corpus in use and its documents.
    var corpusInUse: (name: String?, documents: Set<DocumentID>?) {
        state.withLock { ($0.corpusName, $0.shelf.corpus) }
    }

    /// All documents, whatever corpus is in use.
    var allDocuments: [LoadedDocument] { state.withLock { $0.shelf.all } }

    /// Whether documents were loaded or decided about since this was last asked.
    var hasChangedDocuments: Bool {
        state.withLock { state in
            defer { state.seenStep = state.log.changes }
            return state.seenStep != state.log.changes
        }
    }

    /// Lets commands see the documents of a corpus only; all of them for nil.
    func use(_ name: String?, _ documents: Set<DocumentID>?) {
        state.withLock { state in
            state.corpusName = name
            state.shelf.use(documents)
        }
    }

    /// Which corpus an answer is about; nil when it is about all documents.
    var corpusNote: Note? {
        state.withLock { state in
            state.corpusName.map {
                .note("corpus \($0): \(state.shelf.visible.count) of \(state.shelf.all.count) documents")
            }
        }
    }
}
