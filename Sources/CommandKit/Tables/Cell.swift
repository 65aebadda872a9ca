public import DocumentModel
public import Foundation
public import NewsLayers

/// The value of one cell; what is missing is missing, and differs from zero and from empty text.
///
/// Its larger values are kept beside it, so that a cell is no larger than a string and a table of a million rows fits into
/// memory.
public enum Cell: Hashable, Sendable {
    /// Nothing is known.
    case missing
    /// Text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A decimal number.
    indirect case decimal(Decimal)
    /// A percentage, with its range and bound.
    indirect case percent(Amount)
    /// A sum of money, with its range and bound; the currency (ISO 4217) is nil where the text leaves it open.
    indirect case money(Amount, currency: String?)
    /// A date or period.
    indirect case date(DateValue)
    /// An actor.
    indirect case actor(ActorReference)
    /// A document, by its display name and identity.
    indirect case document(String, DocumentID)
    /// A passage: the text it belongs to, its place, its words.
    indirect case span(DocumentID, Span, text: String)

    /// Text, or missing where it is nil.
    public init(_ text: String?) {
        self = text.map(Cell.text) ?? .missing
    }

    /// A date, or missing where it is nil.
    public init(_ date: DateValue?) {
        self = date.map(Cell.date) ?? .missing
    }

    /// The type of column that this cell fits; nil for a missing one, which fits every column.
    public var type: ColumnType? {
        switch self {
        case .missing: nil
        case .text: .text
        case .integer: .integer
        case .decimal: .decimal
        case .percent: .percent
        case .money: .money
        case .date: .date
        case .actor: .actor
        case .document: .document
        case .span: .span
        }
    }

    /// Whether nothing is known.
    public var isMissing: Bool { self == .missing }

    /// The number by which the cell sorts and adds; nil for cells without one.
    public var number: Decimal? {
        switch self {
        case .integer(let value): Decimal(value)
        case .decimal(let value): value
        case .percent(let amount), .money(let amount, _): amount.middle
        default: nil
        }
    }

    /// The words of the cell where it holds words: text, names, passages, the notation of a date; nil for numbers.
    public var words: String? {
        switch self {
        case .text(let text): text
        case .date(let date): date.notation
        case .actor(let actor): actor.name
        case .document(let name, _): name
        case .span(_, _, let text): text
        default: nil
        }
    }
}

/// An actor as a cell shows it.
public struct ActorReference: Hashable, Sendable {
    /// The canonical name.
    public let name: String
    /// The type; nil where the name belongs to no known actor.
    public let kind: Actor.Kind?
    /// The name of the country or body it belongs to, for conditions such as `speaker.country = "South Korea"`.
    public let country: String?
    /// The ISO 3166 code of that country.
    public let countryCode: String?
    /// The office.
    public let role: String?
    /// The key among the actors of its document.
    public let key: String?

    /// Describes an actor.
    public init(
        name: String,
        kind: Actor.Kind? = nil,
        country: String? = nil,
        countryCode: String? = nil,
        role: String? = nil,
        key: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.country = country
        self.countryCode = countryCode
        self.role = role
        self.key = key
    }

    /// Refers to an actor of a document.
    public init(_ actor: Actor) {
        self.init(
            name: actor.name,
            kind: actor.kind,
            country: actor.kind == .country ? actor.name : actor.affiliation,
            countryCode: actor.country,
            role: actor.role,
            key: actor.key
        )
    }
}
