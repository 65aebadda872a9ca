import Foundation
import LanguageEngine

/// Reads reference tables from the text of a file of separated values.
public struct ReferenceTableReader {
    private let table: DelimitedText
    private let name: String
    private let declaration: ReferenceDeclaration
    /// What was found out from the file itself.
    private var remarks: [String] = []

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - text: The whole file.
    ///   - name: The name by which it is called in messages.
    ///   - declaration: What is known about it; what is left open is looked for in the head of the file.
    /// - Throws: ``ReferenceError`` when no table is found, or when its unit or prices are neither declared nor told.
    /// - Complexity: O(*n*) in the length of the text.
    public static func read(
        _ text: String,
        name: String,
        as declaration: ReferenceDeclaration
    ) throws(ReferenceError) -> ReferenceTable {
        var reader = ReferenceTableReader(table: DelimitedText(text), name: name, declaration: declaration)
        return try reader.read()
    }

    private init(table: DelimitedText, name: String, declaration: ReferenceDeclaration) {
        self.table = table
        self.name = name
        self.declaration = declaration
    }

    private mutating func read() throws(ReferenceError) -> ReferenceTable {
        if let line = table.openQuotation {
            throw ReferenceError(
                "line \(line) of '\(name)' opens a quotation mark that is never closed",
                remedy: "close it, or save the sheet as CSV again"
            )
        }
        guard let layout = ReferenceLayout(table) else {
            throw ReferenceError(
                "'\(name)' holds no table of figures by year",
                remedy: "give a CSV file with a column for each year, or with columns such as country, year, value"
            )
        }
        let title = title(layout)
        let unit = try unit(layout, title)
        let prices = try prices(title, unit)
        let vintage = declaration.vintage ?? vintage()
        let body = Body(table, layout, declaration, unit: unit, prices: prices)
        guard !body.entries.isEmpty else {
            throw ReferenceError("'\(name)' has heads of columns and no figures", remedy: "check the file")
        }
        if case .percent = unit, body.entries.allSatisfy({ $0.amount.high < 1 }) {
            remarks.append("all figures are below 1: if they are fractions, load it with --unit \"fraction of GDP\"")
        }
        if let purpose = purpose(title), declaration.purpose == nil { remarks.append("for \(purpose)") }
        return ReferenceTable(
            name: name,
            kind: declaration.kind,
            unit: unit,
            vintage: vintage,
            purpose: declaration.purpose ?? purpose(title),
            entries: body.entries,
            missing: body.missing,
            unknownNames: body.unknown,
            readFromFile: remarks
        )
    }

    /// Everything above the figures, with the names of indicators.
    private func title(_ layout: ReferenceLayout) -> String {
        var lines = table.rows[..<layout.head].flatMap(\.fields)
        let head = table.rows[layout.head].fields
        if layout.yearColumn != nil { lines += layout.figures.map { head[$0.column] } }
        if let column = layout.unitColumn,
            let row = table.rows[(layout.head + 1)...].first(where: {
                column < $0.fields.count && !$0.fields[column].isEmpty
            })
        {
            lines.append(row.fields[column])
        }
        lines.append(name)
        return lines.joined(separator: "\n")
    }

    // MARK: Unit, prices, edition

    private mutating func unit(_ layout: ReferenceLayout, _ title: String) throws(ReferenceError) -> ReferenceTable.Unit
    {
        var unit = declaration.unit
        if unit == nil {
            let body = table.rows[(layout.head + 1)...].prefix(50)
            let isPercent = body.contains { row in
                layout.figures.contains { $0.column < row.fields.count && row.fields[$0.column].hasSuffix("%") }
            }
            if isPercent, declaration.kind == .spending {
                unit = .percent(base: "GDP")
            } else if declaration.kind == .population {
                unit = .people(factor: 1)
            } else {
                unit = title.split(separator: "\n").lazy.compactMap { ReferenceTable.Unit(String($0)) }.first
            }
            if case .money(let currency, let factor)? = unit, declaration.kind == .rates {
                // "Exchange rates, US dollar": the currency named is that for which one pays.
                unit = factor == 1 ? .rate(per: currency ?? "USD") : nil
            }
            if let unit { remarks.append("the unit from the file: \(unit)") }
        }
        guard let unit else {
            throw ReferenceError(
                "'\(name)' does not say what its figures count",
                remedy: "declare it: --unit \"million USD\", \"% of GDP\", \"billion local currency\", \"per USD\""
            )
        }
        try check(unit)
        return unit
    }

    private func check(_ unit: ReferenceTable.Unit) throws(ReferenceError) {
        let fits =
            switch (declaration.kind, unit) {
            case (.gdp, .money), (.spending, .money), (.spending, .percent), (.rates, .rate), (.population, .people):
                true
            default: false
            }
        guard !fits else { return }
        let example =
            switch declaration.kind {
            case .gdp: "--unit \"million USD\""
            case .spending: "--unit \"% of GDP\" or \"million USD\""
            case .rates: "--unit \"per USD\""
            case .population: "--unit \"thousand people\""
            }
        throw ReferenceError("'\(unit)' is no unit of \(declaration.kind.rawValue)", remedy: "give \(example)")
    }

    private mutating func prices(_ title: String, _ unit: ReferenceTable.Unit) throws(ReferenceError)
        -> ReferenceTable.Prices
    {
        if let prices = declaration.prices { return prices }
        guard case .money = unit else { return .current }
        if let prices = title.split(separator: "\n").lazy.compactMap({ ReferenceTable.Prices(String($0)) }).first {
            remarks.append("from the file: \(prices)")
            return prices
        }
        let sections = table.rows.contains { row in
            row.fields.count { !$0.isEmpty } == 1 && row.fields.contains { ReferenceTable.Prices($0) != nil }
        }
        if sections { return .current }
        throw ReferenceError(
            "'\(name)' does not say at which prices its figures are",
            remedy: "declare it: --prices current, or --prices \"constant 2023\""
        )
    }

    private mutating func vintage() -> String? {
        for row in table.rows.prefix(100) {
            for (column, cell) in row.fields.enumerated() {
                let folded = cell.lowercased()
                guard let mark = ["last updated", "updated", "edition", "as of"].first(where: folded.contains) else {
                    continue
                }
                let own = cell.drop { !$0.isNumber }.prefix { $0.isNumber || "-/.".contains($0) }
                let next = column + 1 < row.fields.count ? row.fields[column + 1] : ""
                let value = own.contains(where: \.isNumber) ? String(own) : next
                guard value.contains(where: \.isNumber), value.count <= 40 else { continue }
                remarks.append("the edition from the file (\(mark)): \(value)")
                return value
            }
        }
        return nil
    }

    private func purpose(_ title: String) -> String? {
        guard declaration.kind == .spending else { return nil }
        let folded = title.lowercased()
        let purposes = [
            (
                "defence",
                ["military expenditure", "defence expenditure", "defense expenditure", "milex", "defence spending"]
            ),
            ("aid", ["development assistance", "oda"]), ("health", ["health expenditure"]),
            ("education", ["education expenditure", "expenditure on education"]),
        ]
        return purposes.first { $0.1.contains { folded.contains($0) } }?.0
    }
}

extension ReferenceTableReader {
    /// The figures of a table.
    fileprivate struct Body {
        var entries: [ReferenceTable.Entry] = []
        var missing = 0
        var unknown: [String] = []

        init(
            _ table: DelimitedText,
            _ layout: ReferenceLayout,
            _ declaration: ReferenceDeclaration,
            unit: ReferenceTable.Unit,
            prices: ReferenceTable.Prices
        ) {
            let isRates = declaration.kind == .rates
            let factor = declaration.isFraction ? 100 : Self.factor(unit)
            var prices = prices
            var seen: Set<String> = []
            for row in table.rows[(layout.head + 1)...] {
                // "Constant 2021 prices" alone in a row heads those below it.
                let filled = row.fields.filter { !$0.isEmpty }
                if filled.count == 1 {
                    prices = ReferenceTable.Prices(filled[0]) ?? prices
                    continue
                }
                guard layout.name < row.fields.count, !row.fields[layout.name].isEmpty else { continue }
                let name = ReferenceName.cleaned(row.fields[layout.name])
                let code = layout.code.flatMap { $0 < row.fields.count ? Country(code: row.fields[$0])?.code : nil }
                let country = code ?? ReferenceName.country(name)
                let pair = isRates ? ReferenceName.pair(name) : nil
                let rowUnit = pair.map { ReferenceTable.Unit.rate(per: $0.per) } ?? unit
                // A rate for one unit of another currency than that of the table is another table.
                if rowUnit != unit { continue }
                let currency = Self.currency(unit, name, country, pair)
                let count = entries.count
                for figure in layout.figures where figure.column < row.fields.count {
                    guard let (year, isEstimate) = Self.year(figure, layout, row) else { continue }
                    switch ReferenceNumber(row.fields[figure.column], decimalComma: table.hasDecimalComma) {
                    case .missing: missing += 1
                    case .words: break
                    case .number(let value, let step, _, let isMarked):
                        let amount = Amount(value * factor, step: step * factor)
                        guard !amount.low.isNaN else { continue }
                        entries.append(
                            ReferenceTable.Entry(
                                name: name,
                                country: country,
                                currency: currency,
                                year: year,
                                amount: amount,
                                prices: prices,
                                isEstimate: isEstimate || isMarked,
                                line: row.line
                            )
                        )
                    }
                }
                if entries.count > count, country == nil, currency == nil, seen.insert(name).inserted {
                    unknown.append(name)
                }
            }
        }

        private static func year(
            _ figure: (column: Int, year: Int?, isEstimate: Bool),
            _ layout: ReferenceLayout,
            _ row: DelimitedText.Row
        ) -> (Int, Bool)? {
            if let year = figure.year { return (year, figure.isEstimate) }
            guard let column = layout.yearColumn, column < row.fields.count else { return nil }
            return ReferenceLayout.year(row.fields[column]).map { ($0.year, $0.isEstimate) }
        }

        private static func currency(
            _ unit: ReferenceTable.Unit,
            _ name: String,
            _ country: String?,
            _ pair: (currency: String, per: String)?
        ) -> String? {
            switch unit {
            case .money(let currency, _): currency ?? country.flatMap { Currency.code(forCountry: $0) }
            case .rate: pair?.currency ?? Currency(name)?.code ?? country.flatMap { Currency.code(forCountry: $0) }
            default: nil
            }
        }

        private static func factor(_ unit: ReferenceTable.Unit) -> Decimal {
            switch unit {
            case .money(_, let factor), .people(let factor): factor
            case .percent, .rate: 1
            }
        }
    }
}
