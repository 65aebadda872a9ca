import Foundation
import Testing

@testable import LanguageEngine

@Suite struct ModelFileTests {
    private let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("model-\(UUID().uuidString)").path

    private func written() -> [UInt8] {
        var file = ModelFileWriter()
        file.add("numbers", [Float(1.5), -2, 3])
        file.add("names", lines: ["one", "", "three"])
        file.add("bytes", [Int8(-128), 127])
        return file.bytes()
    }

    private func open(_ bytes: [UInt8]) throws -> ModelFile {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try ModelFile(path: path)
    }

    @Test func readsWhatWasWritten() throws {
        let file = try open(written())
        try file.verify()
        #expect(Array(try file.numbers("numbers", Float.self)) == [1.5, -2, 3])
        #expect(try file.lines("names") == ["one", "", "three"])
        #expect(Array(try file.numbers("bytes", Int8.self)) == [-128, 127])
        #expect(file.names == ["bytes", "names", "numbers"])
    }

    @Test func anotherContentHasAnotherRevision() throws {
        var other = ModelFileWriter()
        other.add("numbers", [Float(1.5), -2, 4])
        #expect(try open(written()).revision == open(written()).revision)
        #expect(try open(written()).revision != open(other.bytes()).revision)
    }

    @Test(arguments: ["", "short", String(repeating: "A weekly letter about budgets. ", count: 20)])
    func aForeignFileSaysSo(_ text: String) throws {
        #expect(throws: ModelError.foreign(path: path)) { try open(Array(text.utf8)) }
    }

    @Test func anotherVersionSaysSo() throws {
        var bytes = written()
        bytes[8] = 9
        #expect(throws: ModelError.version(path: path, found: 9, known: ModelFormat.version)) { try open(bytes) }
    }

    /// Cut at any length, the file is refused; nothing reads beyond its end.
    @Test func aCutFileSaysSo() throws {
        let bytes = written()
        for length in 0..<bytes.count {
            let error = #expect(throws: ModelError.self) { try open(Array(bytes.prefix(length))) }
            switch error {
            case .foreign where length < ModelFormat.headerSize: break
            case .truncated where length >= ModelFormat.headerSize: break
            default: Issue.record("cut to \(length) bytes: \(String(describing: error))")
            }
        }
    }

    /// One changed byte anywhere in the table or in a part is found.
    @Test func aDamagedFileSaysSo() throws {
        let bytes = written()
        let file = try open(bytes)
        let parts = try file.names.map { name in
            let part = try file.bytes(name)
            return part.count
        }
        #expect(parts == [2, 10, 12])
        for offset in ModelFormat.headerSize..<bytes.count {
            var changed = bytes
            changed[offset] ^= 0x10
            let isPadding = try open(bytes).isPadding(offset)
            do {
                try open(changed).verify()
                #expect(isPadding, "a change at \(offset) was not found")
            } catch {
                #expect(!isPadding)
            }
        }
    }

    @Test func aPartOfAnotherSizeIsRefused() throws {
        let file = try open(written())
        #expect(throws: ModelError.misshapen(path: path, section: "numbers")) {
            try file.numbers("numbers", Float.self, count: 4)
        }
        #expect(throws: ModelError.misshapen(path: path, section: "names")) { try file.numbers("names", Float.self) }
        #expect(throws: ModelError.misshapen(path: path, section: "other")) { try file.text("other") }
    }

    @Test func aFolderAndAMissingFileSaySo() {
        #expect(throws: ModelError.self) { try ModelFile(path: "/nowhere/at/all.model") }
        #expect(throws: ModelError.self) { try ModelFile(path: NSTemporaryDirectory()) }
    }
}

extension ModelFile {
    /// Whether a byte belongs to no part and not to the table.
    fileprivate func isPadding(_ offset: Int) throws -> Bool {
        let tableEnd = ModelFormat.headerSize + names.count * ModelFormat.entrySize
        guard offset >= tableEnd else { return false }
        return try !names.contains { name in
            let start = try self.offset(of: name)
            return (start..<start + (try bytes(name).count)).contains(offset)
        }
    }

    private func offset(of name: String) throws -> Int {
        // The parts stand in the order in which they were added, each on a boundary.
        var start = ModelFormat.headerSize + names.count * ModelFormat.entrySize
        for part in ["numbers", "names", "bytes"] {
            start = (start + ModelFormat.alignment - 1) / ModelFormat.alignment * ModelFormat.alignment
            if part == name { return start }
            start += try bytes(part).count
        }
        return start
    }
}
