import CommandKit

/// The values of the references and pipelines of an expression, as far as they are known.
struct ExpressionValues: Sendable {
    private var references: [Reference.Kind: AnswerValue] = [:]
    private var pipelines: [Pipeline: AnswerValue] = [:]

    /// Nothing is known.
    init() {}

    /// The values that are known without running anything.
    ///
    /// - Throws: ``LocatedError`` for a reference to nothing.
    init(knownIn expressions: [Expression], scope: VerbScope) throws(LocatedError) {
        for reference in expressions.flatMap(\.references) {
            references[reference.kind] = try scope.value(of: reference)
        }
    }

    /// All values; pipelines are run, in order, each once.
    ///
    /// - Throws: What a pipeline threw; ``LocatedError`` for a reference to nothing.
    static func resolved(_ expressions: [Expression], in scope: VerbScope) async throws -> ExpressionValues {
        var values = try ExpressionValues(knownIn: expressions, scope: scope)
        for pipeline in expressions.flatMap(\.pipelines) where values.pipelines[pipeline] == nil {
            values.pipelines[pipeline] = try await scope.pipelineValue(pipeline)
        }
        return values
    }

    /// The value of a reference; nil when it is not known.
    subscript(reference: Reference) -> AnswerValue? { references[reference.kind] }

    /// The value of a pipeline; nil when it is not known.
    subscript(pipeline: Pipeline) -> AnswerValue? { pipelines[pipeline] }

    /// Puts in the value of a pipeline.
    mutating func set(_ pipeline: Pipeline, to value: AnswerValue) { pipelines[pipeline] = value }
}
