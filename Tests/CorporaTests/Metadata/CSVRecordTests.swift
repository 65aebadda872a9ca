import Testing

@testable import Corpora

@Suite struct CSVRecordTests {
    private func fields(_ text: String) throws -> [[String]] { try CSVRecord.records(in: text).map(\.fields) }

    @Test func fieldsAndRecords() throws {
        #expect(try fields("a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
        #expect(try fields("a,b\r\n1,2") == [["a", "b"], ["1", "2"]])
        #expect(try fields("a,b\r1,2\r") == [["a", "b"], ["1", "2"]])
        #expect(try fields(",\n") == [["", ""]])
        #expect(try fields(" a , b ") == [[" a ", " b "]])
        #expect(try fields("").isEmpty)
        #expect(try fields("\n\r\n\n").isEmpty)
    }

    @Test func quotationMarks() throws {
        #expect(try fields(#""a,b","say ""no""","""#) == [["a,b", #"say "no""#, ""]])
        #expect(try fields("\"two\r\nlines\",x\n") == [["two\r\nlines", "x"]])
        #expect(try fields(#"a "word" in it,b"#) == [[#"a "word" in it"#, "b"]])
        #expect(try fields("\"\"") == [[""]])
        #expect(try fields("\"a\"b,c") == [["ab", "c"]])
    }

    @Test func linesAreCountedThroughQuotedBreaks() throws {
        let records = try CSVRecord.records(in: "a\n\n\"b\r\nc\"\r\nd\re\n")
        #expect(records.map(\.line) == [1, 3, 5, 6])
    }

    @Test func anOpenMarkIsReported() {
        #expect(throws: CSVRecord.OpenQuotation(line: 2)) { try CSVRecord.records(in: "a\n\"b\nc\n") }
    }
}
