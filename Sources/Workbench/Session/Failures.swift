import Archive
import CommandKit
import Foundation
import Synchronization

/// What could not be loaded; a project keeps it, so that it can be looked at and tried again tomorrow.
struct Failures: Sendable {
    /// The inputs, in the order in which they were tried.
    private(set) var all: [FailedInput] = []

    /// Whether the project does not know of the last changes.
    private(set) var isChanged = false

    /// Notes an input.
    mutating func add(_ failure: FailedInput) {
        all.append(failure)
        isChanged = true
    }

    /// Forgets the inputs of a path, for it is tried again.
    mutating func forget(_ path: String) {
        let count = all.count
        all.removeAll { $0.path == path }
        if all.count < count { isChanged = true }
    }

    /// Gives what is to be kept, as JSON; nil where nothing changed since.
    mutating func takeChanges() throws -> String? {
        guard isChanged else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(all), as: UTF8.self)
        isChanged = false
        return text
    }

    /// Takes what an earlier session kept.
    ///
    /// - Parameter folder: The folder of this session: paths that were given in another one become whole.
    mutating func read(_ text: String, in folder: String) throws {
        all = try JSONDecoder().decode([FailedInput].self, from: Data(text.utf8)).map { failure in
            guard failure.folder != folder, failure.path != "-", !failure.path.hasPrefix("/") else { return failure }
            var moved = failure
            moved.path = (failure.folder as NSString).appendingPathComponent(failure.path)
            return moved
        }
    }
}

/// An input that could not be loaded.
struct FailedInput: Hashable, Codable, Sendable {
    /// The path, as given.
    var path: String
    /// The entry inside a container.
    var entry: String?
    /// The code of the reason: `no-text`.
    var reason = "system"
    /// What is wrong.
    let message: String
    /// What to try.
    let remedy: String?
    /// The folder in which the path was given.
    var folder = FileManager.default.currentDirectoryPath
}

extension Session {
    private static let failuresName = "failures"

    /// What could not be loaded, with the reason.
    var failures: [FailedInput] { state.withLock { $0.failures.all } }

    /// Notes what could not be loaded.
    func addFailure(_ failure: FailedInput) { state.withLock { $0.failures.add(failure) } }

    /// Forgets that a file could not be loaded, for it is tried again.
    func forgetFailures(of path: String) { state.withLock { $0.failures.forget(path) } }

    /// Takes what earlier sessions of a project could not load.
    func openFailures(_ project: Project) {
        let kept = project.reading(nil) { () throws(ArchiveError) in
            try project.archive.setting(named: Self.failuresName)
        }
        guard let kept else { return }
        state.withLock { state in
            do {
                try state.failures.read(kept, in: FileManager.default.currentDirectoryPath)
            } catch {
                state.remarks.add("what earlier sessions could not load is not known any more")
            }
        }
    }

    /// Lets the project know what could not be loaded.
    func keepFailures(_ project: Project) -> CommandError? {
        guard project.isWritable else { return nil }
        do {
            guard let text = try state.withLock({ try $0.failures.takeChanges() }) else { return nil }
            try project.archive.keep(setting: Self.failuresName, text)
            return nil
        } catch let error as ArchiveError {
            return CommandError(error)
        } catch {
            return CommandError(.fault, "\(error)")
        }
    }
}
