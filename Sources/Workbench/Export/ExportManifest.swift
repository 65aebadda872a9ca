import CommandKit
import DocumentModel
import Foundation

/// What a file was made from (E-10): enough to make it again, and to see whether it would be the same.
///
/// It holds no time and no name of a machine: the same line on the same texts gives the same manifest.
struct ExportManifest: Codable {
    /// A file that was written.
    struct Output: Codable {
        let file: String
        let sha256: String
        let bytes: Int
        let rows: Int
    }

    /// A text that the line could read.
    struct Input: Codable {
        let doc: String
        let sha256: String
        let path: String
        let entry: String?
        let published: String?
    }

    /// The line that wrote the file.
    let command: String
    let outputs: [Output]
    /// The version of the program.
    let dossier: String
    /// The plugins with their versions.
    let plugins: [String]
    /// The corpus in use; nil for all documents.
    let corpus: String?
    /// How many decisions of people were applied.
    let decisions: Int
    /// The reference tables, each with the digest of its text.
    let references: [String: String]
    let inputs: [Input]

    /// Describes files that a session wrote just now.
    init(outputs: [Output], session: Session) {
        self.outputs = outputs
        command = Session.line
        dossier = session.version
        plugins = session.registry.plugins.map { "\($0.name) \($0.version)" }
        corpus = session.corpusName
        decisions = session.steps.filter { $0.state == .done }.reduce(0) { $0 + $1.decisions.count }
        var tables: [String: String] = [:]
        for decision in session.decisions.references {
            guard case .name(let name) = decision.subject, let kept = KeptReference(decision) else { continue }
            tables[name] = DocumentID(of: kept.text).digest
        }
        references = tables
        inputs = session.documents.map { loaded in
            let source = loaded.appearances[0].source
            return Input(
                doc: loaded.name,
                sha256: loaded.id.digest,
                path: source.path,
                entry: source.entry,
                published: loaded.published.date?.notation
            )
        }
    }

    /// The manifest as JSON.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }
}
