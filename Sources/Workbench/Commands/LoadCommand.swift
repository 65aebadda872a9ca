import ArgumentParser
import CommandKit
import Corpora
import DocumentModel
import Foundation
import NewsLayers

/// `load a.txt b.txt folder *.txt -`: takes texts into the session.
struct LoadCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Load articles: files, folders, patterns, or - for standard input.",
        discussion: "A file that can't be read does not stop the others; documents --failed lists it with its reason."
    )

    @Argument(help: "Files, folders or patterns such as news/*.txt.", completion: .file())
    var paths: [String]

    @Flag(help: "Take folders inside folders as well.")
    var recursive = false

    @Option(help: "The date of publication of texts that tell none, or only \"12 hours ago\".")
    var asOf: String?

    @Option(help: "The size limit of one file, such as 64MB.")
    var maxSize: String?

    func output(for input: AnswerType) throws -> AnswerType {
        if let asOf { _ = try SetCommand.date(asOf) }
        _ = try limits()
        return .table(DocumentsCommand.schema)
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let start = ContinuousClock.now
        let reader = FileReader(limits: try limits(), dateline: { Dateline.parse($0) })
        var loaded: [LoadedDocument] = []
        var failures: [ReadError] = []
        var notes: [Note] = []
        var bytes = 0
        let files = expand(&failures)
        for (index, path) in files.enumerated() {
            try Task.checkCancellation()
            session.report(CommandKit.Progress(activity: "loading", done: index, total: files.count))
            do {
                let documents = path == "-" ? try reader.read(descriptor: 0, name: "-") : try reader.read(path: path)
                for read in documents {
                    let (document, isNew) = try add(read, to: session)
                    if !isNew { notes.append(.note("\(path) is already loaded as \(document.name)")) }
                    if !loaded.contains(where: { $0.id == document.id }) { loaded.append(document) }
                    bytes += read.document.count
                    notes += read.notes.map { .note("\(document.name), \(path): \($0)") }
                }
            } catch {
                guard let failure = error as? ReadError else { throw error }
                if failure.reason == .interrupted { throw CancellationError() }
                failures.append(failure)
            }
        }
        for failure in failures {
            session.addFailure(
                FailedInput(path: failure.path, message: failure.message, remedy: failure.remedy)
            )
        }
        guard !loaded.isEmpty else { throw failure(failures) ?? CommandError(.noFile, "there is nothing to load") }
        let seconds = Self.seconds(since: start)
        let total = loaded.count + failures.count
        notes.insert(.footer("\(loaded.count) of \(total) loaded (\(Self.size(bytes)), \(seconds) s)"), at: 0)
        notes += Self.remarks(on: loaded)
        return Answer(
            .table(try DocumentsCommand.table(of: loaded)),
            notes: notes,
            failure: failures.isEmpty ? nil : partialFailure(failures, of: total)
        )
    }

    private func expand(_ failures: inout [ReadError]) -> [String] {
        var files: [String] = []
        for pattern in paths {
            do {
                files += pattern == "-" ? ["-"] : try PathExpansion.expand(pattern, recursive: recursive)
            } catch {
                failures.append(error)
            }
        }
        return files
    }

    private func add(_ read: ReadDocument, to session: Session) throws -> (document: LoadedDocument, isNew: Bool) {
        var appearance = read.appearance
        if let asOf, appearance.published.date == nil {
            let relative = appearance.published.relative
            appearance.published = PublicationDate(try SetCommand.date(asOf), origin: .given, relative: relative)
        }
        return session.add(read.document, appearance: appearance, structure: read.structure)
    }

    /// What to know about the texts before asking about them.
    private static func remarks(on documents: [LoadedDocument]) -> [Note] {
        var notes: [Note] = []
        let relative = documents.filter { $0.published.date == nil && $0.published.relative != nil }
        for document in relative.prefix(3) {
            notes.append(
                .note(
                    "\(document.name) has only a relative date, \"\(document.published.relative ?? "")\"; weekdays in it stay "
                        + "unresolved. Fix: set \(document.name) published YYYY-MM-DD, or load with --as-of DATE"
                )
            )
        }
        if relative.count > 3 { notes.append(.note("and \(relative.count - 3) more with a relative date only")) }
        return notes
    }

    /// One failure as an error; several as the first, with the number of the others.
    private func failure(_ failures: [ReadError]) -> CommandError? {
        guard let first = failures.first else { return nil }
        let others = failures.count > 1 ? " (and \(counted(failures.count - 1, "other failure")))" : ""
        return CommandError(
            first.code,
            first.message + others,
            subject: first.path,
            suggestion: Suggestion.nearest(to: first.path, in: first.alternatives),
            remedy: failures.count > 1 ? "documents --failed lists them" : first.remedy
        )
    }

    private func partialFailure(_ failures: [ReadError], of total: Int) -> CommandError {
        let shown = failures.prefix(3).map { failure in
            failure.message + (failure.remedy.map { " (\($0))" } ?? "")
        }
        let more = failures.count > 3 ? "; and \(failures.count - 3) more" : ""
        return CommandError(
            .partlyLoaded,
            "\(failures.count) of \(total) not loaded: \(shown.joined(separator: "; "))\(more)",
            remedy: "documents --failed lists them"
        )
    }

    private func limits() throws(CommandError) -> ReadLimits {
        guard let maxSize else { return ReadLimits() }
        let pattern = /(?<number>[0-9]{1,6})(?<unit>kB|KB|MB|GB)?/
        guard let match = maxSize.wholeMatch(of: pattern), let number = Int(match.number), number > 0 else {
            throw CommandError(
                .notation,
                "'\(maxSize)' is not a size",
                subject: maxSize,
                remedy: "give 500kB, 64MB or 1GB"
            )
        }
        let factor = ["kB": 1_000, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000][match.unit ?? ""] ?? 1
        return ReadLimits(maximumBytes: min(number * factor, 2_000_000_000))
    }

    private static func size(_ bytes: Int) -> String {
        bytes < 1_000 ? "\(bytes) bytes" : bytes < 1_000_000 ? "\(bytes / 1_000) kB" : "\(bytes / 1_000_000) MB"
    }

    private static func seconds(since start: ContinuousClock.Instant) -> String {
        let duration = ContinuousClock.now - start
        let hundredths = duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
