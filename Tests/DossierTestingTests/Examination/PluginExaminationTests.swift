import DossierKit
import DossierTesting
import Testing

private struct Good: Command {
    static let configuration = CommandConfiguration(commandName: "good", abstract: "Count the bytes.")

    func output(for input: AnswerType) throws -> AnswerType { .table(Schema([.doc, .n])) }

    func run(in context: CommandContext) async throws -> Answer {
        let rows = try context.loadedDocuments().map { document in
            Row(
                [document.cell, .integer(document.document.count)],
                evidence: [document.evidence(document.document.span, "text")]
            )
        }
        return Answer(.table(Table(Schema([.doc, .n]), rows: rows)))
    }
}

private struct Needy: Command {
    static let configuration = CommandConfiguration(commandName: "needy", abstract: "Needs an argument.")
    @Argument var word: String

    func output(for input: AnswerType) throws -> AnswerType { .text }
    func run(in context: CommandContext) async throws -> Answer { Answer(.text(word)) }
}

private struct Bad: Command {
    static let configuration = CommandConfiguration(commandName: "Bad One", abstract: "bad")

    func output(for input: AnswerType) throws -> AnswerType { .graph }

    func run(in context: CommandContext) async throws -> Answer {
        let own = Column("made_up", .integer, "a column of its own")
        let rows = context.documents.map { document in
            Row([.integer(Int.random(in: 0..<1_000_000_000))], evidence: [document.evidence(Span(0, 9_000_000), "all")])
        }
        return Answer(.table(Table(Schema([own]), rows: rows)))
    }
}

@Suite struct PluginExaminationTests {
    private func plugin(_ commands: [any Command.Type]) -> Plugin {
        Plugin(name: "trial", version: "1.0.0", summary: "Tries things out.", commands: commands)
    }

    @Test func aGoodPluginHasNoFindings() async {
        #expect(await checkPlugin(plugin([Good.self])).isEmpty)
        #expect(await checkPlugin(plugin([Needy.self]), lines: ["needy word"]).isEmpty)
    }

    @Test func aCommandWithoutALineIsFound() async {
        #expect(await checkPlugin(plugin([Needy.self])).map(\.subject) == ["needy"])
    }

    @Test func everyFaultOfABadCommandIsFound() async {
        let findings = await checkPlugin(plugin([Bad.self]), on: [HostileText("news", HostileText.news)])
        for problem in [
            "lower-case words", "full stop", "two answers", "'made_up' is not in the dictionary", "leaves the text",
            "promised a graph",
        ] {
            #expect(findings.contains { $0.problem.contains(problem) }, "\(problem)")
        }
    }

    @Test func badDeclarationsAreFound() {
        let bad = Plugin(name: "Trial", version: "1", summary: "", commands: [Good.self, Good.self])
        #expect(checkDeclarations(of: bad).count == 4)
    }
}
