import Testing

@Suite struct CodeScannerTests {
    @Test(arguments: [
        ("let a = 1 // print(a)", "let a = 1            "),
        ("a /* b /* c */ d */ e", "a                   e"),
        (#"f("print(\(g("x")))")"#, #"f(                  )"#),
        (##"f(#"a " \#(b) "#)"##, ##"f(              )"##),
        (#"f("a\"b", c)"#, #"f(      , c)"#),
        ("f(\"\"\"\n  say \"x\"\n  \"\"\")", "f(   \n         \n     )"),
    ])
    func commentsAndLiteralsAreBlanked(_ source: String, _ code: String) {
        #expect(CodeScanner.blankingWords(of: source) == code)
    }

    @Test func functionsAreFoundWithTheirLines() {
        let code = """
            protocol P {
                func required(_ a: Int) -> Int
                var x: Int { get }
            }
            struct S {
                init?(a: [Int] = [], b: () -> Void = {}) {
                    self.init()
                }
                func long<T>(
                    _ a: T
                ) throws(E) -> T where T: P {
                    func inner() { }
                    return a
                }
            }
            """
        #expect(
            CodeScanner.functions(in: code) == [
                CodeScanner.Function(name: "init", firstLine: 6, lastLine: 8),
                CodeScanner.Function(name: "func long", firstLine: 9, lastLine: 14),
                CodeScanner.Function(name: "func inner", firstLine: 12, lastLine: 12),
            ]
        )
    }
}
