import Foundation
import Testing

@Suite("A project in the program")
struct ProjectProgramTests {
    private let text = "The mayor said \"we pay\" on Monday. A clerk in Oslo disagreed.\n"

    @Test("All four ways in work in a project, and each finds what the one before left")
    func waysIn() async throws {
        let dossier = try Dossier(["a.txt": text, "b.txt": "Another text.\n", "s.dossier": "tag d1 script\n"])
        #expect(try await dossier.run("--project", "p", "-c", "load a.txt", "-c", "tag d1 line").code == 0)
        #expect(try await dossier.run("run", "s.dossier", "--project", "p").code == 0)
        #expect(try await dossier.run("--project", "p", input: "tag d1 input\n").code == 0)
        #expect(try await dossier.run("b.txt", "--project=p", input: "").code == 0)
        let terminal = try Terminal(dossier, "--project", "p")
        try terminal.wait(for: "dossier> ")
        terminal.type("documents | select doc tag\r")
        try terminal.wait(for: "line, script, input")
        terminal.type("quit\r")
        #expect(await terminal.end().code == 0)
        #expect(try await dossier.run("--project", "p", "-c", "documents | count").out == "n\n2\n")
    }

    @Test("What can't be opened is said with its code, before anything is done")
    func refusals() async throws {
        let dossier = try Dossier(["a.txt": text, "no.sqlite": "This is no database at all, only words in a file.\n"])
        let nowhere = try await dossier.run("--project", "no/such/place", "-c", "load a.txt")
        #expect(nowhere.code == 4 && nowhere.err.hasPrefix("error[E0701]") && nowhere.out.isEmpty)
        #expect(try await dossier.run("--project", "no.sqlite", "-c", "load a.txt").err.hasPrefix("error[E0701]"))
        #expect(try await dossier.run("-c", "project").code == 4)
        #expect(try await dossier.run("--project", "").code == 4)
    }

    @Test("C-09: actors that people merged, named or left out stay so, in tables and in the views")
    func actors() async throws {
        let text = "Norway and NATO met in Bergen. Norway paid. NATO agreed, and Poland watched NATO.\n"
        let dossier = try Dossier(["a.txt": text])
        let first = try await dossier.run(
            "--project",
            "p",
            "-c",
            "load a.txt",
            "-c",
            "actors merge Norway NATO --because test",
            "-c",
            "actors ignore Poland"
        )
        #expect(first.err.contains("note: merged Norway (2) into NATO (3 → 5)"))
        #expect(try await dossier.run("--project", "p", "-c", "actors | select actor n").out == "actor\tn\nNATO\t5\n")
        let names = try await dossier.run(
            "--project",
            "p",
            "-c",
            "actors rename NATO Alliance",
            "-c",
            "actors | get actor"
        )
        #expect(names.out == "actor\nAlliance\n")
        let split = try await dossier.run("--project", "p", "-c", "actors split Norway", "-c", "actors | count")
        #expect(split.out == "n\n2\n")
        #expect(try await dossier.run("--project", "p", "-c", "actors split Norway").err.contains("error[E0305]"))
        #expect(try await dossier.run("--project", "p", "-c", "project update").out.contains("actor\t3\n"))
    }

    @Test("What people fixed, rejected and added counts in speakers; a figure has all its sources")
    func commandsSeeDecisions() async throws {
        let dossier = try Dossier(["a.txt": text, "b.txt": "Norway will spend $5 million on boats in 2031, it said.\n"])
        let fixed = try await dossier.run(
            "--project",
            "p",
            "-c",
            "load a.txt b.txt",
            "-c",
            "quotes | where doc = d1 | fix speaker Ada",
            "-c",
            "speakers | where speaker = Ada | select speaker n"
        )
        #expect(fixed.out.hasSuffix("speaker\tn\nAda\t1\n"), "\(fixed.out)\(fixed.err)")
        let figures = try await dossier.run("--project", "p", "-c", "figures | select actor unit values docs")
        #expect(figures.out.hasPrefix("actor\tunit\tvalues\tdocs\nNorway\t"), "\(figures.out)\(figures.err)")
    }
}
