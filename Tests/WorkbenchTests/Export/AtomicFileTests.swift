import CommandKit
import Foundation
import Testing

@testable import Workbench

@Suite("AtomicFile")
struct AtomicFileTests {
    @Test("B-15: nothing stands under the name before the end, and then all of it")
    func appearsWhole() throws {
        let folder = try BenchFolder()
        let file = try AtomicFile(folder.path + "/x.csv", replaces: false)
        file.write(String(repeating: "line\n", count: 40_000))
        #expect(folder.read("x.csv") == nil)
        try file.finish()
        #expect(folder.read("x.csv")?.count == 200_000)
        #expect(file.count == 200_000)
        #expect(try folder.names == ["x.csv"])
    }

    @Test("B-15: a file that is never finished leaves nothing behind")
    func abandoned() throws {
        let folder = try BenchFolder()
        do {
            let file = try AtomicFile(folder.path + "/x.csv", replaces: false)
            file.write(String(repeating: "line\n", count: 40_000))
        }
        #expect(try folder.names == [])
    }

    @Test("B-15: an existing file is replaced only when asked, keeps its permissions, and is whole until then")
    func existing() throws {
        let folder = try BenchFolder(["x.csv": "old"])
        let path = folder.path + "/x.csv"
        let refused = #expect(throws: CommandError.self) { try AtomicFile(path, replaces: false) }
        #expect(refused?.code == .fileExists)
        #expect(chmod(path, 0o600) == 0)
        let file = try AtomicFile(path, replaces: true)
        file.write("new")
        #expect(folder.read("x.csv") == "old")
        try file.finish()
        #expect(folder.read("x.csv") == "new")
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    @Test("A link stays a link: the file it leads to is replaced")
    func link() throws {
        let folder = try BenchFolder(["real.csv": "old"])
        #expect(symlink("real.csv", folder.path + "/link.csv") == 0)
        let file = try AtomicFile(folder.path + "/link.csv", replaces: true)
        file.write("new")
        try file.finish()
        #expect(folder.read("real.csv") == "new")
        var status = stat()
        #expect(lstat(folder.path + "/link.csv", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test("A folder, a missing folder and a full device are errors that name the target")
    func unwritable() throws {
        let folder = try BenchFolder()
        for path in [folder.path, folder.path + "/none/x.csv"] {
            let error = #expect(throws: CommandError.self) { try AtomicFile(path, replaces: true) }
            #expect(error?.code == .unwritable && error?.subject == path)
        }
        let full = try AtomicFile("/dev/full", replaces: false)
        full.write("x")
        let error = #expect(throws: CommandError.self) { try full.finish() }
        #expect(error?.message == "'/dev/full' was not written: No space left on device")
        var status = stat()
        #expect(stat("/dev/full", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    }
}
