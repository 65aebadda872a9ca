import CommandKit
import DocumentModel
import Foundation
import Rendering

/// Where words or a document come from, for people who quote them.
struct Citation {
    let document: LoadedDocument
    /// What people call the fact or document: `q2`.
    let name: String
    /// The row of a fact; nil for a document.
    let row: Row?
    /// How the fact is listed; nil for a document.
    let listing: FactListing?

    /// The citation; safe for a terminal, since title and words are those of other people.
    func text(_ style: CitationStyle) -> String {
        switch style {
        case .note:
            let who = speaker.map { "\($0), quoted in " } ?? ""
            return who + (source + [place, link].compactMap { $0 }).joined(separator: ", ") + reference
        case .memo:
            let whole = (source + [place].compactMap { $0 }).joined(separator: ", ")
            return [said, whole + reference, link].compactMap { $0 }.joined(separator: "\n")
        case .markdown:
            var parts = source
            if let link {
                parts[0] = "[\(Self.markdown(parts[0]))](\(link))"
            } else {
                parts[0] = Self.markdown(parts[0])
            }
            let rest = parts.dropFirst().map(Self.markdown) + [place].compactMap { $0 }
            let whole = ([parts[0]] + rest).joined(separator: ", ")
            return [said.map { "> " + Self.markdown($0) }, whole + reference].compactMap { $0 }.joined(
                separator: "\n\n"
            )
        }
    }

    /// `“Title”`, authors, outlet and day; the file where no title is known.
    private var source: [String] {
        let path = document.appearances[0].source.path
        let title = document.title.map { "“\($0)”" } ?? (path as NSString).lastPathComponent
        // A line of the date above a text is no name of its authors.
        let authors = document.byline.flatMap { $0.contains(where: \.isNumber) ? nil : $0 }
        return [title, authors, document.outlet, date].compactMap { $0 }.map { TerminalText.safe($0) }
    }

    /// `26 June 2025`; the words of the text where they name no day.
    private var date: String {
        let published = document.published
        guard let date = published.date else { return published.relative.map { "undated (“\($0)”)" } ?? "undated" }
        guard let day = published.day else { return date.notation }
        let (year, month, number) = day.components
        return "\(number) \(Self.months[month - 1]) \(year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// What people say: the passage of the fact.
    private var span: Span? { row?.fact?.spans.first }

    private var place: String? { span.map { document.citedPlace(of: $0) } }

    /// What tells the reader of the project where it comes from.
    private var reference: String {
        " (\(name == document.name ? name : "\(document.name), \(name)"), sha256 \(document.id.short))"
    }

    private func cell(_ column: String) -> Cell? {
        listing?.schema.index(of: column).flatMap { row?.cells[$0] }
    }

    /// Who said it, where the fact is a quotation or stands in one.
    private var speaker: String? {
        let words = ["speaker", "said_by"].lazy.compactMap { self.cell($0)?.words }.first
        return words.map { TerminalText.safe($0) }
    }

    /// The words of a quotation, or the sentence of another fact, with who said them.
    private var said: String? {
        guard let passage = (cell("text") ?? cell("sentence"))?.words else { return nil }
        let words = "“\(TerminalText.safe(passage))”"
        return speaker.map { "\(words) – \($0)" } ?? words
    }

    // MARK: Links

    /// The address, which leads to the passage where there is one; nil where none is known.
    private var link: String? {
        guard let url = document.url, url.hasPrefix("http://") || url.hasPrefix("https://"),
            url.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !"<>\"()".utf8.contains($0) })
        else { return nil }
        guard let span, let passage = document.cell(at: span).words else { return url }
        return url + (url.contains("#") ? "" : "#") + ":~:text=" + Self.fragment(passage)
    }

    /// A text fragment: all words of a short passage, the first and last words of a long one.
    private static func fragment(_ passage: String) -> String {
        // The marks around a quotation are set in many ways, its words in one.
        let marks = CharacterSet(charactersIn: "“”„‟\"«»‘’'‚‛").union(.whitespaces)
        let words = passage.trimmingCharacters(in: marks).split(separator: " ").map(String.init)
        guard words.count > 12 else { return encoded(words) }
        return encoded(Array(words.prefix(5))) + "," + encoded(Array(words.suffix(5)))
    }

    private static func encoded(_ words: [String]) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~".utf8)
        return words.joined(separator: " ").utf8.map { byte in
            plain.contains(byte)
                ? String(UnicodeScalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    private static func markdown(_ text: String) -> String {
        text.map { "\\[]*_`<>#|".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
