import Foundation
import Testing

@Suite("Answers from what is remembered")
struct RememberedAnswersTests {
    private let files = [
        "a.txt": """
        Defence budget grows

        Japan's defence budget was 8.2 trillion yen, or 1.6 percent of GDP, in 2024. "We need more ships," Kenji Mori told \
        reporters in Osaka on Wednesday. Norway praised the plan.
        """,
        "b.txt": """
        Budget disputed

        Japan's defence budget was 9.6 trillion yen in 2024, the ministry said. Norway will spend $12 billion on coastal \
        defence in 2026. "Nobody believes that figure," said Ingrid Halvorsen, the finance minister of Norway.
        """,
        "c.txt": "A loan\n\nPoland offered Norway a loan on Monday, Halvorsen said. Mori did not answer.\n",
        "d.txt": "Later\n\nPoland plans to spend 4.7 percent of GDP on defence in 2026, Kenji Mori said on Friday.\n",
        "copy/a.txt": """
        Defence budget grows

        Japan's defence budget was 8.2 trillion yen, or 1.6 percent of GDP, in 2024. "We need more ships," Kenji Mori told \
        reporters in Osaka on Wednesday. Norway praised the plan.
        """,
    ]

    private static let questions = [
        "quotes | select kind speaker text doc outlet published tag decision",
        "spending | select actor amount period doc decision",
        "spending trend Japan", "actors | select actor type n docs aliases outlet", "speakers", "figures", "timeline",
        "graph co-mention | edges", "coverage", "documents --duplicates", "documents", "speakers --unique",
    ]

    private static let changes = [
        "load d.txt | count", "load copy/a.txt | count", "load a.txt | count", "set d1 published 2025-06-26",
        "set d2 published 2024-02-28", "set d1 outlet Wire", "set d2 outlet Gazette", "fix s1 amount \"7 trn JPY\"",
        "reject s1", "confirm s1", "reject q1", "tag q1 ships", "fix q1 speaker \"Ingrid Halvorsen\"",
        "remove d3 | count",
        "actors merge Norway Poland", "actors ignore Norway", "actors split Norway", "undo", "undo", "redo", "undo",
    ]

    @Test(
        "Whatever changes between them, answers are those of a session that asks for the first time",
        arguments: 0..<4
    )
    func equalToFresh(_ seed: UInt64) async throws {
        var random = Linear(state: seed &* 977 &+ 13)
        let chosen = (0..<9).compactMap { _ in Self.changes.randomElement(using: &random) }
        let start = ["load a.txt b.txt c.txt | count", "spending | count", "quotes | count", "actors | count"]
        let asked = start + chosen.flatMap { ["try \($0)"] + Self.questions }
        let silent = start + chosen.map { "try \($0)" }
        let end = ["echo ===="] + Self.questions
        let (one, other) = (try await answers(asked + end), try await answers(silent + end))
        #expect(one == other, "after \(chosen.joined(separator: "; "))")
        #expect(one.count > 1_000)
    }

    private func answers(_ lines: [String]) async throws -> String {
        let dossier = try Dossier(files)
        let run = try await dossier.run(["--project", "p"] + lines.flatMap { ["-c", $0] })
        #expect(run.code == 0, "\(run.err)")
        return run.out.components(separatedBy: "====").last ?? ""
    }
}

/// Numbers that are the same in every run.
private struct Linear: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 33)
    }
}
