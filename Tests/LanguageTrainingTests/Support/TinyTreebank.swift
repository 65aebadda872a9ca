import LanguageEngine
import LanguageTraining

/// A treebank of a few sentences made from patterns, big enough for a network to learn by heart.
enum TinyTreebank {
    private static let names = ["Oslo", "Seoul", "Berlin", "Ottawa"]
    private static let verbs = ["pays", "wants", "sees", "doubts"]
    private static let nouns = ["tanks", "debts", "roads", "votes"]
    private static let adjectives = ["old", "new", "costly"]

    /// The sentences "Oslo pays the old debts." in all variants, as CoNLL-U.
    static let text: String = {
        var text = "# newdoc id = tiny\n"
        for (index, name) in names.enumerated() {
            for (other, verb) in verbs.enumerated() {
                let noun = nouns[(index + other) % nouns.count]
                let adjective = adjectives[(index * 2 + other) % adjectives.count]
                text += """
                    1\t\(name)\t\(name)\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_
                    2\t\(verb)\t\(verb.dropLast())\tVERB\tVBZ\tNumber=Sing|Person=3\t0\troot\t_\t_
                    3\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_
                    4\t\(adjective)\t\(adjective)\tADJ\tJJ\t_\t5\tamod\t_\t_
                    5\t\(noun)\t\(noun.dropLast())\tNOUN\tNNS\tNumber=Plur\t2\tobj\t_\tSpaceAfter=No
                    6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_


                    """
            }
        }
        return text
    }()

    static var documents: [ConlluDocument] { ConlluReader.read(text) }
    static var corpus: TrainingCorpus { TrainingCorpus(documents) }

    /// Settings under which a network learns the treebank in a blink.
    static let options: TrainingOptions = {
        var options = TrainingOptions(
            shape: .init(embedding: 16, layers: [16, 16], window: 3),
            epochs: 40,
            wordsPerBatch: 24,
            inputDropout: 0,
            layerDropout: 0
        )
        options.rate = 1e-2
        options.formDropout = 0
        return options
    }()
}
