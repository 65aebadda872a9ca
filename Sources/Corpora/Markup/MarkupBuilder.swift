import CLibXML2

/// Takes what the parser calls back with, and guards the limits.
final class MarkupBuilder {
    private(set) var tree = MarkupTree()

    /// Why the parsing was stopped; nil where it was not.
    private(set) var stop: MarkupParser.Fault?

    /// The parser, for stopping it; valid while it runs.
    var context: xmlParserCtxtPtr?

    private let isHTML: Bool
    private let nesting: Int
    private let largest: Int
    private let clock = ContinuousClock()
    private let deadline: ContinuousClock.Instant
    private var open: [Int] = []
    private var events = 0
    /// The canonical prefixes of the names of an XML source.
    private var prefixes: [String: String] = [:]

    init(language: MarkupParser.Language, limits: ReadLimits) {
        isHTML = language == .html
        largest = limits.maximumElements
        // The XML parser gives up at 256 by itself, and says so in the words of a fault of its own.
        nesting = language == .xml ? min(limits.maximumNesting, 250) : limits.maximumNesting
        deadline = clock.now + .seconds(limits.maximumSeconds)
    }

    /// The builder behind a pointer that the parser hands back.
    static func of(_ user: UnsafeMutableRawPointer?) -> MarkupBuilder? {
        user.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The tree, with every element closed.
    func finish() -> MarkupTree {
        while !open.isEmpty { endElement() }
        return tree
    }

    // MARK: What the parser calls

    func begin(_ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        guard let name, goOn() else { return }
        // Many attributes take the parser long, so the clock is asked more often.
        if let attributes, Self.holds(attributes, more: 100) { events |= 0x3FF }
        guard open.count < nesting else { return end(.tooDeep(nesting)) }
        let kept = self.attributes(attributes)
        let written = String(cString: name)
        let node = MarkupTree.Node(
            name: isHTML ? written.lowercased() : canonical(written),
            attributes: kept,
            parent: open.last ?? -1,
            end: tree.nodes.count + 1
        )
        open.append(tree.nodes.count)
        tree.nodes.append(node)
    }

    private static func holds(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>, more limit: Int) -> Bool {
        var index = 0
        while index <= 2 * limit, pairs[index] != nil { index += 2 }
        return index > 2 * limit
    }

    func endElement() {
        guard let last = open.popLast() else { return }
        tree.nodes[last].end = tree.nodes.count
    }

    func add(_ text: UnsafePointer<UInt8>?, _ count: Int) {
        guard let text, count > 0, goOn() else { return }
        append(UnsafeBufferPointer(start: text, count: count))
    }

    private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = tree.characters.count
        tree.characters.append(contentsOf: bytes)
        // The parser gives long texts in pieces.
        if let last = tree.nodes.indices.last, tree.nodes[last].isText, tree.nodes[last].parent == open.last ?? -1,
            tree.nodes[last].characters.upperBound == start
        {
            tree.nodes[last].characters = tree.nodes[last].characters.lowerBound..<tree.characters.count
            return
        }
        tree.nodes.append(
            MarkupTree.Node(
                name: "",
                characters: start..<tree.characters.count,
                parent: open.last ?? -1,
                end: tree.nodes.count + 1
            )
        )
    }

    // MARK: Limits

    private func goOn() -> Bool {
        guard stop == nil else { return false }
        events += 1
        guard events & 0x3FF == 0 else { return true }
        if Task.isCancelled { end(.interrupted) }
        if clock.now > deadline { end(.tooSlow) }
        if tree.nodes.count > largest { end(.tooLarge(largest)) }
        return stop == nil
    }

    private func end(_ fault: MarkupParser.Fault) {
        stop = fault
        if let context { xmlStopParser(context) }
    }

    // MARK: Names

    /// The attributes of pages that say something about meaning or place.
    private static let kept: Set<String> = [
        "class", "id", "role", "href", "content", "name", "property", "itemprop", "itemtype", "rel", "type", "hidden",
        "aria-hidden", "style", "datetime", "pubdate", "lang", "charset", "http-equiv",
    ]

    private func attributes(
        _ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) -> [MarkupTree.Attribute] {
        guard let pairs else { return [] }
        var found: [MarkupTree.Attribute] = []
        var index = 0
        while let name = pairs[index] {
            let key = String(cString: name)
            let value = pairs[index + 1].map { String(cString: $0) } ?? ""
            if !isHTML {
                note(key, value)
                found.append(MarkupTree.Attribute(name: key, value: value))
            } else if Self.kept.contains(key.lowercased()) {
                found.append(MarkupTree.Attribute(name: key.lowercased(), value: value))
            }
            index += 2
        }
        return found
    }

    /// The vocabularies of feeds, by the prefix that everybody writes; Atom and RSS themselves need none.
    private static let vocabularies: [String: String] = [
        "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
        "http://purl.org/rss/1.0/modules/content/": "content", "http://www.w3.org/2005/Atom": "",
        "http://purl.org/rss/1.0/": "", "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes", "http://search.yahoo.com/mrss/": "media",
        "http://www.w3.org/1999/xhtml": "xhtml",
    ]

    private func note(_ attribute: String, _ value: String) {
        if attribute.hasPrefix("xmlns:"), let canonical = Self.vocabularies[value] {
            prefixes[String(attribute.dropFirst(6))] = canonical
        }
    }

    /// `a:link` as `link` where `a` stands for Atom.
    private func canonical(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else { return name }
        guard let prefix = prefixes[String(name[..<colon])] else { return name }
        let local = name[name.index(after: colon)...]
        return prefix.isEmpty ? String(local) : "\(prefix):\(local)"
    }
}
