import CommandKit
import DocumentModel
import GRDB
import Testing

@testable import Workbench

@Suite("The view of relations")
struct RelationViewTests {
    @Test("The view of relations fills by itself as soon as a plugin lists facts of that kind")
    func relations() async throws {
        let desk = try ProjectDesk(["a.txt": "They said NO.\n"], plugins: [.relations])
        _ = try await desk.run("load @/a.txt", "project update", "set d1 outlet Wire")
        desk.leave()
        let queue = try DatabaseQueue(path: desk.project + "/project.sqlite")
        let sql = "SELECT id, source, class, target, sign, doc, outlet, sentence FROM v_relations"
        let rows = try await queue.read { db in
            try GRDB.Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { String.fromDatabaseValue($0) ?? "\($0)" }.joined(separator: "|")
            }
        }
        #expect(rows == ["r1|Norway|AGREE|NATO|1|d1|Wire|They said NO."])
    }
}

extension Plugin {
    /// Finds one relation in each text.
    fileprivate static let relations = Plugin(
        name: "relations",
        version: "1.0.0",
        summary: "Relations for tests.",
        analyses: [.shouts],
        listings: [
            FactListing(
                kind: "relation",
                prefix: "r",
                noun: "relations",
                columns: [
                    .source, Column("class", .text, "class"), .target, Column("sign", .integer, "sign"), .status,
                    .saidBy,
                ],
                layer: Shouts.self
            ) { spans, document in
                spans.map { span in
                    FactRow(
                        spans: [span],
                        sentence: document.document.lines.span(ofLine: 1) ?? span,
                        cells: [
                            .actor(ActorReference(name: "Norway")), .text("AGREE"),
                            .actor(ActorReference(name: "NATO")),
                            .integer(1), .missing, .missing,
                        ],
                        evidence: [document.evidence(span, "relation", rule: "test")],
                        rule: "test",
                        confidence: 0.5
                    )
                }
            }
        ]
    )
}
