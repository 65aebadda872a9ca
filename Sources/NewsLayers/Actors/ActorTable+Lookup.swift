import LanguageEngine

// Actors by name: what commands, conditions and completion ask for.
extension ActorTable {
    /// The actor with this name, without regard to case, accents and a leading "the": its canonical name, else one of its
    /// forms in the text, else a form of the dictionary ("ROK" for South Korea, "EU"); nil when there is none.
    ///
    /// A form of two actors means the one that has more mentions, of equals the first.
    /// - Complexity: O(*n*) in the forms of all actors.
    public func actor(named name: String) -> Actor? {
        index(named: name).map { actors[$0] }
    }

    /// The index in ``actors`` of the actor with this name; as ``actor(named:)``.
    public func index(named name: String) -> Int? {
        let wanted = NameFolding.fold(name)
        guard !wanted.isEmpty else { return nil }
        if let exact = actors.firstIndex(where: { NameFolding.fold($0.name) == wanted }) { return exact }
        let aliased = actors.indices.filter { index in
            actors[index].aliases.contains { NameFolding.fold($0) == wanted }
        }
        if let best = mostMentioned(aliased) { return best }
        if let country = Country.named(name), let index = actors.firstIndex(where: { $0.key == country.code }) {
            return index
        }
        guard let organisation = KnownOrganisation.named(name) else { return nil }
        return actors.firstIndex { $0.key == organisation.key }
    }

    private func mostMentioned(_ indices: [Int]) -> Int? {
        indices.max { left, right in
            let first = actors[left].mentions.count
            let second = actors[right].mentions.count
            return first != second ? first < second : left > right
        }
    }

    /// The actors whose names are nearest to a name that no actor has: for "did you mean".
    ///
    /// Names that contain the wanted one, or are contained in it, come first; then those a few edits away.
    /// - Parameters:
    ///   - name: The name that was not found.
    ///   - limit: How many actors at most.
    /// - Complexity: O(*n* · *k*²) for *n* forms of length *k*.
    public func candidates(for name: String, limit: Int = 3) -> [Actor] {
        let wanted = Array(NameFolding.fold(name).utf8.prefix(80))
        guard !wanted.isEmpty, limit > 0 else { return [] }
        var ranked: [(distance: Int, index: Int)] = []
        for (index, actor) in actors.enumerated() {
            let distances = ([actor.name] + actor.aliases).map {
                Self.distance(wanted, Array(NameFolding.fold($0).utf8.prefix(80)))
            }
            if let best = distances.min(), best <= max(2, wanted.count / 3) { ranked.append((best, index)) }
        }
        ranked.sort { $0.distance != $1.distance ? $0.distance < $1.distance : $0.index < $1.index }
        return ranked.prefix(limit).map { actors[$0.index] }
    }

    /// Edits from one form to the other; one when either is a whole word of the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        let words = right.split(separator: 0x20).map(Array.init)
        if words.contains(left) || left.split(separator: 0x20).map(Array.init).contains(right) { return 1 }
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in 0..<right.count {
                let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
                current.append(min(previous[column + 1] + 1, current[column] + 1, substitution))
            }
            previous = current
        }
        return previous[right.count]
    }

    /// Every name under which an actor can be asked for, canonical names first: for completion.
    public var names: [String] {
        var seen: Set<String> = []
        return (actors.map(\.name) + actors.flatMap(\.aliases)).filter { seen.insert($0).inserted }
    }

    /// The actors that a country or body owns, and those owned by these: the ministries and people of `name`.
    ///
    /// - Complexity: O(*n*²) in the actors at worst.
    public func belonging(to name: String) -> [Actor] {
        guard let owner = actor(named: name) else { return [] }
        var owners: Set<String> = [owner.name]
        var found: [Actor] = []
        var grew = true
        while grew {
            grew = false
            for actor in actors where actor.affiliation.map(owners.contains) == true && actor.name != owner.name {
                guard !found.contains(actor) else { continue }
                found.append(actor)
                owners.insert(actor.name)
                grew = true
            }
        }
        return actors.filter(found.contains)
    }
}
