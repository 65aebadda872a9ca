import DocumentModel
import Foundation
import Testing

@testable import Corpora

@Suite struct FileReaderTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func error(_ path: String, _ reader: FileReader = FileReader()) -> ReadError? {
        do throws(ReadError) {
            _ = try reader.read(path: path)
            return nil
        } catch {
            return error
        }
    }

    @Test func aTextComesWithItsAppearanceAndParts() throws {
        let path = try folder.write("a.txt", "Bridge closes\nBy Ida Holm, 2 May 2021\n\nIt closed on Sunday.\n")
        let reader = FileReader {
            $0.hasSuffix("2021") ? PublicationDate(DateValue("2021-05-02"), origin: .byline) : nil
        }
        let read = try #require(try reader.read(path: path).first)
        #expect(read.document.text == "Bridge closes\nBy Ida Holm, 2 May 2021\n\nIt closed on Sunday.\n")
        #expect(read.appearance.title == "Bridge closes")
        #expect(read.appearance.byline == "By Ida Holm, 2 May 2021")
        #expect(read.appearance.published.day == CivilDay(year: 2021, month: 5, day: 2))
        #expect(read.appearance.published.origin == .byline)
        #expect(read.appearance.source == Appearance.Source(path: path))
        #expect(read.appearance.format == "text/plain; UTF-8")
        #expect(read.inputs[Structure.self].map(\.kind) == [.title, .byline, .paragraph])
        #expect(read.inputs[Published.self] == read.appearance.published)
    }

    @Test func withoutAReaderOfDatesTheDateIsUnknown() throws {
        let path = try folder.write("a.txt", "Bridge closes\n2 hours ago\n\nIt closed on Sunday.\n")
        let read = try #require(try FileReader().read(path: path).first)
        #expect(read.appearance.published == .unknown)
        #expect(read.appearance.byline == "2 hours ago")
    }

    @Test func aDateCountsBeforeAnAge() throws {
        let path = try folder.write("a.txt", "2 hours ago\nBridge closes\n2 May 2021\n\nIt closed on Sunday.\n")
        let reader = FileReader { line in
            line.hasSuffix("ago")
                ? PublicationDate(nil, origin: .none, relative: line)
                : PublicationDate(DateValue("2021-05-02"), origin: .byline)
        }
        let read = try #require(try reader.read(path: path).first)
        #expect(read.appearance.published.date?.notation == "2021-05-02")
        #expect(read.appearance.byline == "2 hours ago · 2 May 2021")
    }

    @Test func everyFaultHasItsReason() throws {
        try folder.write("sub/x.txt", "x")
        #expect(error(folder.path + "/none.txt")?.reason == .notFound)
        #expect(error(folder.path + "/sub")?.reason == .isDirectory)
        #expect(error(folder.path + "/sub/x.txt/y")?.reason == .notFound)
        #expect(error(try folder.write("e.txt", ""))?.reason == .empty)
        #expect(error(try folder.write("b.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]))?.reason == .binary)
        #expect(error(folder.path + "/sub/x.txt\u{0}.png")?.reason == .notFound)
        #expect(error("")?.reason == .notFound)
        #expect(error("/dev/null")?.reason == .empty)
        #expect(error("/dev/zero", FileReader(limits: ReadLimits(maximumBytes: 5_000_000)))?.reason == .tooLarge)
    }

    @Test func aMissingFileNamesItsNeighbours() throws {
        for name in ["b.txt", "a.txt", ".hidden"] { try folder.write(name, "x") }
        let fault = try #require(error(folder.path + "/c.txt"))
        #expect(fault.alternatives == ["\(folder.path)/a.txt", "\(folder.path)/b.txt"])
        #expect(fault.message == "there is no file or folder '\(folder.path)/c.txt'")
    }

    @Test func theLimitNamesTheWayOut() throws {
        let path = try folder.write("a.txt", String(repeating: "word ", count: 500_000))
        let fault = try #require(error(path, FileReader(limits: ReadLimits(maximumBytes: 1_000_000))))
        #expect(fault.reason == .tooLarge)
        #expect(fault.message == "'\(path)' has 2.5 MB, and the limit is 1 MB")
        #expect(fault.remedy == "split it, or raise the limit: load \(path) --max-size 3MB")
        #expect(error(path, FileReader(limits: ReadLimits(maximumBytes: 2_500_000))) == nil)
    }

    @Test func aSilentPipeIsGivenUp() throws {
        let path = folder.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        let fault = error(path, FileReader(limits: ReadLimits(maximumSilence: 0.3)))
        #expect(fault?.reason == .silent)
    }

    @Test func aPipeIsReadToItsEnd() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let text = String(repeating: "The bridge is closed. ", count: 2_000)
        let (readEnd, writeEnd) = (ends[0], ends[1])
        let writer = Thread {
            let handle = FileHandle(fileDescriptor: writeEnd, closeOnDealloc: true)
            handle.write(Data(text.utf8))
        }
        writer.start()
        let read = try FileReader().read(descriptor: readEnd, name: "-")
        close(readEnd)
        #expect(read.first?.document.text == text)
        #expect(read.first?.appearance.source.path == "-")
    }

    @Test func interruptionStopsWaiting() async throws {
        let path = folder.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        let task = Task.detached { () -> ReadError.Reason? in
            do throws(ReadError) {
                _ = try FileReader().read(path: path)
                return nil
            } catch {
                return error.reason
            }
        }
        task.cancel()
        #expect(await task.value == .interrupted)
    }

    @Test func bytesCanComeFromElsewhere() throws {
        let read = try FileReader().read(Array("Bridge closes\n\nIt closed.\n".utf8), name: "-")
        #expect(read.first?.appearance.title == "Bridge closes")
        #expect(throws: ReadError.self) {
            try FileReader(limits: ReadLimits(maximumBytes: 3)).read(Array("four".utf8), name: "-")
        }
    }

    @Test func fiftyMegabytesAreReadQuickly() throws {
        let line = "The council of the island met again on Monday, talked for hours – and agreed on nothing at all.\n"
        let path = try folder.write("big.txt", String(repeating: line, count: 50_000_000 / line.utf8.count))
        let clock = ContinuousClock()
        let started = clock.now
        let read = try #require(try FileReader().read(path: path).first)
        // The budget is two seconds in release; a debug build on a busy machine gets more.
        #expect(clock.now - started < .seconds(120))
        #expect(read.document.count > 49_900_000)
        #expect(read.structure.count == read.document.lines.count)
    }
}
