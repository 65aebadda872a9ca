public import DocumentModel

/// Somebody who acts in the news: a state, an organ of a state, an organisation, a person.
public struct Actor: Hashable, Codable, Sendable {
    /// The types of actors.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// A person.
        case person
        /// A country, and its government as a whole.
        case country
        /// A ministry or department.
        case ministry
        /// Another organ of a state: an office, a central bank, an embassy, a police.
        case agency
        /// Armed forces of a state.
        case military
        /// An armed group that is not a state's.
        case armedGroup = "armed_group"
        /// A group of states bound to act together: NATO, the G7.
        case alliance
        /// An intergovernmental organisation: the UN, the IMF, the EU.
        case igo
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
        /// People named as a group.
        case group
    }

    /// A place where the actor is named.
    public struct Mention: Hashable, Codable, Sendable, Anchored {
        /// How it is named.
        public enum Form: String, Codable, Sendable {
            /// By its name or a short form of it.
            case name
            /// By the adjective or the people: "South Korean".
            case demonym
            /// By a seat that stands for a government: "Seoul".
            case metonym
            /// By an office or a description: "the president", "the alliance".
            case description
            /// By a pronoun: "he", "its". Only ``MeantActors`` has these.
            case pronoun
        }

        /// Where.
        public let span: Span

        /// How.
        public let form: Form

        /// The rule that linked it to the actor, as `actors/rule`.
        public let rule: String

        /// How sure the rule is, from 0 to 1.
        public let confidence: Double

        /// Describes a mention.
        public init(span: Span, form: Form, rule: String, confidence: Double) {
            self.span = span
            self.form = form
            self.rule = rule
            self.confidence = confidence
        }
    }

    /// The fullest usual name: `South Korea`, `Wi Sung-lac`.
    public let name: String

    /// The type.
    public let kind: Kind

    /// The key under which other documents find the same actor: a key of the dictionary or a folded full name.
    public let key: String

    /// Every form in which the text names it, in the order in which they first appear, without the canonical name.
    public let aliases: [String]

    /// The name of the country or body it belongs to.
    public let affiliation: String?

    /// The ISO 3166 code of the country it is or belongs to.
    public let country: String?

    /// The office in which a person acts.
    public let role: String?

    /// Where it is named, in order; never empty.
    public let mentions: [Mention]

    /// Describes an actor.
    public init(
        name: String,
        kind: Kind,
        key: String,
        aliases: [String],
        affiliation: String? = nil,
        country: String? = nil,
        role: String? = nil,
        mentions: [Mention]
    ) {
        self.name = name
        self.kind = kind
        self.key = key
        self.aliases = aliases
        self.affiliation = affiliation
        self.country = country
        self.role = role
        self.mentions = mentions
    }
}
