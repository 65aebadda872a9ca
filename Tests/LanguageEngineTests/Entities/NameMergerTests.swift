import DocumentModel
import Testing

@testable import LanguageEngine

/// What becomes of names that a network gives, by the words they hold.
@Suite struct NameMergerTests {
    /// The names when a network finds each of `names`, written as `TYPE words/rule`.
    private func merged(_ text: String, _ names: [(words: String, kind: Entity.Kind)]) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            let tokens = Tokenizer().tokenize(bytes)
            let scan = WordScan(bytes, tokens)
            let features = NameFeatures(scan, SentenceSplitter().split(bytes, tokens: tokens))
            var merger = NameMerger(scan, features.candidates)
            for (words, kind) in names {
                let range = (0..<scan.count).lazy
                    .flatMap { start in (start + 1...scan.count).lazy.map { start..<$0 } }
                    .first { scan.text($0) == words }
                if let range { merger.add(range, kind, confidence: 0.5) }
            }
            return merger.entities().map { entity in
                let name = String(decoding: bytes[entity.span.start..<entity.span.end], as: UTF8.self)
                return "\(entity.kind.rawValue) \(name)/\(entity.rule.dropFirst(6))"
            }
        }
    }

    @Test func dictionaryNamesKeepTheirRuleAndStay() {
        #expect(merged("Envoys of Norway left.", [("Norway", .organisation)]) == ["GPE Norway/country"])
        #expect(merged("Envoys of Norway left.", []) == ["GPE Norway/country"])
        #expect(
            merged("Envoys of Norway left.", [("Envoys of Norway", .organisation)]) == ["ORG Envoys of Norway/network"]
        )
    }

    @Test func titlesAreNoPartOfPeople() {
        #expect(merged("We saw Mrs Zorn there.", [("Mrs Zorn", .person)]) == ["PERSON Zorn/titled"])
    }

    @Test func ownersAndOrgansAreNamesOfTheirOwn() {
        #expect(
            merged("He left South Korea's Defense Ministry.", [("South Korea's Defense Ministry", .organisation)]) == [
                "GPE South Korea/country", "ORG Defense Ministry/headed",
            ]
        )
        #expect(
            merged("We ask that the Council and the Commission agree.", [("Council and the Commission", .organisation)])
                == ["ORG Council/organ", "ORG Commission/organ"]
        )
    }
}
