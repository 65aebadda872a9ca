public import DocumentModel

/// The language of a text, by its commonest words.
///
/// Each language is known by two dozen function words; the language with the largest share of the first 2,000 words wins
/// if the share is large enough for running text. Short or mixed texts stay undecided: undecided is not English, but
/// nothing is refused for it.
public struct LanguageGuess: Hashable, Codable, Sendable {
    /// The code of ISO 639-1; nil when undecided.
    public let code: String?

    /// The share of words that are function words of the language, from 0 to 1.
    public let share: Double

    /// Guesses from the words of a text.
    ///
    /// - Complexity: O(*n*) in the number of words, of which at most 2,000 are read.
    init(_ document: Document, _ tokens: TokenSequence) {
        var counts = [Int](repeating: 0, count: Self.languages.count)
        var words = 0
        document.withUTF8 { bytes in
            for token in tokens.lazy.filter({ $0.kind == .word }).prefix(2_000) {
                words += 1
                guard token.count <= 6 else { continue }
                let word = String(decoding: bytes[token.start..<token.end], as: UTF8.self).lowercased()
                for index in Self.index[word] ?? [] { counts[index] += 1 }
            }
        }
        let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        let share = words == 0 ? 0 : Double(counts[best]) / Double(words)
        self.share = share
        // News English has about two in five; a list of names or figures stays under one in eight.
        code = words >= 20 && share >= 0.125 ? Self.languages[best].code : nil
    }

    private static let languages: [(code: String, words: String)] = [
        ("en", "the of and to in a is that for it was on with as by at be this from are has had his its an"),
        ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er"),
        ("fr", "le la les de des et à un une du en que qui dans est pour il au par sur pas plus ce ne se"),
        ("es", "el la los las de y que en un una del por con no se para su al lo como más pero sus fue"),
        ("it", "il la di e che in un una del per con non si da al le dei della sono come nel alla ha più"),
        ("pt", "o a os as de e que em um uma do da para com não se por na no dos mais ao foi como"),
        ("nl", "de het een van en in is dat op te voor met zijn er niet aan om ook als maar bij door"),
        ("sv", "och i att det som en på är av för med till den har inte om ett han men var de från"),
        ("pl", "i w na z do się nie że to jest o po za od jak przez ale co tak przy dla są był"),
    ]

    private static let index: [String: [Int]] = {
        var index: [String: [Int]] = [:]
        for (number, language) in languages.enumerated() {
            for word in language.words.split(separator: " ") { index[String(word), default: []].append(number) }
        }
        return index
    }()
}

/// The layer of the language of a text.
public enum Language: LayerKey {
    /// The guess and its share.
    public typealias Value = LanguageGuess

    /// The layer's name, `language`.
    public static let name = "language"
}

extension Analysis {
    /// Guesses the language from the commonest words.
    public static let language = Analysis(
        "language",
        summary: "Guesses the language from the commonest words.",
        produces: Language.self,
        from: Tokens.self
    ) { document, tokens in LanguageGuess(document, tokens) }
}

extension AnalysedDocument {
    /// The language of the text.
    public var language: LanguageGuess { get throws { try layer(Language.self) } }
}
