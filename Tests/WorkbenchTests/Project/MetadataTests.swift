import CommandKit
import DocumentModel
import Foundation
import Testing

@testable import Workbench

/// C-05: what people say about a document counts before what its file says, and is kept.
@Suite("Metadata of documents")
struct MetadataTests {
    private func desk() async throws -> ProjectDesk {
        let desk = try ProjectDesk(["a.txt": "They said NO.\n", "b.txt": "He said YES.\n", "c.txt": "Nobody.\n"])
        _ = try await desk.run("load @/a.txt @/b.txt @/c.txt", "shouts")
        return desk
    }

    @Test("C-05: one field of one or several documents is set, survives reopening and is undone")
    func single() async throws {
        let desk = try await desk()
        #expect(
            try await desk.run("set d1 d2 source \"Korea  Herald\" --because folder")
                == "note: outlet of 2 documents is Korea Herald\n"
        )
        #expect(try await desk.run("set d1 authors \"Lee Min\"") == "note: byline of d1 is Lee Min\n")
        #expect(try await desk.run("set d1 source \"Korea Herald\"").contains("nothing changed"))
        let table = "doc\toutlet\tbyline\nd1\tKorea Herald\tLee Min\nd2\tKorea Herald\t\nd3\t\t\n"
        #expect(try await desk.run("documents | select doc outlet byline") == table)
        try desk.reopen()
        #expect(try await desk.run("documents | select doc outlet byline") == table)
        #expect(try await desk.run("shouts | select id outlet") == "id\toutlet\nx1\tKorea Herald\nx2\tKorea Herald\n")
        #expect(try await desk.run("explain d1").contains("outlet: Korea Herald; unknown before (folder)"))
        #expect(try await desk.run("set d1 outlet \"\"") == "note: outlet of d1 is that of the file again\n")
        #expect(
            try await desk.run("documents | where outlet = \"Korea Herald\" | select doc").hasPrefix("doc\nd2\nnote")
        )
        #expect(try await desk.run("undo", "undo", "undo").contains("undone: set d1 d2 source"))
        #expect(try await desk.run("documents | where outlet = \"Korea Herald\" | select doc").hasPrefix("doc\nnote"))
    }

    @Test("C-05: behind a pipe every document of the table is set, as one step")
    func table() async throws {
        let desk = try await desk()
        #expect(
            try await desk.run("documents | where words > 1 | set published 2025-06-26")
                == "note: 2 documents were published 2025-06-26\n"
        )
        #expect(
            try await desk.run("set d1 title Answers", "documents | select title published").hasSuffix(
                "title\tpublished\nAnswers\t2025-06-26\n\t2025-06-26\n\t\n"
            )
        )
        #expect(
            try await desk.run("undo", "undo", "documents | where published is missing | count | select n").hasSuffix(
                "n\n3\n"
            )
        )
        #expect(try await desk.run("documents | where words > 9 | set outlet X").contains("no rows came from the left"))
        #expect(try await desk.run("shouts | set outlet X").contains("error[E0204]"))
    }

    @Test("C-05: the language that people give decides what analyses read")
    func language() async throws {
        let desk = try await desk()
        _ = try await desk.run("set d1 lang fr")
        #expect(try await desk.run("shouts | select doc").contains("1 document left out, not in English: d1 (fr)"))
        _ = try await desk.run("undo")
        #expect(try await desk.run("shouts | select doc") == "doc\nd1\nd2\n")
    }

    @Test("C-05: a new version of a text and a text that is loaded later keep what was said")
    func versions() async throws {
        let desk = try await desk()
        _ = try await desk.run("set d1 outlet Herald")
        try desk.folder.write("a.txt", "They said NO again.\n")
        _ = try await desk.run("load @/a.txt")
        #expect(
            try await desk.run("documents | select doc outlet") == "doc\toutlet\nd1\tHerald\nd2\t\nd3\t\nd4\tHerald\n"
        )
        try desk.reopen()
        #expect(try await desk.run("documents | where outlet = Herald | select doc").hasPrefix("doc\nd1\nd4\nnote"))
        _ = try await desk.run("decisions export @/said.jsonl")
        let other = try ProjectDesk(["a.txt": "They said NO.\n"])
        _ = try await other.run("decisions import \(desk.folder.path)/said.jsonl", "load @/a.txt")
        #expect(try await other.run("documents | select outlet") == "outlet\nHerald\n")
    }

    @Test(
        "What is no field, no value or no document is refused with what would be right",
        arguments: [
            ("set d1 colour red", "documents have no field 'colour' that can be set"),
            ("set d1 outlet", "set d1 outlet needs a value"), ("set d1", "set d1 needs a field and a value"),
            ("set d9 outlet X", "no document 'd9'"), ("set d1 url nowhere", "'nowhere' is not an address"),
            ("set d1 language english", "'english' is not the code of a language"),
            ("set d1 published 26.6.25", "'26.6.25' is not a date"), ("documents | set outlet", "from the left"),
        ]
    )
    func refused(_ line: String, _ message: String) async throws {
        let said = try await desk().run(line)
        #expect(said.contains("error[") && said.contains(message))
    }
}
