import ArgumentParser
public import CommandKit
public import DocumentModel
public import LanguageEngine
import NewsLayers

/// Everything a line can name: the commands of the core and of the plugins, the table verbs, the kinds of facts, and the
/// checked catalogue of analyses behind them.
///
/// It is made once, when the program starts; a fault in one plugin is found then, not when its command is first used.
public struct Registry: Sendable {
    /// A command with its names.
    struct Entry: Sendable {
        let name: String
        let aliases: [String]
        let summary: String
        /// The plugin that brings it; nil for the core.
        let plugin: Plugin?
        let type: any Command.Type
    }

    /// The plugins, in the order given.
    public let plugins: [Plugin]

    /// The analyses of the engine, of the shared layers and of the plugins.
    public let catalogue: Catalogue

    /// The kinds of facts that the plugins list.
    public let listings: [FactListing]

    let entries: [Entry]
    let verbs: [any Verb.Type]
    private let entriesByName: [String: Entry]
    private let verbsByName: [String: any Verb.Type]

    /// Registers plugins beside the core.
    ///
    /// - Parameters:
    ///   - plugins: The plugins.
    ///   - model: The weights of the language engine; they are read when a layer first needs them.
    /// - Throws: ``RegistryError`` with every fault found: names that are taken twice, faults of the catalogue.
    public init(plugins: [Plugin], model: LanguageModel = .standard) throws(RegistryError) {
        var faults: [String] = []
        let core = CoreCommands.all.map { Self.entry($0, plugin: nil) }
        let entries = core + plugins.flatMap { plugin in plugin.commands.map { Self.entry($0, plugin: plugin) } }
        var owners: [String: String] = [:]
        func claim(_ name: String, for owner: String) {
            if let other = owners.updateValue(owner, forKey: name) {
                faults.append("The name '\(name)' is taken by \(other) and by \(owner).")
            }
        }
        for word in Keyword.allCases { claim(word.rawValue, for: "the language") }
        for verb in VerbCatalogue.all {
            for name in [verb.help.name] + verb.help.aliases { claim(name, for: "the verb '\(verb.help.name)'") }
        }
        for entry in entries {
            let owner = entry.plugin.map { "the plugin '\($0.name)'" } ?? "the core"
            // `add` starts a line as a command and stands behind a | as a verb: neither can be taken for the other.
            for name in [entry.name] + entry.aliases where entry.plugin != nil || !Self.isBoth(name) {
                claim(name, for: owner)
            }
        }
        for prefix in Dictionary(grouping: plugins.flatMap(\.listings), by: \.prefix).filter({ $0.value.count > 1 })
            .keys
            .sorted()
        {
            faults.append("Two kinds of facts have the prefix '\(prefix)'.")
        }
        do {
            catalogue = try Catalogue(
                Self.baseAnalyses(model) + plugins.flatMap(\.analyses),
                corpus: Self.corpusAnalyses(of: plugins)
            )
        } catch {
            throw RegistryError(faults: faults + error.faults.map(\.description))
        }
        guard faults.isEmpty else { throw RegistryError(faults: faults) }
        self.plugins = plugins
        self.entries = entries.sorted { $0.name < $1.name }
        listings = plugins.flatMap(\.listings)
        verbs = VerbCatalogue.all
        entriesByName = Dictionary(
            entries.flatMap { entry in ([entry.name] + entry.aliases).map { ($0, entry) } },
            uniquingKeysWith: { first, _ in first }
        )
        verbsByName = Dictionary(
            VerbCatalogue.all.flatMap { verb in ([verb.help.name] + verb.help.aliases).map { ($0, verb) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The stories; the figures where a plugin finds spending facts; what the plugins bring.
    private static func corpusAnalyses(of plugins: [Plugin]) -> [CorpusAnalysis] {
        let hasFigures = plugins.contains { $0.analyses.contains { $0.produces == LayerIdentity(SpendingFacts.self) } }
        return [.stories] + (hasFigures ? [.figures] : []) + plugins.flatMap(\.corpusAnalyses)
    }

    /// Whether a name is that of a command where a line starts, and of a verb where a table comes from the left.
    static func isBoth(_ name: String) -> Bool { name == AddFactCommand.configuration.commandName }

    /// The analyses that every plugin can build on.
    static func baseAnalyses(_ model: LanguageModel) -> [Analysis] {
        Analysis.languageEngine(model) + [.quantities, .dates, .actors, .meantActors, .counts, .shingles]
    }

    /// The command called `name`, or by an alias.
    func entry(named name: String) -> Entry? { entriesByName[name] }

    /// The verb called `name`, or by an alias.
    func verb(named name: String) -> (any Verb.Type)? { verbsByName[name] }

    /// Whether `name` is a command, a verb, an alias of one or a word of the language.
    public func knows(_ name: String) -> Bool {
        entriesByName[name] != nil || verbsByName[name] != nil || Keyword(rawValue: name) != nil
    }

    /// Every word that can start a stage, aliases included, sorted.
    var stageNames: [String] { (Array(entriesByName.keys) + Array(verbsByName.keys)).sorted() }

    private static func entry(_ type: any Command.Type, plugin: Plugin?) -> Entry {
        let configuration = type.configuration
        return Entry(
            name: type._commandName,
            aliases: configuration.aliases,
            summary: configuration.abstract,
            plugin: plugin,
            type: type
        )
    }
}

/// The words that the interpreter itself understands at the start of a line.
enum Keyword: String, CaseIterable {
    case `let`, define, topic, corpus, use, assert, `try`, time, run, quit, exit, echo, param, require

    /// What it does, in one line.
    var summary: String {
        switch self {
        case .let: "let NAME = PIPELINE: keep a result under a name"
        case .define: "define NAME(ARGS) = PIPELINE: make a command of your own"
        case .topic: "topic NAME = TERM, TERM: name a set of words, phrases and values"
        case .corpus: "corpus create NAME where CONDITION: name a part of the documents; corpus lists them"
        case .use: "use NAME: work in a corpus; use all: in all documents"
        case .assert: "assert CONDITION [\"MESSAGE\"]: stop a script when it does not hold"
        case .try: "try LINE: go on even if the line fails"
        case .time: "time LINE: say how long the line takes"
        case .run: "run FILE [-- ARGS]: run a script"
        case .quit, .exit: "\(rawValue) [CODE]: leave"
        case .echo: "echo WORDS: print words"
        case .param: "param NAME: TYPE [= DEFAULT] [\"MEANING\"]: an argument of a script"
        case .require: "require dossier >= VERSION, or require plugin NAME [>= VERSION]"
        }
    }
}

/// What is wrong with a set of plugins.
public struct RegistryError: Error, CustomStringConvertible {
    /// The faults, each a sentence.
    public let faults: [String]

    /// The faults, one a line.
    public var description: String { faults.joined(separator: "\n") }
}
