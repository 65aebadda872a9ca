import ArgumentParser
import LanguageEngine

struct Pack: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Put components and a model card together into a model.",
        discussion:
            "A component that several files hold is taken from the last: a model can be packed again with one new part."
    )

    @Argument(help: "Files that the other commands, or 'pack', wrote.")
    var parts: [String]
    @Option(help: "A text: data, licences, attribution, scores.")
    var card: String
    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String

    func run() throws {
        var owners: [String: ModelFile] = [:]
        for path in parts {
            let file = try ModelFile(path: path)
            try file.verify()
            for name in file.names { owners[name] = file }
        }
        owners["card"] = nil
        var writer = ModelFileWriter()
        writer.add("card", text: try TreebankArguments.text(of: card))
        for (name, file) in owners.sorted(by: { $0.key < $1.key }) { try writer.add(from: file, names: [name]) }
        try writer.write(to: output)
        // What was written must be a model that the engine takes.
        _ = try LanguageModel(path: output).networks()
        Progress.report("wrote '\(output)'")
    }
}
