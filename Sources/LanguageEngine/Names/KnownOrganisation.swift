/// An organisation of the engine's dictionary.
public struct KnownOrganisation: Hashable, Sendable, Identifiable {
    /// What it is; the words are those of the interchange format's actor types.
    public enum Kind: String, Sendable, CaseIterable {
        /// A group of states bound to act together.
        case alliance
        /// An intergovernmental organisation.
        case igo
        /// A ministry or department.
        case ministry
        /// Another organ of a state or organisation.
        case agency
        /// Armed forces.
        case military
        /// An armed group that is not a state's.
        case armedGroup = "armed_group"
        /// A political party.
        case party
        /// A parliament or one of its houses.
        case parliament
        /// A court.
        case court
        /// A firm.
        case company
        /// An organisation of society.
        case ngo
        /// A newspaper, agency or broadcaster.
        case media
        /// States or people named as a group.
        case group
    }

    /// The key, unique in the dictionary: `NATO`, `US-STATE`.
    public let key: String
    /// What it is.
    public let kind: Kind
    /// The usual English name.
    public let name: String
    /// Abbreviations and other forms.
    public let otherNames: [String]
    /// The ISO 3166-1 alpha-2 code of the country it belongs to, if it belongs to one.
    public let country: String?
    /// The key of the organisation it is part of.
    public let parent: String?
    /// Forms that count only in a text that also gives the name.
    let ambiguousForms: Set<String>

    /// The key.
    public var id: String { key }

    /// All organisations of the dictionary, in its order.
    public static let all: [KnownOrganisation] = TableRows(OrganisationData.rows).compactMap { row in
        guard let kind = Kind(rawValue: row[1]) else { return nil }
        let forms = row.list(3)
        return KnownOrganisation(
            key: row[0],
            kind: kind,
            name: row[2].hasPrefix("~") ? String(row[2].dropFirst()) : row[2],
            otherNames: forms.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 },
            country: row[4].isEmpty ? nil : row[4],
            parent: row[5].isEmpty ? nil : row[5],
            ambiguousForms: Set(([row[2]] + forms).filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) })
        )
    }

    /// The organisation with a key; nil when there is none.
    public init?(key: String) {
        guard let found = Self.byKey[key] else { return nil }
        self = found
    }

    /// The organisation with this name or abbreviation, without regard to case and accents; nil when there is none.
    public static func named(_ form: String) -> KnownOrganisation? { byForm[NameFolding.fold(form)] }

    private static let byKey = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

    private static let byForm = Dictionary(
        all.map { (NameFolding.fold($0.name), $0) }
            + all.flatMap { organisation in organisation.otherNames.map { (NameFolding.fold($0), organisation) } },
        uniquingKeysWith: { first, _ in first }
    )

    private init(
        key: String,
        kind: Kind,
        name: String,
        otherNames: [String],
        country: String?,
        parent: String?,
        ambiguousForms: Set<String>
    ) {
        self.key = key
        self.kind = kind
        self.name = name
        self.otherNames = otherNames
        self.country = country
        self.parent = parent
        self.ambiguousForms = ambiguousForms
    }
}
