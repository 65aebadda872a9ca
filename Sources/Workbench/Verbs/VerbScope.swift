import CommandKit
import DocumentModel

/// What a verb or condition can ask for beside the table it works on.
///
/// The interpreter makes one for each line. While a script is checked, values have types but are not known yet: then
/// ``value`` gives nil for names for which ``valueType`` gives a type.
struct VerbScope: Sendable {
    /// The day that `-7d` and `today` count from.
    var today: CivilDay

    /// What the table from the left is called in messages: `quotes` in "quotes has no column 'speeker'".
    var inputName: String

    /// The type of the value called `name`, where `_` and `_3` are names of results; nil when there is none.
    var valueType: @Sendable (_ name: String) -> AnswerType?

    /// The value called `name`; nil when there is none or when it is not known yet.
    var value: @Sendable (_ name: String) -> AnswerValue?

    /// The names of values, for suggestions.
    var valueNames: @Sendable () -> [String]

    /// A variable of the environment; nil when it is not set.
    var environment: @Sendable (_ name: String) -> String?

    /// The names and ISO 3166 codes of the countries that belonged to a group on a day; nil when there is no such group.
    var group: @Sendable (_ name: String, _ day: CivilDay) -> Set<String>?

    /// The names of groups, for suggestions.
    var groupNames: @Sendable () -> [String]

    /// The canonical names of the actors that have `name` as a name or alias.
    var actorNames: @Sendable (_ name: String) -> [String]

    /// The topic with a name.
    var topic: @Sendable (_ name: String) throws(CommandError) -> Topic

    /// The text of a document; nil when it is not here.
    var documentText: @Sendable (_ id: DocumentID) -> String?

    /// The type of what a pipeline in brackets gives.
    var pipelineType: @Sendable (_ pipeline: Pipeline) throws(LocatedError) -> AnswerType

    /// What a pipeline in brackets gives.
    var pipelineValue: @Sendable (_ pipeline: Pipeline) async throws -> AnswerValue

    /// A scope without values, groups and pipelines, to be filled.
    init(today: CivilDay, inputName: String = "the table") {
        self.today = today
        self.inputName = inputName
        valueType = { _ in nil }
        value = { _ in nil }
        valueNames = { [] }
        environment = { _ in nil }
        group = { _, _ in nil }
        groupNames = { [] }
        actorNames = { _ in [] }
        topic = { name throws(CommandError) in throw CommandError(.unknownName, "no topic '\(name)'", subject: name) }
        documentText = { _ in nil }
        pipelineType = { (pipeline) throws(LocatedError) in
            throw LocatedError(.syntax, "no pipeline can stand here", at: pipeline.range)
        }
        pipelineValue = { pipeline in
            throw LocatedError(.syntax, "no pipeline can stand here", at: pipeline.range)
        }
    }

    /// The same scope for a table with another name.
    func naming(_ inputName: String) -> VerbScope {
        var scope = self
        scope.inputName = inputName
        return scope
    }

    // MARK: References

    /// The type of what a reference refers to.
    ///
    /// - Throws: ``LocatedError`` when there is no such value.
    func type(of reference: Reference) throws(LocatedError) -> AnswerType {
        switch reference.kind {
        case .value(let name):
            if let type = valueType(name) { return type }
            if Reference.isResult(name) {
                throw LocatedError(.unknownValue, "there is no result '\(name)' yet", at: reference.range)
            }
            throw .unknown(
                .unknownValue,
                "no value '\(reference.notation)'",
                name: name,
                at: reference.range,
                among: "values",
                valueNames()
            )
        case .environment(let name):
            guard environment(name) != nil else {
                throw LocatedError(
                    .unknownValue,
                    "the environment has no variable '\(name)'",
                    at: reference.range
                )
            }
            return .text
        }
    }

    /// What a reference refers to; nil when it is not known yet.
    ///
    /// - Throws: ``LocatedError`` when there is no such value.
    func value(of reference: Reference) throws(LocatedError) -> AnswerValue? {
        _ = try type(of: reference)
        switch reference.kind {
        case .value(let name): return value(name)
        case .environment(let name): return environment(name).map(AnswerValue.text)
        }
    }

    /// The text of a word with its references replaced by their values; nil when one is not known yet.
    ///
    /// A value is put in as it is and never read as a part of the line (B-08).
    /// - Throws: ``LocatedError`` when there is no such value, or when it is not a single one.
    func text(of word: Word) throws(LocatedError) -> String? {
        var isKnown = true
        let text = try word.text { (reference) throws(LocatedError) -> String in
            guard let value = try self.value(of: reference) else {
                isKnown = false
                return ""
            }
            guard let text = value.singleText else {
                throw LocatedError(
                    .valueType,
                    "'\(reference.notation)' is \(value.type.article), and a single value is needed here",
                    at: reference.range,
                    remedy: "get \(reference.notation) COLUMN"
                )
            }
            return text
        }
        return isKnown ? text : nil
    }
}

extension AnswerValue {
    /// The single cell of a table with one row and one column; nil for anything else.
    var singleCell: Cell? {
        guard case .table(let table) = self, table.rows.count == 1, table.schema.columns.count == 1 else { return nil }
        return table.rows[0].cells.first
    }

    /// The words of a text, or of a table with one row and one column; nil for anything else.
    var singleText: String? {
        if case .text(let text) = self { return text }
        return singleCell?.plainText
    }
}
