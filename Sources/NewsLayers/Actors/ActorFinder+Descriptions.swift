import DocumentModel
import LanguageEngine

// Descriptions: "the president", "the transatlantic alliance", "the lender".
extension ActorFinder {
    /// Reads a description whose article stands at a token; returns the token behind it.
    mutating func readDescription(_ the: Int) -> Int? {
        for head in the + 1..<min(the + 4, sentence.upperBound) {
            guard scan.tokens[head].kind == .word else { return nil }
            if let kinds = Self.bodies[scan.hashes[head]] {
                guard !continues(head), let actor = recent({ kinds.contains($0.kind) }) else { return nil }
                guard head == the + 1 || describes(the + 1..<head, actor) else { return nil }
                mention(actor, the..<head + 1, .description, "actors/description", 0.7)
                return head + 1
            }
            if scan.is(head, .office) {
                guard !continues(head), !scan.is(head + 1, .office) else { return nil }
                return readOffice(the, head)
            }
            guard scan.isLower(head), !scan.is(head, [.function, .saying]) else { return nil }
        }
        return nil
    }

    /// Whether the noun phrase goes on behind its supposed head.
    private func continues(_ head: Int) -> Bool {
        let next = head + 1
        guard next < sentence.upperBound, !scan.isPossessive(next) else { return false }
        if scan.isCapital(next), !scan.is(next, .function) { return true }
        if scan.isHyphen(next) || scan.is(next, Self.of) { return true }
        return scan.isLower(next) && !scan.is(next, [.function, .act, .saying]) && !endsLikeVerb(next)
    }

    private func endsLikeVerb(_ index: Int) -> Bool {
        let token = scan.tokens[index]
        guard token.count > 3 else { return false }
        return scan.bytes[token.end - 1] == UInt8(ascii: "d") && scan.bytes[token.end - 2] == UInt8(ascii: "e")
            || scan.bytes[token.end - 1] == UInt8(ascii: "y") && scan.bytes[token.end - 2] == UInt8(ascii: "l")
    }

    private static let of = WordHash.hash("of")

    /// Adjectives before a body must be able to describe it: "transatlantic" and "military" before "alliance".
    private func describes(_ range: Range<Int>, _ actor: Int) -> Bool {
        range.count == 1 && !scan.is(range.lowerBound, Self.otherWords)
    }

    private static let otherWords = [
        "other", "new", "first", "second", "third", "ruling", "opposition", "rival", "same", "next", "entire",
    ]
    .map { WordHash.hash($0) }

    private mutating func readOffice(_ the: Int, _ head: Int) -> Int? {
        let words = (the + 1..<head + 1).map { scan.hashes[$0] }
        let headWord = scan.hashes[head]
        let text = scan.text(the + 1..<head + 1).lowercased()
        guard
            let actor = recent({ draft in
                guard draft.kind == .person, let role = draft.role?.lowercased() else { return false }
                return role == text || role.hasSuffix(" \(text)") || role.hasPrefix("\(text) ")
                    || (words == [headWord] && Self.synonyms[headWord].map { role.contains($0) } ?? false)
            })
        else { return nil }
        mention(actor, the..<head + 1, .description, "actors/office", 0.7)
        return head + 1
    }

    private static let synonyms: [UInt64: String] = [
        WordHash.hash("envoy"): "ambassador", WordHash.hash("premier"): "prime minister",
        WordHash.hash("pm"): "prime minister",
        WordHash.hash("minister"): "minister", WordHash.hash("secretary"): "secretary",
    ]

    /// The actor mentioned last that fits.
    private func recent(_ fits: (ActorDraft) -> Bool) -> Int? {
        for entry in trail.reversed().prefix(200) where fits(drafts[entry.actor]) { return entry.actor }
        return nil
    }

    private static let bodies: [UInt64: Set<Actor.Kind>] = {
        var bodies: [UInt64: Set<Actor.Kind>] = [:]
        func add(_ words: String, _ kinds: Set<Actor.Kind>) {
            for word in words.split(separator: " ") { bodies[WordHash.hash(String(word))] = kinds }
        }
        add("alliance", [.alliance])
        add("bloc", [.igo, .alliance])
        add("organisation organization body watchdog", [.igo, .ngo])
        add("lender", [.igo, .agency])
        add("company firm manufacturer planemaker automaker carmaker chipmaker shipbuilder conglomerate", [.company])
        add("party", [.party])
        add("ministry department", [.ministry])
        add("embassy", [.agency])
        add("court", [.court])
        add("group movement insurgents militants", [.armedGroup])
        add("newspaper broadcaster", [.media])
        return bodies
    }()
}
