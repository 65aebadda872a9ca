import DossierKit

/// Why two figures are not quite alike, or a derived one is less than it seems.
enum Caveat: Hashable, Sendable, CustomStringConvertible {
    /// The facts are of different times.
    case differentPeriods(String, String)
    /// The time of a fact is not known.
    case unknownPeriod(String)
    /// One is spent, the other promised.
    case differentStatus(String, String)
    /// The shares are of different things.
    case differentBases(String, String)
    /// What a share is a share of is not said.
    case unknownBase(String)
    /// The money is for different things.
    case differentPurposes(String, String)
    /// A level against a change.
    case differentMeasures(String, String)
    /// The sums are in different currencies.
    case differentCurrencies(String, String)
    /// The currency of a sum is left open.
    case unknownCurrency(String)
    /// A sum for each year against a sum for the whole time.
    case differentRates(String, String)
    /// The actor does not belong to the group whose target it is.
    case notMember(actor: String, group: String)
    /// It is not known whether the actor is bound by the target.
    case notBound(actor: String, owner: String)
    /// A figure is a bound or rough.
    case bounded(fact: String, field: String, Amount.Bound)
    /// A figure is a part of another sum.
    case part(String)
    /// A sum was converted, at the rate of the text.
    case converted(String)
    /// The rate is that of the newspaper.
    case rateOfText
    /// Nothing is assumed about growth.
    case noGrowth
    /// A fiscal year or several years were taken by their last year.
    case lastYear(String)
    /// The facts stand in different texts.
    case differentTexts(String, String)
    /// Sums of different years, with inflation in them.
    case nominal
    /// A sum was converted at a rate that somebody gave.
    case rateGiven(String)
    /// The rate is of another year than the sum.
    case rateOfOtherYear(rate: String, sum: String)
    /// The number of people is of another year than the sum.
    case peopleOfOtherYear(Int, sum: String)
    /// One figure is per head, the other is not.
    case differentHeads(String, String)
    /// A figure of a table is an estimate.
    case estimateOfTable(String)
    /// Something to know about a table of reference, in words.
    case table(String)
    /// Figures of one actor and time don't fit together.
    case inconsistent(String)

    /// The caveat in a few words.
    var description: String {
        switch self {
        case .differentPeriods(let left, let right): "different years: \(left) against \(right)"
        case .unknownPeriod(let fact): "the year of \(fact) is not known"
        case .differentStatus(let left, let right): "different status: \(left) against \(right)"
        case .differentBases(let left, let right): "different bases: share of \(left) against share of \(right)"
        case .unknownBase(let fact): "the text does not say what the share of \(fact) is a share of"
        case .differentPurposes(let left, let right): "different purposes: \(left) against \(right)"
        case .differentMeasures(let left, let right): "different measures: \(left) against \(right)"
        case .differentCurrencies(let left, let right): "different currencies: \(left) against \(right)"
        case .unknownCurrency(let fact): "the currency of \(fact) is left open"
        case .differentRates(let left, let right): "\(left) is a sum for each year, \(right) is not"
        case .notMember(let actor, let group):
            "\(actor) does not belong to \(group): the target is not its own"
        case .notBound(let actor, let owner): "the target is one of \(owner), not of \(actor)"
        case .bounded(let fact, let field, let bound): "the \(field) of \(fact) is \(Self.words(bound))"
        case .part(let fact): "\(fact) is a part of another sum"
        case .converted(let fact): "\(fact) is compared by its conversion, at the rate of the text"
        case .rateOfText: "the rate that the text used, not an average of the year"
        case .noGrowth: "at the base of that year: no growth or inflation assumed"
        case .lastYear(let period): "\(period) is taken by its last year"
        case .differentTexts(let left, let right): "from different texts: \(left), \(right)"
        case .nominal: "in prices of each year: inflation is not taken out"
        case .rateGiven(let rate): "at the given rate, \(rate), not one of the text"
        case .rateOfOtherYear(let rate, let sum): "the rate is of \(rate), the sum of \(sum)"
        case .peopleOfOtherYear(let year, let sum): "the number of people is of \(year), the sum of \(sum)"
        case .differentHeads(let one, let other): "\(one) is a sum per head, \(other) is not"
        case .estimateOfTable(let place): "the table marks its figure as an estimate: \(place)"
        case .table(let words): words
        case .inconsistent(let reason): reason
        }
    }

    private static func words(_ bound: Amount.Bound) -> String {
        switch bound {
        case .about: "given as rough"
        case .over: "a lower bound"
        case .upTo: "an upper bound"
        }
    }
}
