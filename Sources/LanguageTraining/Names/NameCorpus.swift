import DocumentModel
package import LanguageEngine

/// Sentences with the features of their words and the labels that their annotators gave.
package struct NameCorpus {
    /// A file of annotated documents.
    package struct Source {
        /// The name by which the network learns the guideline of the file.
        package let name: String
        package let documents: [Iob2Document]
        /// Whether words outside of names may belong to a name of type MISC all the same.
        package let isPartial: Bool

        /// Takes documents; those without any MISC count as partial.
        package init(name: String, documents: [Iob2Document], isPartial: Bool = false) {
            self.name = name
            self.documents = documents
            let hasOther = documents.contains { document in
                document.sentences.contains { $0.contains { WrittenText.kind($0.tag.dropFirst(2)) == .other } }
            }
            self.isPartial = isPartial || !hasOther
        }
    }

    /// A sentence.
    package struct Sentence {
        /// The words, as indices over all words of the corpus.
        package let words: Range<Int>
        package let isPartial: Bool
        /// The feature of its guideline.
        package let guideline: UInt32
    }

    package private(set) var sentences: [Sentence] = []
    /// The features of all words, those of the form first.
    package private(set) var keys: [UInt32] = []
    /// Where the features of a word begin; one more at the end.
    package private(set) var starts: [Int] = [0]
    /// The label of each word.
    package private(set) var labels: [UInt8] = []

    /// Reads corpora as the engine reads texts.
    ///
    /// - Parameter tagger: Gives the tags; without it words have none.
    package init(_ sources: [Source], tagger: Tagger?) {
        let someAreWhole = sources.contains { !$0.isPartial }
        for source in sources {
            for document in source.documents {
                add(document, source, isPartial: source.isPartial && someAreWhole, tagger)
            }
        }
    }

    private mutating func add(_ document: Iob2Document, _ source: Source, isPartial: Bool, _ tagger: Tagger?) {
        let written = WrittenText(document)
        var text = written.text
        let guideline = NameFeatures.key(guideline: source.name)
        text.withUTF8 { bytes in
            let tokens = Tokenizer().tokenize(bytes)
            let split = SentenceSplitter().split(bytes, tokens: tokens)
            let gold = Self.labels(written, tokens, split)
            let evidence = NameFeatures(WordScan(bytes, tokens), split)
            tokens.withUnsafeBufferPointer { buffer in
                let features = SentenceFeatures(bytes, buffer)
                let tags = tagger.map { ($0.tagset, $0.tag(features, split)) }
                withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameFeatures.limit) { more in
                    guard let more = more.baseAddress else { return }
                    for sentence in split {
                        let first = labels.count
                        features.forEach(in: sentence.tokens) { index, keys in
                            self.keys.append(contentsOf: keys)
                            let count = evidence.write(index, to: more)
                            self.keys.append(contentsOf: UnsafeBufferPointer(start: more, count: count))
                            if let (tagset, tags) = tags {
                                self.keys.append(NameFeatures.key(tag: tagset[Int(tags[index])]))
                            }
                            starts.append(self.keys.count)
                            labels.append(UInt8(gold[index]))
                        }
                        sentences.append(
                            Sentence(
                                words: first..<labels.count,
                                isPartial: isPartial,
                                guideline: guideline
                            )
                        )
                    }
                }
            }
        }
    }

    /// The label of each token: a name whose border cuts a token takes the whole of it, and one that reaches into another
    /// sentence is two.
    static func labels(_ written: WrittenText, _ tokens: TokenSequence, _ sentences: SentenceSequence) -> [Int] {
        var end = 0
        var names: [(range: Range<Int>, kind: Entity.Kind)] = []
        for name in written.names {
            let span = Span(name.bytes.lowerBound, name.bytes.upperBound)
            for sentence in sentences.covering(span) {
                let range = tokens.indices(in: span).clamped(to: sentence.tokens)
                guard range.upperBound > max(range.lowerBound, end) else { continue }
                names.append((max(range.lowerBound, end)..<range.upperBound, name.kind))
                end = range.upperBound
            }
        }
        return NameLabel.labels(of: names, count: tokens.count)
    }

    /// The keys seen at least `times` times, in the order in which they came to be that many.
    package func frequentKeys(times: Int) -> [UInt32] {
        var counts: [UInt32: Int] = [:]
        var order: [UInt32] = []
        func add(_ key: UInt32) {
            let count = counts[key, default: 0] + 1
            counts[key] = count
            if count == times { order.append(key) }
        }
        for sentence in sentences {
            add(sentence.guideline)
            for key in keys[starts[sentence.words.lowerBound]..<starts[sentence.words.upperBound]] { add(key) }
        }
        return order
    }
}
