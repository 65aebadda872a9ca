import Testing

@testable import CommandKit

@Suite struct InputTypeTests {
    /// What fits where: a row for each kind of input, a mark for each type of answer that it takes.
    @Test(arguments: [
        (InputType.nothing, "nothing"), (.optionalTable, "nothing table"), (.table, "table"), (.graph, "graph"),
        (.tableOrGraph, "table graph"), (.any, "table graph passages text"),
    ])
    func whatFits(_ input: InputType, _ expected: String) {
        let types: [(String, AnswerType)] = [
            ("nothing", .nothing), ("table", .table(Schema([.id]))), ("graph", .graph), ("passages", .passages),
            ("text", .text),
        ]
        #expect(types.filter { input.accepts($0.1) }.map(\.0).joined(separator: " ") == expected)
    }

    @Test func theyHaveNamesForMessages() {
        #expect(InputType.tableOrGraph.article == "a table or a graph")
        #expect(AnswerType.table(Schema([])).article == "a table")
        #expect(AnswerValue.text("x").type == .text && AnswerValue.nothing.type == .nothing)
    }

    @Test func completionDomainsTravelAsMarkers() {
        for domain in CompletionDomain.allCases {
            #expect(CompletionDomain(marker: "dossier:\(domain.rawValue)") == domain)
        }
        #expect(CompletionDomain(marker: "ls -l") == nil)
        #expect(CompletionDomain(marker: "dossier:") == nil)
    }
}
