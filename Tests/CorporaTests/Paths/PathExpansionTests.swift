import Foundation
import Testing

@testable import Corpora

@Suite struct PathExpansionTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in [
            "b.txt", "a.txt", "c.TXT", "notes.md", "README.md", "license.txt", "meta.csv", "picture.png", ".hidden.txt",
            "sub/d.txt", "sub/deep/e.text", "odd[1].txt", ".git/f.txt",
        ] { try folder.write(name, "x") }
    }

    private func expand(_ pattern: String, recursive: Bool = false) throws -> [String] {
        try PathExpansion.expand(folder.path + pattern, recursive: recursive).map {
            String($0.dropFirst(folder.path.count + 1))
        }
    }

    @Test func aFolderGivesItsTextsInOrder() throws {
        #expect(try expand("") == ["a.txt", "b.txt", "c.TXT", "notes.md", "odd[1].txt"])
        #expect(try expand("/") == ["a.txt", "b.txt", "c.TXT", "notes.md", "odd[1].txt"])
    }

    @Test func foldersInsideAreReadWhenAskedFor() throws {
        #expect(
            try expand("", recursive: true)
                == ["a.txt", "b.txt", "c.TXT", "notes.md", "odd[1].txt", "sub/d.txt", "sub/deep/e.text"]
        )
    }

    @Test func linksToFoldersAreNotFollowed() throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/sub/up", withDestinationPath: folder.path)
        #expect(try expand("/sub", recursive: true) == ["sub/d.txt", "sub/deep/e.text"])
    }

    @Test func patternsGiveFilesInOrder() throws {
        #expect(try expand("/*.txt") == ["a.txt", "b.txt", "license.txt", "odd[1].txt"])
        #expect(try expand("/[ab].txt") == ["a.txt", "b.txt"])
        #expect(try expand("/?.txt") == ["a.txt", "b.txt"])
        #expect(try expand("/*/*.txt") == ["sub/d.txt"])
        #expect(try !expand("/*").contains("meta.csv"))
        #expect(try expand("/s*", recursive: true) == ["sub/d.txt", "sub/deep/e.text"])
    }

    @Test func aFileIsTakenByItsOwnName() throws {
        #expect(try expand("/odd[1].txt") == ["odd[1].txt"])
        #expect(try expand("/README.md") == ["README.md"])
        #expect(try expand("/picture.png") == ["picture.png"])
    }

    @Test(arguments: [
        ("/none.txt", ReadError.Reason.notFound), ("/*.pdf", .noMatch), ("/sub/deep/x*", .noMatch),
        ("/none/*", .noMatch),
        ("/.git/*.md", .noMatch), ("/a.txt/b", .notFound), ("/[", .noMatch),
    ])
    func nothingFoundIsAnError(_ pattern: String, _ reason: ReadError.Reason) {
        do throws(ReadError) {
            let found = try PathExpansion.expand(folder.path + pattern)
            Issue.record("found \(found)")
        } catch {
            #expect(error.reason == reason)
            #expect(error.remedy != nil)
        }
    }

    @Test func aFolderWithoutTextsPointsInside() throws {
        try folder.write("outer/inner/x.txt", "x")
        #expect(throws: ReadError.self) { try expand("/outer") }
        do throws(ReadError) {
            _ = try PathExpansion.expand(folder.path + "/outer")
        } catch {
            #expect(error.remedy?.contains("--recursive") == true)
        }
    }
}
