import CommandKit
import Corpora
import DocumentModel
import LanguageEngine
import NewsLayers
import Rendering

extension Annotator {
    /// Annotates a file: a text, or CoNLL-U (`.conllu`), whose tokens and sentences are kept.
    ///
    /// - Parameters:
    ///   - path: The file; it is also the identity of a text.
    ///   - asConllu: Whether to write CoNLL-U instead of JSON Lines.
    ///   - options: What is written.
    ///   - write: Takes the output of each document, with its line end.
    /// - Throws: ``CommandError`` when the file can't be read; what an analysis threw.
    public func annotate(file path: String, asConllu: Bool, options: Options, write: (String) -> Void) throws {
        for read in try documents(of: path) {
            guard path.hasSuffix(".conllu") else {
                let text = read.document.text
                let id = read.appearance.source.entry.map { "\(path): \($0)" } ?? path
                let published = read.appearance.published
                write(
                    asConllu
                        ? try conllu(text: text, id: id)
                        : try annotate(text: text, id: .string(id), published: published, options: options) + "\n"
                )
                continue
            }
            for document in ConlluReader.read(read.document.text) {
                write(asConllu ? try conllu(document) : try annotate(document, options: options) + "\n")
            }
        }
    }

    private func documents(of path: String) throws(CommandError) -> [ReadDocument] {
        do {
            var options = ReadOptions()
            if path.hasSuffix(".conllu") { options.format = .text }
            return try FileReader(options: options, dateline: { Dateline.parse($0) }).read(path: path)
        } catch {
            throw CommandError(error.code, error.message, subject: path, remedy: error.remedy)
        }
    }
}
