import CommandKit
import DocumentModel
import DossierTesting
import Foundation
import GraphKit
import Testing

@testable import Rendering

@Suite struct TableRendererTests {
    @Test func looksLikeTheSessions() throws {
        #expect(
            Samples.lines(Samples.spending, .table, .terminal(width: 80)) == [
                " id  actor         status    period      share        amount   converted   line",
                " ──  ────────────  ────────  ──────  ─────────  ────────────  ──────────  ─────",
                " s1  NATO members  target    2035       5    %                                8",
                " s2  South Korea   budgeted  2024       2.34 %  59.4 trn KRW  43.7bn USD  1,200",
                " s3  Norland                 ?       ~2–3    %   ≥30–40.5m ?",
            ]
        )
        let quotes = Samples.lines(try Samples.quotes, .table, .terminal(width: 80))
        #expect(quotes[0] == " id  kind      speaker              cue                   text              line")
        #expect(quotes[3] == " q2  direct    Ingrid Solberg       was quoted as saying  Oslo’s plan: “w…     4")
        #expect(quotes[5] == " q4  indirect  日本政府             said                  Oslo’s plan: “w…     6")
    }

    @Test func footersTellWhatIsNotShown() throws {
        var out = ""
        let report = Renderer(.table, options: .terminal(width: 80)).render(.table(try Samples.quotes), to: &out)
        #expect(
            report.notes.map(\.text) == [
                "5 quotes", "6 more columns: doc outlet published sentence rule confidence  (--wide, or select)",
            ]
        )
    }

    @Test func cutCellsAreCountedWhereNothingElseSaysWide() {
        let table = Table(
            Schema([.name, .title]),
            rows: [Row([.text("a"), .text(String(repeating: "word ", count: 40))])]
        )
        var out = ""
        let report = Renderer(.table, options: .terminal(width: 40)).render(.table(table), to: &out)
        #expect(report.notes.map(\.text) == ["1 row", "1 cell cut (--wide)"])
    }

    @Test(arguments: [1, 5, 12, 20, 40, 60, 80, 120, 200]) func noLineIsWiderThanTheOutput(width: Int) throws {
        let texts = HostileText.all.map { String($0.text.prefix(2_000)) }
        let session = try TestSession(texts.map { TestArticle($0, title: $0, outlet: $0) })
        var values = Samples.hostileValues(session.documents)
        values.removeAll { if case .text = $0 { true } else { false } }
        values += [
            .table(try Samples.quotes), .table(Samples.spending), .table(Samples.numbers(100)), .graph(Samples.graph),
        ]
        for value in values {
            for format in [OutputFormat.auto, .table, .line] {
                for wide in [false, true] {
                    var options = RenderOptions.terminal(width: width)
                    options.wide = wide
                    var out = ""
                    let report = Renderer(format, options: options).render(value, to: &out)
                    // A double-width character does not fit into one column; below 20 only that may stick out.
                    let limit = width < 20 ? max(width, 4) : width
                    let lines =
                        out.split(separator: "\n") + NoteRenderer(options: options).lines(report.notes).map { $0[...] }
                    let widest = lines.max { DisplayWidth.of($0) < DisplayWidth.of($1) } ?? ""
                    #expect(DisplayWidth.of(widest) <= limit, "\(format) wide \(wide): '\(widest)'")
                }
            }
        }
    }

    @Test func numbersAndIdentitiesAreNeverCut() {
        for width in [40, 50, 60, 70, 80] {
            let text = Renderer(.auto, options: .terminal(width: width)).text(.table(Samples.spending))
            #expect(text.contains("59.4 trn KRW") && text.contains("2.34 %") && text.contains("1,200"), "\(width)")
        }
    }

    @Test func manyColumnsInLittleRoomBecomeLines() {
        let lines = Samples.lines(Samples.spending, .auto, .terminal(width: 60))
        #expect(lines[0] == "       id: s1")
        #expect(Samples.lines(Samples.spending, .table, .terminal(width: 60))[0].hasPrefix(" id  actor"))
    }

    @Test func wideShowsEverythingUncut() throws {
        var options = RenderOptions.terminal(width: 120)
        options.wide = true
        let text = Renderer(.auto, options: options).text(.table(try Samples.quotes))
        #expect(!text.contains("…"))
        #expect(text.contains("confidence"))
        options.width = nil
        let table = Samples.lines(try Samples.quotes, .auto, options)
        #expect(table.count == 7)
        #expect(table[2].hasSuffix("  0.9"))
    }

    @Test func aPipeCutsNothing() throws {
        let text = Renderer(.table, options: RenderOptions()).text(.table(try Samples.quotes))
        #expect(text.contains("The rest follows."))
        #expect(Samples.lines(Samples.numbers(1_000), .table, RenderOptions()).count == 1_002)
    }

    @Test func theMiddleOfLongTablesIsLeftOut() {
        let lines = Samples.lines(Samples.numbers(100), .table, .terminal(width: 80))
        #expect(lines.count == 43)
        #expect(lines[21] == " row 20    20")
        #expect(lines[22] == " … 60 more rows · page or --all")
        #expect(lines[23] == " row 81    81")
        #expect(Samples.lines(Samples.numbers(40), .table, .terminal(width: 80)).count == 42)
    }

    @Test func emptyTablesHaveHeadsAndACount() {
        var out = ""
        let table = Table(Schema([.id, .n]), rows: [], noun: "quotes")
        let report = Renderer(.table, options: .terminal(width: 80)).render(.table(table), to: &out)
        #expect(out == " id  n\n ──  ─\n")
        #expect(report.notes.map(\.text) == ["0 quotes"])
        #expect(Renderer(.auto, options: .terminal(width: 80)).text(.table(Table(Schema([]), rows: []))).isEmpty)
    }

    @Test func colourChangesNoWord() throws {
        let plain = Renderer(.table, options: .terminal(width: 80)).text(.table(try Samples.quotes))
        let coloured = Renderer(.table, options: .terminal(width: 80, useColour: true)).text(.table(try Samples.quotes))
        #expect(coloured.contains("\u{1B}["))
        #expect(coloured.replacing(#/\x1B\[[0-9;]*m/#, with: "") == plain)
    }

    @Test func withoutUnicodeThereIsNoBoxCharacter() {
        var options = RenderOptions.terminal(width: 80)
        options.useUnicode = false
        let text = Renderer(.table, options: options).text(.table(Samples.numbers(100)))
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func wordsBeforeANodeLoseTheirBeginning() {
        let schema = Schema([Column.before.aligned(.trailing), .after])
        let cell = Cell.text("one two three four five six seven")
        let table = Table(schema, rows: [Row([cell, cell])])
        #expect(Samples.lines(table, .table, .terminal(width: 33))[2] == " …five six seven  one two three…")
    }

    @Test func graphsHaveBars() {
        var out = ""
        let report = Renderer(.auto, options: .terminal(width: 80)).render(.graph(Samples.graph), to: &out)
        let lines = out.split(separator: "\n")
        #expect(lines[2] == " NATO         South Korea                    5  █████")
        #expect(report.notes.first?.text == "graph: 3 nodes, 2 edges, undirected")
    }

    @Test func countsAreInTheSingularForOne() {
        #expect(Count.of(1, "quotes") == "1 quote")
        #expect(Count.of(1, "entries") == "1 entry")
        #expect(Count.of(2, "quotes") == "2 quotes")
        #expect(Count.of(1_204, "rows") == "1,204 rows")
        #expect(Count.of(1, "matches") == "1 match")
    }
}
