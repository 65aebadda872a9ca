/// When a text was published, as far as that is known.
///
/// Nothing is guessed: a text that only says "12 hours ago" has no date, and keeps the words.
public struct PublicationDate: Hashable, Codable, Sendable {
    /// How the date came to be known.
    public enum Origin: String, Codable, Sendable {
        /// A person said so.
        case given
        /// Meta data of the file.
        case meta
        /// The byline or the line of the date in the text.
        case byline
        /// The address.
        case url
        /// Not at all.
        case none
    }

    /// The date; nil when unknown.
    public var date: DateValue?

    /// Minutes since midnight in the outlet's zone; nil when unknown.
    public var minuteOfDay: Int?

    /// The zone as minutes east of UTC; nil when unknown.
    public var zoneMinutes: Int?

    /// How the date came to be known.
    public var origin: Origin

    /// The words of a date that can't be resolved: `12 hours ago`.
    public var relative: String?

    /// Describes a date of publication.
    public init(
        _ date: DateValue?,
        origin: Origin,
        minuteOfDay: Int? = nil,
        zoneMinutes: Int? = nil,
        relative: String? = nil
    ) {
        self.date = date
        self.origin = origin
        self.minuteOfDay = minuteOfDay
        self.zoneMinutes = zoneMinutes
        self.relative = relative
    }

    /// A date about which nothing is known.
    public static let unknown = PublicationDate(nil, origin: .none)

    /// The day of publication, where it is known to the day: what "on Wednesday" is resolved against.
    public var day: CivilDay? { date?.precision == .day ? date?.first : nil }
}

/// The input that holds the date of publication.
///
/// An analysis that resolves relative dates requires it; after the date is changed exactly such analyses run again.
public enum Published: InputKey {
    /// The date and how it is known.
    public typealias Value = PublicationDate

    /// The layer's name, `published`.
    public static let name = "published"

    /// Unknown.
    public static let absent = PublicationDate.unknown
}

extension AnalysedDocument {
    /// When the text was published.
    public var published: PublicationDate { inputs[Published.self] }
}
