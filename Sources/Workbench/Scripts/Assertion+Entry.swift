import CommandKit

extension Assertion {
    /// Reads the assertion of an entry.
    ///
    /// - Parameters:
    ///   - rest: What follows the word `assert`, up to the end of the entry.
    ///   - entry: The entry, which the places of errors refer to.
    ///   - scope: What names and pipelines in brackets mean.
    /// - Throws: ``LocatedError`` when it breaks the grammar.
    init(_ rest: String, in entry: String, scope: VerbScope) throws(LocatedError) {
        let source = SourceText(entry)
        let start = source.bytes.count - rest.utf8.count - Keyword.assert.rawValue.utf8.count
        let pipeline = try LineParser.pipeline(source, max(0, start)..<source.bytes.count)
        guard let stage = pipeline.stages.first, pipeline.stages.count == 1 else {
            throw LocatedError(
                .syntax,
                "a | stands in an assertion only inside brackets",
                at: pipeline.range,
                remedy: "assert (quotes | count) >= 2"
            )
        }
        try self.init(stage, scope: scope)
    }
}
