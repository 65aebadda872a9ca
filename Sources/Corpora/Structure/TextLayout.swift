public import DocumentModel

/// The parts of a plain text: its title, the lines of authors and dates, headings and paragraphs.
///
/// Plain text says nothing about its parts, so they are recognised by their form. The rules are cautious where a mistake
/// would cost facts: a line that may be a sentence of the article is taken as a paragraph.
///
/// - A *title* stands above everything but a byline, does not end like a sentence, and something follows it.
/// - A *byline* is a short line of dates, ages ("3 hours ago"), names and desks next to the title.
/// - *Paragraphs* stand on lines of their own, or, where lines are wrapped at one width, between empty lines.
/// - A *heading* is a short line without a full stop before a paragraph.
public struct TextLayout: Sendable {
    /// All parts, sorted by place.
    public let blocks: Annotations<Block>

    /// The title; nil where there is none.
    public let title: Span?

    /// The bylines, in order.
    public let bylines: [Span]

    /// Recognises the parts of a text.
    ///
    /// - Parameters:
    ///   - document: The text.
    ///   - markdown: Whether lines that start with `#` are headings.
    /// - Complexity: O(*n*).
    public init(of document: Document, markdown: Bool = false) {
        let lines = TextLine.lines(of: document)
        var builder = LayoutBuilder(document: document, lines: lines, markdown: markdown)
        builder.build()
        blocks = Annotations(builder.blocks)
        title = builder.blocks.first { $0.kind == .title }?.span
        bylines = builder.blocks.filter { $0.kind == .byline }.map(\.span)
    }
}
