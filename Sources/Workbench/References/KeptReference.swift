import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// A reference table as decisions keep it: the text of its file, and what was declared about it.
///
/// The text and not what was read from it: a later version of the program may read it better.
struct KeptReference: Hashable, Codable, Sendable {
    /// What its figures are.
    var kind: String
    /// What they count, as it was declared.
    var unit: String?
    /// At which prices, as it was declared.
    var prices: String?
    /// The edition.
    var vintage: String?
    /// What the spending is for.
    var purpose: String?
    /// The whole file.
    var text = ""

    /// What is declared about the table.
    ///
    /// - Throws: `CommandError` when unit, prices or kind are none.
    func declaration() throws(CommandError) -> ReferenceDeclaration {
        guard let kind = ReferenceTable.Kind(rawValue: kind) else {
            throw CommandError.unknown(
                .unknownValue,
                "no kind of table '\(kind)'",
                name: kind,
                among: "kinds",
                ReferenceTable.Kind.allCases.map(\.rawValue)
            )
        }
        var declaration = ReferenceDeclaration(kind: kind, vintage: vintage, purpose: purpose)
        if let unit {
            guard let read = ReferenceTable.Unit(unit) else {
                throw CommandError(
                    .notation,
                    "'\(unit)' is no unit",
                    subject: unit,
                    remedy: "give \"million USD\", \"% of GDP\", \"fraction of GDP\", \"local currency\" or \"per USD\""
                )
            }
            declaration.unit = read
            declaration.isFraction = unit.lowercased().hasPrefix("fraction")
        }
        if let prices {
            guard let read = ReferenceTable.Prices(prices) else {
                throw CommandError(
                    .notation,
                    "'\(prices)' names no prices",
                    subject: prices,
                    remedy: "give current or \"constant 2023\""
                )
            }
            declaration.prices = read
        }
        return declaration
    }

    /// The table.
    ///
    /// - Throws: `CommandError` when the text is no such table.
    func table(named name: String) throws(CommandError) -> ReferenceTable {
        let declaration = try declaration()
        do throws(ReferenceError) {
            return try ReferenceTableReader.read(text, name: name, as: declaration)
        } catch {
            throw CommandError(.unreadable, error.message, subject: name, remedy: error.remedy)
        }
    }

    // MARK: As a decision

    /// The decision that the table is called `name`.
    func decision(named name: String, reason: String?) throws -> Decision {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let value = String(decoding: try encoder.encode(self), as: UTF8.self)
        return Decision(.reference, .name(name), value: value, reason: reason)
    }

    /// Reads what ``decision(named:reason:)`` made; nil where a decision is another, or of a form that is not known.
    init?(_ decision: Decision) {
        guard decision.action == .reference, let value = decision.value else { return nil }
        do {
            self = try JSONDecoder().decode(KeptReference.self, from: Data(value.utf8))
        } catch {
            return nil
        }
    }

    init(kind: String, unit: String?, prices: String?, vintage: String?, purpose: String?, text: String = "") {
        (self.kind, self.unit, self.prices) = (kind, unit, prices)
        (self.vintage, self.purpose, self.text) = (vintage, purpose, text)
    }

    /// What it is in a few words: `spending, 12 kB`.
    var summary: String { "\(kind), \(max(1, text.utf8.count / 1_000)) kB" }
}
