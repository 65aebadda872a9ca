import ArgumentParser

/// The options that every way into a session takes.
struct SessionOptions: ParsableArguments {
    @Option(help: "Format of answers: auto, table, line, csv, tsv, json, jsonl, md, html.")
    var format: String?

    @Option(help: "Colour.")
    var color: ColourChoice = .auto

    @Option(
        help: ArgumentHelp("Work in a project: what you load and decide is there again next time.", valueName: "dir")
    )
    var project: String?

    @Flag(help: "Go on after an error; the exit code is that of the first.")
    var keepGoing = false

    @Flag(help: "Print each command on standard error before it runs.")
    var echo = false

    @Flag(name: .shortAndLong, help: "No banner.")
    var quiet = false

    @Flag(help: "Read lines plainly, without GNU readline.")
    var noReadline = false

    @Flag(help: "Stay at the prompt after the commands, script or files.")
    var interactive = false
}

/// When colour is used.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}
