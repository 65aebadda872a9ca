/// A document of a file in IOB2: sentences of words, each with its tag.
package struct Iob2Document: Equatable {
    /// A word with its tag.
    package struct Word: Equatable {
        package let form: String
        /// `O`, or `B-` or `I-` and a type.
        package let tag: String
    }

    package var sentences: [[Word]] = []
}

/// Reads IOB2.
///
/// A line holds a word and its tag, first and last of the columns; an empty line ends a sentence, and `# newdoc` begins a
/// document. A file without such lines is one document.
package enum Iob2Reader {
    /// A line that can't be read.
    package struct Problem: Error, CustomStringConvertible {
        package let line: Int
        package let text: String

        package var description: String {
            "line \(line): '\(text)' is no tag of IOB2: it takes O, or B- or I- and a type such as B-PERSON"
        }
    }

    /// The documents of a file.
    ///
    /// - Throws: ``Problem`` at the first tag that is none.
    package static func read(_ file: String) throws(Problem) -> [Iob2Document] {
        var documents: [Iob2Document] = []
        var document = Iob2Document()
        var sentence: [Iob2Document.Word] = []
        func endSentence() {
            if !sentence.isEmpty { document.sentences.append(sentence) }
            sentence = []
        }
        func endDocument() {
            endSentence()
            if !document.sentences.isEmpty { documents.append(document) }
            document = Iob2Document()
        }
        for (index, line) in file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if line.hasPrefix("# newdoc") {
                endDocument()
            } else if line.allSatisfy(\.isWhitespace) {
                endSentence()
            } else {
                let columns = line.split(whereSeparator: { $0 == "\t" })
                // Comments have one column; a word "#" has a tag.
                guard columns.count > 1, let form = columns.first, let tag = columns.last else { continue }
                guard tag == "O" || ((tag.hasPrefix("B-") || tag.hasPrefix("I-")) && tag.count > 2) else {
                    throw Problem(line: index + 1, text: String(tag))
                }
                sentence.append(Iob2Document.Word(form: String(form), tag: String(tag)))
            }
        }
        endDocument()
        return documents
    }
}
