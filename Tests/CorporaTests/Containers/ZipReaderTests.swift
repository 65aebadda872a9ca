import DocumentModel
import Testing

@testable import Corpora

@Suite struct ZipReaderTests {
    private func archive(_ build: (inout ZipWriter) -> Void) -> [UInt8] {
        var writer = ZipWriter()
        build(&writer)
        return writer.archive
    }

    @Test("C-01: entries are documents, also those of archives inside")
    func entries() throws {
        let inner = archive {
            $0.add(
                "x.html",
                "<html><body><h1>Ferry</h1><p>It sank on Monday, said the mayor of the town.</p></body></html>"
            )
        }
        let bytes = archive {
            $0.add("a/one.txt", "One\n\nThe first text.\n")
            $0.add("a/meta.csv", "file,outlet,published\none.txt,Post,2025-06-26\n")
            $0.add("two.jsonl", Array("{\"text\":\"It rose.\"}\n".utf8), packed: false)
            $0.add("inner.zip", inner, packed: true)
            $0.add("picture.png", "x")
            $0.add("__MACOSX/a/._one.txt", "x")
        }
        let folder = try TemporaryFolder()
        for reading in [Reading(bytes, name: "z"), Reading(path: try folder.write("z.zip", bytes))] {
            #expect(reading.entries == ["a/one.txt", "two.jsonl, line 1", "inner.zip/x.html"])
            #expect(reading.failures.isEmpty && reading.fault == nil)
            #expect(reading.documents.first?.appearance.outlet == "Post")
            #expect(reading.documents.first?.appearance.published.day?.description == "2025-06-26")
        }
    }

    @Test("C-15: names lead nowhere, broken entries stop no other")
    func hostileEntries() throws {
        let bytes = archive {
            $0.add("../../etc/evil.txt", "Evil is in the name only.")
            $0.add("/abs.txt", "So it is here.")
            $0.add("locked.txt", Array("x".utf8), flags: 0x801)
            $0.add("wrong.txt", Array("x y z".utf8), crc: 7)
            $0.add("last.txt", "It sank.")
        }
        let reading = Reading(bytes, name: "z.zip")
        #expect(reading.entries == ["../../etc/evil.txt", "/abs.txt", "last.txt"])
        #expect(reading.failures.map(\.reason) == [.encrypted, .malformed])
        var broken = bytes
        for index in 60..<70 { broken[index] ^= 0xFF }
        #expect(Reading(broken, name: "z.zip").texts.last == "It sank.")
    }

    @Test("C-15: archives that unpack without end are refused")
    func bombs() {
        let zeros = [UInt8](repeating: 0x61, count: 30_000_000)
        #expect(Reading(archive { $0.add("a.txt", zeros) }, name: "z.zip").failures.map(\.reason) == [.bomb])
        var small = ReadLimits()
        small.maximumUnpacked = 1_000
        let words = archive {
            for index in 0..<9 {
                $0.add("\(index).txt", Array(String(repeating: "word \(index) ", count: 40).utf8), packed: false)
            }
        }
        let reading = Reading(words, name: "z.zip", limits: small)
        #expect(reading.documents.count == 3)
        #expect(Set(reading.failures.map(\.reason)) == [.bomb])
        let overlapping = archive {
            $0.add("a.txt", "It sank.")
            $0.repeatDirectory(50)
        }
        #expect(Reading(overlapping, name: "z.zip").documents.count == 1)
        var nested = archive { $0.add("a.txt", "It sank.") }
        for _ in 0..<5 {
            let inner = nested
            nested = archive { $0.add("x.zip", inner) }
        }
        #expect(Reading(nested, name: "z.zip").failures.map(\.reason) == [.tooDeep])
        let large = archive { $0.add("a.txt", String(repeating: "It sank again. ", count: 40)) }
        #expect(
            Reading(large, name: "z.zip", limits: ReadLimits(maximumBytes: 500)).failures.map(\.reason) == [.tooLarge]
        )
    }

    @Test("C-15: cut and random archives are told from texts")
    func brokenArchives() {
        let bytes = archive { for index in 0..<20 { $0.add("\(index).txt", "It sank \(index) times.") } }
        for cut in stride(from: 4, to: bytes.count - 1, by: 97) {
            #expect(Reading(bytes.prefix(cut), name: "z.zip").fault?.reason == .malformed)
        }
        var state: UInt64 = 9
        for _ in 0..<300 {
            var damaged = bytes
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                damaged[Int(state >> 33) % damaged.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = Reading(damaged, name: "z.zip")
        }
        #expect(Reading(archive { _ in }, name: "z.zip").fault?.reason == .noMatch)
        #expect(Reading(archive { $0.add("a.png", "x") }, name: "z.zip").fault?.reason == .noMatch)
    }

    @Test func officeDocumentsAreNamed() {
        let word = archive { $0.add("word/document.xml", "<x/>") }
        #expect(Reading(word, name: "a.docx").fault?.message == "'a.docx' is a Word document, which is not read")
        #expect(
            Reading(archive { $0.add("xl/workbook.xml", "<x/>") }, name: "a").fault?.remedy == "save it as CSV (UTF-8)"
        )
    }

    @Test("files packed with gzip are read through")
    func gzip() {
        let lines = Array("{\"text\":\"It sank.\"}\n{\"text\":\"It rose.\"}\n".utf8)
        let packed = ZipWriter.deflate(lines, 31)
        #expect(Reading(packed, name: "a.jsonl.gz").texts == ["It sank.", "It rose."])
        #expect(Reading(packed + packed, name: "a.jsonl.gz").texts.count == 4)
        #expect(Reading(packed.prefix(packed.count / 2), name: "a.jsonl.gz").fault?.reason == .malformed)
        let bomb = ZipWriter.deflate([UInt8](repeating: 0x61, count: 30_000_000), 31)
        #expect(Reading(bomb, name: "a.txt.gz").fault?.reason == .bomb)
        var nested = lines
        for _ in 0..<6 { nested = ZipWriter.deflate(nested, 31) }
        #expect(Reading(nested, name: "a.gz").fault?.reason == .tooDeep)
    }
}
