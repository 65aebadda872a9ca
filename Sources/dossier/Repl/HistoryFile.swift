import Foundation

/// The entries of earlier sessions: one file under `$XDG_STATE_HOME/dossier/history.d`, one entry a line, readable by
/// its owner only.
///
/// Each entry is appended as soon as it was run, so that a crash loses at most the current one.
final class HistoryFile {
    /// Nil where there is no home to keep it in.
    private let path: String?

    /// The entry that was remembered last; the same one again is not kept twice.
    private var last: String?

    /// How many entries are read back.
    private static let limit = 10_000

    init() {
        let home = environment("HOME").flatMap { $0.isEmpty ? nil : $0 + "/.local/state" }
        let state = environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
        path = state.map { $0 + "/dossier/history.d/default" }
    }

    /// Reads the entries of earlier sessions, oldest first; none when there is no file yet.
    func read() -> [String] {
        guard let path, let data = FileManager.default.contents(atPath: path) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        let entries = lines.suffix(Self.limit).map { Self.unescaped(String($0)) }
        last = entries.last
        return entries
    }

    /// Whether an entry differs from the one before it.
    func isNew(_ entry: String) -> Bool { entry != last }

    /// Appends an entry; gives the reason when that is not possible, once.
    func append(_ entry: String) -> String? {
        last = entry
        guard let path, !hasFailed else { return nil }
        guard let problem = Self.append(entry, to: path) else { return nil }
        hasFailed = true
        return "history is not kept: \(problem)"
    }

    private var hasFailed = false

    private static func append(_ entry: String, to path: String) -> String? {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            return "\(folder) can't be made"
        }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return "\(path) can't be written" }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        let bytes = Array((escaped(entry) + "\n").utf8)
        return write(descriptor, bytes, bytes.count) == bytes.count ? nil : "\(path) is full"
    }

    private static func escaped(_ entry: String) -> String {
        entry.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\n", with: "\\n")
    }

    private static func unescaped(_ line: String) -> String {
        var entry = ""
        var isEscape = false
        for character in line {
            if isEscape {
                entry.append(character == "n" ? "\n" : character)
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                entry.append(character)
            }
        }
        return entry
    }
}
