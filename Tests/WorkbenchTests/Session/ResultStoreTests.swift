import CommandKit
import Testing

@testable import Workbench

@Suite("ResultStore")
struct ResultStoreTests {
    private func table(_ rows: Int, _ text: String = "x") -> AnswerValue {
        .table(Table(Schema([.name]), rows: Array(repeating: Row([.text(text)]), count: rows)))
    }

    @Test("R-70: results are numbered from one; _ is the last, _n the n-th, a name the newest of it")
    func names() {
        var store = ResultStore()
        #expect(store.names.isEmpty && store.value(named: "_") == nil)
        #expect(store.add(table(1, "a"), name: nil, line: "a") == 1)
        #expect(store.add(table(1, "b"), name: "said", line: "b") == 2)
        #expect(store.add(table(1, "c"), name: "said", line: "c") == 3)
        #expect(store.value(named: "_1") == table(1, "a"))
        #expect(store.value(named: "_2") == table(1, "b"))
        #expect(store.value(named: "said") == table(1, "c"))
        #expect(store.value(named: "_") == table(1, "c"))
        #expect(store.value(named: "_4") == nil && store.value(named: "_x") == nil)
        #expect(store.names == ["_", "_1", "_2", "_3", "said"])
    }

    @Test("R-72: over the limit the oldest results without a name go; numbers stay")
    func limit() {
        var store = ResultStore()
        store.add(table(600_000, "a"), name: nil, line: "a")
        store.add(table(300_000, "b"), name: "kept", line: "b")
        store.add(table(300_000, "c"), name: nil, line: "c")
        #expect(store.value(named: "_1") == nil)
        #expect(store.hasForgotten("_1") && !store.hasForgotten("_2") && !store.hasForgotten("_9"))
        #expect(store.value(named: "kept") == table(300_000, "b"))
        #expect(store.add(table(1, "d"), name: nil, line: "d") == 4)
        #expect(store.value(named: "_3") == table(300_000, "c"))
    }

    @Test("R-72: the newest result is kept, however large")
    func largest() {
        var store = ResultStore()
        store.add(table(1), name: nil, line: "a")
        store.add(table(1_000_001), name: nil, line: "b")
        #expect(store.value(named: "_2") != nil)
        #expect(store.value(named: "_1") == nil)
    }

    @Test("R-72: wide tables are measured by the memory they take, not by their rows alone")
    func memory() {
        var store = ResultStore()
        let columns = (0..<200).map { Column("c\($0)", .text, "") }
        let row = Row(Array(repeating: .missing, count: 200))
        let wide = AnswerValue.table(Table(Schema(columns), rows: Array(repeating: row, count: 60_000)))
        store.add(wide, name: nil, line: "a")
        store.add(wide, name: nil, line: "b")
        #expect(ResultStore.bytes(of: wide) > 256_000_000)
        #expect(store.hasForgotten("_1") && store.value(named: "_2") != nil)
    }
}
