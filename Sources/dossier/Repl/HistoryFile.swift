import Foundation

/// The entries of earlier sessions: one file under `$XDG_STATE_HOME/dossier/history.d`, one entry a line, readable by
/// its owner only.
///
/// Each entry is appended as soon as it was run, so that a crash loses at most the current one.
struct HistoryFile {
    private let path: String

    /// How many entries are read back.
    private static let limit = 10_000

    init() {
        let home = environment("HOME") ?? "/"
        let state = environment("XDG_STATE_HOME").flatMap { $0.isEmpty ? nil : $0 } ?? home + "/.local/state"
        path = state + "/dossier/history.d/default"
    }

    /// The entries, oldest first; none when there is no file yet.
    var entries: [String] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        return lines.suffix(Self.limit).map { Self.unescaped(String($0)) }
    }

    /// Appends an entry; gives the reason when that is not possible.
    func append(_ entry: String) -> String? {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            return "history is not kept: \(folder) can't be made"
        }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return "history is not kept: \(path) can't be written" }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        let bytes = Array((Self.escaped(entry) + "\n").utf8)
        return write(descriptor, bytes, bytes.count) == bytes.count ? nil : "history is not kept: \(path) is full"
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
