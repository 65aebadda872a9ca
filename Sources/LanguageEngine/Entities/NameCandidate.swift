/// A stretch of tokens that may be a name, while the finder still weighs the evidence.
struct NameCandidate {
    /// The rule that proposed it.
    enum Rule: UInt8 {
        case country, demonym, capital, seat, organisation, figure, city, location, people
        case headed, person, titled, capitals, place, other, acronym, memory, organ

        /// The rule as an entity gives it.
        var name: String {
            switch self {
            case .country: "names/country"
            case .demonym: "names/demonym"
            case .capital: "names/capital"
            case .seat: "names/seat"
            case .organisation: "names/organisation"
            case .figure: "names/figure"
            case .city: "names/city"
            case .location: "names/location"
            case .people: "names/people"
            case .headed: "names/headed"
            case .person: "names/person"
            case .titled: "names/titled"
            case .capitals: "names/capitals"
            case .place: "names/place"
            case .other: "names/other"
            case .acronym: "names/acronym"
            case .memory: "names/memory"
            case .organ: "names/organ"
            }
        }

        /// The rule under which a name of the dictionary is found.
        init(_ category: NameEntry.Category) {
            switch category {
            case .country: self = .country
            case .demonym: self = .demonym
            case .capital: self = .capital
            case .seat: self = .seat
            case .organisation: self = .organisation
            case .figure: self = .figure
            case .city: self = .city
            case .location: self = .location
            case .people: self = .people
            }
        }
    }

    /// The tokens.
    var range: Range<Int>
    /// The type that the evidence favours.
    var kind: Entity.Kind
    /// The rule.
    var rule: Rule
    /// How sure the rule is, from 0 to 1; what stays under `NameFinder.threshold` is dropped.
    var confidence: Double
    /// The key of the dictionary's name.
    var key: String?

    /// The candidate as a name.
    func entity(in scan: WordScan) -> Entity {
        Entity(span: scan.span(range), kind: kind, dictionaryKey: key, rule: rule.name, confidence: confidence)
    }

    /// Whether the evidence of the rest of the text may change the type.
    var isOpen: Bool { rule == .person || rule == .capitals || rule == .place || rule == .other }
}
