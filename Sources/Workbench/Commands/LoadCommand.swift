import ArgumentParser
import CommandKit
import Corpora
import DocumentModel
import Foundation
import NewsLayers

/// `load a.txt b.html news.jsonl folder *.eml archive.zip -`: takes texts into the session.
struct LoadCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Load articles: files, folders, patterns, or - for standard input.",
        discussion: """
            Reads plain text, HTML, JSON, JSON Lines, CSV and TSV, RSS and Atom, e-mail (.eml, .mbox), PDF, and zip \
            archives of these; what a file is, its content tells, then its name. A file that can't be read does not \
            stop the others; documents --failed lists it with its reason. Examples: load news --recursive; \
            load articles.csv --text body --date day --outlet source; load page.html --as text; help reading
            """
    )

    @Argument(help: "Files, folders or patterns such as news/*.txt.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Take folders inside folders as well.")
    var recursive = false

    @Option(
        help: "The format, whatever content and name tell; or quotes, spending, … for a table that export wrote.",
        completion: .list(LoadOptions.formats)
    )
    var `as`: String?

    @Option(help: "The encoding of texts that name none, or a wrong one.", completion: .list(ReadOptions.encodings))
    var encoding: String?

    @OptionGroup(title: "Records (CSV, TSV, JSON)")
    var fields: LoadFields

    @Option(
        help: "A table of what is known about the files: file, outlet, published, …",
        completion: .file(extensions: ["csv", "tsv"])
    )
    var meta: String?

    @Option(help: "What names of files say, such as {date}_{outlet}.")
    var namePattern: String?

    @Flag(help: "Take all words of web pages, menus and links included.")
    var wholePage = false

    @Option(help: "The date of publication of texts that tell none, or only \"12 hours ago\".")
    var asOf: String?

    @Option(help: "The size limit of one text, such as 64MB.")
    var maxSize: String?

    @Flag(help: "Load again what could not be loaded before.")
    var retryFailed = false

    func output(for input: AnswerType) throws -> AnswerType {
        if let asOf { _ = try SetCommand.date(asOf) }
        guard !paths.isEmpty || retryFailed else {
            throw CommandError(.arguments, "load needs a file, a folder, a pattern, or -", remedy: "load news/*.txt")
        }
        _ = try LoadOptions(self).limits()
        _ = try LoadOptions(self).options()
        return .table(DocumentsCommand.schema)
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let loading = LoadOptions(self)
        var options = try loading.options()
        if let meta { options.metadata = try Self.table(meta) }
        let reader = FileReader(limits: try loading.limits(), options: options, dateline: { Dateline.parse($0) })
        var report = LoadReport()
        let before = session.failures
        let failing = Set(before.map(\.path))
        for path in paths where failing.contains(path) { session.forgetFailures(of: path) }
        let files = expand(retryFailed ? before : [], &report)
        // Whatever ends the loading, what failed is kept.
        defer { for failure in report.failures { session.addFailure(FailedInput(failure)) } }
        var done = 0
        while done < files.count {
            try Task.checkCancellation()
            if files.count > 1 {
                session.report(CommandKit.Progress(activity: "loading", done: done, total: files.count))
            }
            let batch = LoadBatch(files[done...])
            // A file that is loaded again gets a new chance.
            for path in batch.paths where failing.contains(path) { session.forgetFailures(of: path) }
            if batch.paths.count > 1 {
                for result in await batch.results(of: reader, parallelism: session.parallelism).joined() {
                    try take(result, &report, session)
                }
            } else {
                try read(files[done], reader, &report, session, isOnly: files.count == 1)
            }
            done += batch.paths.count
        }
        report.unused = reader.unusedMetadata
        return try await report.answer(of: session, isRetry: retryFailed)
    }

    /// Reads one file, and takes each text as it comes.
    private func read(
        _ path: String,
        _ reader: FileReader,
        _ report: inout LoadReport,
        _ session: Session,
        isOnly: Bool
    ) throws {
        // The closure may outlive the call as far as the compiler knows, so it works on a report of its own.
        var taken = LoadReport()
        swap(&taken, &report)
        defer { report = taken }
        var stop: (any Error)?
        let sink: FileReader.Sink = { result throws(ReadError) in
            do {
                try take(result, &taken, session)
            } catch {
                stop = error
                throw ReadError(.interrupted, path: path, "reading '\(path)' was interrupted")
            }
            if isOnly { session.report(CommandKit.Progress(activity: "loading", done: taken.count, total: nil)) }
        }
        do throws(ReadError) {
            try path == "-" ? reader.read(descriptor: 0, name: "-", into: sink) : reader.read(path: path, into: sink)
        } catch {
            if let stop { throw stop }
            if error.reason == .interrupted { throw CancellationError() }
            taken.failures.append(error)
        }
    }

    private func take(
        _ result: Result<ReadDocument, ReadError>,
        _ report: inout LoadReport,
        _ session: Session
    ) throws {
        switch result {
        case .success(let read): report.add(read, try add(read, to: session))
        case .failure(let failure):
            if failure.reason == .interrupted { throw CancellationError() }
            report.failures.append(failure)
        }
    }

    private func expand(_ failed: [FailedInput], _ report: inout LoadReport) -> [String] {
        var files: [String] = []
        for pattern in paths {
            do throws(ReadError) {
                files += pattern == "-" ? ["-"] : try PathExpansion.expand(pattern, recursive: recursive)
            } catch {
                report.failures.append(error)
            }
        }
        var seen = Set(files)
        // Standard input is gone after it was read once.
        for failure in failed where failure.path != "-" && seen.insert(failure.path).inserted {
            files.append(failure.path)
        }
        return files
    }

    private func add(_ read: ReadDocument, to session: Session) throws -> (document: LoadedDocument, isNew: Bool) {
        var appearance = read.appearance
        if let asOf, appearance.published.date == nil, let date = DateValue(asOf) {
            let relative = appearance.published.relative
            appearance.published = PublicationDate(date, origin: .given, relative: relative)
        }
        return session.add(read.document, appearance: appearance, structure: read.structure)
    }

    private static func table(_ path: String) throws -> MetadataTable {
        do throws(ReadError) {
            return try MetadataTable(path: path)
        } catch {
            throw CommandError(
                error.code,
                error.message,
                subject: path,
                suggestion: Suggestion.nearest(to: path, in: error.alternatives),
                remedy: error.remedy
            )
        }
    }
}

/// Which fields of records hold what, as options of a command.
struct LoadFields: ParsableArguments {
    @Option(help: "The column or key of the text.")
    var text: String?

    @Option(help: "That of the title.")
    var title: String?

    @Option(help: "That of the date of publication.")
    var date: String?

    @Option(help: "That of the paper, site or agency.")
    var outlet: String?

    @Option(help: "That of the address.")
    var url: String?

    @Option(help: "That of the authors.")
    var byline: String?
}
