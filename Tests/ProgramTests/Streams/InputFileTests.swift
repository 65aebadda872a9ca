import Foundation
import Testing

@Suite("Files of every kind")
struct InputFileTests {
    @Test("Each file that can't be read gets a clear error, and the others are loaded")
    func kinds() async throws {
        let dossier = try Dossier(["good.txt": Articles.harbour, "empty.txt": "", "folder/sub/x.txt": "Deep."])
        try dossier.folder.write("utf16.txt", Data([0xFF, 0xFE] + "Rain fell.".utf8.flatMap { [$0, 0] }))
        try dossier.folder.write("latin.txt", Data("Caf".utf8) + [0xE9] + Data(" in Oslo.".utf8))
        let run = try await dossier.run(
            "-c",
            "try load none.txt",
            "-c",
            "try load empty.txt",
            "-c",
            "try load folder",
            "-c",
            "try load /bin/ls",
            "-c",
            "try load /dev/null",
            "-c",
            "try load 'no*.txt'",
            "-c",
            "let all = load none.txt good.txt utf16.txt latin.txt"
        )
        #expect(run.code == 1)
        for part in [
            "there is no file or folder 'none.txt'", "'empty.txt' is empty", "the folder 'folder' holds no text file",
            "'/bin/ls' is a program (ELF), not a text file", "'/dev/null' is empty",
            "no file fits the pattern 'no*.txt'",
            "1 of 4 not loaded",
        ] {
            #expect(run.err.contains(part), "\(part)")
        }
    }

    @Test("An endless device is refused by the size limit")
    func endless() async throws {
        let run = try await Dossier().run("-c", "load /dev/zero --max-size 2MB")
        #expect(run.code == 4 && run.err.contains("'/dev/zero' has more than 2 MB"))
    }

    @Test("R-52: control characters of texts and names never reach a terminal, and stay as they are in a pipe")
    func controls() async throws {
        let article = "The \u{1B}]0;owned\u{7} minister said no.\n\n" + Articles.harbour
        let dossier = try Dossier(["a\u{1B}[31m.txt": article])
        let lines =
            "-c 'load *.txt' -c 'show d1' -c 'find minister' -c 'documents --format json' -c 'explain d1' -c 'load none\u{1B}[2J'"
        let shown = try await dossier.shell("script -qec \"'\(Dossier.path)' \(lines)\" /dev/null")
        #expect(shown.out.contains("␛]0;owned␇ minister"))
        for hostile in ["\u{1B}]0", "\u{7}", "\u{1B}[2J", "\u{1B}[31m.txt"] { #expect(!shown.out.contains(hostile)) }
        let piped = try await dossier.shell("dossier -c 'load *.txt' -c 'find minister | select sentence'")
        #expect(piped.out.contains("\u{1B}]0;owned\u{7} minister"))
    }
}
