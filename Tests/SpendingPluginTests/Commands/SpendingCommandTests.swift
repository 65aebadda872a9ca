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

    @Test("the same fact in several articles is one fact with several sources")
    func merged() async throws {
        let other = TestArticle(
            "Tokyo's defence budget was 8 trillion yen in 2024, a paper said.",
            published: "2025-04-01"
        )
        let table = try await Engine.session([Self.article, other]).table("spending", "merged", "Japan")
        let first = try #require(table.rows.first { $0.cells[11] == .integer(2) })
        #expect(table.column("docs")?.contains(.integer(2)) == true)
        #expect(first.evidence.count == 2)
        #expect(first.cells[4] != .missing)
        let target = try await session().table("spending", "merged", "NATO members")
        #expect(target.rows.count == 1)
    }

    @Test("promises, trends, conversions and checks carry formulas and inputs")
    func derived() async throws {
        let targets = try await session().table("spending", "targets", "Japan")
        #expect(targets.column("current")?.map(\.words) == ["1.6 % (s2, 2024, budgeted)"])
        #expect(targets.column("distance")?.first?.words?.hasPrefix("2.4 points short") == true)
        #expect(targets.column("formula")?.map(\.words) == ["target_share - share = 4 - 1.6"])
        let converted = try await session().table("spending", "convert", "--rate", "JPY/USD=160")
        #expect(converted.column("value")?.compactMap(\.number).first == 50_000_000_000)
        #expect(converted.column("difference")?.first?.words == "52bn USD, fits")
        let trend = try await session().table("spending", "trend", "Japan")
        #expect(trend.column("item")?.contains(.text("share of GDP")) == true)
        await #expect(throws: CommandError.self) { try await session().run("spending", "convert") }
        await #expect(throws: CommandError.self) { try await session().run("spending", "verify") }
        await #expect(throws: CommandError.self) {
            try await session().run("spending", "convert", "--rates", "none.csv")
        }
    }

    @Test("figures per head need numbers of people, and say so")
    func heads() async throws {
        let answer = try await session().run(
            "spending",
            "compare",
            "Japan",
            "Japan",
            "--left",
            "s2",
            "--right",
            "s3",
            "--on",
            "per-head"
        )
        #expect(answer.notes.contains { $0.text.contains("reference load FILE --as population") })
        let people = try ReferenceTableReader.read(
            "country,year,people\nJapan,2024,125000000\n",
            name: "people.csv",
            as: ReferenceDeclaration(kind: .population)
        )
        let session = try TestSession(
            [Self.article],
            plugins: [.spending],
            analyses: Engine.analyses,
            references: [people]
        )
        let table = try await session.table(
            "spending",
            "compare",
            "Japan",
            "Japan",
            "--left",
            "s2",
            "--right",
            "s3",
            "--on",
            "per-head"
        )
        let values = table.rows.filter { $0.cells[4] == .text("per_head") }.compactMap { $0.cells[5].number }
        #expect(values == [64_000, 7_200])
    }

    @Test("statements are held against tables")
    func verify() async throws {
        let shares = try ReferenceTableReader.read(
            "country,2023,2024\nJapan,1.2,1.4\n",
            name: "t.csv",
            as: ReferenceDeclaration(kind: .spending, unit: .percent(base: "GDP"), purpose: "defence")
        )
        let session = try TestSession(
            [Self.article],
            plugins: [.spending],
            analyses: Engine.analyses,
            references: [shares]
        )
        let table = try await session.table("spending", "verify")
        #expect(table.column("verdict")?.first == .text("differs"))
        #expect(table.column("stated")?.first == .text("1.6 %"))
        #expect(table.column("reference")?.first == .text("1.4 % (t.csv, line 2)"))
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
                "spending check", "spending check Norway", "spending verify", "spending merged",
            ]
        )
        #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
    }
}
