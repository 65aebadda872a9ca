import Foundation
import Testing

@Suite("Facts as people left them, in the program")
struct DecidedFactsTests {
    private let files = [
        "a.txt": "Budgets\n\nJapan's defence budget was 8.2 trillion yen, or 1.6 percent of GDP, in 2024.\n",
        "b.txt": "Again\n\nJapan's defence budget was 9.6 trillion yen in 2024, the ministry said.\n",
        "share.csv": "Country,2023,2024\nJapan,1.2,1.4\n",
    ]

    @Test("A figure is contradicted until a person corrects or rejects one side; undo brings it back")
    func figures() async throws {
        let dossier = try Dossier(files)
        func conflicts(_ lines: String...) async throws -> String {
            let all = (lines + ["figures --conflicting | get values"]).flatMap { ["-c", $0] }
            let run = try await dossier.run(["--project", "p"] + all)
            #expect(run.code == 0, "\(run.err)")
            return run.out.split(separator: "\n").suffix(1).joined()
        }
        #expect(try await conflicts("load a.txt b.txt | count") == "8.2 trn / 9.6 trn")
        #expect(try await conflicts("spending | count", "fix s1 amount \"9.6 trn JPY\" --because misprint") == "values")
        #expect(try await conflicts("undo") == "8.2 trn / 9.6 trn")
        #expect(try await conflicts("reject s2") == "values")
    }

    @Test("E-04: exported rows of every plugin carry document, digest, offsets, rule and plugin")
    func provenance() async throws {
        let dossier = try Dossier(files)
        for command in ["quotes", "spending", "actors"] {
            let run = try await dossier.run(
                "-c",
                "load a.txt b.txt | count",
                "-c",
                "\(command) | export \(command).jsonl"
            )
            #expect(run.code == 0, "\(run.err)")
            let lines = (dossier.folder.read("\(command).jsonl") ?? "").split(separator: "\n")
            #expect(!lines.isEmpty)
            for line in lines {
                for key in ["doc", "source_sha256", "start", "rule", "plugin"] {
                    #expect(line.contains("\"\(key)\":") && !line.contains("\"\(key)\":null"), "\(command): \(key)")
                }
            }
        }
    }
}
