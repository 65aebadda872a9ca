import Archive
public import CommandKit
public import DocumentModel
import Foundation
import LanguageEngine
import NewsLayers
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

    let state = Mutex(State())

    /// The project that the session works in; nil for a session in memory.
    let project: Project?

    /// What a session holds; it changes under one lock.
    struct State {
        var shelf = Shelf()
        var log = DecisionLog()
        /// The step of the line that is loading just now; nil until it loads its first document.
        var loadStep: DecisionStep?
        /// Removed documents that were loaded again, until the end of the line.
        var restored: [DocumentID] = []
        /// The numbers of documents whose text is not here: their project was packed without texts.
        var absent: [DocumentID: Int] = [:]
        var failures = Failures()
        var names = FactNames()
        var results = ResultStore()
        var settings = Settings()
        var definitions: [String: Definition] = [:]
        var variables: [String: String] = [:]
        /// Documents that are another version of one that was here before.
        var revisions: [DocumentID: DocumentID] = [:]
        /// The last text from each source, by path and entry or by address.
        var sources: [String: DocumentID] = [:]
        var listed = ListedFacts()
        var remarks = Remarks()
        /// The name of the corpus in use; nil for all documents.
        var corpusName: String?
        /// How often the log had changed when the corpus in use was last looked at.
        var seenStep = 0
        /// Reference tables by name, each with the decision's value that it was read from.
        var references: [String: (source: String?, table: ReferenceTable)] = [:]
    }

    /// The line that is run, for the journal.
    @TaskLocal static var line = ""

    /// The only documents that the command may see, where its line says `--unique`; nil for all.
    @TaskLocal static var narrowed: Set<DocumentID>?

    /// The version of the program, for `require dossier >= …`.
    let version: String

    /// Takes each line of a script before it runs; set once by the program.
    let echo: @Sendable (String) -> Void

    /// Starts a session; without a project it has no documents, and keeps everything in memory.
    public init(
        registry: Registry,
        project: Project? = nil,
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
        self.project = project
        if let project { open(project) }
    }

    /// What to tell people about the project when it was opened; nil where there is nothing to tell.
    public var openingNote: String? { project?.openingNote }

    /// Writes what waits and closes the project; nothing happens without one.
    public func close() {
        project?.flush()
        project?.close()
    }

    // MARK: Services for commands

    /// The kinds of facts that the plugins list.
    public var listings: [FactListing] { registry.listings }

    /// One document for each core.
    public var parallelism: Int { ProcessInfo.processInfo.activeProcessorCount }

    /// The display name of a fact; the next free one when it has none yet.
    public func displayName(of fact: FactKey, prefix: String) -> String {
        state.withLock { state in
            readNames(prefix, &state.names)
            let (name, isNew) = state.names.assign(fact, prefix: prefix)
            if isNew, let project, let number = Int(name.dropFirst(prefix.count)) {
                project.enqueue(StoredName(key: fact, prefix: prefix, number: number))
            }
            return name
        }
    }

    /// Brings the names that an earlier session gave.
    private func readNames(_ prefix: String, _ names: inout FactNames) {
        guard let project, !names.hasRead(prefix) else { return }
        names.read(prefix, project.reading([]) { () throws(ArchiveError) in try project.archive.names(prefix: prefix) })
    }

    /// Hands a report of progress to the program.
    public func report(_ progress: CommandKit.Progress) { self.progress(progress) }

    /// The fact with a display name.
    ///
    /// Names are given when facts are first listed; where that has not happened, it happens now.
    func fact(named name: String) async throws -> FactKey? {
        let prefix = String(name.prefix { $0.isLetter })
        let known = state.withLock { state in
            readNames(prefix, &state.names)
            return state.names.key(named: name)
        }
        if let known { return known }
        guard let listing = registry.listings.first(where: { $0.prefix == prefix }) else { return nil }
        _ = try await CommandContext(documents: documents, services: self).table(of: listing)
        return state.withLock { $0.names.key(named: name) }
    }

    /// All display names given so far.
    var factNames: [String] { state.withLock { $0.names.all } }

    /// The text of a file that an argument names.
    public func text(ofFile path: String) throws(CommandError) -> String { try TextFile.read(path) }

    // MARK: Documents

    /// The documents that commands see, in the order in which they were loaded.
    public var documents: [LoadedDocument] {
        let visible = state.withLock { $0.shelf.visible }
        return Self.narrowed.map { narrowed in visible.filter { narrowed.contains($0.id) } } ?? visible
    }

    /// The documents that analyses can read: those in English, and those whose language is undecided; with a note that
    /// counts the others.
    func englishDocuments() throws -> (documents: [LoadedDocument], notes: [Note]) {
        var others: [String] = []
        let english = try documents.filter { loaded in
            guard let code = try loaded.language, code != "en" else { return true }
            others.append("\(loaded.name) (\(code))")
            return false
        }
        guard !others.isEmpty else { return (english, []) }
        let names = others.prefix(5).joined(separator: ", ") + (others.count > 5 ? ", …" : "")
        return (english, [.note("\(counted(others.count, "document")) left out, not in English: \(names)")])
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
    func define(_ definition: Definition) throws(CommandError) {
        let name = definition.name.text
        // A script that is run again defines the same once more: that is no change.
        guard decisions.definitions[name] != definition.source.text else { return }
        try decide([Decision(.define, .name(name), value: definition.source.text)])
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
