import DocumentModel
import Foundation
import NewsLayers
import Testing

@testable import CommandKit

@Suite struct TableTests {
    private let schema = Schema([.id, .n, .amount])

    @Test func columnsAreFoundByName() {
        let table = Table(
            schema,
            rows: [
                Row([.text("a"), .integer(1), .missing]),
                Row([.missing, .integer(2), .money(Amount(5, step: 1), currency: "EUR")]),
            ],
            noun: "things"
        )
        #expect(table.column("n") == [.integer(1), .integer(2)])
        #expect(table.column("id") == [.text("a"), .missing])
        #expect(table.column("none") == nil)
        #expect(schema.index(of: "amount") == 2 && schema.index(of: "Amount") == nil)
        #expect(schema["n"] == .n && schema["x"] == nil)
        #expect(table.noun == "things" && Table(schema, rows: []).noun == "rows")
    }

    @Test func rowsThatDoNotFitAreAProgrammersMistake() async {
        await #expect(processExitsWith: .failure) { _ = Table(Schema([.id]), rows: [Row([])]) }
        await #expect(processExitsWith: .failure) { _ = Table(Schema([.id]), rows: [Row([.integer(1)])]) }
        await #expect(processExitsWith: .failure) { _ = Schema([.id, .id]) }
    }

    @Test func missingIsNeitherZeroNorEmpty() {
        #expect(Cell.missing != .integer(0) && Cell.missing != .text(""))
        #expect(Cell(nil as String?).isMissing && Cell(nil as DateValue?).isMissing)
        #expect(!Cell("").isMissing)
        #expect(Cell.missing.type == nil && Cell.missing.number == nil && Cell.missing.words == nil)
    }

    @Test func everyCellHasTheTypeOfItsColumn() throws {
        let document = DocumentID(of: "x")
        let cells: [Cell] = [
            .text("a"), .integer(1), .decimal(1.5), .percent(Amount(2, step: 1)),
            .money(Amount(3, step: 1), currency: nil),
            .date(try #require(DateValue("2025"))), .actor(ActorReference(name: "Lee")), .document("d1", document),
            .span(document, Span(0, 1), text: "x"),
        ]
        #expect(cells.compactMap(\.type) == ColumnType.allCases)
        for cell in cells { #expect((cell.number != nil) == (cell.type?.isNumeric == true)) }
        #expect(cells.map { $0.words ?? "-" } == ["a", "-", "-", "-", "-", "2025", "Lee", "d1", "x"])
    }

    @Test func theDictionaryHasEachNameOnce() {
        let names = Column.dictionary.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names == names.sorted())
        for column in Column.dictionary {
            #expect(column.name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(column.name)")
            #expect(!column.summary.isEmpty && !column.summary.hasSuffix("."), "\(column.name)")
        }
    }

    @Test func columnsCanBeShownOtherwise() {
        let column = Column.speaker.titled("who").shown(.essential)
        #expect(column.name == "speaker" && column.title == "who" && column.importance == .essential)
        #expect(Column.Importance.detail < .useful && Column.Importance.useful < .essential)
    }
}
