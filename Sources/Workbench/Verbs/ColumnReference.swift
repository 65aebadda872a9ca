import CommandKit

/// A column among the arguments of a verb, or an attribute of one: `speaker`, `speaker.country`.
struct ColumnReference: Hashable, Sendable {
    /// The name as it is written.
    let name: String

    /// Where it stands.
    let range: Range<Int>

    /// The column it means in a table.
    ///
    /// - Throws: ``LocatedError`` when the table has no such column.
    func term(in schema: Schema, scope: VerbScope) throws(LocatedError) -> Term {
        let checker = ConditionChecker(schema: schema, scope: scope)
        if let term = try checker.columnTerm(name, range) { return term }
        throw checker.unknownColumn(name, range)
    }

    /// The column that a table of this one has: itself, or one of its own for an attribute (`speaker_country`).
    func column(in schema: Schema, scope: VerbScope) throws(LocatedError) -> Column {
        let term = try term(in: schema, scope: scope)
        guard case .attribute(let attribute, let index) = term.form else {
            return schema[name] ?? Column(name, term.type, name)
        }
        let base = schema.columns[index]
        return Column(
            "\(base.name)_\(attribute.rawValue)",
            term.type,
            "\(attribute.rawValue) of: \(base.summary)",
            importance: .useful
        )
    }

    /// Reads names of columns, separated by blanks or commas, up to the end or something that is no name.
    ///
    /// - Parameter words: Bare words that end the list.
    static func list(_ parser: inout ExpressionParser, until words: Set<String> = []) throws(LocatedError)
        -> [ColumnReference]
    {
        var columns: [ColumnReference] = []
        while let token = parser.next {
            guard let word = token.word, !words.contains(word) else { break }
            _ = parser.take()
            columns.append(ColumnReference(name: word, range: token.range))
            if parser.skip(.comma), parser.next?.word == nil {
                throw LocatedError(.syntax, "a column is missing behind ','", at: parser.place)
            }
        }
        return columns
    }

    /// Refuses names that stand twice.
    static func requireUnique(_ columns: [(name: String, range: Range<Int>)]) throws(LocatedError) {
        var seen: Set<String> = []
        for column in columns where !seen.insert(column.name).inserted {
            throw LocatedError(.arguments, "the column '\(column.name)' stands twice", at: column.range)
        }
    }
}

/// A name for a new column.
enum NewColumn {
    /// Whether `name` can be the name of a column: lower-case words joined by underscores.
    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (97...122).contains(first) else { return false }
        return name.utf8.allSatisfy { ((97...122).contains($0)) || $0.isDigit || $0 == UInt8(ascii: "_") }
            && !LineParser.reserved.contains(name)
    }

    /// Refuses what can't be the name of a column.
    static func check(_ name: String, at range: Range<Int>) throws(LocatedError) {
        guard !isName(name) else { return }
        throw LocatedError(
            .arguments,
            "'\(name)' can't be the name of a column",
            at: range,
            remedy: "lower-case letters, digits and underscores: share_of_gdp"
        )
    }
}

extension Column {
    /// The same column under another name, and without a head of its own.
    func renamed(to name: String) -> Column {
        let column = Column(name, type, summary, importance: importance)
        return alignment.map { column.aligned($0) } ?? column
    }
}
