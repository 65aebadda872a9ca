/// Settles the currencies that the notation of a sum leaves open, from the text around it.
///
/// A shared word or sign ("crowns", `¥`) means what the nearest sum says that names one of its currencies in full;
/// failing that, the currency of the country the text speaks about; failing that, the usual one, if there is one. The
/// bare `$` is the US dollar unless the text is about a country whose press writes its own dollar so. What stays open
/// keeps its candidates; nothing is guessed in silence.
struct CurrencyResolver {
    private let text: LexedText
    private var findings: [Finding]
    private var evidence: CurrencyEvidence?
    private var explicitDollars: Set<String> = []

    // How many quantities back and ahead a currency is looked for.
    private static let reach = 24
    // How many lexemes a left-out currency may stand away.
    private static let leftOutReach = 90

    private init(_ text: LexedText, _ findings: [Finding]) {
        self.text = text
        self.findings = findings
    }

    /// The findings with their currencies settled; sums without any currency in reach are left out.
    ///
    /// - Complexity: O(*n*) in the number of findings, and once O(*m*) in the number of lexemes.
    static func settle(_ findings: [Finding], in text: LexedText) -> [Finding] {
        guard findings.contains(where: \.isMoney) else { return findings }
        var resolver = CurrencyResolver(text, findings)
        resolver.markConversions()
        resolver.settleKnown()
        for index in findings.indices { resolver.settleOpen(index) }
        for index in findings.indices { resolver.settleLeftOut(index) }
        return resolver.findings.filter { finding in
            if case .leftOut = finding.unit { finding.currency != nil || !finding.candidates.isEmpty } else { true }
        }
    }

    // MARK: Conversions

    /// A sum in brackets directly after a sum in another currency, or after ", about", ", or", ", equal to".
    private mutating func markConversions() {
        for index in findings.indices.dropFirst() {
            guard let reading = findings[index].reading, let before = findings[index - 1].reading,
                reading != before, reading.known == nil || reading.known != before.known,
                !findings[index - 1].isConversion || text.isMark(findings[index].first - 1, "/")
            else { continue }
            findings[index].isConversion = isConversion(from: findings[index - 1].next, to: findings[index].first)
        }
    }

    private func isConversion(from start: Int, to end: Int) -> Bool {
        guard end - start <= 6, end > start else { return false }
        if text.isMark(start, "(") || text.isMark(start, "[") { return (start + 1..<end).allSatisfy(isFiller) }
        if text.isMark(start, "/") { return end == start + 1 }
        var place = start
        if text.isMark(place, ",") { place += 1 }
        guard place < end else { return false }
        let roles = text.roles(place)
        let opens =
            roles.contains(.or) || (place > start && !roles.isDisjoint(with: [.about, .close]))
            || text.isSpelled(place, "equal equivalent or i.e.")
        return opens && (place..<end).allSatisfy { isFiller($0) && !text.isMark($0, ",") }
    }

    private func isFiller(_ index: Int) -> Bool {
        if text.isMark(index, "~") || text.isMark(index, ",") || text.isMark(index, "=") { return true }
        let roles = text.roles(index)
        return !roles.isDisjoint(with: [
            .about, .over, .under, .more, .less, .than, .or, .to, .close, .modifier, .of, .as, .up,
        ])
            || text.isSpelled(index, "equal equivalent i.e. worth") || text.slice(index).elementsEqual("≈".utf8)
    }

    // MARK: Open readings

    private mutating func settleKnown() {
        for index in findings.indices {
            guard let reading = findings[index].reading, let known = reading.known else { continue }
            findings[index].currency = known
            if reading.source == .code, CurrencyTable.dollars.contains(known) { explicitDollars.insert(known) }
        }
    }

    private mutating func settleOpen(_ index: Int) {
        guard let reading = findings[index].reading, reading.known == nil else { return }
        if reading.isBareDollarSign {
            settleDollar(index)
            return
        }
        let codes = reading.codes
        guard !codes.isEmpty else { return }
        if !isDollarNoun(reading), let code = seriesCode(at: index, among: codes) {
            findings[index].currency = code
            return
        }
        var best: (code: String, weight: Int)?
        var second = 0
        let place = findings[index].first
        for code in codes {
            let weight = weigh(code, at: place)
            if weight > best?.weight ?? 0 {
                second = best?.weight ?? 0
                best = (code, weight)
            } else {
                second = max(second, weight)
            }
        }
        if let best, best.weight > second,
            !reading.hasDefault || best.code == codes[0] || isHome(best, over: codes[0], at: place, reading)
        {
            findings[index].currency = best.code
            if reading.hasDefault, best.code != codes[0] { findings[index].candidates = [best.code, codes[0]] }
        } else if reading.hasDefault {
            findings[index].currency = codes[0]
            if let best, best.code != codes[0] { findings[index].candidates = [codes[0], best.code] }
        } else {
            findings[index].candidates = codes
        }
    }

    /// Whether a country's currency displaces the usual meaning of a word: the text must speak of it more, and for
    /// dollars the press of the country must write so.
    private mutating func isHome(
        _ best: (code: String, weight: Int),
        over usual: String,
        at place: Int,
        _ reading: CurrencyReading
    ) -> Bool {
        guard best.weight > weigh(usual, at: place) else { return false }
        return !isDollarNoun(reading) || Self.bareDollars.contains(best.code)
    }

    private func isDollarNoun(_ reading: CurrencyReading) -> Bool {
        guard case .noun(let index) = reading.source else { return false }
        return CurrencyTable.nouns[index].codes.first == "USD"
    }

    /// The currency of the nearest sum before, or else after, that names one of the codes in full.
    private func seriesCode(at index: Int, among codes: [String]) -> String? {
        func match(_ other: Int) -> String? {
            guard let known = findings[other].reading?.known, codes.contains(known) else { return nil }
            return known
        }
        for other in stride(from: index - 1, through: max(0, index - Self.reach), by: -1) where index > 0 {
            if let code = match(other) { return code }
        }
        for other in (index + 1)..<max(index + 1, min(findings.count, index + Self.reach)) {
            if let code = match(other) { return code }
        }
        return nil
    }

    private mutating func weigh(_ code: String, at place: Int, favoursNearest: Bool = true) -> Int {
        if evidence == nil { evidence = CurrencyEvidence(text) }
        return evidence?.weight(of: code, at: place, favoursNearest: favoursNearest) ?? 0
    }

    // MARK: The bare dollar sign

    private static let bareDollars = CurrencyTable.bareDollarCountries.compactMap { Currency.code(forCountry: $0) }

    private mutating func settleDollar(_ index: Int) {
        let place = findings[index].first
        var home: (code: String, weight: Int)?
        // A home dollar that is written with its letters elsewhere is not also written bare. The nearest country is no
        // better evidence here than the others: it may be the one that the dollars are given to.
        for code in Self.bareDollars where !explicitDollars.contains(code) {
            let weight = weigh(code, at: place, favoursNearest: false)
            if weight > home?.weight ?? 0 { home = (code, weight) }
        }
        let isConverted =
            index + 1 < findings.count && findings[index + 1].isConversion && findings[index + 1].currency == "USD"
        guard let home else {
            // "$3bn (US$2bn)" without a country: some other dollar.
            if isConverted {
                findings[index].candidates = CurrencyTable.dollars.filter { $0 != "USD" }
            } else {
                findings[index].currency = "USD"
            }
            return
        }
        let usual = weigh("USD", at: place, favoursNearest: false)
        let isForeign = isConverted || explicitDollars.contains("USD")
        // The US dollar is so much more common that as many words about another country are not enough.
        if isForeign || home.weight > usual * 2 {
            findings[index].currency = home.code
            if !isForeign { findings[index].candidates = [home.code, "USD"] }
        } else {
            findings[index].currency = "USD"
            if home.weight * 2 > usual { findings[index].candidates = ["USD", home.code] }
        }
    }

    // MARK: Left-out currencies

    private mutating func settleLeftOut(_ index: Int) {
        guard case .leftOut = findings[index].unit else { return }
        guard let source = source(of: index) else { return }
        findings[index].currency = findings[source].currency
        findings[index].candidates = findings[source].candidates
    }

    /// The nearest sum before it that is no conversion; else the nearest after it in the same sentence.
    private func source(of index: Int) -> Int? {
        let place = findings[index].first
        for other in stride(from: index - 1, through: max(0, index - Self.reach), by: -1) where index > 0 {
            guard place - findings[other].next <= Self.leftOutReach, isInParagraph(findings[other].next, place) else {
                break
            }
            if findings[other].isMoney, !findings[other].isConversion, findings[other].currency != nil { return other }
        }
        for other in (index + 1)..<max(index + 1, min(findings.count, index + 4)) {
            guard isInSentence(findings[index].next, findings[other].first) else { break }
            if findings[other].reading != nil, !findings[other].isConversion { return other }
        }
        return nil
    }

    private func isInParagraph(_ start: Int, _ end: Int) -> Bool {
        !(start..<max(start, end + 1)).contains { text.startsLine($0) }
    }

    private func isInSentence(_ start: Int, _ end: Int) -> Bool {
        end - start <= Self.leftOutReach && !(start..<max(start, end + 1)).contains { text.startsSentence($0) }
    }
}
