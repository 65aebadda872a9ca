import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Reads a value that stands in a line as a value of the column it is compared with.
enum LiteralReader {
    /// The value of `text` as a cell that compares with columns of type `type`.
    ///
    /// Names of documents, passages and actors are compared by their words; whole numbers as decimal numbers.
    /// - Parameter today: The day that relative dates count from.
    /// - Throws: ``LocatedError`` when `text` is no value of the type.
    static func cell(
        _ text: String,
        as type: ColumnType,
        at range: Range<Int>,
        today: CivilDay
    ) throws(LocatedError) -> Cell {
        switch type {
        case .text, .document, .span: return .text(text)
        case .actor: return .actor(ActorReference(name: text))
        case .integer, .decimal:
            if let value = Notation.number(text) { return .decimal(value) }
            throw LocatedError(.valueType, "'\(text)' is not a number", at: range, remedy: "a number such as 6 or 2.5")
        case .percent:
            if let value = Notation.percent(text) { return .percent(Amount(value, step: 0)) }
            throw LocatedError(.valueType, "'\(text)' is not a percentage", at: range, remedy: "5% or 5")
        case .money:
            if let (value, currency) = Notation.money(text) {
                return .money(Amount(value, step: 0), currency: currency)
            }
            let remedy = "\"59.4 trn KRW\", \"5 bn USD\" or a plain number"
            if Notation.hasBareDollar(text) {
                throw LocatedError(.valueType, "'\(text)' does not say which dollar it is", at: range, remedy: remedy)
            }
            throw LocatedError(.valueType, "'\(text)' is not a sum of money", at: range, remedy: remedy)
        case .date:
            if let date = DateValue(text) { return .date(date) }
            if let relative = RelativeDate(text) {
                if let day = relative.day(from: today) { return .date(DateValue(day: day)) }
                throw LocatedError(.notation, "'\(text)' lies outside the years 1 to 9999", at: range)
            }
            throw LocatedError(
                .notation,
                "'\(text)' is not a date",
                at: range,
                remedy: "YYYY, YYYY-MM, YYYY-MM-DD, or days from today such as -7d"
            )
        }
    }

    /// The value of `text` on its own: a number, a percentage, a date; nil when it is none of them.
    ///
    /// Four digits are a number here, and a year where a date is expected.
    static func natural(_ text: String, today: CivilDay) -> (cell: Cell, type: ColumnType)? {
        if let value = Notation.number(text) {
            if let whole = Notation.integer(text) { return (.integer(whole), .integer) }
            return (.decimal(value), .decimal)
        }
        if text.hasSuffix("%"), let value = Notation.percent(text) {
            return (.percent(Amount(value, step: 0)), .percent)
        }
        if let date = DateValue(text) { return (.date(date), .date) }
        if let day = RelativeDate(text)?.day(from: today) { return (.date(DateValue(day: day)), .date) }
        return nil
    }
}

extension ColumnType {
    /// What columns of this type hold, for messages: "the column 'line' holds whole numbers".
    var contents: String {
        switch self {
        case .text: "text"
        case .integer: "whole numbers"
        case .decimal: "numbers"
        case .percent: "percentages"
        case .money: "sums of money"
        case .date: "dates"
        case .actor: "actors"
        case .document: "documents"
        case .span: "passages"
        }
    }

    /// Whether the cells hold words.
    var isWords: Bool {
        switch self {
        case .text, .actor, .document, .span: true
        default: false
        }
    }
}
