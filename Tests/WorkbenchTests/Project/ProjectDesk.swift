import CommandKit
import DocumentModel
import Foundation
import Testing

@testable import Workbench

/// A project in a folder of its own, which a test opens, works in and opens again.
final class ProjectDesk {
    let folder: BenchFolder
    private var session: Session?
    private let plugins: [Plugin]

    init(_ files: [String: String] = [:], plugins: [Plugin] = [.test]) throws {
        folder = try BenchFolder(files)
        self.plugins = plugins
    }

    /// Where the project lies.
    var project: String { folder.path + "/project" }

    /// The session that is open; opens one where none is.
    func opened(with other: [Plugin]? = nil) throws -> Session {
        if let session { return session }
        let new = Session(registry: try Registry(plugins: other ?? plugins), project: try Project(folder: project))
        session = new
        return new
    }

    /// Leaves, as a person does.
    func leave() {
        session?.close()
        session = nil
    }

    /// Leaves and comes back.
    func reopen(with other: [Plugin]? = nil) throws {
        leave()
        _ = try opened(with: other)
    }

    /// Runs lines and gives what they print, as ``Bench`` does.
    func run(_ lines: String...) async throws -> String {
        var text = ""
        let interpreter = Interpreter(session: try opened())
        for line in lines {
            let outcome = await interpreter.run(line.replacing("@/", with: folder.path + "/"))
            text += Bench.text(of: outcome)
        }
        return text.replacing(folder.path + "/", with: "@/")
    }

    deinit { session?.close() }
}
