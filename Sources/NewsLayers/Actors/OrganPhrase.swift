import LanguageEngine

/// A noun phrase that names an organ of a state without saying of which: "foreign ministry", "coast guard", "troops".
struct OrganPhrase {
    /// What the organ is; `.country` for words that mean the government itself.
    let kind: Actor.Kind
    /// The words, without article and possessor.
    let range: Range<Int>
    /// The canonical label: `Foreign Ministry`.
    let label: String
    /// Whether the phrase counts only with a country beside it ("forces", "police").
    let needsCountry: Bool

    /// Reads a phrase whose first word stands at `start`; nil when there is none.
    init?(_ scan: WordScan, at start: Int, limit: Int) {
        guard start < limit, scan.tokens[start].kind == .word else { return nil }
        var head = start
        // Up to four modifiers stand before the head.
        while head < min(limit, start + 5) {
            guard scan.tokens[head].kind == .word else { return nil }
            if let found = Self.heads[scan.hashes[head]], let organ = Self.make(scan, start, head, found, limit) {
                self = organ
                return
            }
            guard scan.is(head, Self.modifiers) else { return nil }
            head += 1
        }
        return nil
    }

    init(kind: Actor.Kind, range: Range<Int>, label: String, needsCountry: Bool) {
        self.kind = kind
        self.range = range
        self.label = label
        self.needsCountry = needsCountry
    }

    private struct Head {
        let kind: Actor.Kind
        let label: String
        let needsModifier: Bool
        let needsCountry: Bool
        let complement: Bool
    }

    private static func make(_ scan: WordScan, _ start: Int, _ head: Int, _ found: Head, _ limit: Int) -> OrganPhrase? {
        var end = head + 1
        // "armed forces", "air force", "coast guard", "central bank": the modifier is a part of the head.
        var modifiers = (start..<head).map { scan.text($0..<$0 + 1) }
        if found.complement, scan.is(end, WordHash.hash("of")), head == start {
            let words = complement(scan, end + 1, limit)
            guard !words.isEmpty else { return nil }
            end = words.upperBound
            modifiers = [scan.text(words)]
        } else if found.needsModifier, head == start {
            return nil
        }
        if found.label == "armed forces", head > start {
            let modifier = scan.hashes[head - 1]
            let allowed = ["armed", "security", "military", "ground", "defense", "defence"].map { WordHash.hash($0) }
            guard allowed.contains(modifier) else { return nil }
            let label = modifier == WordHash.hash("security") ? "security forces" : found.label
            return OrganPhrase(kind: found.kind, range: start..<end, label: label, needsCountry: true)
        }
        if found.label == "Guard" || found.label == "Force", !scan.is(head - 1, guarding) { return nil }
        let label = modifiers.isEmpty ? found.label : "\(normalised(modifiers)) \(found.label)"
        return OrganPhrase(
            kind: found.kind,
            range: start..<end,
            label: labels[label] ?? label,
            needsCountry: found.needsCountry
        )
    }

    /// "Defence", "Foreign Affairs", "Trade, Industry and Energy" behind "ministry of".
    private static func complement(_ scan: WordScan, _ start: Int, _ limit: Int) -> Range<Int> {
        var first = start
        if scan.is(first, WordHash.hash("the")) { first += 1 }
        var index = first
        while index < limit, index - first < 8 {
            if scan.is(index, modifiers) || (scan.isCapital(index) && scan.is(index, .common)) {
                index += 1
            } else if index > first, scan.isMark(index, UInt8(ascii: ",")) || scan.is(index, WordHash.hash("and")),
                scan.isCapital(index + 1), scan.is(index + 1, modifiers) || scan.is(index + 1, .common)
            {
                index += 1
            } else {
                break
            }
        }
        return first..<max(first, index)
    }

    private static func normalised(_ modifiers: [String]) -> String {
        var text = modifiers.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
        text = text.replacing("Defense", with: "Defence")
        switch text {
        case "Foreign Affairs", "External Affairs": return "Foreign"
        case "National Defence": return "Defence"
        case "Internal Affairs", "Home Affairs", "the Interior": return "Interior"
        default: return text
        }
    }

    private static let labels = [
        "Presidential Office": "Presidential Office", "President Office": "Presidential Office",
    ]

    private static let heads: [UInt64: Head] = {
        var heads: [UInt64: Head] = [:]
        func add(
            _ words: String,
            _ kind: Actor.Kind,
            _ label: String,
            modifier: Bool = false,
            country: Bool = false,
            complement: Bool = false
        ) {
            for word in words.split(separator: " ") {
                heads[WordHash.hash(String(word))] = Head(
                    kind: kind,
                    label: label,
                    needsModifier: modifier,
                    needsCountry: country,
                    complement: complement
                )
            }
        }
        add("ministry", .ministry, "Ministry", modifier: true, complement: true)
        add("department", .ministry, "Department", modifier: true, complement: true)
        add("office", .agency, "Office", modifier: true)
        add("parliament legislature", .parliament, "Parliament")
        add("congress", .parliament, "Congress", country: true)
        add("senate", .parliament, "Senate", country: true)
        add("military", .military, "armed forces")
        add("army", .military, "army")
        add("navy", .military, "navy")
        add("forces troops soldiers servicemen paratroopers", .military, "armed forces", country: true)
        add("marines", .military, "marines", country: true)
        add("force", .military, "Force", modifier: true, country: true)
        add("guard", .agency, "Guard", modifier: true, country: true)
        add("police", .agency, "police", country: true)
        add("embassy", .agency, "Embassy", country: true)
        add("consulate", .agency, "Consulate", country: true)
        add("mission", .agency, "Mission", country: true)
        add("bank", .agency, "Bank", modifier: true)
        add("court", .court, "Court", modifier: true)
        add("intelligence", .agency, "intelligence", country: true)
        add("assembly", .parliament, "Assembly", modifier: true)
        add("government administration regime junta authorities leadership", .country, "government")
        return heads
    }()

    private static let guarding = ["coast", "national", "border", "presidential", "air", "defense", "defence"]
        .map { WordHash.hash($0) }

    private static let modifiers: [UInt64] = """
        foreign defence defense finance interior justice trade commerce economy economic energy health education transport agriculture
        environment labor labour culture information planning oil affairs external internal home treasury state national presidential
        armed security military ground air coast border central supreme constitutional high presidential federal industry industries
        tourism unification science technology development land infrastructure maritime water housing digital veterans patriots
        emergency intelligence
        """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(String($0)) }
}
