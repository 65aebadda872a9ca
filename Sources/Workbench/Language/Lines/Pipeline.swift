/// A chain of stages; the answer of each is the input of the next.
struct Pipeline: Hashable, Sendable {
    /// The stages; never empty.
    let stages: [Stage]

    /// Where it stands.
    let range: Range<Int>

    /// Describes a chain of stages.
    init(stages: [Stage], range: Range<Int>) {
        self.stages = stages
        self.range = range
    }

    /// The pipeline behind a word that stands before a command.
    ///
    /// Of `try quotes | count` it is `quotes | count`; nil when nothing stands behind the word.
    func droppingFirstWord() -> Pipeline? {
        guard let first = stages.first?.droppingName() else { return nil }
        return Pipeline(stages: [first] + stages.dropFirst(), range: first.range.lowerBound..<range.upperBound)
    }

    /// The text of the pipeline.
    var text: String { stages.first?.source[range] ?? "" }
}

/// One stage of a pipeline: a name and its arguments.
struct Stage: Hashable, Sendable {
    /// The name of a command, verb, definition or value.
    let name: Word

    /// The arguments, flags among them.
    let arguments: [Word]

    /// Where the stage stands, from the name to the last argument.
    let range: Range<Int>

    /// The entry that the ranges point into.
    let source: SourceText

    /// Describes a stage.
    init(name: Word, arguments: [Word], source: SourceText) {
        self.name = name
        self.arguments = arguments
        self.source = source
        range = name.range.lowerBound..<(arguments.last ?? name).range.upperBound
    }

    /// The range of the arguments; an empty range behind the name when there are none.
    var argumentsRange: Range<Int> {
        guard let first = arguments.first, let last = arguments.last else {
            return name.range.upperBound..<name.range.upperBound
        }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// The name of the value that the stage can stand for, as a source at the start of a pipeline: `$s`, `_`, `_3`, or a
    /// bare name without arguments; nil when it can't.
    var valueName: String? {
        guard arguments.isEmpty else { return nil }
        if case .value(let name) = name.reference?.kind { return name }
        let text = name.text
        return !name.hasQuotes && Reference.isName(text) ? text : nil
    }

    /// The stage that is named by the first argument; nil when there is none.
    func droppingName() -> Stage? {
        guard let first = arguments.first else { return nil }
        return Stage(name: first, arguments: Array(arguments.dropFirst()), source: source)
    }
}
