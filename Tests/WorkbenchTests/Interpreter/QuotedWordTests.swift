import CommandKit
import Testing

@testable import Workbench

@Suite("Interpreter.quoted")
struct QuotedWordTests {
    /// The words that the language reads in a line.
    private func words(_ line: String) throws -> [String] {
        guard case .pipeline(let pipeline) = try LineParser.parse("echo " + line).statement else { return [] }
        return try pipeline.stages.flatMap { stage in
            try stage.arguments.map { word in
                try word.text { reference throws in throw LocatedError(.unknownValue, "\(reference)", at: nil) }
            }
        }
    }

    @Test("B-08: a quoted word is read back as the same one word", arguments: HostileArguments.all)
    func hostile(_ value: String) throws {
        #expect(try words(Interpreter.quoted(value)) == [value])
    }

    @Test("B-08: so are two thousand random words of awkward characters")
    func random() throws {
        var random = SeededGenerator(seed: 7)
        let letters = Array("ab'\"\\$_|(){}#;=-! \n\té日/.")
        for _ in 0..<2_000 {
            let value = String(
                (0..<Int.random(in: 0...8, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }
            )
            #expect(try words(Interpreter.quoted(value)) == [value], "\(value.debugDescription)")
        }
    }
}
