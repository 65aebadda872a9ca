import CommandKit
import Foundation

/// The text of a small file that an argument names, such as a table of rates: UTF-8 with or without a mark, UTF-16 with
/// one, or Windows-1252.
enum TextFile {
    /// No table of figures is larger.
    static let limit = 64_000_000

    /// Reads a file.
    ///
    /// - Throws: ``CommandError`` when there is no such file, when it is a folder or too large, or holds no text.
    static func read(_ path: String) throws(CommandError) -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            let folder = (path as NSString).deletingLastPathComponent
            let others = try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)
            // A folder that can't be listed has no name to suggest.
            let names = (others ?? []).map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
            throw CommandError(
                .noFile,
                "there is no file '\(path)'",
                subject: path,
                suggestion: Suggestion.nearest(to: path, in: names)
            )
        }
        guard !isFolder.boolValue else { throw CommandError(.unreadable, "'\(path)' is a folder", subject: path) }
        let data: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            data = try handle.read(upToCount: limit + 1) ?? Data()
            try handle.close()
        } catch {
            throw CommandError(.unreadable, "'\(path)' can't be read: \(error.localizedDescription)", subject: path)
        }
        guard data.count <= limit else {
            throw CommandError(.tooLarge, "'\(path)' is larger than \(limit / 1_000_000) MB", subject: path)
        }
        guard let text = decode(data), text.contains(where: { !$0.isWhitespace }) else {
            throw CommandError(
                .unreadable,
                data.isEmpty ? "'\(path)' is empty" : "'\(path)' is not a text file",
                subject: path,
                remedy: "save the sheet as CSV"
            )
        }
        return text
    }

    private static func decode(_ data: Data) -> String? {
        if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
            return String(data: data, encoding: .utf16)
        }
        let body = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
        if body.contains(0) { return nil }
        return String(data: body, encoding: .utf8) ?? String(data: body, encoding: .windowsCP1252)
    }
}
