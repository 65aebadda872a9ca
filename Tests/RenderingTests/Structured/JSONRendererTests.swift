import CommandKit
import DocumentModel
import DossierTesting
import Foundation
import Testing

@testable import Rendering

@Suite struct JSONRendererTests {
    @Test func everyTextSurvives() throws {
        let texts = HostileText.all.map(\.text) + ["\"\\/\u{8}\u{C}", "\u{E0041}\u{10FFFF}"]
        let table = Table(Schema([.title]), rows: texts.map { Row([.text($0)]) })
        let data = Data(Renderer(.json).text(.table(table)).utf8)
        let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: String]])
        #expect(objects.map { $0["title"] } == texts)
        let lines = Renderer(.jsonl).text(.table(table)).split(separator: "\n")
        #expect(lines.count == texts.count)
    }

    @Test func numbersAreNumbersAndKeysKeepTheirOrder() {
        let lines = Samples.lines(Samples.spending, .jsonl, RenderOptions())
        #expect(
            lines[1]
                == #"{"id":"s2","actor":"South Korea","status":"budgeted","period":"2024","period_precision":"year","#
                + #""share":2.34,"share_high":null,"share_bound":null,"amount":59400000000000,"amount_currency":"KRW","#
                + #""amount_high":null,"amount_bound":null,"converted":43700000000,"converted_currency":"USD","#
                + #""converted_high":null,"converted_bound":null,"line":1200}"#
        )
    }

    @Test func passagesCountUnicodeScalars() throws {
        let document = try Samples.document
        let table = Table(Schema([.text]), rows: [Row([document.cell(at: Span(15, 31))])])
        let text = Renderer(.jsonl, lookup: SourceLookup([document])).text(.table(table))
        #expect(text == #"{"text":{"text":"“we spend more","doc":"d1","start":13,"end":27}}"# + "\n")
        #expect(Renderer(.jsonl).text(.table(table)).contains(#""doc":null,"start":null,"end":null"#))
    }

    @Test func emptyTablesAreEmptyArrays() {
        let table = Table(Schema([.id]), rows: [])
        #expect(Renderer(.json).text(.table(table)) == "[]\n")
        #expect(Renderer(.jsonl).text(.table(table)).isEmpty)
    }

    @Test func textAndPassagesAreObjects() throws {
        #expect(Renderer(.json).text(.text("a\nb")) == "{\"text\":\"a\\nb\"}\n")
        let document = try Samples.document
        let passage = Passage(heading: "d1", document: document.document, span: Span(0, 4), marks: [Span(0, 2)])
        #expect(
            Renderer(.jsonl, lookup: SourceLookup([document])).text(.passages([passage]))
                == #"{"heading":"d1","doc":"d1","start":0,"end":4,"text":"Oslo","marks":[[0,2]]}"# + "\n"
        )
    }

    @Test func whatJSONCannotSayIsNull() {
        #expect(JSONValue.double(.infinity).text == "null")
        #expect(JSONValue.decimal(.nan).text == "null")
        #expect(JSONValue.array([.bool(true), .double(0.5), .double(3)]).text == "[true,0.5,3]")
    }

    @Test("E-13: rows are written one by one, so that the text of a table never stands in memory")
    func rowsAreStreamed() {
        struct Pieces: TextOutputStream {
            var longest = 0
            var count = 0
            mutating func write(_ string: String) {
                longest = max(longest, string.utf8.count)
                count += 1
            }
        }
        let rows = Array(repeating: Row([.text(String(repeating: "x", count: 100))]), count: 20_000)
        let table = Table(Schema([.name]), rows: rows)
        for format in [OutputFormat.csv, .tsv, .jsonl, .json] {
            var pieces = Pieces()
            Renderer(format).render(.table(table), to: &pieces)
            #expect(pieces.longest < 1_000 && pieces.count >= 20_000)
        }
    }
}
