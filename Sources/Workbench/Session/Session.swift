public import CommandKit
public import DocumentModel
import Foundation
import LanguageEngine
import Synchronization

/// A session of the workbench: documents, results, names, settings.
///
/// It knows no terminal: the program gives it lines and prints what comes back. Safe to use from any number of threads.
public final class Session: SessionServices {
    /// The commands, verbs, analyses and kinds of facts.
    public let registry: Registry

    /// The collection of all documents.
    public let corpus: AnalysedCorpus

    /// Takes reports of progress; set once by the program.
    private let progress: @Sendable (CommandKit.Progress) -> Void

    /// Runs a line of the shell and gives its exit code; set once by the program, nil where there is no shell.
    let shell: (@Sendable (String) -> Int32)?

    private let state = Mutex(State())

    private struct State {
        var documents: [LoadedDocument] = []
        /// Where each text stands among the documents.
        var places: [DocumentID: Int] = [:]
        var loaded = 0
        var failures: [FailedInput] = []
        var names = FactNames()
        var results = ResultStore()
        var settings = Settings()
        var definitions: [String: Definition] = [:]
        var variables: [String: String] = [:]
    }

    /// The version of the program, for `require dossier >= …`.
    let version: String

    /// Takes each line of a script before it runs; set once by the program.
    let echo: @Sendable (String) -> Void

    /// Starts a session without documents.
    public init(
        registry: Registry,
        version: String = "0",
        echo: @escaping @Sendable (String) -> Void = { _ in },
        shell: (@Sendable (String) -> Int32)? = nil,
        progress: @escaping @Sendable (CommandKit.Progress) -> Void = { _ in }
    ) {
        self.registry = registry
        self.version = version
        self.echo = echo
        self.shell = shell
        corpus = AnalysedCorpus(catalogue: registry.catalogue)
        self.progress = progress
    }

    // MARK: Services for commands

    /// The kinds of facts that the plugins list.
    public var listings: [FactListing] { registry.listings }

    /// One document for each core.
    public var parallelism: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// The display name of a fact; the next free one when it has none yet.
    public func displayName(of fact: FactKey, prefix: String) -> String {
        state.withLock { $0.names.name(of: fact, prefix: prefix) }
    }

    /// Hands a report of progress to the program.
    public func report(_ progress: CommandKit.Progress) { self.progress(progress) }

    /// The fact with a display name.
    ///
    /// Names are given when facts are first listed; where that has not happened, it happens now.
    func fact(named name: String) async throws -> FactKey? {
        if let key = state.withLock({ $0.names.key(named: name) }) { return key }
        let prefix = String(name.prefix { $0.isLetter })
        guard let listing = registry.listings.first(where: { $0.prefix == prefix }) else { return nil }
        _ = try await CommandContext(documents: documents, services: self).table(of: listing)
        return state.withLock { $0.names.key(named: name) }
    }

    /// All display names given so far.
    var factNames: [String] { state.withLock { $0.names.all } }

    // MARK: Documents

    /// The documents, in the order in which they were loaded.
    public var documents: [LoadedDocument] { state.withLock { $0.documents } }

    /// What could not be loaded, with the reason.
    var failures: [FailedInput] { state.withLock { $0.failures } }

    /// Adds a text, or one more appearance of a text that is there.
    ///
    /// - Returns: The document, and whether it is new.
    func add(
        _ document: Document,
        appearance: Appearance,
        structure: Annotations<Block>
    ) -> (document: LoadedDocument, isNew: Bool) {
        state.withLock { state in
            if let index = state.places[document.id] {
                let known = state.documents[index]
                let appearances =
                    known.appearances.contains(appearance)
                    ? known.appearances : known.appearances + [appearance]
                let merged = LoadedDocument(name: known.name, analysed: known.analysed, appearances: appearances)
                state.documents[index] = merged
                return (merged, false)
            }
            var inputs = DocumentInputs()
            inputs[Published.self] = appearance.published
            inputs[Structure.self] = structure
            let analysed = AnalysedDocument(document, inputs: inputs, catalogue: registry.catalogue)
            state.loaded += 1
            let loaded = LoadedDocument(name: "d\(state.loaded)", analysed: analysed, appearances: [appearance])
            state.places[document.id] = state.documents.count
            state.documents.append(loaded)
            corpus.add(analysed)
            return (loaded, true)
        }
    }

    /// The documents that analyses can read: those in English, and those whose language is undecided; with a note that
    /// counts the others.
    func englishDocuments() throws -> (documents: [LoadedDocument], notes: [Note]) {
        var others: [String] = []
        let english = try documents.filter { loaded in
            guard let code = try loaded.analysed.language.code, code != "en" else { return true }
            others.append("\(loaded.name) (\(code))")
            return false
        }
        guard !others.isEmpty else { return (english, []) }
        let names = others.prefix(5).joined(separator: ", ") + (others.count > 5 ? ", …" : "")
        return (english, [.note("\(counted(others.count, "document")) left out, not in English: \(names)")])
    }

    /// Notes what could not be loaded.
    func addFailure(_ failure: FailedInput) {
        state.withLock { $0.failures.append(failure) }
    }

    /// Forgets that a file could not be loaded, for it is tried again.
    func forgetFailures(of path: String) {
        state.withLock { $0.failures.removeAll { $0.path == path } }
    }

    /// Gives a document another date of publication; layers that do not rest on it stay.
    func setPublished(_ published: PublicationDate, of name: String) {
        state.withLock { state in
            guard let index = state.documents.firstIndex(where: { $0.name == name }) else { return }
            let known = state.documents[index]
            let analysed = known.analysed.replacing(Published.self, with: published)
            state.documents[index] = LoadedDocument(
                name: known.name,
                analysed: analysed,
                appearances: known.appearances
            )
            corpus.add(analysed)
        }
    }

    // MARK: Results, settings, definitions

    /// The results so far.
    var results: ResultStore { state.withLock { $0.results } }

    /// Keeps a result.
    func keep(_ value: AnswerValue, name: String?, line: String) {
        state.withLock { _ = $0.results.add(value, name: name, line: line) }
    }

    /// The settings.
    public var settings: Settings { state.withLock { $0.settings } }

    /// Changes a setting.
    public func set(_ name: String, to value: String) throws(CommandError) {
        let result = state.withLock { state in
            Result { () throws(CommandError) in try state.settings.set(name, to: value) }
        }
        try result.get()
    }

    /// The definitions made by `define`, by name.
    var definitions: [String: Definition] { state.withLock { $0.definitions } }

    /// Keeps a definition.
    func define(_ definition: Definition) {
        state.withLock { $0.definitions[definition.name.text] = definition }
    }

    /// The values of `$name` that a script was given, by name.
    var variables: [String: String] { state.withLock { $0.variables } }

    /// Gives every `$name` the values of an outer script back.
    func setVariables(_ variables: [String: String]) {
        state.withLock { $0.variables = variables }
    }

    /// Gives `$name` a value.
    func setVariable(_ name: String, to value: String) {
        state.withLock { $0.variables[name] = value }
    }

    /// Today, for relative dates in conditions.
    var today: CivilDay {
        let seconds = Date().timeIntervalSince1970
        return CivilDay(number: Int((seconds / 86_400).rounded(.down)))
    }
}

/// An input that could not be loaded.
struct FailedInput: Hashable, Sendable {
    /// The path, as given.
    let path: String
    /// The entry inside a container.
    var entry: String?
    /// The code of the reason: `no-text`.
    var reason = "system"
    /// What is wrong.
    let message: String
    /// What to try.
    let remedy: String?
}
