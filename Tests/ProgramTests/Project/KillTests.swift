import Foundation
import Testing

@Suite("A project whose program is killed")
struct KillTests {
    private let text = "The mayor said \"we pay\" on Monday. A clerk in Oslo disagreed.\n"

    /// Ends the program at random points of a session that loads, fixes, merges, tags, sets, and names, and looks what is there.
    ///
    /// `KILLS=100` in the environment makes it a hundred times.
    @Test("C-12: kill -9 at any point loses at most the line that had not answered")
    func kills() async throws {
        let kills = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 6
        var random = SystemRandomNumberGenerator()
        let dossier = try Dossier(["share.csv": "Country,2023,2024\nNorway,1.2,1.4\n"])
        for number in 0..<40 {
            try dossier.folder.write(
                "n/\(number).txt",
                Data("Mayor Ada Number\(number) said \"we pay \(number)\" to Norway and NATO. \(text)".utf8)
            )
        }
        var expected = 0
        var round = 0
        for kill in 0..<kills {
            let lines = (0..<Self.steps).flatMap { step in
                [Self.line(step, mark: "\(kill)-\(step)", file: (round + step) % 40), "echo answered \(step)"]
            }
            round += 3
            let answered = try await killed(dossier, lines, after: Double.random(in: 0.02...0.8, using: &random))
            let check = try await dossier.run("--project", "p", "-c", "project check")
            #expect(check.code == 0, "\(check.out)\(check.err)")
            guard answered > 0 else { continue }
            let steps = try await dossier.run("--project", "p", "-c", "undo --list", "--format", "tsv")
            // Every line that had answered is in the journal: those of this round are its latest.
            for step in 0..<answered {
                let line = Self.line(step, mark: "\(kill)-\(step)", file: 0)
                // A text that is loaded again, or a quotation that is fixed already, is no change.
                guard !line.hasPrefix("load"), !line.hasPrefix("quotes") else { continue }
                #expect(steps.out.contains(line), "round \(kill): \(answered) lines had answered, but not '\(line)'")
            }
            // So that the next round merges anew.
            _ = try await dossier.run("--project", "p", "-c", "try actors split Norway")
            expected += answered
        }
        #expect(expected > 0, "no line had answered in any round: the test saw nothing")
    }

    private static let steps = 16

    /// A line that changes the project, other ones in turn.
    private static func line(_ step: Int, mark: String, file: Int) -> String {
        switch step % 8 {
        case 0: "load n/\(file).txt"
        case 1: "tag d1 t\(mark)"
        case 2: "quotes | fix speaker \"S \(mark)\""
        case 3: "note d1 \"n \(mark)\""
        case 4:
            step < 8
                ? "actors merge Norway NATO --because \"m \(mark)\"" : "actors split Norway --because \"m \(mark)\""
        case 5: "set d1 title \"T \(mark)\""
        case 6: "reference load share.csv --as spending --unit \"% of GDP\" --name r\(mark)"
        default: "topic t\(mark) = \"we pay\""
        }
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
