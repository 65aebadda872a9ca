import ArgumentParser
import DossierKit
import Foundation
import Workbench

/// `dossier annotate [FILE…]`: the layers of texts as JSON Lines, a filter for other programs.
struct AnnotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Write the layers of texts as JSON Lines or CoNLL-U.",
        discussion: """
            Reads JSON Lines ({"id", "text", "date"?}) or text files, or JSON Lines from standard input, and writes one \
            line for each document, in the order of the input. A bad line is reported on standard error with its number, \
            the rest goes on, and the exit code is 1. The layer "mentions" (what refers to the same) is written only when \
            it is named; mentions that a line gives ("mentions": [{"start", "end"}]) are used as they stand.
            """
    )

    @Option(help: "Layers, joined by commas: \(Annotator.Layer.allCases.map(\.rawValue).joined(separator: ", ")).")
    var layers: String?

    @Option(help: "Quotations: speech, or full with wants, plans and findings.")
    var profile: Profile = .full

    @Option(help: "Format: jsonl or conllu.")
    var format: Format = .jsonl

    @Flag(help: "Write the text as well.")
    var text = false

    @Argument(help: "Files: .jsonl, or texts; standard input without any.", completion: .file())
    var files: [String] = []

    enum Profile: String, ExpressibleByArgument, CaseIterable {
        case speech, full
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl, conllu
    }

    func run() async throws {
        let annotator = Annotator(registry: try Registry(plugins: Program.plugins))
        let names = layers?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let chosen = try names.map { try $0.map { try Annotator.Layer(named: $0) } } ?? Annotator.Layer.standard
        let filter = AnnotateFilter(
            annotator: annotator,
            options: Annotator.Options(layers: chosen, includesText: text, onlySpeech: profile == .speech),
            isConllu: format == .conllu
        )
        let status = filter.run(files: files)
        if status != .success { throw ExitCode(status.rawValue) }
    }
}
