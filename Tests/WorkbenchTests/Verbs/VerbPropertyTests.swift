import CommandKit
import DocumentModel
import Foundation
import NewsLayers
import Testing

@testable import Workbench

@Suite("Laws of the verbs")
struct VerbPropertyTests {
    private func table(_ line: String, desk: Desk = Desk()) async throws -> Table {
        guard case .pipeline(let pipeline) = try LineParser.parse(line).statement,
            case .table(let table) = try await desk.value(of: pipeline).value
        else { throw CommandError(.fault, "no table") }
        return table
    }

    /// Random rows with missing cells, ranges, currencies and coarse dates.
    private func randomDesk(seed: UInt64, rows: Int) -> Desk {
        var random = SeededGenerator(seed: seed)
        func maybe(_ cell: Cell) -> Cell { Int.random(in: 0..<4, using: &random) == 0 ? .missing : cell }
        let actors = [Fixtures.duarte, Fixtures.keller, Fixtures.norland, Fixtures.ministry]
        let dates = ["2025", "2025-06", "2025-06-10", "2024-2026", "XXXX-06-20", "P3Y", "FY2025"].compactMap {
            DateValue($0)
        }
        let made = (0..<rows).map { number in
            let low = Decimal(Int.random(in: 0...5, using: &random))
            let high = low + Decimal(Int.random(in: 0...2, using: &random))
            return Row(
                [
                    .text("r\(number)"), maybe(.integer(Int.random(in: -3...3, using: &random))),
                    maybe(.actor(actors[Int.random(in: 0..<4, using: &random)])),
                    maybe(.percent(Amount(low: low, high: high, step: 1))),
                    maybe(
                        .money(
                            Amount(low, step: 1),
                            currency: [nil, "NLC", "SLD"][Int.random(in: 0..<3, using: &random)]
                        )
                    ), maybe(.date(dates[Int.random(in: 0..<dates.count, using: &random)])),
                ],
                evidence: [Evidence(document: Fixtures.first, span: Span(number, number + 1), role: "x")],
                fact: FactKey(kind: "row", document: Fixtures.first, spans: [Span(number, number + 1)])
            )
        }
        var desk = Desk()
        desk.commands["rows"] = .table(
            Table(Schema([.id, .n, .actor, .share, .amount, .period]), rows: made)
        )
        return desk
    }

    private let conditions = [
        "n > 0", "actor = Norland", "share >= 2%", "amount < \"3 NLC\"", "period >= 2025-06", "period = 2025",
        "actor.country = SL", "actor in \"River Pact members\"", "n in (1, 2)", "actor has nor", "share > 1 and n < 2",
        "share > 1 or n < 2", "actor =~ \"^[AN]\"", "amount > 2",
    ]

    @Test("A condition and its opposite divide the rows that can be decided; the rest is counted (three-valued)")
    func opposites() async throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            let desk = randomDesk(seed: seed, rows: 60)
            let all = try await table("rows", desk: desk).rows
            for condition in conditions {
                let yes = try await table("rows | where \(condition)", desk: desk).rows
                let no = try await table("rows | where not (\(condition))", desk: desk).rows
                let open = try await table("rows | where \(condition) --keep-unknown", desk: desk).rows
                let closed = try await table("rows | where not (\(condition)) --keep-unknown", desk: desk).rows
                #expect(Set(yes).isDisjoint(with: no), "\(condition)")
                #expect(yes.count + no.count <= all.count)
                #expect(open.count + no.count == all.count, "\(condition)")
                #expect(closed.count + yes.count == all.count, "\(condition)")
                let either = try await table(
                    "rows | where (\(condition)) or not (\(condition)) --keep-unknown",
                    desk: desk
                )
                #expect(either.rows == all, "\(condition)")
            }
        }
    }

    @Test("Sorting keeps every row once, missing last, and is the same twice (B-12)")
    func sorting() async throws {
        let desk = randomDesk(seed: 9, rows: 80)
        let all = try await table("rows", desk: desk).rows
        for column in ["id", "n", "actor", "share", "amount", "period"] {
            for direction in ["asc", "desc"] {
                let sorted = try await table("rows | sort \(column) \(direction)", desk: desk)
                #expect(Set(sorted.rows) == Set(all) && sorted.rows.count == all.count)
                let isMissing = try #require(sorted.column(column)).map(\.isMissing)
                #expect(isMissing == isMissing.filter { !$0 } + isMissing.filter { $0 }, "\(column)")
                #expect(try await table("rows | sort \(column) \(direction)", desk: desk) == sorted)
            }
        }
    }

    @Test("Groups lose no row and keep the passages of their rows")
    func groups() async throws {
        let desk = randomDesk(seed: 4, rows: 70)
        for key in ["n", "actor", "share", "amount", "period", "actor.country", "period.year", "n actor"] {
            let grouped = try await table("rows | group \(key) {rows = count}", desk: desk)
            let counts = try #require(grouped.column("rows")).compactMap { $0.number }
            #expect(counts.reduce(0, +) == 70, "\(key)")
            #expect(grouped.rows.reduce(0) { $0 + $1.evidence.count } == 70, "\(key)")
        }
    }

    @Test("Rows keep their facts through verbs that keep rows; passages of large groups are cut with a note")
    func evidence() async throws {
        let desk = randomDesk(seed: 5, rows: 150)
        let kept = try await table(
            "rows | where n is known | sort n | add m = n * 2 | select m id | rename m k",
            desk: desk
        )
        #expect(kept.rows.allSatisfy { $0.fact != nil && $0.evidence.count == 1 })
        #expect(try await table("rows | count", desk: desk).rows[0].evidence.count == RowGroups.mostEvidence)
        #expect(await desk.run("rows | count") == "n\n150\nfooter: 1 row with the first 100 passages only\n")
        let joined = try await table("quotes | join spending on overlap")
        #expect(joined.rows[0].evidence.map(\.role) == ["content", "amount"])
        #expect(joined.rows[0].fact?.kind == "quotation")
    }

    @Test("Samples are the same for one seed and differ for another; a sample of all rows is all rows")
    func samples() async throws {
        let desk = randomDesk(seed: 6, rows: 50)
        let first = try await table("rows | sample 10 --seed 3", desk: desk)
        #expect(try await table("rows | sample 10 --seed=3", desk: desk) == first)
        #expect(try await table("rows | sample 10 --seed 4", desk: desk) != first)
        #expect(first.rows.count == 10 && Set(first.rows).count == 10)
        #expect(try await table("rows | sample 99", desk: desk).rows.count == 50)
    }

    @Test("Any words behind a verb are run or refused, and a refusal names a place inside the line")
    func anyArguments() async {
        var random = SeededGenerator(seed: 11)
        let pieces = [
            "speaker", "line", "kind", "published", "text", "=", "!=", "<", ">=", "=~", "in", "has", "and", "or", "not",
            "is",
            "missing", "known", "(", ")", "{", "}", ",", "5", "-7d", "2025-06", "5%", "\"a b\"", "'x'", "$one", "$many",
            "by", "on", "-", "+", "*", "/", "count", "sum(line)", "--keep-unknown", "direct", "_2", ".", "日",
            "speaker.country",
            "spending", "overlap", "desc", "n = count",
        ]
        var desk = Desk()
        desk.values = Fixtures.values
        for _ in 0..<6_000 {
            let verb = VerbCatalogue.names[Int.random(in: 0..<VerbCatalogue.names.count, using: &random)]
            let words = (0..<Int.random(in: 0...7, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            let line = "quotes | \(verb) \(words.joined(separator: Bool.random(using: &random) ? " " : ""))"
            do {
                guard case .pipeline(let pipeline) = try LineParser.parse(line).statement else { continue }
                _ = try await desk.value(of: pipeline)
            } catch let error as LocatedError {
                let range = error.range ?? 0..<0
                #expect(range.lowerBound >= 0 && range.upperBound <= line.utf8.count, "\(line)")
                #expect(error.error.code != .fault, "\(line)")
            } catch {
                Issue.record("\(line): \(error)")
            }
        }
    }

    @Test("Every verb has help with a usage that starts with its name and examples that parse")
    func help() throws {
        for verb in VerbCatalogue.all {
            #expect(verb.help.usage.hasPrefix(verb.help.name))
            #expect(!verb.help.summary.isEmpty && !verb.help.examples.isEmpty)
            for example in verb.help.examples { _ = try LineParser.parse(example) }
        }
        #expect(Set(VerbCatalogue.names).count == VerbCatalogue.names.count)
    }

    @Test("A definition binds the arguments of a call to its parameters (define)")
    func definitions() throws {
        let text = "define allies(topic, since) = quotes | where text has $topic"
        guard case .definition(let definition) = try LineParser.parse(text).statement else {
            Issue.record("no definition")
            return
        }
        func bind(_ call: String) -> String {
            do throws(LocatedError) {
                guard case .pipeline(let pipeline) = try LineParser.parse(call).statement else { return "no call" }
                return try definition.bind(pipeline.stages[0]).map { "\($0.name)=\($0.argument.text)" }
                    .joined(separator: " ") + "\n"
            } catch {
                return Report.text(error, call)
            }
        }
        #expect(
            bind("allies \"cost sharing\" -7d") + bind("allies x") + bind("allies x y z") == """
                topic=cost sharing since=-7d
                error[E0103]: 'allies' needs a value for 'since'
                  allies x
                  ~~~~~~
                  try: allies TOPIC SINCE
                error[E0103]: 'allies' takes 2 arguments, not 3
                  allies x y z
                             ~
                  try: allies TOPIC SINCE

                """
        )
        var desk = Desk()
        desk.values["topic"] = .text("BRIDGE")
        #expect(desk.check("quotes | where text has $topic").isEmpty)
    }
}
