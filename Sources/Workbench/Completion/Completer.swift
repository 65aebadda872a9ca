import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Completes lines: commands, flags, values, columns of the left side, files, and names with spaces.
///
/// Only what is already computed is used, so that a key never waits on an analysis of many documents.
public struct Completer: Sendable {
    /// One way to go on.
    public struct Candidate: Hashable, Sendable {
        /// The whole word, unquoted.
        public let text: String
        /// What people see of it where there are several: of a path the last part.
        public let label: String
        /// What people see beside it: `person  3`.
        public let detail: String
    }

    private let session: Session

    /// Completes for a session.
    public init(session: Session) {
        self.session = session
    }

    /// The candidates for the word at the end of `line`, sorted, each once.
    public func candidates(for line: String) -> [Candidate] {
        let cursor = CompletionCursor(line)
        let all = allCandidates(cursor)
        let wanted = cursor.prefix.lowercased()
        var seen: Set<String> = []
        return all.filter { $0.matches(wanted) && seen.insert($0.candidate.text).inserted }
            .map(\.candidate)
            .sorted { $0.text < $1.text }
    }

    /// A candidate as it is typed: quoted where it needs quotes or where the word was begun with one, with a space
    /// after it unless it is a folder.
    public func quoted(_ text: String, for line: String) -> String {
        let quote = CompletionCursor(line).quote
        let isFolder = text.hasSuffix("/")
        let special: Set<Character> = [" ", "|", "\"", "(", ")", "{", "}", ",", "=", "#", "\\", "\t", "\n"]
        // At the start of a word these would open a quote, a value or a result.
        let opens = text.first.map { "'$_!".contains($0) } ?? true
        guard quote != nil || opens || text.contains(where: { special.contains($0) }) else {
            return text + (isFolder ? "" : " ")
        }
        if quote == "'", !text.contains("'") { return "'\(text)'" + (isFolder ? "" : " ") }
        let escaped = text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
        return "\"\(escaped)\"" + (isFolder ? "" : " ")
    }

    /// Where the word to replace begins, in UTF-8 bytes of the line.
    public func wordStart(in line: String) -> Int { CompletionCursor(line).wordStart }

    /// A candidate and the names by which it may be typed: an alias completes to the canonical name.
    private struct Option {
        let candidate: Candidate
        let names: [String]

        init(_ text: String, _ detail: String = "", label: String? = nil, names: [String]? = nil) {
            candidate = Candidate(text: text, label: label ?? text, detail: detail)
            self.names = names ?? [text]
        }

        func matches(_ prefix: String) -> Bool { names.contains { $0.lowercased().hasPrefix(prefix) } }
    }

    private func allCandidates(_ cursor: CompletionCursor) -> [Option] {
        guard let head = cursor.words.first else { return heads(isFirst: cursor.left.isEmpty, cursor) }
        if ["try", "time", "assert", "not", "empty"].contains(head), cursor.words.count == 1 {
            return heads(isFirst: true, cursor)
        }
        // `let NAME =` and `define NAME(…) =`: the sign itself is no word.
        if ["let", "define"].contains(head) { return cursor.words.count < 2 ? [] : rest(of: cursor, from: 2) }
        if ["try", "time", "assert"].contains(head) { return rest(of: cursor, from: 1) }
        if head == "help" { return HelpPages(registry: session.registry).names.map { Option($0) } }
        if head == "run" { return files(cursor.prefix, extensions: []) }
        if head == "set" { return settings(cursor) }
        if let entry = session.registry.entry(named: head) { return arguments(of: entry.type, cursor) }
        if session.registry.verb(named: head) != nil { return columns(of: cursor.left) + results() }
        return []
    }

    /// Completes what follows the first words as a line of its own.
    private func rest(of cursor: CompletionCursor, from start: Int) -> [Option] {
        let inner = cursor.dropping(start)
        return inner.words.isEmpty ? heads(isFirst: true, inner) : allCandidates(inner)
    }

    /// `set NAME VALUE`, `set d1 published`, `documents | set outlet`.
    private func settings(_ cursor: CompletionCursor) -> [Option] {
        let fields = GivenMetadata.Field.allCases.map { Option($0.rawValue) }
        switch cursor.words.count {
        case 1:
            guard cursor.left.isEmpty else { return fields }
            return Settings.definitions.map { Option($0.name, $0.summary) }
                + session.documents.map { Option($0.name, $0.title ?? "") }
        case 2:
            if session.documents.contains(where: { $0.name == cursor.words[1] }) { return fields }
            return Settings.definitions.first { $0.name == cursor.words[1] }?.values.map { Option($0) } ?? []
        default: return []
        }
    }

    private func heads(isFirst: Bool, _ cursor: CompletionCursor) -> [Option] {
        let stages = HelpPages(registry: session.registry).everything
            .filter { line in isFirst || Keyword(rawValue: line.names[0]) == nil }
            .flatMap { line in line.names.map { Option($0) } }
        return stages + (isFirst ? results() + session.definitions.keys.map { Option($0) } : [])
    }

    private func arguments(of type: any Command.Type, _ cursor: CompletionCursor) -> [Option] {
        guard var signature = try? CommandSignature(of: type) else { return [] }
        var positional = 0
        var words = cursor.words.dropFirst()
        var pending: CommandSignature.Domain?
        while let word = words.popFirst() {
            if pending != nil {
                pending = nil
            } else if let part = signature.parts[word], positional == 0 {
                signature = part
            } else if let domain = signature.options[word] {
                pending = domain
            } else if !word.hasPrefix("--") {
                positional += 1
            }
        }
        if let pending { return options(for: pending, cursor) }
        // Every command takes --format, and takes it before its own declaration is asked.
        if cursor.words.last == "--format" { return Settings.formats.map { Option($0) } }
        if cursor.prefix.hasPrefix("-"), cursor.quote == nil {
            let entry = session.registry.entry(named: cursor.words[0])
            let readsDocuments = entry.map { $0.plugin != nil || UniqueDocuments.commands.contains($0.name) } ?? false
            let common = ["--all", "--format", "--help", "--wide"] + (readsDocuments ? [UniqueDocuments.flag] : [])
            return (signature.flags + signature.options.keys.sorted() + common).map { Option($0) }
        }
        let parts = positional == 0 ? signature.parts.keys.map { Option($0) } : []
        return parts + options(for: signature.positional(positional), cursor)
    }

    private func options(for domain: CommandSignature.Domain, _ cursor: CompletionCursor) -> [Option] {
        switch domain {
        case .values(let values): values.map { Option($0) }
        case .file(let extensions): files(cursor.prefix, extensions: extensions)
        case .names(.actor): actors()
        case .names(.speaker): speakers()
        case .names(.document): session.documents.map { Option($0.name, $0.title ?? "") }
        case .names(.fact): session.factNames.map { Option($0) } + session.documents.map { Option($0.name) }
        case .names(.result): results()
        case .names(.command): HelpPages(registry: session.registry).names.map { Option($0) }
        case .names(.column): columns(of: cursor.left)
        case .anything: []
        }
    }

    private func results() -> [Option] { session.results.names.map { Option($0) } }

    /// The columns that the stages on the left give, as far as they can be checked.
    private func columns(of left: String) -> [Option] {
        // A line that can't be checked yet has no columns to offer; the error comes when it is run.
        guard case .table(let schema)? = try? Interpreter(session: session).type(of: left) else { return [] }
        return schema.columns.map { Option($0.name, $0.type.rawValue) }
    }

    private func actors() -> [Option] {
        var found: [String: (kind: Actor.Kind, count: Int, names: [String])] = [:]
        for document in completedDocuments(Actors.self) {
            for actor in (try? document.analysed.actors.actors) ?? [] {
                let known = found[actor.name]
                found[actor.name] = (
                    actor.kind, (known?.count ?? 0) + actor.mentions.count,
                    (known?.names ?? [actor.name]) + actor.aliases
                )
            }
        }
        return found.map { Option($0.key, "\($0.value.kind.rawValue)  \($0.value.count)", names: $0.value.names) }
    }

    private func speakers() -> [Option] {
        var found: [String: (count: Int, names: [String])] = [:]
        for document in completedDocuments(Quotations.self) {
            let table = try? document.analysed.actors
            for quotation in (try? document.analysed.quotations.quotations) ?? [] {
                guard let speaker = quotation.speaker else { continue }
                let actor = table?.actors.first { $0.key == quotation.speakerKey }
                let known = found[speaker]
                found[speaker] = ((known?.count ?? 0) + 1, known?.names ?? [speaker] + (actor?.aliases ?? []))
            }
        }
        return found.map { Option($0.key, "\($0.value.count)", names: $0.value.names) }
    }

    /// The documents whose layer is computed; of a small collection, all of them.
    private func completedDocuments<Key: LayerKey>(_ key: Key.Type) -> [LoadedDocument] {
        let documents = session.documents
        return documents.count <= 20 ? documents : documents.filter { $0.analysed.isComputed(key) }
    }

    private func files(_ prefix: String, extensions: [String]) -> [Option] {
        let slash = prefix.lastIndex(of: "/")
        let folder = slash.map { String(prefix[...$0]) } ?? ""
        let isHidden = prefix[(slash.map { prefix.index(after: $0) } ?? prefix.startIndex)...].hasPrefix(".")
        let path = folder.isEmpty ? "." : (folder as NSString).expandingTildeInPath
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [] }
        return names.sorted().filter { isHidden || !$0.hasPrefix(".") }.compactMap { name in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder) else { return nil }
            if isFolder.boolValue { return Option(folder + name + "/", label: name + "/") }
            let fits = extensions.isEmpty || extensions.contains { name.hasSuffix("." + $0) }
            return fits ? Option(folder + name, label: name) : nil
        }
    }
}
