import DossierKit
import DossierTesting
import Foundation
import Testing

@testable import SpendingPlugin

/// What people decide about facts counts in everything that is computed from them.
@Suite("Decisions about spending facts")
struct DecidedFactTests {
    private static let article = TestArticle(
        """
        NATO member states agreed on Tuesday to raise defence spending to 4 percent of gross domestic product by 2032.

        Japan's defence budget was 8 trillion yen ($52 billion), or 1.6 percent of GDP, in 2024.

        Japan's defence budget was 7 trillion yen, or 1.4 percent of GDP, in 2023.
        """,
        published: "2025-03-05"
    )

    private let session: TestSession

    init() throws { session = try Engine.session([Self.article]) }

    /// The row of a fact in the listing.
    private func key(_ name: String) async throws -> FactKey {
        let table = try await session.table("spending")
        return try #require(table.rows.first { $0.cells[0] == .text(name) }?.fact)
    }

    private func fix(_ name: String, _ field: String, _ value: String?, because: String? = nil) async throws {
        let fact = Decision.Subject.fact(try await key(name))
        try session.decide([Decision(.fix, fact, field: field, value: value, before: "8e12 JPY", reason: because)])
    }

    private func column(_ name: String, _ words: String...) async throws -> [String] {
        let answer = try await session.run(words)
        guard case .table(let table) = answer.value else { return [] }
        return (table.column(name) ?? []).map { $0.words ?? $0.number?.description ?? "–" }
    }

    @Test("A rejected fact is in no comparison, trend, target or list of merged facts")
    func rejected() async throws {
        #expect(try await column("id", "spending", "trend", "Japan") == ["s3", "s2", "s3", "s2", "s2"])
        try session.decide([Decision(.reject, .fact(try await key("s2")))])
        #expect(try await column("id", "spending", "trend", "Japan") == ["s3", "s3"])
        #expect(try await column("id", "spending", "merged") == ["s1", "s3"])
        #expect(try await column("current", "spending", "targets", "Japan") == ["1.4 % (s3, 2023, budgeted)"])
        let compared = try await session.run("spending", "compare", "Japan", "NATO")
        #expect(compared.notes.first?.text.hasPrefix("compared: s3 ") == true)
    }

    @Test("A value that a person gave is compared and derived from, with the value of the text and the reason")
    func fixed() async throws {
        try await fix("s2", "amount", "925e10 JPY", because: "misprint")
        let answer = try await session.run("spending", "compare", "Japan", "NATO", "--left", "s2")
        guard case .table(let table) = answer.value else {
            Issue.record("the answer is no table")
            return
        }
        let amount = try #require(table.rows.first { $0.cells[0] == .text("amount") })
        #expect(amount.cells[1] == .text("9.25 trn JPY"))
        #expect(amount.cells[4] == .text("given"))
        #expect(table.rows.contains { $0.cells[0] == .text("by a person") && $0.cells[1] == .text("amount") })
        let note = "s2: amount 9.25 trn JPY is a person's value, the text was read as 8 trn JPY (misprint)"
        #expect(answer.notes.contains(.note(note)))
        // 9.25 trillion is as exact as it was written: the derived base has the interval of its last digit.
        let implied = try #require(table.rows.first { $0.cells[4] == .text("implied_gdp") })
        #expect((implied.cells[7].number ?? 0) < (implied.cells[5].number ?? 0))
        #expect(try await column("decision", "spending", "trend", "Japan") == ["–", "fixed", "–", "fixed", "fixed"])
    }

    @Test("An actor and a period that a person gave move the fact into other series")
    func moved() async throws {
        try await fix("s2", "actor", "South Korea")
        try await fix("s2", "period", "2022")
        #expect(try await column("id", "spending", "trend", "Japan") == ["s3", "s3"])
        #expect(Set(try await column("period", "spending", "trend", "South Korea")) == ["2022"])
    }

    @Test("A fact that a person added counts; one whose figures a person took away does not, and is counted in a note")
    func added() async throws {
        let place = Span(0, 4)
        let key = FactKey(kind: "spending", document: session.documents[0].id, spans: [place])
        try session.decide([
            Decision(.add, .fact(key), field: "actor", value: "Poland"),
            Decision(.add, .fact(key), field: "share", value: "4.1"),
            Decision(.add, .fact(key), field: "base", value: "GDP"),
            Decision(.add, .fact(key), field: "period", value: "2025"),
        ])
        #expect(try await column("left", "spending", "trend", "Poland") == ["4.1 %"])
        let answer = try await session.run("spending", "trend", "Poland")
        #expect(answer.notes.contains { $0.text.hasSuffix("was added by a person") })
        try await fix("s3", "amount", nil)
        try await fix("s3", "share", nil)
        let merged = try await session.run("spending", "merged")
        #expect(merged.notes.contains { $0.text.hasPrefix("1 left out, whose actor or figures people took away") })
    }

    @Test("An actor that was merged is found by both names")
    func merged() async throws {
        try session.decide([Decision(.merge, .actor("Japan"), value: "Nippon")])
        #expect(Set(try await column("id", "spending", "trend", "Japan")) == ["s2", "s3"])
        #expect(Set(try await column("id", "spending", "--actor", "Nippon")) == ["s2", "s3"])
    }
}
