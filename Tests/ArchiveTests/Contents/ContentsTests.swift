import Archive
import DocumentModel
import Foundation
import Testing

@Suite("The contents of a project")
struct ContentsTests {
    @Test("C-06: texts, structure, dates and appearances come back as they were")
    func documents() throws {
        let folder = try ArchiveFolder()
        try folder.fill("Ein Text mit ü.\n", "Zwei — Texte\u{0}mit allem.")
        let archive = try Archive(folder.project)
        let stored = try archive.documents()
        #expect(stored.map(\.number) == [1, 2])
        #expect(try archive.text(of: 2, id: stored[1].id) == "Zwei — Texte\u{0}mit allem.")
        #expect(try archive.structure(of: 1).count == 1)
        #expect(try archive.published(of: 1).date == DateValue("2025-06-21"))
        #expect(try archive.appearances(of: 1).map(\.appearance.title) == ["Title 1"])
        var inputs = DocumentInputs()
        inputs[Published.self] = try archive.published(of: 1)
        #expect(stored[0].publishedPrint == inputs.fingerprint(of: Published.self))
        #expect(stored[0].counts?.words == 3 && stored[0].hasText)
    }

    @Test("One text in two places is one document with two appearances")
    func appearances() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.")
        let archive = try Archive(folder.project)
        let step = DecisionStep(id: 2, time: "", line: "load again", decisions: [])
        try archive.add([ArchiveFolder.document("One text.", number: 7, step: 2, path: "copy.txt")], loadedBy: step)
        #expect(try archive.documents().map(\.number) == [1])
        #expect(try archive.appearances(of: 1).map(\.appearance.source.path) == ["1.txt", "copy.txt"])
        #expect(try archive.numbers(matching: "\"text\"") == [1])
    }

    @Test("Steps with every kind of decision come back as they were, in their order")
    func steps() throws {
        let folder = try ArchiveFolder()
        let text = DocumentID(of: "text")
        let key = FactKey(kind: "quotation", document: text, spans: [Span(1, 4), Span(7, 9)])
        let subjects: [Decision.Subject] = [.document(text), .fact(key), .actor("A"), .name("n")]
        let steps = Decision.Action.allCases.enumerated().map { index, action in
            DecisionStep(
                id: index + 1,
                time: "2026-01-01T00:00:0\(index % 10)Z",
                line: "line \(index)",
                decisions: subjects.map {
                    Decision(action, $0, field: "f", value: "v'\"", before: nil, words: "wörter", reason: "why")
                }
            )
        }
        let archive = try Archive(folder.project)
        for step in steps { try archive.keep(step) }
        #expect(try archive.steps() == steps)
        try archive.mark(2, as: .undone)
        try archive.keep(DecisionStep(id: 90, time: "", line: "", decisions: []), dropping: [2])
        #expect(try archive.steps().map(\.state).filter { $0 == .dropped }.count == 1)
    }

    @Test("Layers are found by their key only; names and facts are kept once")
    func results() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.")
        let archive = try Archive(folder.project)
        let id = DocumentID(of: "One text.")
        let key = FactKey(kind: "quotation", document: id, spans: [Span(0, 3)])
        let layer = StoredLayer(document: id, layer: "quotations", key: "k1", value: Data("x".utf8))
        let facts = StoredFacts(document: 1, kind: "quotation", key: "k1", rows: ["{\"id\":\"q1\"}"])
        for _ in 0..<2 {
            try archive.keep(names: [StoredName(key: key, prefix: "q", number: 1)], layers: [layer], facts: [facts])
        }
        #expect(try archive.layer("quotations", of: id, key: "k1") == Data("x".utf8))
        #expect(try archive.layer("quotations", of: id, key: "k2") == nil)
        #expect(try archive.names(prefix: "q") == [StoredName(key: key, prefix: "q", number: 1)])
        #expect(try archive.factKeys(kind: "quotation") == [1: "k1"])
    }

    @Test("The views are a contract: their names and columns, read by another program while we are open")
    func views() throws {
        let folder = try ArchiveFolder()
        try folder.fill("One text.", "Another text.")
        let archive = try Archive(folder.project)
        for (view, columns) in ProjectViews.columns.sorted(by: { $0.key < $1.key }) {
            #expect(try folder.query("SELECT name FROM pragma_table_info('\(view)')") == columns, "\(view)")
        }
        let id = DocumentID(of: "One text.")
        try archive.keep(
            DecisionStep(
                id: 2,
                time: "",
                line: "tag",
                decisions: [
                    Decision(.tag, .document(id), value: "a"), Decision(.tag, .document(id), value: "b"),
                    Decision(.untag, .document(id), value: "a"),
                    Decision(.set, .document(id), field: "published", value: "2024-01-01"),
                ]
            )
        )
        let row = "{\"id\":\"q1\",\"kind\":\"direct\",\"text\":{\"text\":\"No\",\"doc\":\"d1\",\"start\":2,\"end\":4}}"
        try archive.keep(
            names: [],
            layers: [],
            facts: [StoredFacts(document: 1, kind: "quotation", key: "k", rows: [row])]
        )
        #expect(
            try folder.query("SELECT doc, title, outlet, published, tag FROM v_documents")
                == ["d1|Title 1|Post|2024-01-01|b", "d2|Title 2|Post|2025-06-22|"]
        )
        #expect(try folder.query("SELECT id, kind, text, start, \"end\" FROM v_quotes") == ["q1|direct|No|2|4"])
        #expect(try folder.query("SELECT count(*) FROM v_decisions WHERE doc = 'd1'") == ["4"])
        try archive.keep(DecisionStep(id: 3, time: "", line: "remove", decisions: [Decision(.remove, .document(id))]))
        #expect(try folder.query("SELECT doc FROM v_documents") == ["d2"])
        #expect(try folder.query("SELECT id FROM v_quotes") == [])
        try archive.mark(3, as: .undone)
        #expect(try folder.query("SELECT id FROM v_quotes") == ["q1"])
        try archive.mark(1, as: .undone)
        #expect(try folder.query("SELECT doc FROM v_documents") == [])
    }
}
