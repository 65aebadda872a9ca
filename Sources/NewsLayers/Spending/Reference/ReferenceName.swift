import LanguageEngine

/// Names as official tables write them: `Korea, Rep.`, `Korea, South`, `Türkiye*`, `KRW/USD`.
enum ReferenceName {
    private static let inverted: [String: String] = [
        "korea, rep.": "KR", "korea, republic of": "KR", "republic of korea": "KR", "korea, dem. people's rep.": "KP",
        "congo, rep.": "CG", "congo, dem. rep.": "CD", "dr congo": "CD", "congo, republic of": "CG",
        "usa": "US", "uk": "GB", "uae": "AE",
    ]

    /// The name without marks of footnotes.
    static func cleaned(_ cell: String) -> String {
        var text = cell[...]
        while let last = text.last, "*†‡¹²³⁴⁵⁶⁷⁸⁹⁰".contains(last) || last.isWhitespace { text = text.dropLast() }
        if text.last == "]" || text.last == ")", let open = text.lastIndex(where: { $0 == "[" || $0 == "(" }),
            text[open...].dropFirst().dropLast().allSatisfy({ $0.isNumber || $0 == "," || $0.isWhitespace })
        {
            text = text[..<open]
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The ISO 3166-1 code of the country that a cell names.
    static func country(_ cell: String) -> String? {
        let name = cleaned(cell)
        guard !name.isEmpty, name.utf8.count <= 80 else { return nil }
        if let code = inverted[name.lowercased()] { return code }
        if let country = Country.named(name), country.name.count > 2 { return country.code }
        let parts = name.split(separator: ",", maxSplits: 1).map { $0.split(separator: " ").joined(separator: " ") }
        guard parts.count == 2 else { return nil }
        // "Korea, South" is "South Korea"; "Egypt, Arab Rep." is "Egypt" with its full style.
        return (Country.named("\(parts[1]) \(parts[0])") ?? Country.named(parts[0]))?.code
    }

    /// The two currencies of a pair: `KRW/USD`, `KRW per USD`, `USDKRW` is none.
    static func pair(_ cell: String) -> (currency: String, per: String)? {
        let parts = cell.uppercased().replacing(" PER ", with: "/").split(separator: "/")
            .map { $0.filter { !$0.isWhitespace } }
        guard parts.count == 2, let first = Currency(parts[0]), let second = Currency(parts[1]), first != second else {
            return nil
        }
        return (first.code, second.code)
    }
}
