import CommandKit
import Corpora
import DocumentModel

/// What came of a load: documents, failures, and what to tell about them.
struct LoadReport {
    private var documents: [DocumentID: LoadedDocument] = [:]
    private var order: [DocumentID] = []
    private var known: [String] = []
    private var remarks: [(text: String, first: String, count: Int)] = []
    private var places: [String: Int] = [:]
    private var bytes = 0
    private let start = ContinuousClock.now

    /// What could not be loaded.
    var failures: [ReadError] = []

    /// The files that the table of meta data names and that were not there.
    var unused: [String] = []

    /// How many documents there are.
    var count: Int { order.count }

    /// Takes a document.
    mutating func add(_ read: ReadDocument, _ added: (document: LoadedDocument, isNew: Bool)) {
        let document = added.document
        if documents.updateValue(document, forKey: document.id) == nil { order.append(document.id) }
        bytes += read.document.count
        let source = read.appearance.source
        let place = source.entry.map { "\(source.path): \($0)" } ?? source.path
        if !added.isNew { known.append("\(place) is already loaded as \(document.name)") }
        for note in read.notes {
            if let index = places[note] {
                remarks[index].count += 1
            } else {
                places[note] = remarks.count
                remarks.append((note, "\(document.name), \(place)", 1))
            }
        }
    }

    /// The table of the documents with all that is to be said.
    ///
    /// - Parameter isRetry: Whether what failed before was tried again.
    /// - Throws: ``CommandError`` when nothing was loaded.
    func answer(of session: Session, isRetry: Bool) async throws -> Answer {
        let loaded = order.compactMap { documents[$0] }
        guard !loaded.isEmpty else {
            throw failure
                ?? CommandError(
                    .noFile,
                    isRetry ? "nothing failed before, so there is nothing to load again" : "there is nothing to load"
                )
        }
        let total = loaded.count + failures.count
        var notes: [Note] = [.footer("\(loaded.count) of \(total) loaded (\(Self.size(bytes)), \(seconds) s)")]
        notes += Self.few(known, "are already loaded")
        for remark in remarks.prefix(12) {
            let more = remark.count > 1 ? " (and \(counted(remark.count - 1, "other document")))" : ""
            notes.append(.note("\(remark.first): \(remark.text)\(more)"))
        }
        if remarks.count > 12 { notes.append(.note("and \(remarks.count - 12) more remarks of other kinds")) }
        if !unused.isEmpty {
            let names = unused.prefix(3).joined(separator: ", ") + (unused.count > 3 ? ", …" : "")
            notes.append(.note("\(counted(unused.count, "row")) of --meta fit no file: \(names)"))
        }
        notes += Self.relativeDates(of: loaded)
        return Answer(
            .table(try await DocumentsCommand.table(of: loaded, in: session)),
            notes: notes,
            failure: failures.isEmpty ? nil : partialFailure(of: total)
        )
    }

    private static func few(_ texts: [String], _ rest: String) -> [Note] {
        var notes = texts.prefix(3).map { Note.note($0) }
        if texts.count > 3 { notes.append(.note("and \(texts.count - 3) more \(rest)")) }
        return notes
    }

    /// What to know about the texts before asking about them.
    private static func relativeDates(of documents: [LoadedDocument]) -> [Note] {
        var notes: [Note] = []
        let relative = documents.filter { $0.published.date == nil && $0.published.relative != nil }
        for document in relative.prefix(3) {
            notes.append(
                .note(
                    "\(document.name) has only a relative date, \"\(document.published.relative ?? "")\"; weekdays in it stay "
                        + "unresolved. Fix: set \(document.name) published YYYY-MM-DD, or load with --as-of DATE"
                )
            )
        }
        if relative.count > 3 { notes.append(.note("and \(relative.count - 3) more with a relative date only")) }
        return notes
    }

    // MARK: Failures

    /// One failure as an error; several as the first, with the number of the others.
    private var failure: CommandError? {
        guard let first = failures.first else { return nil }
        let others = failures.count > 1 ? " (and \(counted(failures.count - 1, "other failure")))" : ""
        return CommandError(
            first.code,
            first.message + others,
            subject: first.path,
            suggestion: Suggestion.nearest(to: first.path, in: first.alternatives),
            remedy: failures.count > 1 ? "documents --failed lists them" : first.remedy
        )
    }

    private func partialFailure(of total: Int) -> CommandError {
        let shown = failures.prefix(3).map { failure in
            failure.message + (failure.remedy.map { " (\($0))" } ?? "")
        }
        let more = failures.count > 3 ? "; and \(failures.count - 3) more" : ""
        return CommandError(
            .partlyLoaded,
            "\(failures.count) of \(total) not loaded: \(shown.joined(separator: "; "))\(more)",
            remedy: "documents --failed lists them"
        )
    }

    // MARK: Figures

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000 ? "\(bytes) bytes" : bytes < 1_000_000 ? "\(bytes / 1_000) kB" : "\(bytes / 1_000_000) MB"
    }

    private var seconds: String {
        let duration = ContinuousClock.now - start
        let hundredths = duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
