public import DossierKit

/// Examines what a plugin declares about itself: names, versions, summaries, columns.
///
/// - Returns: What is wrong; empty when nothing is.
public func checkDeclarations(of plugin: Plugin) -> [Finding] {
    var findings: [Finding] = []
    func expect(_ holds: Bool, _ subject: String, _ problem: @autoclosure () -> String) {
        if !holds { findings.append(Finding(subject, problem())) }
    }
    expect(isPlain(plugin.name), plugin.name, "the name is not in lower-case words joined by hyphens")
    let numbers = plugin.version.split(separator: ".", omittingEmptySubsequences: false)
    expect(
        numbers.count == 3 && numbers.allSatisfy { UInt($0) != nil },
        plugin.name,
        "the version '\(plugin.version)' is not like 1.2.0"
    )
    expect(isSentence(plugin.summary), plugin.name, "the summary is not a sentence with a full stop")
    for (name, summary, version) in plugin.analyses.map({ ($0.name, $0.summary, $0.version) })
        + plugin.corpusAnalyses.map({ ($0.name, $0.summary, $0.version) })
    {
        expect(isPlain(name), name, "the name is not in lower-case words joined by hyphens")
        expect(isSentence(summary), name, "the summary is not a sentence with a full stop")
        expect(version >= 1, name, "the version is not at least 1")
    }
    for listing in plugin.listings {
        expect(isPlain(listing.command), listing.kind, "the command '\(listing.command)' is not a plain name")
        expect(
            !listing.prefix.isEmpty && listing.prefix.allSatisfy { ("a"..."z").contains($0) },
            listing.kind,
            "the prefix '\(listing.prefix)' is not in lower-case letters"
        )
        findings += AnswerExamination.dictionaryProblems(of: listing.schema.columns).map {
            Finding(listing.kind, $0)
        }
    }
    findings += repeated(plugin.listings.map(\.prefix)).map { Finding(plugin.name, "the prefix '\($0)' stands twice") }
    findings += repeated(plugin.listings.map(\.kind)).map { Finding(plugin.name, "the kind '\($0)' stands twice") }
    let names = plugin.commands.flatMap { type in
        [type.configuration.commandName ?? ""] + type.configuration.aliases
    }
    findings += repeated(names).map { Finding(plugin.name, "the command '\($0)' stands twice") }
    for type in plugin.commands { findings += commandFindings(type, path: []) }
    return findings
}

private func commandFindings(_ type: any ParsableCommand.Type, path: [String]) -> [Finding] {
    let configuration = type.configuration
    let name = configuration.commandName ?? ""
    let full = (path + [name.isEmpty ? String(describing: type) : name]).joined(separator: " ")
    var findings: [Finding] = []
    if name.isEmpty { findings.append(Finding(full, "has no commandName")) }
    if !name.isEmpty, !isPlain(name) { findings.append(Finding(full, "is not in lower-case words joined by hyphens")) }
    if !isSentence(configuration.abstract) {
        findings.append(Finding(full, "the abstract is not a sentence with a full stop"))
    }
    if !(type is any Command.Type) { findings.append(Finding(full, "does not conform to Command")) }
    return findings + configuration.subcommands.flatMap { commandFindings($0, path: path + [name]) }
}

private func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
}

private func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.first != "-"
        && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
}

private func isSentence(_ text: String) -> Bool { text.count > 2 && text.hasSuffix(".") }
