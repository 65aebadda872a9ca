import DocumentModel

@testable import LanguageEngine

/// A text with tags written by hand: "The/DT minister/NN spoke/VBD ./."; a bare word is a verb, "\n" ends a paragraph.
final class TaggedText {
    let document: Document
    let tokens: TokenSequence
    let sentences: SentenceSequence
    let text: MentionText
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ marked: String) {
        var words: [String] = []
        var tags: [WordTag] = []
        for piece in marked.split(separator: " ") {
            let parts = piece.split(separator: "/", omittingEmptySubsequences: false)
            let treebank = parts.count == 2 ? String(parts[1]) : "VBD"
            words.append(String(parts[0]))
            tags.append(WordTag(universal: Self.universal(treebank), treebank: treebank))
        }
        let text = words.joined(separator: " ")
        document = Document(text)
        bytes = .allocate(capacity: max(1, text.utf8.count))
        _ = bytes.initialize(from: text.utf8)
        let view = UnsafeBufferPointer(rebasing: bytes[..<text.utf8.count])
        tokens = Tokenizer().tokenize(view)
        precondition(tokens.count == tags.count, "the tokeniser sees \(tokens.count) words in '\(text)'")
        sentences = SentenceSplitter().split(view, tokens: tokens)
        let tagset = Array(Set(tags)).sorted { $0.treebank < $1.treebank }
        let scan = WordScan(view, tokens)
        var finder = NameFinder(scan)
        self.text = MentionText(
            scan,
            tokens: tokens,
            sentences: sentences,
            tags: TagSequence(tagset: tagset, indices: tags.map { UInt16(tagset.firstIndex(of: $0) ?? 0) }),
            entities: finder.find(sentences)
        )
    }

    deinit { bytes.deallocate() }

    private static func universal(_ treebank: String) -> UniversalTag {
        switch treebank {
        case "NN", "NNS": .noun
        case "NNP", "NNPS": .properNoun
        case "PRP", "PRP$", "WP": .pronoun
        case "DT": .determiner
        case "JJ": .adjective
        case "CD": .numeral
        case "RB": .adverb
        case "IN": .adposition
        case "CC": .coordinator
        case "POS": .particle
        case "TO": .particle
        case ".", ",", "``", "''", ":", "HYPH": .punctuation
        default: .verb
        }
    }

    /// The words of the mentions that are found.
    var found: [String] {
        ReferenceResolver(text).drafts(tokens, given: nil).map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    }

    /// The mentions that are found, described.
    var drafts: [MentionDraft] { ReferenceResolver(text).drafts(tokens, given: nil).map(\.draft) }

    /// The words of a draft.
    func words(_ draft: MentionDraft) -> String { text.scan.text(draft.range) }
}
