import Archive
import ArgumentParser
import CommandKit
import DocumentModel
import Foundation
import Synchronization

/// `project`: what the session works in; its parts look after it.
struct ProjectCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "project",
        abstract: "Show the project, check it, pack it, or save what can be read of a damaged one.",
        discussion:
            "A project is opened with dossier --project DIR. help project says what it keeps and how other programs "
            + "read it.",
        subcommands: [
            ProjectCheckCommand.self, ProjectPackCommand.self, ProjectRecoverCommand.self, ProjectUpdateCommand.self,
        ]
    )

    private static let schema = Schema([Column.item.titled("item"), Column("state", .text, "what it is")])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let archive = try session.requireProject().archive
        session.project?.flush()
        let size = ["", "-wal"].reduce(0) { sum, suffix in
            var status = stat()
            return stat(archive.path + suffix, &status) == 0 ? sum + Int(status.st_size) : sum
        }
        let done = session.steps.filter { $0.state == .done }
        let access: String =
            switch archive.access {
            case .writing: "read and write"
            case .reading(let reason): "read only: \(reason)"
            }
        let absent = session.absentCount
        let rows: [(String, String)] = [
            ("folder", archive.location), ("file", "\(archive.path), \(size / 1_000) kB"), ("access", access),
            ("documents", String(session.documents.count) + (absent > 0 ? ", and \(absent) without their texts" : "")),
            ("steps", "\(done.count), with \(counted(done.reduce(0) { $0 + $1.decisions.count }, "decision"))"),
            ("topics", String(session.decisions.topics.count)),
            ("definitions", String(session.decisions.definitions.count)),
            ("corpora", String(session.decisions.corpora.count)),
            ("reference tables", String(session.decisions.references.count)),
        ]
        let table = Table(Self.schema, rows: rows.map { Row([.text($0.0), .text($0.1)]) }, noun: "items")
        return Answer(.table(table))
    }
}

/// `project check [DIR]`: looks whether everything is there and right.
struct ProjectCheckCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the file, the digest of every text, search and references.",
        discussion: "Alone it checks the project that is open; with a folder another one, which is only read."
    )

    @Argument(help: "The folder of a project.", completion: .directory)
    var folder: String?

    private static let schema = Schema([
        Column("part", .text, "what was looked at", importance: .essential), .n,
        Column("state", .text, "ok, or what is wrong", importance: .essential),
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        if folder == nil { session.project?.flush() }
        let archive: Archive
        do {
            archive = try folder.map { try Archive($0) } ?? session.requireProject().archive
        } catch let error as ArchiveError {
            throw CommandError(error, in: folder)
        }
        let findings: [ProjectFinding]
        do {
            findings = try archive.check { count in
                try Task.checkCancellation()
                session.report(CommandKit.Progress(activity: "checking texts", done: count, total: nil))
            }
        } catch {
            throw CommandError(error)
        }
        let rows = findings.map { Row([.text($0.part), .integer($0.count), .text($0.fault ?? "ok")]) }
        let faults = findings.filter { $0.fault != nil }
        let remedy = "project recover saves what can be read"
        let failure =
            faults.isEmpty
            ? nil : CommandError(.damagedProject, "\(counted(faults.count, "fault")) found", remedy: remedy)
        return Answer(.table(Table(Self.schema, rows: rows, noun: "parts")), failure: failure)
    }
}

/// `project pack FILE [--without-text]`.
struct ProjectPackCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Write the project as one file, which dossier --project FILE reads.",
        discussion:
            "Without texts the file holds what is known about the documents and every decision, but no sentence of "
            + "them: for somebody who has the texts, and loads them into a project of their own."
    )

    @Argument(help: "The file, such as summit.sqlite.", completion: .file())
    var file: String

    @Flag(help: "Leave out texts, search, facts and every quoted word.")
    var withoutText = false

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let project = try session.requireProject()
        project.flush()
        do {
            let size = try project.archive.pack(to: file, withoutTexts: withoutText)
            return Answer(.nothing, notes: [.note("packed \(file): \(size / 1_000) kB")])
        } catch {
            throw CommandError(error, in: file)
        }
    }
}

/// `project recover DIR [--list]`.
struct ProjectRecoverCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Save what can be read of a damaged project; the damaged file stays beside the new one.",
        discussion: "The project must not be open: dossier -c 'project recover DIR'. After a crash nothing needs to be "
            + "recovered: opening the project is enough."
    )

    @Argument(help: "The folder of the project.", completion: .directory)
    var folder: String

    @Flag(help: "Only list the damaged files that earlier recoveries kept.")
    var list = false

    private static let schema = Schema([
        .name, Column("rows", .integer, "rows that were saved"),
        Column("state", .text, "all, or why there may be more"),
    ])
    private static let listSchema = Schema([.name])

    func output(for input: AnswerType) throws -> AnswerType { .table(list ? Self.listSchema : Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        do {
            if list {
                let rows = try ProjectRecovery.kept(in: folder).map { Row([.text($0)]) }
                return Answer(.table(Table(Self.listSchema, rows: rows, noun: "damaged files")))
            }
            let (results, damaged) = try ProjectRecovery.recover(folder) { SearchWords.of($0) }
            let rows = results.map { Row([.text($0.table), .integer($0.saved), .text($0.loss ?? "all")]) }
            return Answer(
                .table(Table(Self.schema, rows: rows, noun: "tables")),
                notes: [.note("recovered \(folder); the damaged file is \(damaged)")]
            )
        } catch {
            throw CommandError(error, in: folder)
        }
    }
}

/// `project update`: brings the views up to date that other programs read.
struct ProjectUpdateCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Find the facts of all documents, so that the views show all of them.",
        discussion:
            "The views v_quotes, v_spending, v_actors and v_relations show the facts that some command has listed; "
            + "this lists all kinds in all documents. Only what changed is analysed again."
    )

    private static let schema = Schema([.kind, .n])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let project = try session.requireProject()
        guard project.isWritable else {
            throw CommandError(
                .readOnlyProject,
                "the project is open for reading only: \(project.archive.access.reason)"
            )
        }
        let (documents, notes) = try session.englishDocuments()
        let english = CommandContext(documents: documents, services: session)
        var rows: [Row] = []
        for listing in session.listings {
            try Task.checkCancellation()
            let table = try await english.table(of: listing)
            rows.append(Row([.text(listing.kind), .integer(table.rows.count)]))
        }
        project.flush()
        return Answer(.table(Table(Self.schema, rows: rows, noun: "kinds")), notes: notes)
    }
}

extension Session {
    /// The project that the session works in.
    ///
    /// - Throws: ``CommandError`` when it works in memory.
    func requireProject() throws(CommandError) -> Project {
        guard let project else {
            throw CommandError(.noProject, "this session has no project", remedy: "dossier --project DIR")
        }
        return project
    }

    /// How many documents are known whose text is not here.
    var absentCount: Int { state.withLock { $0.absent.count } }
}
