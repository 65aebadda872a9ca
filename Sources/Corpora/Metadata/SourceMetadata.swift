import DocumentModel

/// What a page, record, feed or message says about its text.
struct SourceMetadata: Equatable {
    var title: String?
    var byline: String?
    var outlet: String?
    var url: String?
    var published: PublicationDate?

    /// Takes what is missing here from another source.
    mutating func fill(from other: SourceMetadata) {
        title = title ?? other.title
        byline = byline ?? other.byline
        outlet = outlet ?? other.outlet
        url = url ?? other.url
        published = published ?? other.published
    }

    /// An address, if a text is one of the web.
    static func address(_ text: String?) -> String? {
        guard let text = text?.filled, text.utf8.count <= 2_000, !text.contains(where: \.isWhitespace) else {
            return nil
        }
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://") ? text : nil
    }

    /// The date in the path of an address: `/2025/06/26/`, `/2025-06-26-`, `/20250626/`; nil where there is none.
    static func date(inAddress address: String?) -> PublicationDate? {
        guard let address, let path = address.split(separator: "?").first else { return nil }
        let pattern =
            /[\/-](?<year>(?:19|20)[0-9]{2})(?<mark>[\/-]?)(?<month>[01][0-9])\k<mark>(?<day>[0-3][0-9])(?![0-9])/
        guard let match = path.firstMatch(of: pattern), let year = Int(match.year), let month = Int(match.month),
            let day = Int(match.day), let date = CivilDay(year: year, month: month, day: day)
        else { return nil }
        return PublicationDate(DateValue(day: date), origin: .url)
    }
}
