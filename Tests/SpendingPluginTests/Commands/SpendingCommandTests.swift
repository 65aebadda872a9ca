import DossierKit
import DossierTesting
import Foundation
import Testing

@testable import SpendingPlugin

@Suite("The commands of spending")
struct SpendingCommandTests {
    private static let article = TestArticle(
        """
        NATO member states agreed on Tuesday to raise defence spending to 4 percent of gross domestic product by 2032.

        Japan's defence budget was 8 trillion yen ($52 billion), or 1.6 percent of GDP, in 2024.

        The government in Tokyo also spent 900 billion yen on railways in 2024.
        """,
        published: "2025-03-05"
    )

    private func session() throws -> TestSession { try Engine.session([Self.article]) }

    @Test("list facts with their columns")
    func list() async throws {
        let table = try await session().table("spending")
        #expect(table.column("id") == [.text("s1"), .text("s2"), .text("s3")])
        #expect(table.column("actor")?.map(\.words) == ["NATO members", "Japan", "Japan"])
        #expect(table.column("status") == [.text("target"), .text("budgeted"), .text("actual")])
        #expect(table.column("period")?.map(\.words) == ["2032", "2024", "2024"])
        #expect(table.column("base") == [.text("GDP"), .text("GDP"), .missing])
        #expect(table.column("line") == [.integer(1), .integer(3), .integer(5)])
        #expect(table.rows.allSatisfy { !$0.evidence.isEmpty && $0.fact != nil })
    }

    @Test("choose by actor and status")
    func filters() async throws {
        #expect(try await session().table("spending", "--actor", "Tokyo").rows.count == 2)
        #expect(try await session().table("spending", "--status", "target").rows.count == 1)
        #expect(try await session().table("spending", "--actor", "NATO", "--status", "target").rows.count == 1)
    }

    @Test("compare two actors, and say which facts were chosen")
    func compare() async throws {
        let answer = try await session().run("spending", "compare", "Japan", "NATO members")
        guard case .table(let table) = answer.value else {
            Issue.record("the answer is no table")
            return
        }
        #expect(table.schema["left"]?.title == "Japan")
        let first = try #require(table.rows.first)
        #expect(
            first.cells.prefix(4).map { $0.words ?? "" } == [
                "share of GDP", "1.6 %", "4 %", "-2.4 points; 4 % is 2.5 x",
            ]
        )
        #expect(answer.notes.first?.text.hasPrefix("compared: s2 (Japan, budgeted, 2024) with s1 (") == true)
        #expect(
            answer.notes.contains { $0.level == .warning && $0.text.contains("Japan does not belong to NATO members") }
        )
        #expect(table.rows.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test("compare the facts that were asked for")
    func chosen() async throws {
        let answer = try await session().run("spending", "compare", "Japan", "NATO", "--left", "s3")
        #expect(answer.notes.first?.text.contains("s3 (Japan, actual, 2024)") == true)
        await #expect(throws: CommandError.self) {
            try await session().run("spending", "compare", "Japan", "NATO", "--left", "s1")
        }
        await #expect(throws: CommandError.self) {
            try await session().run("spending", "compare", "Japan", "NATO", "--left", "s77")
        }
    }

    @Test("hold an actor's shares against a target given by hand")
    func target() async throws {
        let table = try await session().table("spending", "compare", "Japan", "NATO", "--target", "2%")
        let gap = table.rows.first { $0.cells[4] == .text("gap_to_target") }
        #expect(gap?.cells[1] == .text("0.4 points"))
    }

    @Test("suggest a name for one that nobody has")
    func unknown() async throws {
        do {
            _ = try await session().run("spending", "compare", "Japn", "NATO members")
            Issue.record("an unknown actor was taken")
        } catch let error as CommandError {
            #expect(error.code == .unknownActor)
            #expect(error.suggestion == "Japan")
        }
    }

    @Test("say when nothing is loaded, or nothing found")
    func empty() async throws {
        await #expect(throws: CommandError.self) { try await Engine.session([]).run("spending") }
        let none = try Engine.session(["Rain fell on the hills."])
        #expect(try await none.table("spending").rows.isEmpty)
        await #expect(throws: CommandError.self) { try await none.run("spending", "compare", "A", "B") }
    }
}

@Suite("The plugin of spending")
struct SpendingPluginTests {
    @Test("keeps the laws of plugins")
    func laws() async {
        let findings = await checkPlugin(
            .spending,
            with: Engine.analyses,
            lines: [
                "spending --status planned", "spending --actor Norway", "spending compare Norway NATO",
                "spending compare Norway Poland --target 3%", "spending compare Norway Poland --on amount",
                "spending compare Norway Poland --on per-head", "spending targets", "spending targets Norway",
                "spending targets --derived", "spending trend Norway", "spending trend Norway --on share",
                "spending convert --rate NOK/USD=10.5", "spending convert Norway --rate NOK/USD=10.5 --to EUR",
                "spending check", "spending check Norway", "spending verify",
            ]
        )
        #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
    }
}
