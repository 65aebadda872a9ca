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

    /// Ends the program at random points of a session that loads, fixes, merges and tags, and looks what is there.
    ///
    /// `KILLS=100` in the environment makes it a hundred times.
    @Test("C-12: kill -9 at any point loses at most the line that had not answered")
    func kills() async throws {
        let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 6
        var random = SystemRandomNumberGenerator()
        let dossier = try Dossier()
        for number in 0..<40 {
            try dossier.folder.write(
                "n/\(number).txt",
                Data("Mayor Ada Number\(number) said \"we pay \(number)\" to Norway and NATO. \(text)".utf8)
            )
        }
        var expected = 0
        var round = 0
        for kill in 0..<kills {
            var lines: [String] = []
            for step in 0..<12 {
                let number = (round + step) % 40
                switch step % 4 {
                case 0: lines.append("load n/\(number).txt")
                case 1: lines.append("tag d1 t\(kill)-\(step)")
                case 2: lines.append("quotes | fix speaker \"S \(kill) \(step)\"")
                default: lines.append("note d1 \"n \(kill) \(step)\"")
                }
                lines.append("echo answered \(step)")
            }
            round += 3
            let answered = try await killed(dossier, lines, after: Double.random(in: 0.02...0.6, using: &random))
            let check = try await dossier.run("--project", "p", "-c", "project check")
            #expect(check.code == 0, "\(check.out)\(check.err)")
            guard answered > 0 else { continue }
            let steps = try await dossier.run("--project", "p", "-c", "undo --list", "--format", "tsv")
            // Every line that had answered is in the journal: those of this round are its latest.
            for step in 0..<answered where step % 4 == 1 {
                #expect(steps.out.contains("tag d1 t\(kill)-\(step)"), "round \(kill): \(answered) lines had answered")
            }
            expected += answered
        }
        #expect(expected > 0, "no line had answered in any round: the test saw nothing")
    }

    /// Runs lines, ends the program by SIGKILL, and gives how many lines had answered.
    private func killed(_ dossier: Dossier, _ lines: [String], after seconds: Double) async throws -> Int {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Dossier.path)
        process.arguments = ["--project", "p"]
        process.environment = dossier.environment
        process.currentDirectoryURL = URL(fileURLWithPath: dossier.folder.path)
        try dossier.folder.write(".lines", Data((lines.joined(separator: "\n") + "\n").utf8))
        try dossier.folder.write(".answers", Data())
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: dossier.folder.path + "/.lines"))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: dossier.folder.path + "/.answers"))
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Task.sleep(for: .seconds(seconds))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let answers = (dossier.folder.read(".answers") ?? "").split(separator: "\n").filter {
            $0.hasPrefix("answered ")
        }
        return answers.count
    }
}
