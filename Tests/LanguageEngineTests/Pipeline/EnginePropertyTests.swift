import DocumentModel
import Testing

@testable import LanguageEngine

/// Any bytes in, sound structure out: every layer of the engine on texts that nobody would write.
@Suite struct EnginePropertyTests {
    private let catalogue: Catalogue

    init() throws { catalogue = try Catalogue(Analysis.languageEngine(.standard)) }

    /// What is not sound in the layers of a text.
    private func faults(in text: String) throws -> [String] {
        let analysed = AnalysedDocument(Document(text), catalogue: catalogue)
        let (tokens, sentences, trees) = (try analysed.tokens, try analysed.sentences, try analysed.syntax)
        var faults: [String] = []
        if try analysed.tags.count != tokens.count { faults.append("not one tag for each token") }
        if try analysed.lemmas.count != tokens.count { faults.append("not one lemma for each token") }
        if trees.count != sentences.count { faults.append("not one tree for each sentence") }
        for (index, sentence) in sentences.enumerated() {
            let tree = trees[index]
            if tree.count != sentence.tokens.count { faults.append("sentence \(index): not one head for each word") }
            if !TreeDecoder.isTree(tree.heads.map(Int.init)) { faults.append("sentence \(index): no tree") }
            if tree.relations.contains(where: \.description.isEmpty) { faults.append("sentence \(index): no relation") }
        }
        var end = 0
        for entity in try analysed.entities {
            if entity.span.start < end || entity.span.end > text.utf8.count { faults.append("a name out of order") }
            end = entity.span.end
        }
        for cluster in try analysed.coreference.clusters
        where cluster.contains(where: { $0.span.end > text.utf8.count }) {
            faults.append("a mention beyond the text")
        }
        return faults
    }

    @Test(arguments: [
        "", " \n\t\n ", ".", "…", "12 34 5.6 %", "!!! ??? ((( ]]]", "日本の防衛費は国内総生産の二％です。", "Он сказал: «Oslo платит».",
        "🙂🙂 🙃", "\u{0}\u{1}\u{7F}", "e\u{301}e\u{301}\u{301} n\u{303}o", "a\u{200B}b\u{FEFF}c",
        "العربية والعبرية עברית",
        "SHOUTED HEADLINE ABOUT NOTHING AT ALL", "he he he she it they them their its his her",
        "' '' ''' `` \" “ ” ‘ ’",
    ])
    func oddTexts(_ text: String) throws {
        #expect(try faults(in: text).isEmpty)
    }

    @Test func randomTexts() throws {
        let pieces = [
            "Oslo", "pays", "the", "Minister", "of", "Defence", "said", "he", "\"", ".", "\n\n", "é", "\u{0}", "$5bn",
            "n't",
            "-", "(", "日本", "NATO", "'s", ",", "!", "who", "42",
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let text = (0..<Int.random(in: 0...25, using: &random)).map { _ in
                (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
            }.joined()
            #expect(try faults(in: text).isEmpty, "\(text.debugDescription)")
        }
    }

    /// A sentence of ten thousand words comes in pieces; it is one tree all the same.
    @Test func aSentenceWithoutAnEnd() throws {
        let text = String(repeating: "the minister and the banker and ", count: 1_700) + "nobody"
        let analysed = AnalysedDocument(Document(text), catalogue: catalogue)
        #expect(try analysed.sentences.map(\.tokens.count) == [10_201])
        #expect(try faults(in: text).isEmpty)
    }

    @Test func aWordWithoutAnEnd() throws {
        #expect(try faults(in: String(repeating: "Ab1-é", count: 100_000)).isEmpty)
    }

    /// What was found does not depend on what was read before, or beside it.
    @Test func readingIsPure() async throws {
        let text =
            "The Foreign Ministry said on Monday that it would pay. Minister Ann Lee, who leads it, did not answer."
        let catalogue = catalogue
        @Sendable func read() throws -> [String] {
            let analysed = AnalysedDocument(Document(text), catalogue: catalogue)
            let trees = try analysed.syntax
            return try analysed.tags.map(\.treebank) + Array(try analysed.lemmas)
                + (0..<trees.count).map { "\(trees[$0].heads)" } + analysed.entities.map { "\($0.span) \($0.kind)" }
        }
        let first = try read()
        _ = try faults(in: "Something else entirely, about Oslo and its roads.")
        try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { try read() } }
            for try await again in group { #expect(again == first) }
        }
    }
}
