import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Which fields the columns of a table become in csv, json and jsonl.
///
/// The type of a column alone decides, so that two exports of one command always have the same header:
///
/// | type | fields |
/// |---|---|
/// | text, integer, decimal, actor, document | `name` |
/// | span | `name` (in json an object `{"text", "doc", "start", "end"}`) |
/// | date | `name`, `name_precision` |
/// | percent | `name`, `name_high`, `name_bound` |
/// | money | `name`, `name_currency`, `name_high`, `name_bound` |
///
/// `name_high` is the upper end of a range and missing for a single number; `name_bound` is `about`, `over` or `up_to`.
/// With sources, the fields of ``SourceFields`` follow; a column of the same name comes first and is not repeated.
struct FieldPlan {
    /// The names of the fields, unique.
    let names: [String]

    private let sources: SourceFields?

    init(_ schema: Schema, options: RenderOptions, lookup: SourceLookup) {
        var names: [String] = []
        for column in schema.columns {
            names += Self.suffixes(of: column.type).map { column.name + $0 }
        }
        names = Self.unique(names)
        sources = options.provenance ? SourceFields(lookup: lookup, without: Set(names)) : nil
        self.names = names + (sources?.names ?? [])
    }

    /// The values of a row, one for each name.
    func fields(of row: Row, in schema: Schema) -> [Field] {
        var fields: [Field] = []
        fields.reserveCapacity(names.count)
        for (cell, column) in zip(row.cells, schema.columns) { Self.append(cell, of: column.type, to: &fields) }
        if let sources { fields += sources.fields(of: row) }
        return fields
    }

    private static func suffixes(of type: ColumnType) -> [String] {
        switch type {
        case .text, .integer, .decimal, .actor, .document, .span: [""]
        case .date: ["", "_precision"]
        case .percent: ["", "_high", "_bound"]
        case .money: ["", "_currency", "_high", "_bound"]
        }
    }

    private static func append(_ cell: Cell, of type: ColumnType, to fields: inout [Field]) {
        switch cell {
        case .missing: fields += Array(repeating: .missing, count: suffixes(of: type).count)
        case .text(let text): fields.append(.text(text))
        case .integer(let value): fields.append(.integer(value))
        case .decimal(let value): fields.append(.decimal(value))
        case .actor(let actor): fields.append(.text(actor.name))
        case .document(let name, _): fields.append(.text(name))
        case .span(let document, let span, let text): fields.append(.passage(document, span, text))
        case .date(let date): fields += [.text(date.notation), .text(date.precision.rawValue)]
        case .percent(let amount): fields += [.decimal(amount.low)] + rest(of: amount)
        case .money(let amount, let currency):
            fields += [.decimal(amount.low), currency.map { .text($0) } ?? .missing] + rest(of: amount)
        }
    }

    private static func rest(of amount: Amount) -> [Field] {
        [
            amount.low == amount.high ? .missing : .decimal(amount.high),
            amount.bound.map { .text($0.rawValue) } ?? .missing,
        ]
    }

    /// The names, with a number after those that stand twice.
    static func unique(_ names: [String]) -> [String] {
        var used: Set<String> = []
        return names.map { name in
            var candidate = name
            var number = 2
            while !used.insert(candidate).inserted {
                candidate = "\(name)_\(number)"
                number += 1
            }
            return candidate
        }
    }
}
