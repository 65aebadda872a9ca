/// Where the names, years and figures of a table stand.
///
/// Two shapes are read: *long* tables with a row for each figure, and *wide* sheets with a column for each year below
/// any number of rows of titles and notes, as SIPRI, NATO and the World Bank publish them.
struct ReferenceLayout {
    /// The index of the row with the heads of the columns.
    let head: Int
    /// The column with the names.
    let name: Int
    /// The column with codes of countries; nil for none.
    let code: Int?
    /// The columns with figures: in a wide sheet with their years.
    let figures: [(column: Int, year: Int?, isEstimate: Bool)]
    /// The column with the years of a long table; nil in a wide sheet.
    let yearColumn: Int?
    /// The column that says what is counted; nil for none.
    let unitColumn: Int?

    private static let years: Set<String> = [
        "year", "time", "time_period", "period", "date", "time period", "fiscal year", "calendar year",
    ]
    private static let names = [
        "country name", "country", "entity", "location", "reference area", "ref_area", "geo", "currency", "pair",
        "economy",
        "country or area", "member", "area", "state", "name", "country code", "code",
    ]
    private static let codes: Set<String> = ["country code", "code", "iso", "iso3", "iso code", "ref_area", "location"]
    private static let values: Set<String> = [
        "value", "obs_value", "amount", "rate", "gdp", "population", "spending", "expenditure", "figure",
    ]
    private static let units: Set<String> = ["unit", "units", "indicator name", "series name", "indicator", "series"]

    /// Finds the layout in the first rows of a table; nil where no row heads one.
    init?(_ table: DelimitedText) {
        for (index, row) in table.rows.prefix(100).enumerated() {
            let heads = row.fields.map { $0.lowercased() }
            let body = table.rows[(index + 1)...].prefix(200)
            if let long = Self(long: heads, at: index, body, table) {
                self = long
                return
            }
            if let wide = Self(wide: heads, at: index, body) {
                self = wide
                return
            }
        }
        return nil
    }

    private init?(
        long heads: [String],
        at index: Int,
        _ body: ArraySlice<DelimitedText.Row>,
        _ table: DelimitedText
    ) {
        guard let year = heads.firstIndex(where: Self.years.contains), heads.count >= 3,
            let name = Self.names.lazy.compactMap({ heads.firstIndex(of: $0) }).first(where: { $0 != year })
        else { return nil }
        let rest = heads.indices.filter { $0 != year && $0 != name }
        func isNumeric(_ column: Int) -> Bool {
            let cells = body.map { column < $0.fields.count ? $0.fields[column] : "" }
            let numbers = cells.count { cell in
                if case .number = ReferenceNumber(cell, decimalComma: table.hasDecimalComma) { true } else { false }
            }
            return numbers > 0 && numbers * 2 >= cells.count { !$0.isEmpty }
        }
        guard
            let value = rest.first(where: { Self.values.contains(heads[$0]) })
                ?? rest.last(where: { isNumeric($0) })
        else { return nil }
        head = index
        self.name = name
        code = rest.first { Self.codes.contains(heads[$0]) && $0 != value }
        figures = [(value, nil, false)]
        yearColumn = year
        unitColumn = rest.first { Self.units.contains(heads[$0]) && $0 != value }
    }

    private init?(wide heads: [String], at index: Int, _ body: ArraySlice<DelimitedText.Row>) {
        let figures = heads.enumerated().compactMap { column, head in
            Self.year(head).map { (column: column, year: Optional($0.year), isEstimate: $0.isEstimate) }
        }
        guard let first = figures.first?.column, first > 0 else { return nil }
        // A year may stand in a title; a single one heads a column only beside the head of the names.
        guard figures.count >= 2 || heads[..<first].contains(where: Self.names.contains) else { return nil }
        let labels = 0..<first
        let known = labels.max { one, other in
            Self.countries(in: one, body) < Self.countries(in: other, body)
        }
        let named = Self.names.lazy.compactMap { name in labels.first { heads[$0] == name } }.first
        head = index
        self.figures = figures
        let countries = known.map { Self.countries(in: $0, body) } ?? 0
        name = named ?? (countries > 0 ? known : nil) ?? 0
        let nameColumn = name
        code = labels.first { Self.codes.contains(heads[$0]) && $0 != nameColumn }
        yearColumn = nil
        unitColumn = labels.first { Self.units.contains(heads[$0]) && $0 != nameColumn }
    }

    private static func countries(in column: Int, _ body: ArraySlice<DelimitedText.Row>) -> Int {
        body.count { column < $0.fields.count && ReferenceName.country($0.fields[column]) != nil }
    }

    /// The year of a head or cell: `2024`, `2024e`, `2024 [YR2024]`, `YR2024`, `FY2024`, `2024.0`, `2023-24`.
    static func year(_ cell: String) -> (year: Int, isEstimate: Bool)? {
        let text = cell.lowercased()
        guard text.count <= 20 else { return nil }
        var rest = text[...]
        for prefix in ["yr", "fy"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(2) }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 4, let year = Int(digits), (1800...2200).contains(year) else { return nil }
        let tail = rest.dropFirst(4).filter { !$0.isWhitespace }
        if ["", ".0", "a", "b", "*", "[yr\(digits)]", "-01-01", "-12-31"].contains(tail) { return (year, false) }
        if ["e", "(e)", "est.", "p", "f", "(est.)"].contains(tail) { return (year, true) }
        // A fiscal year is named by the year in which it ends.
        if tail.count == 3, tail.first == "-" || tail.first == "/", let end = Int(tail.dropFirst()),
            end == (year + 1) % 100
        {
            return (year + 1, false)
        }
        return nil
    }
}
