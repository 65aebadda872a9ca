import DossierKit
import Foundation
import Workbench

/// What a project costs: loading, reopening, searching and one more article, with as many articles as are asked for.
struct ProjectBench {
    let count: Int

    /// The time of a step on the clock and of the processor; on a machine that others use only the second means much.
    private struct Watch {
        let clock = ContinuousClock.now
        let processor = Watch.processorTime()

        var text: String {
            let duration = ContinuousClock.now - clock
            return String(
                format: "%9.3f s %9.3f s of processor",
                Self.seconds(duration),
                Self.processorTime() - processor
            )
        }

        var seconds: Double { Self.seconds(ContinuousClock.now - clock) }

        private static func seconds(_ duration: Duration) -> Double {
            Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
        }

        private static func processorTime() -> Double {
            var time = timespec()
            guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
    }

    /// What is asked of a step: seconds at most; nil where nothing is.
    private struct Step {
        let name: String
        let line: String
        let limit: Double?
    }

    /// Prints the table.
    func run() async throws {
        let folder = NSTemporaryDirectory() + "dossier-bench-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer {
            do { try FileManager.default.removeItem(atPath: folder) } catch { print("left behind: \(folder)") }
        }
        var writer = ArticleWriter()
        let bytes = try writer.write(count, into: folder + "/articles")
        var other = ArticleWriter(seed: 7)
        let one = other.article() + "\nA zeppelin hangar stood empty.\n"
        try Data(one.utf8).write(to: URL(fileURLWithPath: folder + "/one.txt"))
        print("project: \(count) articles, \(bytes / max(1, count)) bytes each")
        let isLarge = count > 20_000
        var watch = Watch()
        try await session(folder) { session in
            try await Self.report(session, "load", "load \(folder)/articles --recursive", isLarge ? 600 : 30)
        }
        Self.say("load, with closing", watch, nil)
        watch = Watch()
        try await session(folder) { session in
            Self.say("reopen", watch, isLarge ? 2 : 1)
            for step in Self.steps(folder, isLarge) {
                try await Self.report(session, step.name, step.line, step.limit)
            }
        }
    }

    private static func steps(_ folder: String, _ isLarge: Bool) -> [Step] {
        let lines = isLarge ? linesOfMany : self.lines
        return [
            Step(name: "find, a rare phrase", line: "find \"clerk in Hobart\"", limit: isLarge ? 0.2 : 0.1),
            Step(name: "find, again", line: "find \"night of debate\" | top 5", limit: nil),
            Step(name: "kwic, a rare phrase", line: "kwic \"clerk in Hobart\"", limit: 1),
            Step(name: "documents where text has", line: "documents where text has \"clerk in Hobart\"", limit: nil),
        ] + lines.map { Step(name: $0 + ", first time", line: $0, limit: nil) } + [
            Step(name: "load one more", line: "load \(folder)/one.txt", limit: 0.2)
        ] + lines.map { Step(name: $0 + ", after it", line: $0, limit: 0.2) } + [
            Step(name: "tag a table", line: "documents where text has \"clerk in Hobart\" | tag hobart", limit: nil),
            Step(name: "undo", line: "undo", limit: nil),
        ]
    }

    /// What should show one more article at once.
    private static let lines = [
        "documents | count", "find \"zeppelin hangar\"", "kwic \"zeppelin hangar\"", "quotes | count", "quotes | top 3",
        "spending | count", "spending compare Norway Japan", "actors | count", "speakers | count", "graph co-mention",
        "figures | count", "coverage", "timeline | count", "documents --duplicates | count",
    ]

    /// What is asked of a hundred thousand articles: analysing them takes many minutes, once.
    private static let linesOfMany = [
        "documents | count", "find \"zeppelin hangar\"", "kwic \"zeppelin hangar\"", "quotes | count",
    ]

    private func session(_ folder: String, _ body: (Interpreter) async throws -> Void) async throws {
        let project = try Project(folder: folder + "/project")
        let session = Session(registry: try Registry(plugins: BenchPlugins.all), project: project)
        try await body(Interpreter(session: session))
        session.close()
    }

    private static func report(_ interpreter: Interpreter, _ name: String, _ line: String, _ limit: Double?)
        async throws
    {
        let watch = Watch()
        let outcome = await interpreter.run(line)
        say(name, watch, limit)
        if let problem = outcome.problem { print("  failed: \(problem.error)") }
    }

    private static func say(_ name: String, _ watch: Watch, _ limit: Double?) {
        let (text, seconds) = (watch.text, watch.seconds)
        let label = name.padding(toLength: 46, withPad: " ", startingAt: 0)
        let wanted = limit.map { seconds <= $0 ? "  within \($0) s" : "  ABOVE \($0) s" } ?? ""
        print("\(label)\(text)  \(memory())\(wanted)")
    }

    /// The memory in use now and at its height, from the system's own books.
    private static func memory() -> String {
        guard let data = FileManager.default.contents(atPath: "/proc/self/status") else { return "" }
        var found: [String: Int] = [:]
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.count >= 2, let value = Int(words[1]) { found[String(words[0])] = value / 1_024 }
        }
        return "\(found["VmRSS:"] ?? 0) MB, at most \(found["VmHWM:"] ?? 0) MB"
    }
}
