import LanguageEngine
import LanguageTraining

/// Sentences with names that no rule would find, for a network to learn by heart.
enum TinyNames {
    private static let people = ["zorn quist", "marl ebbe", "tock"]
    private static let firms = ["velvet mill", "harrow works", "quern"]

    /// The sentences "zorn quist pays velvet mill ." in all variants, as IOB2.
    static let text: String = {
        var text = ""
        for person in people {
            for firm in firms {
                for (first, second) in [((person, "PER"), (firm, "ORG")), ((firm, "ORG"), (person, "PER"))] {
                    text += marked(first) + "pays\tO\n" + marked(second) + ".\tO\n\n"
                }
            }
            text += "# newdoc\n"
        }
        return text
    }()

    private static func marked(_ name: (words: String, type: String)) -> String {
        name.words.split(separator: " ").enumerated()
            .map { "\($1)\t\($0 == 0 ? "B" : "I")-\(name.type)\n" }.joined()
    }

    static var documents: [Iob2Document] { (try? Iob2Reader.read(text)) ?? [] }
    static var corpus: NameCorpus { NameCorpus([.init(name: "tiny", documents: documents)], tagger: nil) }
}
