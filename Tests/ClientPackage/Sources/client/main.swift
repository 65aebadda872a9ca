import LanguageEngine

let pipeline = try LanguagePipeline()
let text = pipeline.read("The Foreign Ministry in Oslo sent two letters. Minister Anna Berg did not answer them.")

for sentence in try text.sentences {
    print(sentence.text)
    for (number, word) in sentence.words.enumerated() {
        let head = word.head.map { "\($0 + 1)" } ?? "0"
        print(number + 1, word.text, word.lemma, word.tag.universal.rawValue, head, word.relation)
    }
}
for name in try text.names {
    print(name.text, name.entity.kind.rawValue)
}
