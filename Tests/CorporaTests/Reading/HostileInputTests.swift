import DocumentModel
import Foundation
import Testing

@testable import Corpora

/// C-15: whatever the bytes, whatever the name: a document or a reason with a remedy, never a trap or a hang.
@Suite struct HostileInputTests {
    static let names = FileFormat.byExtension.keys.sorted().map { "a.\($0)" } + ["a.txt.gz", "a", "-"]

    static let inputs: [(String, [UInt8])] = [
        ("nothing", []), ("white space", Array(" \n\t\r\n".utf8)), ("zeros", [UInt8](repeating: 0, count: 5_000)),
        ("one byte", [0xFF]), ("a mark", [0xEF, 0xBB, 0xBF]), ("a wide mark", [0xFF, 0xFE]),
        ("latin", Array("text,date\nCaf".utf8) + [0xE9] + Array(" opens, said the mayor.\n".utf8)),
        ("noise", (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }),
        ("high", [UInt8](repeating: 0xE9, count: 3_000)), ("lines", [UInt8](repeating: 0x0A, count: 10_000)),
        ("open", Array("<![CDATA[ \"'{[(=?utf-8?Q?".utf8)),
    ]

    @Test(arguments: inputs)
    func everyNameMeetsEveryInput(_ what: String, _ bytes: [UInt8]) {
        for name in Self.names {
            let reading = Reading(bytes, name: name)
            let failures = reading.failures + (reading.fault.map { [$0] } ?? [])
            #expect(!reading.documents.isEmpty || !failures.isEmpty, "\(name) of \(what) gave nothing at all")
            for failure in failures {
                #expect(failure.remedy != nil, "\(name) of \(what): \(failure.message)")
                #expect(failure.message.contains(name), "\(name) of \(what): \(failure.message)")
            }
            for document in reading.documents {
                #expect(document.structure.allSatisfy { $0.span.end <= document.document.count })
            }
        }
    }

    @Test("entries of a container come one at a time, and an interrupt ends the reading")
    func interruption() async throws {
        let lines = String(repeating: "{\"text\":\"It sank.\"}\n", count: 1_000)
        let task = Task.detached { () -> ReadError.Reason? in
            while !Task.isCancelled { await Task.yield() }
            return Reading(lines, name: "a.jsonl").fault?.reason
        }
        task.cancel()
        #expect(await task.value == .interrupted)
        var taken = 0
        let stop = ReadError(.system, path: "a", "full")
        #expect(throws: stop) {
            try FileReader().read(Array(lines.utf8), name: "a.jsonl") { _ throws(ReadError) in
                taken += 1
                if taken == 3 { throw stop }
            }
        }
        #expect(taken == 3)
    }

    @Test("a mailbox, a table and lines larger than the limit are read entry by entry")
    func largeContainers() throws {
        let folder = try TemporaryFolder()
        let limits = ReadLimits(maximumBytes: 10_000)
        let lines = String(repeating: "{\"text\":\"It sank on Monday.\"}\n", count: 2_000)
        #expect(Reading(path: try folder.write("a.jsonl", lines), limits: limits).documents.count == 2_000)
        let table = "text\n" + String(repeating: "It sank on Monday.\n", count: 2_000)
        #expect(Reading(path: try folder.write("a.csv", table), limits: limits).documents.count == 2_000)
        #expect(Reading(path: try folder.write("a.txt", table), limits: limits).fault?.reason == .tooLarge)
    }
}
