import Testing

@testable import Workbench

@Suite("CompletionCursor")
struct CompletionCursorTests {
    @Test(
        "The words before the cursor, the word at it, its quote, what stands left of the pipe, and where the word begins",
        arguments: [
            ("", [], "", nil, "", 0),
            ("quo", [], "quo", nil, "", 0),
            ("quotes ", ["quotes"], "", nil, "", 7),
            ("quotes --sp", ["quotes"], "--sp", nil, "", 7),
            ("quotes --speaker \"Wi S", ["quotes", "--speaker"], "Wi S", "\"", "", 17),
            ("quotes --speaker 'Wi S", ["quotes", "--speaker"], "Wi S", "'", "", 17),
            ("quotes --speaker=\"Wi S", ["quotes", "--speaker"], "Wi S", "\"", "", 17),
            ("quotes --speaker=Wi", ["quotes", "--speaker"], "Wi", nil, "", 17),
            ("find \"a \\\" b\" c", ["find", "a \" b"], "c", nil, "", 14),
            ("find d'aff", ["find"], "d'aff", nil, "", 5),
            ("quotes | wh", [], "wh", nil, "quotes ", 9),
            ("quotes | where spe", ["where"], "spe", nil, "quotes ", 15),
            ("find \"a | b", ["find"], "a | b", "\"", "", 5),
            ("let x = quo", ["let", "x"], "quo", nil, "", 8),
            ("assert (quo", ["assert"], "quo", nil, "", 8),
            ("find 日本 é", ["find", "日本"], "é", nil, "", 12),
        ] as [(String, [String], String, Character?, String, Int)]
    )
    func table(_ line: String, words: [String], prefix: String, quote: Character?, left: String, start: Int) {
        let cursor = CompletionCursor(line)
        #expect(cursor.words == words)
        #expect(cursor.prefix == prefix)
        #expect(cursor.quote == quote)
        #expect(cursor.left == left)
        #expect(cursor.wordStart == start)
    }
}
