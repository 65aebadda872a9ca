import Foundation
import Testing

/// The built program: runs it with arguments, input and environment, and gives what it printed and how it ended.
struct Dossier {
    /// What a run of the program gave.
    struct Run: Sendable {
        /// Standard output.
        let out: String
        /// Standard error.
        let err: String
        /// The exit code; for a program that a signal ended, 128 and the number of the signal.
        let code: Int32
        /// Seconds from start to end.
        let seconds: Double
    }

    /// How long a run may take before it is ended and the test fails.
    static let limit = 150.0

    /// The path of the program: in the folder of the program that runs the tests.
    static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "dossier").path

    /// Where the program runs; relative paths begin here.
    let folder: TestFolder

    /// Runs the program in a folder of its own with these files.
    init(_ files: [String: String] = [:]) throws {
        guard FileManager.default.isExecutableFile(atPath: Self.path) else {
            throw Missing(path: Self.path)
        }
        folder = try TestFolder(files)
    }

    /// The program was not built.
    struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String { "the program is not at \(path): build it first, swift build --product dossier" }
    }

    /// The environment of a run: little, and the same on every machine.
    var environment: [String: String] {
        ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm", "TMPDIR": folder.path]
    }

    /// Runs the program.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - input: Its standard input.
    ///   - environment: Variables beside those of ``environment``.
    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws -> Run {
        try await run(arguments, input: input, environment: environment)
    }

    /// Runs a line of the shell, in which `dossier` is the program; for pipes and redirections.
    func shell(_ line: String, environment: [String: String] = [:]) async throws -> Run {
        try await launch(
            "/bin/bash",
            ["-c", "dossier() { command '\(Self.path)' \"$@\"; }; " + line],
            "",
            environment
        )
    }

    /// Runs the program.
    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) async throws -> Run {
        try await launch(Self.path, arguments, input, environment)
    }

    private func launch(
        _ program: String,
        _ arguments: [String],
        _ input: String,
        _ environment: [String: String]
    ) async throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = self.environment.merging(environment) { _, new in new }
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        // Files, not pipes: a program may print any amount without anybody reading along.
        let names = ["in", "out", "err"].map { folder.path + "/.\(UUID().uuidString).\($0)" }
        for (name, contents) in zip(names, [Data(input.utf8), Data(), Data()]) {
            try contents.write(to: URL(fileURLWithPath: name))
        }
        defer { for name in names { unlink(name) } }
        process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: names[0]))
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: names[1]))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: names[2]))
        let start = Date()
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
            let identifier = process.processIdentifier
            DispatchQueue.global().asyncAfter(deadline: .now() + Self.limit) {
                if process.isRunning, process.processIdentifier == identifier { kill(identifier, SIGKILL) }
            }
        }
        let seconds = Date().timeIntervalSince(start)
        let code =
            process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
        #expect(seconds < Self.limit, "\(arguments) did not end by itself")
        func text(_ name: String) -> String {
            String(decoding: FileManager.default.contents(atPath: name) ?? Data(), as: UTF8.self)
        }
        return Run(out: text(names[1]), err: text(names[2]), code: code, seconds: seconds)
    }
}
