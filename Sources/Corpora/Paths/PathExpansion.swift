private import Foundation

/// Turns what a user names (files, folders, patterns) into paths of files.
public enum PathExpansion {
    /// The ends of names that a folder's texts have.
    ///
    /// A file named by the user, by itself or by a pattern, may have any name.
    public static let textExtensions: Set<String> = Set(FileFormat.byExtension.keys)

    /// The beginnings of names that a folder has for itself, such as `README.md`: they are no articles.
    private static let paperwork: Set<String> = [
        "readme", "license", "licence", "copying", "notice", "changelog", "contributing", "authors",
    ]

    /// The files that `pattern` names, in the order of their paths.
    ///
    /// - Parameters:
    ///   - pattern: A file; a folder, for the texts in it; or a pattern with `*`, `?` and `[…]`. A file whose own name
    ///     has such signs is taken as it is. `~` at the start is the home folder.
    ///   - recursive: Whether the folders inside a folder are read too. Links to folders are not followed.
    /// - Throws: ``ReadError`` when nothing of this name exists, a pattern fits no file or a folder holds no text.
    /// - Complexity: O(*n* log *n*) in the number of files.
    public static func expand(_ pattern: String, recursive: Bool = false) throws(ReadError) -> [String] {
        let path = pattern.hasPrefix("~") ? (pattern as NSString).expandingTildeInPath : pattern
        switch kind(of: path) {
        case .folder: return try texts(in: path, recursive: recursive)
        case .file: return [path]
        case .missing:
            guard path.utf8.contains(where: { "*?[".utf8.contains($0) }) else { throw missing(pattern) }
            return try matches(of: path, recursive: recursive)
        }
    }

    /// The error for a name that nothing has, with the names that stand beside it.
    static func missing(_ path: String) -> ReadError {
        let folder = (path as NSString).deletingLastPathComponent
        let listed = folder.isEmpty ? "." : folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: listed)) ?? []
        let prefix = folder.isEmpty ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        return ReadError(
            .notFound,
            path: path,
            "there is no file or folder '\(path)'",
            remedy: names.isEmpty && !folder.isEmpty ? "check the folder '\(folder)'" : "check the name",
            alternatives: names.filter { !$0.hasPrefix(".") }.sorted().prefix(10_000).map { prefix + $0 }
        )
    }

    private enum Kind {
        case file
        case folder
        case missing
    }

    private static func kind(of path: String, followingLinks: Bool = true) -> Kind {
        var status = stat()
        guard !path.utf8.contains(0), (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else {
            return .missing
        }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }
}

// MARK: Folders

extension PathExpansion {
    private static func texts(in folder: String, recursive: Bool) throws(ReadError) -> [String] {
        var found: [String] = []
        var passedOver = false
        var waiting = [folder]
        while let next = waiting.popLast() {
            let prefix = next.hasSuffix("/") ? next : next + "/"
            for name in try names(in: next) where !name.hasPrefix(".") {
                let path = prefix + name
                if kind(of: path, followingLinks: false) == .folder {
                    passedOver = true
                    if recursive { waiting.append(path) }
                } else if isText(name), kind(of: path) == .file {
                    found.append(path)
                }
            }
            if Task.isCancelled {
                throw ReadError(.interrupted, path: folder, "listing '\(folder)' was interrupted")
            }
        }
        guard found.isEmpty else { return found.sorted() }
        throw ReadError(
            .noMatch,
            path: folder,
            "the folder '\(folder)' holds no text file, page, table, feed, message, PDF or archive",
            remedy: passedOver && !recursive
                ? "read the folders inside it too: load \(folder) --recursive" : "name the files: load \(folder)/*"
        )
    }

    private static func isText(_ name: String) -> Bool {
        let first = name.lowercased().split(separator: ".").first.map(String.init) ?? ""
        return FileFormat.isReadable(name) && !paperwork.contains(first) && name != MetadataTable.fileName
    }

    private static func names(in folder: String) throws(ReadError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw ReadError(
                .permission,
                path: folder,
                "the folder '\(folder)' can't be listed",
                remedy: "check its permissions"
            )
        }
    }
}

// MARK: Patterns

extension PathExpansion {
    private static func matches(of pattern: String, recursive: Bool) throws(ReadError) -> [String] {
        var result = glob_t()
        defer { globfree(&result) }
        // The C library sorts by locale, so its order is not used.
        let status = glob(pattern, GLOB_NOSORT, nil, &result)
        var found: [String] = []
        if status == 0 {
            for index in 0..<Int(result.gl_pathc) {
                guard let match = result.gl_pathv[index] else { continue }
                let path = String(cString: match)
                switch kind(of: path) {
                case .folder: if recursive { found += try texts(in: path, recursive: true) }
                case .file: if !path.hasSuffix("/\(MetadataTable.fileName)") { found.append(path) }
                case .missing: break
                }
            }
        }
        guard found.isEmpty else { return found.sorted() }
        throw ReadError(
            .noMatch,
            path: pattern,
            "no file fits the pattern '\(pattern)'",
            remedy: "check the folder, or quote a name that itself has *, ? or ["
        )
    }
}
