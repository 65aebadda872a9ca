/// A part of a page with words of its own: a paragraph, a heading, a cell.
struct PageBlock {
    /// What it is by its element.
    enum Kind: Equatable {
        case paragraph
        case heading
        case listItem
        case cell
    }

    var kind: Kind

    /// The innermost block element around the words.
    let node: Int

    /// The number of the cell of a table around it, and that of its row; nil elsewhere.
    let cell: Int?
    var row: Int?

    /// The words, white space folded; a line break where the page has one.
    let text: String

    /// How many bytes of the words stand in links.
    let linked: Int

    /// Why it is left out; nil where it is not.
    var omission: Omission.Reason?

    /// The share of the words that stand in links.
    var linkDensity: Double { Double(linked) / Double(max(1, text.utf8.count)) }

    /// Whether it ends as a sentence does.
    var isSentence: Bool {
        let end = text.reversed().first { !"\"'”’»)]".contains($0) }
        return end.map { ".!?…:".contains($0) } ?? false
    }

    /// Whether it is running text: long, and not links.
    var isProse: Bool {
        (kind == .paragraph || kind == .listItem || kind == .cell) && linkDensity < 0.4 && text.utf8.count >= 60
            && (isSentence || text.utf8.count >= 160)
    }
}

/// A part of a page that is not the article.
public struct Omission: Hashable, Sendable {
    /// Why a part is left out.
    public enum Reason: String, Sendable, CaseIterable {
        /// Menus, headers and footers of the site.
        case navigation
        /// Links to other articles.
        case links
        /// Advertising and calls to subscribe.
        case promotion
        /// Buttons to share and follow.
        case sharing
        /// What readers wrote.
        case comments
        /// Words under pictures.
        case captions
        /// Fields and buttons.
        case forms
        /// What the page does not show.
        case hidden
        /// What stands outside the article or is a fragment beside it.
        case other
    }

    /// Why.
    public let reason: Reason

    /// The words.
    public let text: String
}
