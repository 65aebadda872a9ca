import Foundation
import LanguageEngine
import Synchronization
import Testing

@Suite struct DependencyTreeTests {
    // "Oslo pays the old debt."
    private let tree = DependencyTree(
        heads: [1, -1, 4, 4, 1, 1],
        relations: ["nsubj", "root", "det", "amod", "obj", "punct"].map(Relation.init)
    )

    @Test func walksTheTree() {
        #expect(tree.root == 1)
        #expect(tree.head(of: 0) == 1)
        #expect(tree.head(of: 1) == nil)
        #expect(tree.dependents(of: 1) == [0, 4, 5])
        #expect(tree.subtree(of: 4) == [2, 3, 4])
        #expect(tree.subtree(of: 1) == Array(0..<6))
    }

    @Test func relationsKnowTheirUniversalPart() {
        #expect(Relation("nsubj:pass").universal == "nsubj")
        #expect(Relation("obj").universal == "obj")
    }

    @Test func eachTreeIsParsedOnce() throws {
        let calls = Mutex<[Int]>([])
        let tree = tree
        let trees = DependencyTrees(count: 3) { index in
            calls.withLock { $0.append(index) }
            return tree
        }
        #expect(trees.parsedCount == 0)
        #expect(trees[1] == tree)
        #expect(trees[1] == tree)
        #expect(calls.withLock { $0 } == [1])
        #expect(trees.parsedCount == 1)
        let read = try JSONDecoder().decode(DependencyTrees.self, from: JSONEncoder().encode(trees))
        #expect((0..<3).allSatisfy { read[$0] == tree })
        #expect(calls.withLock { $0 } == [1, 0, 2])
    }
}
