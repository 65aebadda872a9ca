public import DocumentModel

/// Groups of states with the dates of their memberships: "NATO members", "EU countries", "G7".
///
/// They serve conditions such as `country in "NATO members"`.
public enum MemberGroups {
    /// The names of the groups, one for each, in the order of the table: `NATO members`, `EU members` and so on.
    public static let names: [String] = groups.compactMap(\.names.first)

    /// The countries that belong to a group.
    ///
    /// - Parameters:
    ///   - name: A name of the group ("NATO members", "NATO allies") or of its organisation ("NATO", "European Union"),
    ///     without regard to case, accents or a leading "the".
    ///   - date: When. Of a period the last day counts. Without a date, or with one that names no year, the members as
    ///     far as the table knows them.
    /// - Returns: ISO 3166-1 alpha-2 codes in alphabetical order; nil when no group has the name.
    /// - Complexity: O(*m*) for *m* memberships.
    public static func members(of name: String, on date: DateValue? = nil) -> [String]? {
        guard let index = indices[NameFolding.fold(name)] else { return nil }
        let day = date?.last
        return groups[index].memberships.filter { $0.holds(on: day) }.map(\.country).sorted()
    }

    /// Whether a country belongs to a group; nil when no group has the name.
    public static func isMember(_ country: String, of name: String, on date: DateValue? = nil) -> Bool? {
        members(of: name, on: date)?.contains(country.uppercased())
    }

    private struct Membership: Sendable {
        let country: String
        let joined: CivilDay?
        /// The last day.
        let left: CivilDay?

        init?(_ text: Substring) {
            let parts = text.split(separator: "+")
            guard let code = parts.first else { return nil }
            country = String(code)
            let dates = parts.dropFirst().first?.split(separator: "/") ?? []
            joined = dates.first.flatMap(Self.day)
            left = dates.dropFirst().first.flatMap(Self.day)
        }

        func holds(on day: CivilDay?) -> Bool {
            guard let day else { return left == nil }
            return (joined.map { $0 <= day } ?? true) && (left.map { day <= $0 } ?? true)
        }

        private static func day(_ text: Substring) -> CivilDay? {
            let numbers = text.split(separator: "-").compactMap { Int($0) }
            guard numbers.count == 3 else { return nil }
            return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
        }
    }

    private struct Group: Sendable {
        let key: String
        let names: [String]
        let memberships: [Membership]
    }

    private static let groups: [Group] = TableRows(MemberGroupData.rows).map { row in
        Group(
            key: row[0],
            names: row.list(1),
            memberships: row[2].split(separator: " ").compactMap(Membership.init)
        )
    }

    private static let indices: [String: Int] = {
        var indices: [String: Int] = [:]
        for (index, group) in groups.enumerated() {
            let organisation = KnownOrganisation(key: group.key)
            for name in group.names + [group.key] + (organisation.map { [$0.name] + $0.otherNames } ?? []) {
                if indices[NameFolding.fold(name)] == nil { indices[NameFolding.fold(name)] = index }
            }
        }
        return indices
    }()
}
