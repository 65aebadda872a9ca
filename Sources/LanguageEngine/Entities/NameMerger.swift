import DocumentModel

/// Joins what the network finds with what rules and dictionary know: the dictionary gives keys, tells countries from other
/// places, and keeps what it is sure of.
struct NameMerger {
    /// From here on a name of the dictionary is sure of itself.
    private static let sure = 0.95
    /// The rule of names that only the network finds.
    static let rule = "names/network"

    private let scan: WordScan
    private let candidates: [NameCandidate]
    private var next = 0
    private var found: [Entity] = []
    private var end = 0

    /// Takes the candidates of the rules, sorted, without overlap.
    init(_ scan: WordScan, _ candidates: [NameCandidate]) {
        self.scan = scan
        self.candidates = candidates
    }

    /// Adds a name of the network; names come in order.
    mutating func add(_ range: Range<Int>, _ kind: Entity.Kind, confidence: Double) {
        while next < candidates.count, candidates[next].range.upperBound <= range.lowerBound {
            keep(candidates[next])
            next += 1
        }
        let range = withoutOwner(kind == .person ? withoutTitles(range) : range)
        guard range.lowerBound >= end, !joinsNames(range) else { return }
        var index = next
        while index < candidates.count, candidates[index].range.lowerBound < range.upperBound {
            let candidate = candidates[index]
            if candidate.range == range { return join(candidate, kind, confidence) }
            // The dictionary's name reaches over the border of the network's.
            if Self.isSure(candidate), !contains(range, candidate.range) { return }
            // "Secretary of State Ada Lovell" is who she is.
            if kind == .person, candidate.kind == .person, Self.isSure(candidate),
                candidate.range.upperBound == range.upperBound
            {
                next = index
                return join(candidate, kind, confidence)
            }
            index += 1
        }
        append(range, self.kind(of: range, kind), nil, Self.rule, confidence)
        next = index
    }

    /// The names.
    mutating func entities() -> Annotations<Entity> {
        for candidate in candidates[next...] { keep(candidate) }
        next = candidates.count
        return Annotations(found)
    }

    /// A name that rules and network bound alike.
    private mutating func join(_ candidate: NameCandidate, _ kind: Entity.Kind, _ confidence: Double) {
        next += 1
        let isSameKind = NameLabel.index(of: kind) == NameLabel.index(of: candidate.kind)
        if isSameKind || Self.isSure(candidate) {
            let confidence = candidate.key == nil ? confidence : max(confidence, candidate.confidence)
            append(candidate.range, candidate.kind, candidate.key, candidate.rule.name, confidence)
        } else {
            append(candidate.range, self.kind(of: candidate.range, kind), nil, Self.rule, confidence)
        }
    }

    /// A name of the rules that the network does not know.
    private mutating func keep(_ candidate: NameCandidate) {
        guard Self.isSure(candidate) || isOrgan(candidate) else { return }
        append(candidate.range, candidate.kind, candidate.key, candidate.rule.name, candidate.confidence)
    }

    /// "the Commission", "the Foreign Ministry": most corpora leave them out, but they act and speak in the news.
    private func isOrgan(_ candidate: NameCandidate) -> Bool {
        candidate.rule == .organ
            || candidate.rule == .headed && scan.is(candidate.range.upperBound - 1, NameFinder.namedOrgans)
    }

    /// A name without the country that owns what it names: "South Korea's Defense Ministry" is a country and its ministry.
    private mutating func withoutOwner(_ range: Range<Int>) -> Range<Int> {
        guard next < candidates.count else { return range }
        let owner = candidates[next]
        let rest = owner.range.upperBound + 1
        guard owner.range.lowerBound == range.lowerBound, owner.kind == .place, Self.isSure(owner),
            scan.isPossessive(owner.range.upperBound), rest < range.upperBound
        else { return range }
        keep(owner)
        next += 1
        return rest..<range.upperBound
    }

    /// Whether a name joins names that the rules know: "Council and the Commission", "Ukraine-NATO".
    private func joinsNames(_ range: Range<Int>) -> Bool {
        var organs = 0
        var last: NameCandidate?
        for candidate in candidates[next...] {
            guard candidate.range.upperBound <= range.upperBound else { break }
            if candidate.rule == .organ { organs += 1 }
            if let last, Self.isSure(last), Self.isSure(candidate), scan.isHyphen(last.range.upperBound),
                candidate.range.lowerBound == last.range.upperBound + 1
            {
                return true
            }
            last = candidate
        }
        return organs > 1
    }

    /// A person's name without the titles and offices before it: "Mrs Lovell", "President Ada Lovell".
    private func withoutTitles(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start + 1 < range.upperBound, scan.is(start, Self.titles) || scan.is(start, .office),
            scan.isCapital(start + 1)
        {
            start += 1
        }
        return start..<range.upperBound
    }

    private static let titles = [
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor",
    ]
    .map { WordHash.hash($0) }

    private mutating func append(
        _ range: Range<Int>,
        _ kind: Entity.Kind,
        _ key: String?,
        _ rule: String,
        _ confidence: Double
    ) {
        guard range.lowerBound >= end else { return }
        end = range.upperBound
        found.append(
            Entity(span: scan.span(range), kind: kind, dictionaryKey: key, rule: rule, confidence: confidence)
        )
    }

    /// A place without a government has a word for it in its name, or is called so by the rules.
    private func kind(of range: Range<Int>, _ kind: Entity.Kind) -> Entity.Kind {
        guard kind == .location else { return kind }
        return scan.is(range.lowerBound, .locationStart) || scan.is(range.upperBound - 1, .locationHead)
            ? .location : .place
    }

    private func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
    }

    private static func isSure(_ candidate: NameCandidate) -> Bool {
        candidate.key != nil && candidate.confidence >= sure
    }
}
