import Archive
import CommandKit
import DocumentModel
import Foundation
import Synchronization
import Testing

@testable import Workbench

@Suite("Projects")
struct ProjectTests {
    private let files = [
        "news/a.txt": "The minister said NO to the plan. He said it TWICE in Oslo.\n",
        "news/b.txt": "A clerk shouted STOP at the gate, and nobody did.\n",
    ]

    private func desk() throws -> ProjectDesk {
        let desk = try ProjectDesk()
        let folder = desk.folder.path + "/news"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files { try desk.folder.write(name, text) }
        return desk
    }

    @Test("C-03, C-12: what was loaded is there again, under the same names, without its files")
    func reopening() async throws {
        let desk = try desk()
        let first = try await desk.run("load @/news/a.txt", "load @/news/b.txt", "shouts | select id text doc")
        try desk.reopen()
        try FileManager.default.removeItem(atPath: desk.folder.path + "/news")
        #expect(try await desk.run("documents | select doc path") == "doc\tpath\nd1\t@/news/a.txt\nd2\t@/news/b.txt\n")
        #expect(first.hasSuffix(try await desk.run("shouts | select id text doc")))
        #expect(try await desk.run("show d2 --lines 1").contains("A clerk shouted STOP"))
    }

    @Test("Display names are those of the project, whatever is listed first")
    func names() async throws {
        let desk = try desk()
        _ = try await desk.run("load @/news/b.txt", "shouts", "load @/news/a.txt", "shouts")
        try desk.reopen()
        #expect(try await desk.run("explain x1").contains("STOP"))
        #expect(try await desk.run("shouts | select id text") == "id\ttext\nx1\tSTOP\nx2\tNO\nx3\tTWICE\n")
    }

    @Test("C-13: a layer that an earlier session computed is read and not computed again")
    func cachedLayers() async throws {
        let desk = try desk()
        _ = try await desk.run("load @/news/a.txt", "shouts")
        try desk.reopen(with: [.countingShouts])
        let before = CountedShouts.runs.withLock { $0 }
        #expect(try await desk.run("shouts | count") == "n\n2\n")
        #expect(CountedShouts.runs.withLock { $0 } == before)
        // Another version of the analysis has another key: the kept layer does not count any more.
        try desk.reopen(with: [.newerShouts])
        _ = try await desk.run("shouts | count")
        #expect(CountedShouts.runs.withLock { $0 } == before + 1)
    }

    @Test("C-11: a second session reads, and says so; the first one goes on writing")
    func oneWriter() async throws {
        let desk = try desk()
        _ = try await desk.run("load @/news/a.txt")
        let second = Session(registry: try Registry(plugins: [.test]), project: try Project(folder: desk.project))
        #expect(second.openingNote?.contains("reading only") == true)
        let outcome = await Interpreter(session: second).run("tag d1 x")
        #expect(outcome.problem?.error.code == .readOnlyProject)
        #expect(second.documents.count == 1)
        #expect(try await desk.run("tag d1 y") == "note: tagged d1 'y'\n")
    }

    @Test("C-08, R-73: remove and load are undone, redone and kept")
    func removal() async throws {
        let desk = try desk()
        _ = try await desk.run("load @/news/a.txt", "load @/news/b.txt", "remove d1")
        #expect(try await desk.run("documents | select doc") == "doc\nd2\n")
        try desk.reopen()
        #expect(try await desk.run("documents | select doc") == "doc\nd2\n")
        #expect(try await desk.run("undo") == "note: undone: remove d1\n")
        #expect(try await desk.run("undo").hasPrefix("note: undone: load "))
        #expect(try await desk.run("documents | select doc") == "doc\nd1\n")
        try desk.reopen()
        #expect(try await desk.run("documents | select doc") == "doc\nd1\n")
        _ = try await desk.run("redo", "redo")
        #expect(try await desk.run("documents | select doc") == "doc\nd2\n")
        // A removed text that is loaded again is back, under its old name.
        _ = try await desk.run("load @/news/a.txt")
        try desk.reopen()
        #expect(try await desk.run("documents | select doc") == "doc\nd1\nd2\n")
    }

    @Test("C-05: a date that a person gave stays, and is taken back by undo")
    func dates() async throws {
        let desk = try desk()
        _ = try await desk.run("load @/news/a.txt", "set d1 published 2025-06-26")
        try desk.reopen()
        #expect(try await desk.run("documents | select published") == "published\n2025-06-26\n")
        #expect(try await desk.run("undo", "documents | select published").hasSuffix("published\n\n"))
    }

    @Test("find gives the same with full-text search as without it")
    func search() async throws {
        let texts = [
            "The U.S. didn't pay 5bn, so they cannot go.\n", "Naïve café-owners in Oslo; O'Brien's $5 bill: 50%.\n",
            "NATION and national; don’t stop e-mail.\n",
        ]
        let desk = try ProjectDesk()
        let bench = try Bench()
        for (index, text) in texts.enumerated() {
            try desk.folder.write("\(index).txt", text)
            _ = try await desk.run("load @/\(index).txt")
            bench.add(text, path: "\(index).txt")
        }
        let patterns = [
            "\"U.S.\"", "didn't", "n't", "cannot", "can", "5bn", "5", "\"$5\"", "50%", "naïve", "café*", "\"O'Brien\"",
            "nation", "nation*", "don’t", "\"e-mail\"", "mail", "in", "o*", "\"stop e\"", "the", "pay",
            "\"they can* go\"", "\"n* pay\"", "\"and nat*\"", "\"stop e-mail\"", "\"pay they\"", "\"5 bill*\"",
        ]
        for pattern in patterns {
            let line = "find \(pattern) | select doc line text"
            #expect(try await desk.run(line) == (await bench.run(line)), "\(pattern)")
        }
    }
}

/// The test layer, counted: how often its analysis ran.
enum CountedShouts {
    static let runs = Mutex(0)

    static func plugin(version: Int) -> Plugin {
        let analysis = Analysis(
            "test-shouts",
            summary: "Finds words in capitals and counts itself.",
            version: version,
            produces: Shouts.self
        ) { document in
            runs.withLock { $0 += 1 }
            let value = try Analysis.shouts.value(
                in: AnalysedDocument(document, catalogue: try Catalogue([.shouts]))
            )
            return value as? [Span] ?? []
        }
        return Plugin(
            name: "test",
            version: "1.2.0",
            summary: "Serves tests.",
            analyses: [analysis],
            listings: [.shouts],
            commands: Plugin.test.commands
        )
    }
}

extension Plugin {
    static let countingShouts = CountedShouts.plugin(version: 1)
    static let newerShouts = CountedShouts.plugin(version: 2)
}
