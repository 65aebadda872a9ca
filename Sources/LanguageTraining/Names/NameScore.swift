import DocumentModel
package import LanguageEngine

/// How many of the names of a corpus a model finds, with their exact borders and types.
package struct NameScore: CustomStringConvertible {
    /// The counts of one type, GPE among LOC.
    package struct Counts {
        package var right = 0
        package var gold = 0
        package var found = 0

        /// The harmonic mean of precision and recall, in per cent.
        package var f1: Double { gold + found == 0 ? 0 : 200 * Double(right) / Double(gold + found) }
    }

    package private(set) var counts = [Counts](repeating: Counts(), count: NameLabel.kinds.count)

    /// Reads the documents as the engine reads texts and compares.
    package init(_ documents: [Iob2Document], _ names: NameTagger, tagger: Tagger?) {
        for document in documents {
            let written = WrittenText(document)
            var text = written.text
            text.withUTF8 { bytes in
                let tokens = Tokenizer().tokenize(bytes)
                let sentences = SentenceSplitter().split(bytes, tokens: tokens)
                let tags = tagger.map { tagger in
                    tokens.withUnsafeBufferPointer { buffer in
                        TagSequence(
                            tagset: tagger.tagset,
                            indices: tagger.tag(SentenceFeatures(bytes, buffer), sentences)
                        )
                    }
                }
                add(written, names.find(bytes, tokens, sentences, tags: tags))
            }
        }
    }

    private mutating func add(_ written: WrittenText, _ found: Annotations<Entity>) {
        var gold: [Span: Int] = [:]
        for name in written.names {
            let kind = NameLabel.index(of: name.kind)
            counts[kind].gold += 1
            gold[Span(name.bytes.lowerBound, name.bytes.upperBound)] = kind
        }
        for entity in found {
            let kind = NameLabel.index(of: entity.kind)
            counts[kind].found += 1
            if gold[entity.span] == kind { counts[kind].right += 1 }
        }
    }

    /// People, organisations and places together.
    package var main: Counts {
        counts.prefix(3).reduce(into: Counts()) { sum, kind in
            sum.right += kind.right
            sum.gold += kind.gold
            sum.found += kind.found
        }
    }

    /// The figures in a line.
    package var description: String {
        let parts = zip(["PERSON", "ORG", "LOC", "MISC"], counts).map { "\($0) \(Self.rounded($1.f1))" }
        return "\(Self.rounded(main.f1)) (\(parts.joined(separator: ", ")))"
    }

    private static func rounded(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
