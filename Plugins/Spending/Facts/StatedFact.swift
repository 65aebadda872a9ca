import DossierKit

/// One spending fact with every place that states it, in any number of texts.
struct StatedFact: Hashable, Sendable {
    /// The fullest statement, which stands for all.
    let fact: ComparedFact
    /// All statements, that one among them, in the order of the texts.
    let statements: [ComparedFact]

    /// In how many texts it is stated.
    var documents: Int { Set(statements.map(\.text)).count }

    /// The different statuses that the texts give it, in the order of the texts.
    var statuses: [SpendingFact.Status] {
        statements.map(\.fact.status).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Makes one fact of those that state the same spending, in different texts or in one.
    ///
    /// Two statements are one fact when actor and measure are the same, no figure, period or purpose of the one contradicts
    /// the other, and a sum or share is the same in both.
    ///
    /// - Complexity: O(*n*) for *n* facts, which are looked up by actor and figure.
    static func merge(_ facts: [ComparedFact]) -> [StatedFact] {
        var groups: [[ComparedFact]] = []
        var places: [Key: [Int]] = [:]
        for fact in facts {
            let keys = Key.all(of: fact.fact)
            let known = keys.lazy.flatMap { (places[$0] ?? []).suffix(20) }.first { place in
                groups[place].allSatisfy { Deduplication.isSame($0.fact, fact.fact) }
            }
            let place = known ?? groups.count
            if known == nil { groups.append([]) }
            groups[place].append(fact)
            for key in keys where !(places[key] ?? []).contains(place) { places[key, default: []].append(place) }
        }
        return groups.compactMap { group in
            let fullest = group.enumerated().max { one, other in
                let (first, second) = (
                    Deduplication.fullness(one.element.fact), Deduplication.fullness(other.element.fact)
                )
                return first == second ? one.offset > other.offset : first < second
            }
            return fullest.map { StatedFact(fact: $0.element, statements: group) }
        }
    }

    private struct Key: Hashable {
        let actor: String
        let figure: Deduplication.Figure

        static func all(of fact: SpendingFact) -> [Key] {
            Deduplication.Figure.all(of: fact).map { Key(actor: fact.actor, figure: $0) }
        }
    }
}
