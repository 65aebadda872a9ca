import Archive
import DocumentModel
import Foundation
import GRDB

/// A folder for the projects of one test, removed with the value.
final class ArchiveFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "archive-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
    }

    /// Where the project lies, and its file.
    var project: String { path + "/project" }
    var file: String { project + "/project.sqlite" }

    /// Makes a project with some texts, loaded by one step, and closes it.
    func fill(_ texts: String...) throws {
        let archive = try Archive(project)
        let step = DecisionStep(id: 1, time: "2026-01-01T00:00:00Z", line: "load", decisions: [])
        try archive.add(texts.enumerated().map { Self.document($0.element, number: $0.offset + 1) }, loadedBy: step)
        archive.close()
    }

    static func document(_ text: String, number: Int, step: Int = 1, path: String? = nil) -> NewDocument {
        let source = Appearance.Source(path: path ?? "\(number).txt")
        let date = PublicationDate(DateValue("2025-06-2\(number % 10)"), origin: .meta)
        let appearance = Appearance(
            source: source,
            format: "text/plain; UTF-8",
            outlet: "Post",
            title: "Title \(number)",
            published: date
        )
        var inputs = DocumentInputs()
        inputs[Published.self] = date
        return NewDocument(
            number: number,
            document: Document(text),
            appearance: appearance,
            structure: [Block(kind: .paragraph, span: Span(0, 3), number: 1)],
            inputs: inputs,
            words: text,
            counts: StoredDocument.Counts(words: 3, sentences: 1, paragraphs: 1, language: "en", countedBy: "counts"),
            step: step
        )
    }

    /// Changes the file behind the back of the program.
    func tamper(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// What a query of another program gives, as text.
    func query(_ sql: String) throws -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: file, configuration: configuration)
        return try queue.read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { $0.isNull ? "" : String.fromDatabaseValue($0) ?? "\($0)" }
                    .joined(separator: "|")
            }
        }
    }
}
