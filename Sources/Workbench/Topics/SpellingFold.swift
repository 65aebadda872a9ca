import DocumentModel
import LanguageEngine

/// Brings what is one word or value to one form: case, British and American spelling, "5 percent" and "five per cent".
///
/// The words and endings are general rules of English spelling; nothing here belongs to a topic.
enum SpellingFold {
    /// A folded word or value, and the tokens that it is made of.
    struct Unit: Hashable, Sendable {
        /// The folded form.
        let form: String
        /// Its tokens.
        let tokens: Range<Int>
    }

    /// The units of a text in order; marks that join nothing are left out.
    static func units(_ document: Document, _ tokens: TokenSequence) -> [Unit] {
        let words = document.withUTF8 { bytes in
            tokens.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self).lowercased() }
        }
        var units: [Unit] = []
        units.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            let word = words[index]
            let start = index
            index += 1
            if word == "per", index < words.count, words[index] == "cent" {
                index += 1
                units.append(Unit(form: "%", tokens: start..<index))
            } else if word == "percent" || word == "pct" || word == "%" {
                units.append(Unit(form: "%", tokens: start..<index))
            } else if word.utf8.contains(where: { $0.isNameByte || $0 >= 0x80 }) || word == "$" {
                units.append(Unit(form: folded(word), tokens: start..<index))
            }
        }
        return units
    }

    /// The units of a term.
    static func forms(_ term: String) -> [String] {
        units(Document(term), Tokenizer().tokenize(term)).map(\.form)
    }

    /// A word in lower case, in American spelling, numbers in digits.
    static func folded(_ word: String) -> String {
        if let number = numbers[word] { return number }
        if let other = words[word] { return other }
        var word = word
        if word.first?.isNumber == true { return word.filter { $0 != "," } }
        for (british, american) in endings where word.utf8.count > british.utf8.count + 3 && word.hasSuffix(british) {
            word = word.dropLast(british.count) + american
            break
        }
        return word
    }

    private static let endings = [
        ("isations", "izations"), ("isation", "ization"), ("isers", "izers"), ("ising", "izing"), ("ised", "ized"),
        ("ises", "izes"), ("ise", "ize"), ("ysed", "yzed"), ("yse", "yze"), ("elled", "eled"), ("elling", "eling"),
        ("ogues", "ogs"), ("ogue", "og"),
    ]

    private static let words: [String: String] = {
        let pairs = """
            defence defense defences defenses offence offense offences offenses licence license licences licenses
            pretence pretense labour labor labours labors favour favor favours favors honour honor honours honors
            colour color colours colors neighbour neighbor neighbours neighbors behaviour behavior harbour harbor
            harbours harbors armour armor armoured armored rumour rumor rumours rumors endeavour endeavor
            centre center centres centers theatre theater theatres theaters metre meter metres meters litre liter
            litres liters kilometre kilometer kilometres kilometers programme program programmes programs
            cheque check cheques checks tonne ton tonnes tons grey gray aluminium aluminum
            manoeuvre maneuver manoeuvres maneuvers plough plow tyre tire tyres tires
            ageing aging judgement judgment fulfil fulfill enrol enroll sceptical skeptical artefact artifact
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        var table: [String: String] = [:]
        for index in stride(from: 0, to: pairs.count - 1, by: 2) { table[pairs[index]] = pairs[index + 1] }
        return table
    }()

    private static let numbers: [String: String] = {
        let names =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            + "sixteen seventeen eighteen nineteen twenty"
        var table: [String: String] = [:]
        for (value, name) in names.split(separator: " ").enumerated() { table[String(name)] = String(value) }
        for (index, name) in "thirty forty fifty sixty seventy eighty ninety hundred".split(separator: " ").enumerated()
        {
            table[String(name)] = String(30 + index * 10)
        }
        return table
    }()
}
