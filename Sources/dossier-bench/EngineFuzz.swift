import DossierKit
import Foundation
import Workbench

/// Gives the language engine inputs that nobody would write, and checks that what comes back is sound.
struct EngineFuzz {
    let count: Int
    private static let pieces: [[UInt8]] = [
        "the ", "The ", "Oslo ", "pays ", "\"", "“", "”", "'s ", "n't ", "... ", ". ", "!? ", "\n\n", "\n", "\t", "(",
        ")",
        "$", "€ 5bn ", "1,000 ", "-", "—", "Mr. ", "U.S. ", "a.m.", "@x ", "#y ", "www.a.b/c ", "日本", "العربية ",
        "привет ", "🙂",
        "\u{200B}", "\u{FEFF}", "\u{0301}", "\u{0000}", "NATO ", "he ", "said ", "minister ", "THE ", "lilburn",
    ].map { Array($0.utf8) }

    /// Runs all inputs and prints how many there were.
    ///
    /// - Throws: ``BenchError`` with the first input whose layers are not sound.
    func run() throws {
        let catalogue = try Registry(plugins: []).catalogue
        var random = SplitMix(state: 20)
        let start = ContinuousClock.now
        for number in 0..<count {
            let bytes = Self.input(&random)
            let text = String(decoding: bytes, as: UTF8.self)
            let analysed = AnalysedDocument(Document(text), catalogue: catalogue)
            if let fault = try Self.fault(in: analysed) {
                throw BenchError.unsound("input \(number) (\(text.debugDescription)): \(fault)")
            }
        }
        print("\nfuzz: \(count) inputs through all layers of the engine, no fault, \(ContinuousClock.now - start)")
    }

    private static func input(_ random: inout SplitMix) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int(random.next() % 12) {
            if random.next() % 6 == 0 {
                for _ in 0..<Int(random.next() % 6) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
            } else {
                bytes += pieces[Int(random.next() % UInt64(pieces.count))]
            }
        }
        return bytes
    }

    /// What is not sound in the layers of a document.
    static func fault(in analysed: AnalysedDocument) throws -> String? {
        let (tokens, sentences, size) = (try analysed.tokens, try analysed.sentences, analysed.document.count)
        let (tags, lemmas, trees) = (try analysed.tags, try analysed.lemmas, try analysed.syntax)
        guard tags.count == tokens.count else { return "\(tokens.count) tokens, \(tags.count) tags" }
        guard lemmas.count == tokens.count else { return "\(tokens.count) tokens, \(lemmas.count) lemmas" }
        guard trees.count == sentences.count else { return "\(sentences.count) sentences, \(trees.count) trees" }
        for (index, sentence) in sentences.enumerated() {
            let tree = trees[index]
            guard tree.count == sentence.tokens.count else { return "a tree of \(tree.count) words" }
            guard tree.heads.filter({ $0 < 0 }).count == 1 else { return "not one root: \(tree.heads)" }
            guard let root = tree.root, tree.subtree(of: root).count == tree.count else {
                return "not a tree: \(tree.heads)"
            }
        }
        var end = 0
        for entity in try analysed.entities {
            guard entity.span.start >= end, entity.span.end <= size, entity.span.start < entity.span.end else {
                return "a name at \(entity.span)"
            }
            end = entity.span.end
        }
        for mention in try analysed.coreference.mentions where mention.span.end > size {
            return "a mention at \(mention.span)"
        }
        return nil
    }
}
