import Testing

@testable import Corpora

@Suite struct LineReaderTests {
    private func lines(_ pieces: [String], limit: Int = 100) throws -> [String?] {
        var waiting = pieces
        let stream = ByteStream(path: "a", limits: ReadLimits()) { () throws(ReadError) in
            waiting.isEmpty ? nil : Array(waiting.removeFirst().utf8)
        }
        var reader = LineReader(stream, limit: limit)
        var lines: [String?] = []
        while let line = try reader.next() {
            #expect(line.number == lines.count + 1)
            lines.append(line.bytes.map { String(decoding: $0, as: UTF8.self) })
        }
        return lines
    }

    @Test func linesAcrossPieces() throws {
        #expect(try lines(["a\nb", "", "c\n", "\nd"]) == ["a", "bc", "", "d"])
        #expect(try lines([]) == [])
        #expect(try lines(["\n"]) == [""])
    }

    @Test func longLinesAreToldAndPassed() throws {
        #expect(try lines(["abcd", "efgh\nij\nklmnopq"], limit: 5) == [nil, "ij", nil])
        #expect(try lines(["abcde\n"], limit: 5) == ["abcde"])
    }
}
