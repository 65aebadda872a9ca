import ArgumentParser

/// What `dossier --help` prints: the default way in with its options, and the other ways.
///
/// ArgumentParser keeps the options of a default subcommand on a page of their own, where nobody would look for `-c`.
enum ProgramHelp {
    /// The page, at most 80 columns wide.
    static var text: String {
        let start = sections(of: DossierCommand.helpMessage(for: StartCommand.self, columns: 80))
        let root = sections(of: DossierCommand.helpMessage(columns: 80))
        return [
            """
            OVERVIEW: \(DossierCommand.configuration.abstract)

            USAGE: dossier [OPTIONS] [FILE ...]
                   dossier [OPTIONS] SCRIPT.dossier [ARGUMENT ...]
                   dossier SUBCOMMAND ...
            """,
            DossierCommand.configuration.discussion,
            start["ARGUMENTS"] ?? "", start["OPTIONS"] ?? "", root["SUBCOMMANDS"] ?? "",
            "See 'dossier SUBCOMMAND --help' for one of them, and type help at the prompt.",
        ].map { String($0.reversed().drop(while: \.isNewline).reversed()) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The parts of a page by their headings.
    private static func sections(of page: String) -> [String: String] {
        var sections: [String: String] = [:]
        for part in page.split(separator: "\n\n") {
            guard let colon = part.firstIndex(of: ":"), part[..<colon].allSatisfy(\.isUppercase) else { continue }
            sections[String(part[..<colon])] = String(part)
        }
        return sections
    }
}
