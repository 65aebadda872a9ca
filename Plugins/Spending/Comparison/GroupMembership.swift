import DossierKit

/// Who belongs to a group whose target is compared with.
protocol GroupMembership: Sendable {
    /// Whether the actor of `member` belongs to the group that the actor of `group` is, when the fact of `group` was
    /// stated; nil where that is not known.
    func contains(_ member: ComparedFact, in group: ComparedFact) -> Bool?
}

/// The dated member groups of the actor dictionary.
struct KnownMembership: GroupMembership {
    func contains(_ member: ComparedFact, in group: ComparedFact) -> Bool? {
        guard let country = member.country ?? Country.named(member.fact.actor)?.code else { return nil }
        return MemberGroups.isMember(country, of: group.fact.actor, on: group.published)
    }
}
