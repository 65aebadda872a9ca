import Foundation

/// Where the file of a project lies.
struct ProjectPlace {
    /// The folder of the project; for a packed file the folder it lies in.
    let folder: String

    /// The file.
    let file: String

    /// Whether the project is a packed file and no folder.
    let isSingleFile: Bool

    /// Whether the file is there.
    let exists: Bool

    /// The name of the file in a project's folder.
    static let fileName = "project.sqlite"

    /// Finds the file of a project; makes the folder where there is none.
    init(_ location: String) throws(ArchiveError) {
        guard !location.isEmpty else {
            throw ArchiveError(.missing, "a project needs a folder", remedy: "dossier --project DIR")
        }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: location, isDirectory: &isFolder)
        if isThere, !isFolder.boolValue {
            (folder, file) = ((location as NSString).deletingLastPathComponent, location)
            (isSingleFile, exists) = (true, true)
            return
        }
        if !isThere { try Self.makeFolder(location) }
        guard access(location, R_OK | X_OK) == 0 else {
            let reason = String(cString: strerror(errno))
            throw ArchiveError(
                .missing,
                "the folder '\(location)' can't be read: \(reason)",
                remedy: "ask its owner for the right to read it, or take another place"
            )
        }
        folder = location
        file = (location as NSString).appendingPathComponent(Self.fileName)
        isSingleFile = false
        exists = FileManager.default.fileExists(atPath: file)
    }

    private static func makeFolder(_ path: String) throws(ArchiveError) {
        // One level only: a misspelt path is not to become a tree of folders.
        guard mkdir(path, 0o700) != 0 else { return }
        let reason = String(cString: strerror(errno))
        throw ArchiveError(
            .missing,
            "the folder '\(path)' can't be made: \(reason)",
            remedy: "make the folders above it first, or take another place"
        )
    }
}
