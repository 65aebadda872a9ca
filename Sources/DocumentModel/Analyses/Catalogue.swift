/// A set of analyses that was checked as a whole: one producer for each layer, everything required is produced, no
/// cycle.
///
/// Checking happens once, when the program starts; asking for a layer later can't fail for want of a producer, unless
/// the layer's key is outside the catalogue.
public struct Catalogue: Sendable {
    /// The analyses in an order in which each comes after those it reads.
    public let analyses: [Analysis]

    /// The analyses of the corpus stage.
    public let corpusAnalyses: [CorpusAnalysis]

    private let producers: [LayerIdentity: Analysis]

    /// Checks a set of analyses.
    ///
    /// - Throws: ``CatalogueError`` with *every* fault found.
    /// - Complexity: O(*n* + *m*) for *n* analyses with *m* requirements.
    public init(_ analyses: [Analysis], corpus corpusAnalyses: [CorpusAnalysis] = []) throws(CatalogueError) {
        var faults: [CatalogueError.Fault] = []
        Self.checkDeclarations(
            analyses.map { ($0.name, $0.summary) } + corpusAnalyses.map { ($0.name, $0.summary) },
            &faults
        )
        let producers = Self.producers(analyses, &faults)
        Self.checkKeys(analyses.flatMap { [$0.produces] + $0.requires } + corpusAnalyses.flatMap(\.requires), &faults)
        Self.checkCorpusKeys(corpusAnalyses, &faults)
        let required = analyses.map { ($0.name, $0.requires) } + corpusAnalyses.map { ($0.name, $0.requires) }
        for (name, layers) in required {
            for layer in layers where !layer.isInput && producers[layer] == nil {
                faults.append(.missingProducer(layer: layer.name, requiredBy: name))
            }
        }
        let sorted = Self.sort(analyses, producers: producers, faults: &faults)
        guard faults.isEmpty else { throw CatalogueError(faults: faults) }
        self.analyses = sorted
        self.corpusAnalyses = corpusAnalyses
        self.producers = producers
    }

    private static func checkDeclarations(
        _ declarations: [(name: String, summary: String)],
        _ faults: inout [CatalogueError.Fault]
    ) {
        var names: Set<String> = []
        for (name, summary) in declarations {
            if !names.insert(name).inserted { faults.append(.duplicateAnalysis(name)) }
            if !isPlain(name) { faults.append(.badName(name)) }
            if summary.isEmpty { faults.append(.missingSummary(name)) }
        }
    }

    private static func producers(
        _ analyses: [Analysis],
        _ faults: inout [CatalogueError.Fault]
    ) -> [LayerIdentity: Analysis] {
        var producers: [LayerIdentity: Analysis] = [:]
        for analysis in analyses {
            let layer = analysis.produces
            if layer.isInput { faults.append(.producesInput(analysis.name, layer: layer.name)) }
            if let first = producers[layer] {
                faults.append(.twoProducers(layer: layer.name, first.name, analysis.name))
            } else {
                producers[layer] = analysis
            }
        }
        return producers
    }

    private static func checkKeys(_ keys: [LayerIdentity], _ faults: inout [CatalogueError.Fault]) {
        var known: [String: LayerIdentity] = [:]
        var reported: Set<String> = []
        for key in keys {
            if let other = known[key.name], other != key, reported.insert(key.name).inserted {
                faults.append(.twoKeys(layer: key.name))
            }
            known[key.name] = key
        }
    }

    private static func checkCorpusKeys(_ analyses: [CorpusAnalysis], _ faults: inout [CatalogueError.Fault]) {
        var known: [String: CorpusAnalysis] = [:]
        for analysis in analyses {
            guard let other = known.updateValue(analysis, forKey: analysis.produces) else { continue }
            faults.append(
                other.key == analysis.key
                    ? .twoProducers(layer: analysis.produces, other.name, analysis.name)
                    : .twoKeys(layer: analysis.produces)
            )
        }
    }

    /// The analysis that produces a layer, if any.
    public func producer(of layer: LayerIdentity) -> Analysis? { producers[layer] }

    /// Every layer that `layer` rests on, itself included.
    public func closure(of layer: LayerIdentity) -> Set<LayerIdentity> {
        var found: Set<LayerIdentity> = []
        var waiting = [layer]
        while let next = waiting.popLast() {
            guard found.insert(next).inserted else { continue }
            waiting += producers[next]?.requires ?? []
        }
        return found
    }

    /// Depth first; an analysis met again before it is done stands on a cycle.
    private static func sort(
        _ analyses: [Analysis],
        producers: [LayerIdentity: Analysis],
        faults: inout [CatalogueError.Fault]
    ) -> [Analysis] {
        var sorted: [Analysis] = []
        var done: Set<String> = []
        var path: [String] = []

        func visit(_ analysis: Analysis) {
            guard !done.contains(analysis.name) else { return }
            if let start = path.firstIndex(of: analysis.name) {
                faults.append(.cycle(Array(path[start...]) + [analysis.name]))
                return
            }
            path.append(analysis.name)
            for layer in analysis.requires {
                if let producer = producers[layer] { visit(producer) }
            }
            path.removeLast()
            if done.insert(analysis.name).inserted { sorted.append(analysis) }
        }
        for analysis in analyses { visit(analysis) }
        return sorted
    }

    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}

/// What is wrong with a set of analyses.
public struct CatalogueError: Error, Equatable, CustomStringConvertible {
    /// One fault; each description is a sentence that names the thing.
    public enum Fault: Equatable, Sendable, CustomStringConvertible {
        /// Two analyses have one name.
        case duplicateAnalysis(String)
        /// A name is not in lower-case words joined by hyphens.
        case badName(String)
        /// An analysis does not say what it does.
        case missingSummary(String)
        /// An analysis produces a layer that is given with the document.
        case producesInput(String, layer: String)
        /// Two analyses produce one layer.
        case twoProducers(layer: String, String, String)
        /// Two keys have one name.
        case twoKeys(layer: String)
        /// A required layer has no producer.
        case missingProducer(layer: String, requiredBy: String)
        /// Analyses require each other; the first name is repeated at the end.
        case cycle([String])

        /// The fault as a sentence.
        public var description: String {
            switch self {
            case .duplicateAnalysis(let name): "Two analyses are called '\(name)'."
            case .badName(let name): "'\(name)' is not a name: use lower-case letters, digits and hyphens."
            case .missingSummary(let name): "The analysis '\(name)' has no summary."
            case .producesInput(let name, let layer):
                "The analysis '\(name)' produces '\(layer)', which is given with the document."
            case .twoProducers(let layer, let first, let second):
                "The layer '\(layer)' is produced by '\(first)' and by '\(second)': leave one out."
            case .twoKeys(let layer): "Two layer keys are called '\(layer)'."
            case .missingProducer(let layer, let name):
                "The layer '\(layer)', which '\(name)' requires, is produced by no analysis."
            case .cycle(let names): "These analyses require each other: \(names.joined(separator: " → "))."
            }
        }
    }

    /// All faults, in the order in which they were found.
    public let faults: [Fault]

    /// The faults, one a line.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
