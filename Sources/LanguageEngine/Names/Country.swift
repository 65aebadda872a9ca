private import Foundation

/// A country or territory of ISO 3166-1 with the forms in which news names it.
///
/// Names are the English ones of CLDR unless the press uses others; adjectives, peoples and capitals come from the
/// engine's own table. The list is fixed per build, not per machine.
public struct Country: Hashable, Sendable, Identifiable {
    /// The ISO 3166-1 alpha-2 code.
    public let code: String

    /// The ISO 3166-1 alpha-3 code.
    public let alpha3: String

    /// The usual English name: `South Korea`.
    public let name: String

    /// Other names and short forms: `S. Korea`, `ROK`.
    public let otherNames: [String]

    /// The adjectives, the usual one first; empty where English has none.
    public let adjectives: [String]

    /// The names of the people: `South Koreans`.
    public let peoples: [String]

    /// The capital or seats of government.
    public let capitals: [String]

    /// Forms that mean the country only when the text says so (`Georgia`, `Korea`); they are also among the other lists.
    public let ambiguousForms: Set<String>

    /// The code.
    public var id: String { code }

    /// The word that stands before the name of an organ: `South Korean`, `US`; the name where there is no adjective.
    public var adjective: String { adjectives.first ?? name }

    /// All countries, in the order of their codes.
    public static let all: [Country] = read()

    /// The country with a code of two or three letters, in any case; nil when there is none.
    public init?(code: String) {
        guard let index = Self.byCode[code.uppercased()] else { return nil }
        self = Self.all[index]
    }

    /// The country with this name, short form, adjective, people or capital; nil when there is none.
    ///
    /// Case, accents and a leading "the" are ignored.
    /// - Complexity: O(*k*) in the length of the form.
    public static func named(_ form: String) -> Country? {
        byForm[NameFolding.fold(form)].map { all[$0] }
    }

    private static let byCode: [String: Int] = Dictionary(
        all.enumerated().flatMap { [($1.code, $0), ($1.alpha3, $0)] },
        uniquingKeysWith: { first, _ in first }
    )

    private static let byForm: [String: Int] = {
        var forms: [String: Int] = [:]
        let lists: [KeyPath<Country, [String]>] = [\.ownNames, \.adjectives, \.peoples, \.capitals]
        for list in lists {
            for (index, country) in all.enumerated() {
                for form in country[keyPath: list] where forms[NameFolding.fold(form)] == nil {
                    forms[NameFolding.fold(form)] = index
                }
            }
        }
        return forms
    }()

    private var ownNames: [String] { [name] + otherNames }

    private static func read() -> [Country] {
        let english = Locale(identifier: "en")
        return TableRows(CountryData.rows).map { row in
            let code = row[0]
            let regional = english.localizedString(forRegionCode: code)?
                .replacingOccurrences(of: "&", with: "and")
                .replacingOccurrences(of: "St ", with: "St. ")
            let name = row[2].isEmpty ? regional ?? code : row[2]
            var ambiguous: Set<String> = []
            let lists = [3, 4, 5, 6].map { column in
                row.list(column).map { form in
                    guard form.hasPrefix("~") else { return form }
                    ambiguous.insert(String(form.dropFirst()))
                    return String(form.dropFirst())
                }
            }
            if ambiguous.contains(name) || code == "GE" { ambiguous.insert(name) }
            var others = lists[0]
            if let regional, regional != name, !others.contains(regional) { others.append(regional) }
            return Country(
                code: code,
                alpha3: row[1],
                name: name,
                otherNames: others.filter { $0 != name },
                adjectives: lists[1],
                peoples: lists[2],
                capitals: lists[3],
                ambiguousForms: ambiguous
            )
        }
    }

    private init(
        code: String,
        alpha3: String,
        name: String,
        otherNames: [String],
        adjectives: [String],
        peoples: [String],
        capitals: [String],
        ambiguousForms: Set<String>
    ) {
        self.code = code
        self.alpha3 = alpha3
        self.name = name
        self.otherNames = otherNames
        self.adjectives = adjectives
        self.peoples = peoples
        self.capitals = capitals
        self.ambiguousForms = ambiguousForms
    }
}
