import DossierKit

/// A string in quotation marks, as the marks of its paragraph show it; whether it is speech is another question.
struct QuotedString: Hashable, Anchored {
    /// From the opening mark to the closing one, both included; to the end of the paragraph where it is not closed.
    let span: Span

    /// The words between the marks.
    let inner: Span

    /// The number of strings around it: 0 for an outermost one.
    var depth: Int

    /// Whether a closing mark was found.
    let isClosed: Bool

    /// Whether it goes on in the next paragraph, which begins with a mark of its own.
    var continues = false

    /// Whether it goes on from the paragraph before.
    var isContinuation = false
}

/// The strings in quotation marks of a text, and the paragraphs in which they were read.
struct QuotedStrings: Equatable {
    /// The paragraphs, in order, without the white space around them.
    let paragraphs: [Span]

    /// The strings in the order of their spans; a string comes before those inside it.
    let strings: [QuotedString]

    /// The outermost strings, in order.
    var outermost: [QuotedString] { strings.filter { $0.depth == 0 } }
}
