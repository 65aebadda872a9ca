import CommandKit
import DocumentModel
import Testing

@testable import Workbench

@Suite("FactNames")
struct FactNamesTests {
    private func key(_ kind: String, _ start: Int) -> FactKey {
        FactKey(kind: kind, document: DocumentID(of: "text"), spans: [Span(start, start + 1)])
    }

    @Test("A fact keeps its name; each prefix counts for itself")
    func counting() {
        var names = FactNames()
        #expect(names.name(of: key("quotation", 1), prefix: "q") == "q1")
        #expect(names.name(of: key("fact", 1), prefix: "s") == "s1")
        #expect(names.name(of: key("quotation", 2), prefix: "q") == "q2")
        #expect(names.name(of: key("quotation", 1), prefix: "q") == "q1")
        #expect(names.key(named: "q2") == key("quotation", 2))
        #expect(names.key(named: "q3") == nil)
    }

    @Test("All names come by prefix and number")
    func order() {
        var names = FactNames()
        for start in 0..<11 { _ = names.name(of: key("quotation", start), prefix: "q") }
        _ = names.name(of: key("actor", 0), prefix: "a")
        #expect(names.all == ["a1"] + (1...11).map { "q\($0)" })
    }
}
