import DocumentModel
import LanguageEngine

// Countries, capitals and seats of government.
extension ActorFinder {
    /// Reads the name of a country or its adjective.
    mutating func readCountry(_ entity: Entity, _ range: Range<Int>) -> Int {
        guard let key = entity.dictionaryKey else { return range.upperBound }
        let code = resolved(key, range)
        let isDemonym = entity.kind == .other
        if scan.isHyphen(range.upperBound), scan.is(range.upperBound + 1, Self.languageWords) {
            return range.upperBound
        }
        guard let actor = country(code) else { return range.upperBound }
        mention(actor, range, isDemonym ? .demonym : .name, isDemonym ? "actors/demonym" : "actors/country", 0.95)
        return range.upperBound
    }

    private static let languageWords = ["speaking", "language", "born"].map { WordHash.hash($0) }

    /// The country that an ambiguous name means in this text: "Korea" is the South unless only the North is named.
    private func resolved(_ key: String, _ range: Range<Int>) -> String {
        guard key == "KR", range.count == 1, !named.isEmpty else { return key }
        let hash = scan.hashes[range.lowerBound]
        guard hash == Self.korea || hash == Self.korean else { return key }
        let namesSouth = entities.contains {
            $0.dictionaryKey.map { $0 == "KR" || $0.hasPrefix("KR/") } ?? false && $0.span.count > 6
        }
        return named.contains("KP") && !namesSouth ? "KP" : key
    }

    private static let korea = WordHash.hash("Korea")
    private static let korean = WordHash.hash("Korean")

    /// Reads a capital or a seat: an actor where it acts, a setting where something happens there.
    mutating func readSeat(_ entity: Entity, _ range: Range<Int>) -> Int {
        guard let key = entity.dictionaryKey else { return range.upperBound }
        var owner = String(key.prefix { $0 != "/" })
        // In a text about Belgium that never names the Union, Brussels is the Belgian government.
        if owner == "EU", named.contains("BE"), !namesUnion { owner = "BE" }
        let isBuilding = entity.rule == "names/seat"
        let isTitle = scan.is(range.upperBound, [.office, .officeModifier])
        guard isTitle || placeRole.acts(range, sentence: sentence, isBuilding: isBuilding) else {
            settings.append(entity.span)
            return range.upperBound
        }
        if owner.count == 2, let actor = country(owner) {
            mention(actor, range, .metonym, "actors/seat", 0.85)
        } else if let organisation = KnownOrganisation(key: owner) {
            mention(known(organisation), range, .metonym, "actors/seat", 0.85)
        }
        return range.upperBound
    }

    /// "the North", "the South" in a text about Korea; returns the token behind it.
    mutating func readHalf(_ the: Int) -> Int? {
        let half = the + 1
        guard scan.is(half, Self.halves), scan.isCapital(half), !scan.isCapital(half + 1) else { return nil }
        guard named.contains("KP") || (named.contains("KR") && scan.is(half, Self.halves[0])) else { return nil }
        guard let actor = country(scan.is(half, Self.halves[0]) ? "KP" : "KR") else { return nil }
        mention(actor, the..<half + 1, .name, "actors/half", 0.8)
        return half + 1
    }

    private static let halves = ["North", "South"].map { WordHash.hash($0) }

    /// The country most talked about so far; of two the one named first.
    ///
    /// - Parameter organ: The organ that the country must have: the United States have departments and no ministries.
    func dominantCountry(with organ: String = "") -> Int? {
        let isForeignToUS = organ.hasSuffix("Ministry") || organ == "Presidential Office"
        var best: Int?
        for index in countries where !drafts[index].mentions.isEmpty {
            if isForeignToUS, drafts[index].key == "US" { continue }
            if drafts[index].mentions.count > (best.map { drafts[$0].mentions.count } ?? 0) { best = index }
        }
        return best
    }

    /// The country that "its" means: the last one named in this sentence other than by an adjective, else the last.
    func antecedentCountry() -> Int? {
        var adjective: Int?
        for entry in trail.reversed().prefix(300) {
            guard drafts[entry.actor].kind == .country else { continue }
            if entry.range.lowerBound < sentence.lowerBound {
                if let adjective { return adjective }
                if entry.form != .demonym { return entry.actor }
                continue
            }
            if entry.form != .demonym { return entry.actor }
            adjective = adjective ?? entry.actor
        }
        return adjective ?? dominantCountry()
    }
}
