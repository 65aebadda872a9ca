public import DossierKit
private import Synchronization

/// The simplest session that can run commands: documents called `d1`, `d2`, …, display names by counter, one document at
/// a time.
///
/// ```swift
/// let session = try TestSession(["“No,” said Ms Lee."], plugins: [.quotes], analyses: Analysis.languageEngine)
/// let answer = try await session.run("quotes", "--kind", "direct")
/// ```
public final class TestSession: SessionServices {
    /// The collection of all documents.
    public let corpus: AnalysedCorpus

    /// The kinds of facts of all plugins.
    public let listings: [FactListing]

    /// One, so that tests don't depend on timing.
    public let parallelism = 1

    /// The documents, each text once.
    public let documents: [LoadedDocument]

    /// The commands of all plugins.
    public let commands: [any Command.Type]

    /// The reference tables.
    public let references: [ReferenceTable]

    /// The files that arguments can name, by path.
    private let files: [String: String]

    private let names = Mutex(DisplayNames())
    private let log = Mutex(DecisionLog())

    private struct DisplayNames {
        var byFact: [FactKey: String] = [:]
        var counts: [String: Int] = [:]
    }

    /// Loads articles.
    ///
    /// - Parameters:
    ///   - articles: The texts; a text that comes twice is one document with two appearances.
    ///   - plugins: Whose analyses, listings and commands the session has.
    ///   - analyses: What the plugins rest on, such as tokens and sentences.
    ///   - references: The reference tables of the session.
    ///   - files: The texts of the files that arguments can name, by path.
    /// - Throws: ``CatalogueError`` when the analyses don't fit together.
    public init(
        _ articles: [TestArticle],
        plugins: [Plugin] = [],
        analyses: [Analysis] = [],
        references: [ReferenceTable] = [],
        files: [String: String] = [:]
    ) throws {
        let catalogue = try Catalogue(
            analyses + plugins.flatMap(\.analyses),
            corpus: plugins.flatMap(\.corpusAnalyses)
        )
        let corpus = AnalysedCorpus(catalogue: catalogue)
        var documents: [LoadedDocument] = []
        var places: [DocumentID: Int] = [:]
        for (index, article) in articles.enumerated() {
            let document = Document(article.text)
            let appearance = article.appearance(number: index + 1)
            if let place = places[document.id] {
                let known = documents[place]
                documents[place] = LoadedDocument(
                    name: known.name,
                    analysed: known.analysed,
                    appearances: known.appearances + [appearance]
                )
                continue
            }
            var inputs = DocumentInputs()
            if article.published != nil { inputs[Published.self] = appearance.published }
            let analysed = AnalysedDocument(document, inputs: inputs, catalogue: catalogue)
            corpus.add(analysed)
            places[document.id] = documents.count
            documents.append(
                LoadedDocument(name: "d\(documents.count + 1)", analysed: analysed, appearances: [appearance])
            )
        }
        self.references = references
        self.files = files
        self.corpus = corpus
        self.documents = documents
        listings = plugins.flatMap(\.listings)
        commands = plugins.flatMap(\.commands)
    }

    /// Counts up for each prefix: `q1`, then `q2`.
    public func displayName(of fact: FactKey, prefix: String) -> String {
        names.withLock { names in
            if let name = names.byFact[fact] { return name }
            names.counts[prefix, default: 0] += 1
            let name = "\(prefix)\(names.counts[prefix, default: 1])"
            names.byFact[fact] = name
            return name
        }
    }

    /// The text of one of the files.
    public func text(ofFile path: String) throws(CommandError) -> String {
        guard let text = files[path] else {
            throw CommandError(.noFile, "there is no file '\(path)'", subject: path)
        }
        return text
    }

    /// What was decided so far.
    public var decisions: DecisionState { log.withLock { $0.state } }

    /// Takes decisions as one step.
    public func decide(_ decisions: [Decision]) throws(CommandError) {
        log.withLock { log in
            _ = log.take(DecisionStep(id: log.nextID, time: "", line: "", decisions: decisions))
        }
    }

    /// What was decided about the facts of a document.
    public func decidedFacts(in document: LoadedDocument) -> [DecisionState.Fact] {
        decisions.facts[document.id] ?? []
    }

    /// Drops the report.
    public func report(_ progress: Progress) {}

    /// What a command is given.
    public func context(input: AnswerValue = .nothing) -> CommandContext {
        CommandContext(documents: documents, input: input, services: self)
    }

    /// Parses a command of the plugins from its words, the name of the command first.
    ///
    /// - Throws: ``CommandError`` when no plugin has the command; what ArgumentParser throws for wrong arguments.
    public func parse(_ words: [String]) throws -> any Command {
        let name = words.first ?? ""
        guard
            let type = commands.first(where: {
                $0.configuration.commandName == name || $0.configuration.aliases.contains(name)
            })
        else { throw CommandError(.unknownCommand, "no command '\(name)'", subject: name) }
        guard let command = try type.parseAsRoot(Array(words.dropFirst())) as? any Command else {
            throw CommandError(.arguments, "'\(words.joined(separator: " "))' is no command of the workbench")
        }
        return command
    }

    /// Runs a command of the plugins, given by its words.
    ///
    /// - Throws: As ``parse(_:)``; what the command throws.
    public func run(_ words: String..., input: AnswerValue = .nothing) async throws -> Answer {
        try await run(words, input: input)
    }

    /// Runs a command of the plugins, given by its words.
    ///
    /// - Throws: As ``parse(_:)``; what the command throws.
    public func run(_ words: [String], input: AnswerValue = .nothing) async throws -> Answer {
        try await parse(words).run(in: context(input: input))
    }

    /// Runs a command of the plugins and gives the table it answers with.
    ///
    /// - Throws: As ``run(_:input:)-([String],_)``; ``CommandError`` when the answer is no table.
    public func table(_ words: String..., input: AnswerValue = .nothing) async throws -> Table {
        let answer = try await run(words, input: input)
        guard case .table(let table) = answer.value else {
            throw CommandError(.inputType, "'\(words.joined(separator: " "))' gave \(answer.value.type.article)")
        }
        return table
    }
}
