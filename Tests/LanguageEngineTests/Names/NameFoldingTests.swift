import LanguageEngine
import Testing

@Suite("NameFolding") struct NameFoldingTests {
    @Test(
        arguments: [
            ("The Élysée", "elysee"), ("U.S.", "us"), ("  Wi   Sung-lac ", "wi sung lac"), ("Støre", "store"), ("", ""),
            ("the", "the"),
            ("🇰🇷", "🇰🇷"), ("A Coruña", "coruna"),
        ]
    )
    func folds(name: String, folded: String) {
        #expect(NameFolding.fold(name) == folded)
    }
}
