private import Foundation

/// What a page says about its article in JSON-LD, in the words of schema.org.
struct LinkedData {
    private(set) var metadata = SourceMetadata()

    /// Scripts above this size are not read.
    private static let largest = 2_000_000

    /// The types of schema.org that are an article, or a page around one.
    private static let articles: Set<String> = [
        "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
        "backgroundnewsarticle", "reviewnewsarticle", "blogposting", "liveblogposting", "report", "techarticle",
        "scholarlyarticle", "socialmediaposting", "advertisercontentarticle", "satiricalarticle",
    ]

    /// Reads the scripts of a page; what is no JSON is passed over, since many pages have broken scripts.
    init(_ scripts: [String]) {
        var pages = SourceMetadata()
        for script in scripts where script.utf8.count <= Self.largest {
            let json: Any
            do { json = try JSONSerialization.jsonObject(with: Data(script.utf8)) } catch { continue }
            var waiting: [Any] = [json]
            var seen = 0
            while let next = waiting.popLast(), seen < 2_000 {
                seen += 1
                if let list = next as? [Any] {
                    waiting += list.reversed()
                } else if let object = next as? [String: Any] {
                    let types = Self.types(of: object)
                    if !types.isDisjoint(with: Self.articles) {
                        metadata.fill(from: Self.metadata(of: object))
                    } else if types.contains("webpage") || types.contains("website") {
                        pages.outlet = pages.outlet ?? Self.names(object["publisher"]).first
                        if types.contains("website") { pages.outlet = pages.outlet ?? Self.text(object["name"]) }
                    }
                    for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement"] {
                        if let inner = object[key] { waiting.append(inner) }
                    }
                }
            }
        }
        metadata.fill(from: pages)
    }

    private static func types(of object: [String: Any]) -> Set<String> {
        let types = object["@type"] as? [Any] ?? [object["@type"] as Any]
        return Set(types.compactMap { ($0 as? String)?.split(separator: "/").last?.lowercased() })
    }

    private static func metadata(of object: [String: Any]) -> SourceMetadata {
        var metadata = SourceMetadata()
        metadata.title = text(object["headline"]) ?? text(object["name"])
        let authors = names(object["author"]) + (object["author"] == nil ? names(object["creator"]) : [])
        metadata.byline = authors.isEmpty ? nil : authors.prefix(20).joined(separator: ", ")
        metadata.outlet = names(object["publisher"]).first ?? names(object["sourceOrganization"]).first
        let page = (object["mainEntityOfPage"] as? [String: Any])?["@id"] ?? object["mainEntityOfPage"]
        metadata.url = SourceMetadata.address(text(object["url"])) ?? SourceMetadata.address(text(page))
        for key in ["datePublished", "dateCreated", "uploadDate"] {
            metadata.published = metadata.published ?? text(object[key]).flatMap { NewsDate.parse($0) }
        }
        return metadata
    }

    private static func text(_ value: Any?) -> String? {
        if let list = value as? [Any] { return list.lazy.compactMap { text($0) }.first }
        if let object = value as? [String: Any] { return text(object["@value"]) }
        guard let text = (value as? String)?.onOneLine, !text.isEmpty else { return nil }
        return PageMetadata.plain(text)
    }

    /// The names of people or organisations: texts, objects with a name, or lists of these.
    private static func names(_ value: Any?) -> [String] {
        if let list = value as? [Any] { return list.flatMap { $0 is [Any] ? [] : names($0) } }
        let name = (value as? [String: Any]).map { text($0["name"]) } ?? text(value)
        return name.map { SourceMetadata.address($0) == nil ? [$0] : [] } ?? []
    }
}
