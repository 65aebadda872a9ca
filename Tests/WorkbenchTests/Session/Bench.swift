import CommandKit
import DocumentModel
import Foundation
import Rendering
import Synchronization
import Testing

@testable import Workbench

/// A session of the workbench with a folder of files, whose lines and what they give become one text.
final class Bench: Sendable {
    let session: Session
    let interpreter: Interpreter
    let folder: BenchFolder

    /// Writes files and starts a session with the test plugin; `shell` takes lines of the shell.
    init(_ files: [String: String] = [:], shell: (@Sendable (String) -> Int32)? = nil) throws {
        folder = try BenchFolder(files)
        session = Session(registry: try Registry(plugins: [.test]), version: "1.4", shell: shell)
        interpreter = Interpreter(session: session)
    }

    /// Starts a session with documents; the file of the first is called `1.txt`.
    convenience init(texts first: String, _ others: String...) throws {
        try self.init()
        for (index, text) in ([first] + others).enumerated() { add(text, path: "\(index + 1).txt") }
    }

    /// Adds a document as if it had been read from a file.
    @discardableResult
    func add(_ text: String, path: String, title: String? = nil) -> (document: LoadedDocument, isNew: Bool) {
        let appearance = Appearance(source: Appearance.Source(path: path), format: "text/plain; UTF-8", title: title)
        return session.add(Document(text), appearance: appearance, structure: Annotations([]))
    }

    /// Runs lines and gives what they print: answers as TSV, then notes and errors; footers are left out.
    ///
    /// `@/` in a line stands for the folder of the bench, and in what comes back for its path.
    func run(_ lines: String...) async -> String {
        let printed = Mutex("")
        for line in lines {
            let line = line.replacing("@/", with: folder.path + "/")
            let outcome = await interpreter.run(line, folder: folder.path) { outcome in
                printed.withLock { $0 += Self.text(of: outcome) }
            }
            printed.withLock { $0 += Self.text(of: outcome) }
        }
        return printed.withLock { $0 }.replacing(folder.path + "/", with: "@/")
    }

    /// Runs every line of a text that begins with `> ` and compares the whole session with it.
    func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async {
        var session = ""
        for line in text.split(separator: "\n") where line.hasPrefix("> ") {
            session += "\(line)\n" + (await run(String(line.dropFirst(2))))
        }
        #expect(session == text + "\n", sourceLocation: sourceLocation)
    }

    /// What became of one line.
    func outcome(_ line: String) async -> Workbench.Outcome {
        await interpreter.run(line, folder: folder.path) { _ in }
    }

    static func text(of outcome: Workbench.Outcome) -> String {
        var text = ""
        if let answer = outcome.answer {
            let format = OutputFormat(rawValue: outcome.display.format ?? "tsv") ?? .tsv
            text += Renderer(format).text(answer.value)
            for note in answer.notes where note.level != .footer { text += "\(note.level.rawValue): \(note.text)\n" }
        }
        if let problem = outcome.problem {
            let lines = ErrorRenderer().lines(
                problem.error,
                line: problem.line.isEmpty ? nil : problem.line,
                at: problem.range.map { Span($0.lowerBound, $0.upperBound) },
                prefix: problem.origin
            )
            text += (lines + problem.runFrom.map { "  run from \($0)" }).map { $0 + "\n" }.joined()
        }
        if let code = outcome.leavesWith { text += "leaves with \(code)\n" }
        return text
    }
}

/// A folder for the files of one test, removed with the value.
final class BenchFolder: Sendable {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "workbench-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(name, text) }
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
    }

    /// Writes a file, with the folders above it.
    func write(_ name: String, _ text: String) throws {
        let file = path + "/" + name
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }

    /// The text of a file; nil when there is none.
    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names in the folder, sorted.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
}
