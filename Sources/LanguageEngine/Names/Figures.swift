/// People of the engine's dictionary and what they are known to lead or have led.
package enum Figures {
    /// The code of the country, or the key of the organisation, that a person is known for; nil for others.
    ///
    /// - Parameter name: The full name as the dictionary writes it.
    package static func owner(of name: String) -> String? { owners[name] }

    private static let owners: [String: String] = Dictionary(
        TableRows(FigureData.rows).map { row in
            (row[0].hasPrefix("+") ? String(row[0].dropFirst()) : row[0], row[1])
        },
        uniquingKeysWith: { first, _ in first }
    )
}
