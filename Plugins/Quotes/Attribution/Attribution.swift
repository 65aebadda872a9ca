/// A chosen reading, with the quotations that joined it.
struct Attribution {
    var candidate: Candidate
    /// The rule that found it, as `quotes/rule`.
    var rule: String
    /// The paragraph it began in.
    var paragraph: Int

    var content: [Range<Int>] { candidate.content }

    /// The first item of the content.
    var start: Int { candidate.envelope.lowerBound }
}
