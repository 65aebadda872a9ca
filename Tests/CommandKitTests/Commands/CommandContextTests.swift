import DocumentModel
import GraphKit
import Synchronization
import Testing

@testable import CommandKit

/// Services that count, and work on four documents at a time.
private final class CountingServices: SessionServices {
    let corpus: AnalysedCorpus
    let listings: [FactListing] = []
    let parallelism: Int
    let reports = Mutex<[Progress]>([])

    init(parallelism: Int = 4) throws {
        corpus = AnalysedCorpus(catalogue: try Catalogue([]))
        self.parallelism = parallelism
    }

    func displayName(of fact: FactKey, prefix: String) -> String { "\(prefix)\(fact.spans.first?.start ?? 0)" }

    func report(_ progress: Progress) { reports.withLock { $0.append(progress) } }
}

@Suite struct CommandContextTests {
    private let services: CountingServices

    init() throws { services = try CountingServices() }

    private func context(_ texts: [String], input: AnswerValue = .nothing) throws -> CommandContext {
        let catalogue = try Catalogue([])
        let documents = texts.enumerated().map { index, text in
            LoadedDocument(
                name: "d\(index + 1)",
                analysed: AnalysedDocument(Document(text), catalogue: catalogue),
                appearances: [Appearance(source: Appearance.Source(path: "\(text).txt"), format: "text/plain; UTF-8")]
            )
        }
        return CommandContext(documents: documents, input: input, services: services)
    }

    @Test func resultsComeInTheOrderOfTheDocuments() async throws {
        let texts = (0..<200).map { "text \($0)" }
        let results = try await context(texts).map("reading") { $0.document.text }
        #expect(results == texts)
        let reports = services.reports.withLock { $0 }
        #expect(reports.map(\.done) == Array(1...200))
        #expect(reports.allSatisfy { $0.total == 200 && $0.activity == "reading" })
    }

    @Test func whatIsRememberedIsAskedOnce() async throws {
        let asked = Mutex<[String]>([])
        let first = try context(["a", "b", "c"])
        func lengths(_ context: CommandContext) async throws -> [Int] {
            try await context.map("measuring", remembering: "test/length") { document in
                asked.withLock { $0.append(document.document.text) }
                return document.document.count
            }
        }
        #expect(try await lengths(first) == [1, 1, 1])
        #expect(try await lengths(first) == [1, 1, 1])
        #expect(asked.withLock { $0.sorted() } == ["a", "b", "c"])
        let more = CommandContext(
            documents: first.documents.reversed() + (try context(["dd"])).documents,
            services: services
        )
        #expect(try await lengths(more) == [1, 1, 1, 2])
        #expect(asked.withLock { $0.last } == "dd" && asked.withLock { $0.count } == 4)
        // Another date, say, makes another document of it.
        let changed = first.documents[0].replacing(first.documents[0].analysed)
        #expect(try await lengths(CommandContext(documents: [changed], services: services)) == [1])
        #expect(asked.withLock { $0.count } == 5)
    }

    @Test func nothingAndOneDocument() async throws {
        #expect(try await context([]).map("reading") { $0.name } == [])
        #expect(try await context(["a"]).map("reading") { $0.name } == ["d1"])
    }

    @Test func onlySoManyRunAtATime() async throws {
        let running = Mutex((now: 0, most: 0))
        _ = try await context((0..<100).map(String.init)).map("reading") { _ in
            running.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            defer { running.withLock { $0.now -= 1 } }
            return 0
        }
        #expect(running.withLock { $0.most } <= 4)
    }

    /// The third and the seventh fail, the seventh sooner: the error is always that of the third.
    @Test func theErrorIsThatOfTheFirstDocumentThatFails() async throws {
        struct Broken: Error, Equatable { let name: String }
        for _ in 0..<30 {
            let context = try context((0..<40).map(String.init))
            await #expect(throws: Broken(name: "d3")) {
                try await context.map("reading") { document in
                    if document.name == "d3" {
                        for _ in 0..<20_000 { _ = document.name.hashValue }
                        throw Broken(name: "d3")
                    }
                    if document.name > "d4" || document.name == "d4" { throw Broken(name: document.name) }
                }
            }
        }
    }

    @Test func anInterruptStops() async throws {
        let context = try context((0..<400).map(String.init))
        let seen = Mutex(0)
        let task = Task {
            try await context.map("reading") { _ in
                seen.withLock { $0 += 1 }
                try Task.checkCancellation()
            }
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(seen.withLock { $0 } < 400)
    }

    @Test func theInputIsATableOrAnError() throws {
        let table = Table(Schema([.id]), rows: [])
        #expect(try context([], input: .table(table)).inputTable() == table)
        #expect(throws: CommandError(.inputType, "the command takes a table, and was given a graph")) {
            try context([], input: .graph(Graph(isDirected: false, nodes: [], edges: []))).inputTable()
        }
    }

    @Test func documentsAreFoundByNameAndDigest() throws {
        let context = try context(["a", "b"])
        #expect(try context.document(named: "d2").document.text == "b")
        #expect(try context.document(named: DocumentID(of: "a").digest).name == "d1")
        do {
            _ = try context.document(named: "d3")
            Issue.record("there is no d3")
        } catch let error as CommandError {
            #expect(error.code == .unknownDocument && error.message == "no document 'd3'")
            #expect(error.valid?.names == ["d1", "d2"])
        }
        #expect(throws: CommandError.self) { try self.context([]).loadedDocuments() }
    }
}
