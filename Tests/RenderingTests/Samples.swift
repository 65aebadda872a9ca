import CommandKit
import DocumentModel
import DossierTesting
import Foundation
import GraphKit
import NewsLayers

@testable import Rendering

/// Values that several tests render.
enum Samples {
    static let text = "Oslo’s plan: “we spend more,” said Minister Solberg.\nThe rest follows."

    static var document: LoadedDocument {
        get throws {
            let session = try TestSession([TestArticle(text, title: "Plan", outlet: "Wire", published: "2025-06-26")])
            return session.documents[0]
        }
    }

    static func decimal(_ text: String) -> Decimal { Decimal(string: text) ?? 0 }

    static func amount(_ low: String, _ high: String? = nil, bound: Amount.Bound? = nil) -> Amount {
        Amount(low: decimal(low), high: decimal(high ?? low), step: 1, bound: bound)
    }

    static func actor(_ name: String) -> Cell { .actor(ActorReference(name: name)) }

    /// A table of quotations as the command gives it.
    static var quotes: Table {
        get throws {
            let document = try document
            let names = ["Presidential office", "Ingrid Solberg", "Jan Kowal", "日本政府", "Foreign Ministry"]
            let rows = names.enumerated().map { index, name in
                let span = Span(15, 31)
                return Row(
                    [
                        .text("q\(index + 1)"), .text(index == 1 ? "direct" : "indirect"), actor(name),
                        .text(index == 1 ? "was quoted as saying" : "said"), document.cell(at: document.document.span),
                        .integer(index + 3), document.cell, Cell(document.outlet), Cell(document.published.date),
                        document.cell(at: document.document.span), .text("quotes/marks"), .decimal(decimal("0.9")),
                    ],
                    evidence: [document.evidence(span, "content", rule: "quotes/marks", confidence: 0.9)]
                )
            }
            let schema = Schema([
                .id, .kind, .speaker, .cue, .text, .line, .doc, .outlet, .published, .sentence, .rule, .confidence,
            ])
            return Table(schema, rows: rows, noun: "quotes")
        }
    }

    /// Figures of every kind.
    static var spending: Table {
        let schema = Schema([.id, .actor, .status, .period, .share, .amount, .converted, .line])
        return Table(
            schema,
            rows: [
                Row([
                    .text("s1"), actor("NATO members"), .text("target"), Cell(DateValue(year: 2035)),
                    .percent(amount("5")), .missing, .missing, .integer(8),
                ]),
                Row([
                    .text("s2"), actor("South Korea"), .text("budgeted"), Cell(DateValue(year: 2024)),
                    .percent(amount("2.34")), .money(amount("59400000000000"), currency: "KRW"),
                    .money(amount("43700000000"), currency: "USD"), .integer(1200),
                ]),
                Row([
                    .text("s3"), actor("Norland"), .text(""), .missing, .percent(amount("2", "3", bound: .about)),
                    .money(amount("30000000", "40500000", bound: .over), currency: nil), .missing, .missing,
                ]),
            ],
            noun: "facts"
        )
    }

    static func numbers(_ count: Int) -> Table {
        Table(Schema([.name, .n]), rows: (1...max(1, count)).map { Row([.text("row \($0)"), .integer($0)]) })
    }

    static var graph: Graph {
        Graph(
            isDirected: false,
            nodes: [
                Graph.Node(
                    id: "NATO",
                    label: "NATO",
                    attributes: ["type": .text("alliance"), "mentions": .integer(9)]
                ),
                Graph.Node(
                    id: "KR",
                    label: "South Korea",
                    attributes: ["type": .text("country"), "mentions": .integer(12)]
                ),
                Graph.Node(id: "x&<y>", label: "Ministry \"A\\B\" <&>\u{1}\n日本", attributes: ["score": .number(0.5)]),
            ],
            edges: [
                Graph.Edge(source: 0, target: 1, weight: 5, kind: "co-mention", attributes: ["docs": .integer(2)]),
                Graph.Edge(source: 1, target: 2, weight: 3, kind: "co-mention", attributes: ["docs": .integer(1)]),
            ]
        )
    }

    /// Every kind of value, made of documents.
    static func hostileValues(_ documents: [LoadedDocument]) -> [AnswerValue] {
        let schema = Schema([.id, .title, .actor, .sentence, .line, .outlet, .amount, .doc])
        let rows = documents.map { document in
            let text = document.document.text
            let short = String(text.prefix(200))
            return Row(
                [
                    .text(short), .text(text), actor(short), document.cell(at: document.document.span), .integer(-7),
                    .text(short), .money(amount("-1.5"), currency: short), document.cell,
                ],
                evidence: [document.evidence(document.document.span, "text", rule: short)]
            )
        }
        let graph = Graph(
            isDirected: true,
            nodes: documents.enumerated().map { index, document in
                Graph.Node(
                    id: "\(index)\(document.document.text.prefix(20))",
                    label: "x" + document.document.text.prefix(300),
                    attributes: [String(document.document.text.prefix(9)): .text(document.document.text)]
                )
            },
            edges: documents.indices.dropFirst().map {
                Graph.Edge(source: $0 - 1, target: $0, weight: Double($0) * 1.5, kind: String($0))
            }
        )
        let passages = documents.map { document in
            let span = document.document.span
            return Passage(
                heading: String(document.document.text.prefix(300)),
                document: document.document,
                span: span,
                marks: [Span(0, span.end / 2), Span(span.end / 3, span.end)]
            )
        }
        return [
            .table(Table(schema, rows: rows)), .graph(graph), .passages(passages),
            .text(documents.map(\.document.text).joined()), .nothing,
        ]
    }

    static func lines(_ table: Table, _ format: OutputFormat = .table, _ options: RenderOptions) -> [String] {
        Renderer(format, options: options).text(.table(table)).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }
}
