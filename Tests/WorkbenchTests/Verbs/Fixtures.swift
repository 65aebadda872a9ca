import CommandKit
import DocumentModel
import Foundation
import GraphKit
import NewsLayers

@testable import Workbench

/// Small typed tables about an invented world.
enum Fixtures {
    static let first = DocumentID(of: "one")
    static let second = DocumentID(of: "two")

    static let duarte = ActorReference(
        name: "Ana Duarte",
        kind: .person,
        country: "Norland",
        countryCode: "NL1",
        role: "foreign minister"
    )
    static let keller = ActorReference(name: "Jo Keller", kind: .person, country: "Southland", countryCode: "SL")
    static let norland = ActorReference(name: "Norland", kind: .country, country: "Norland", countryCode: "NL1")
    static let ministry = ActorReference(name: "Harbour Office", kind: .agency)

    private static func quote(
        _ number: Int,
        _ kind: String,
        _ speaker: ActorReference?,
        _ text: String,
        line: Int,
        document: Int,
        published: String?
    ) -> Row {
        let id = document == 1 ? first : second
        let span = Span(number * 100, number * 100 + 40)
        let key = FactKey(kind: "quotation", document: id, spans: [span])
        return Row(
            [
                .text("q\(number)"), .text(kind), speaker.map(Cell.actor) ?? .missing, .span(id, span, text: text),
                .integer(line), .document("d\(document)", id), Cell(published.flatMap { DateValue($0) }),
                .span(id, Span(number * 100 - 5, number * 100 + 60), text: "sentence \(number)"),
            ],
            evidence: [Evidence(document: id, span: span, role: "content", rule: "quotes/marks")],
            fact: key
        )
    }

    /// Five quotations in two documents; one has no speaker, one document is dated by its month alone.
    static let quotes = Table(
        Schema([.id, .kind, .speaker, .text, .line, .doc, .published, .sentence]),
        rows: [
            quote(1, "direct", duarte, "the bridge opens in May", line: 3, document: 1, published: "2026-06-28"),
            quote(2, "indirect", keller, "tolls would fall", line: 5, document: 1, published: "2026-06-28"),
            quote(3, "mixed", duarte, "Défense comes first", line: 12, document: 1, published: "2026-06-28"),
            quote(4, "direct", nil, "we were not asked", line: 2, document: 2, published: "2025-06"),
            quote(10, "direct", ministry, "ferries stop at noon", line: 4, document: 2, published: "2025-06"),
        ],
        noun: "quotes"
    )

    private static func amount(_ value: String, _ currency: String?) -> Cell {
        .money(Amount(Notation.number(value) ?? 0, step: 1), currency: currency)
    }

    private static func fact(
        _ number: Int,
        _ actor: ActorReference,
        _ amount: Cell,
        _ share: Cell,
        _ period: String?,
        document: Int,
        at span: Span
    ) -> Row {
        let id = document == 1 ? first : second
        return Row(
            [
                .text("s\(number)"), .actor(actor), amount, share, Cell(period.flatMap { DateValue($0) }),
                .document("d\(document)", id), .span(id, span, text: "sentence"),
            ],
            evidence: [Evidence(document: id, span: span, role: "amount", rule: "spending/amount")],
            fact: FactKey(kind: "spending", document: id, spans: [span])
        )
    }

    private static func percent(_ low: String, _ high: String? = nil) -> Cell {
        let value = Notation.number(low) ?? 0
        return .percent(Amount(low: value, high: high.flatMap { Notation.number($0) } ?? value, step: 0))
    }

    /// Four facts: two currencies, one open currency, one range, one period of several years.
    static let spending = Table(
        Schema([.id, .actor, .amount, .share, .period, .doc, .sentence]),
        rows: [
            fact(1, norland, amount("4000", "NLC"), percent("2"), "2025", document: 1, at: Span(110, 120)),
            fact(2, norland, amount("5000", "NLC"), percent("2.5", "3"), "2026", document: 1, at: Span(700, 720)),
            fact(3, keller, amount("900", "SLD"), .missing, "2024-2027", document: 2, at: Span(405, 420)),
            fact(4, ministry, amount("70", nil), percent("5"), nil, document: 2, at: Span(5_000, 5_010)),
        ],
        noun: "spending facts"
    )

    static let graph = Graph(
        isDirected: false,
        nodes: [
            Graph.Node(id: "a", label: "Ana Duarte", attributes: ["type": .text("person")]),
            Graph.Node(id: "b", label: "Norland", attributes: ["type": .text("country"), "country": .text("Norland")]),
            Graph.Node(id: "c", label: "River Pact"),
        ],
        edges: [
            Graph.Edge(source: 0, target: 1, weight: 3, kind: "co-mention"),
            Graph.Edge(
                source: 1,
                target: 2,
                weight: 1,
                kind: "co-mention",
                evidence: [Evidence(document: first, span: Span(1, 2), role: "both")]
            ),
        ]
    )

    /// Named values: texts as scripts are given them, and tables.
    static let values: [String: AnswerValue] = [
        "kind": .text("mixed"), "limit": .text("3"), "evil": .text("x\" | count"), "table": .table(quotes),
        "one": .table(Table(Schema([.line]), rows: [Row([.integer(5)])])),
        "many": .table(Table(Schema([.line]), rows: [Row([.integer(5)]), Row([.integer(6)])])),
        "names": .table(Table(Schema([.actor]), rows: [Row([.actor(keller)])])),
        "_2": .table(Table(Schema([.id]), rows: [Row([.text("q2")])])),
    ]
}
