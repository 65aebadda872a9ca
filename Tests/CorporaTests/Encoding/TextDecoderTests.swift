import Foundation
import Testing

@testable import Corpora

/// Bytes beside the text, the encoding and the remarks that come of them.
@Suite struct TextDecoderTests {
    private func decode(_ bytes: some Sequence<UInt8>) throws(ReadError) -> DecodedText {
        try TextDecoder(path: "a.txt").decode(Array(bytes))
    }

    private func reason(_ bytes: some Sequence<UInt8>) -> ReadError.Reason? {
        do throws(ReadError) {
            _ = try decode(bytes)
            return nil
        } catch {
            return error.reason
        }
    }

    private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            littleEndian ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
    }

    @Test func utf8IsKeptAsItIs() throws {
        // One zero byte in a long text is a fault of the text; many make it no text.
        let text = "Zürich – “grün”\r\n\u{301}\u{1F600}\u{0}done. " + String(repeating: "The lake is green. ", count: 9)
        let decoded = try decode(text.utf8)
        #expect(decoded.text == text)
        #expect(decoded.encoding == "UTF-8")
        #expect(decoded.notes.isEmpty)
    }

    @Test func aByteOrderMarkIsDroppedAndRecorded() throws {
        let decoded = try decode([0xEF, 0xBB, 0xBF] + Array("Grün".utf8))
        #expect(decoded.text == "Grün")
        #expect(decoded.encoding == "UTF-8 (byte-order mark dropped)")
    }

    @Test(arguments: [true, false]) func utf16WithAMark(_ littleEndian: Bool) throws {
        let mark: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        let decoded = try decode(mark + utf16("Grün 日本 \u{1F600}", littleEndian: littleEndian))
        #expect(decoded.text == "Grün 日本 \u{1F600}")
        #expect(decoded.encoding == "UTF-16\(littleEndian ? "LE" : "BE") (byte-order mark dropped)")
        #expect(decoded.notes.isEmpty)
    }

    @Test(arguments: [true, false]) func utf16WithoutAMark(_ littleEndian: Bool) throws {
        let text = "The harbour opened again – at last.\n"
        let decoded = try decode(utf16(text, littleEndian: littleEndian))
        #expect(decoded.text == text)
        #expect(decoded.encoding == "UTF-16\(littleEndian ? "LE" : "BE") (no byte-order mark)")
    }

    @Test func brokenUTF16IsCounted() throws {
        let units: [UInt16] = [0xFEFF, 0x61, 0xD83D, 0x62, 0xDE00, 0xD83D]
        let bytes: [UInt8] = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let decoded = try decode(bytes + [0x41])
        #expect(decoded.text == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
        #expect(
            decoded.notes == [
                "3 halves of a character became the replacement character", "a single byte at the end was left out",
            ]
        )
    }

    @Test func windows1252IsReadAndRecorded() throws {
        let bytes = Array("Z\u{1}rich, the caf\u{2} and the bridge: \u{3}quoted\u{4}".utf8).map { byte -> UInt8 in
            [1: 0xFC, 2: 0xE9, 3: 0x93, 4: 0x94][byte] ?? byte
        }
        let decoded = try decode(bytes)
        #expect(decoded.text == "Zürich, the café and the bridge: “quoted”")
        #expect(decoded.encoding == "Windows-1252 (4 bytes were not UTF-8)")
        #expect(decoded.notes == ["4 bytes were not UTF-8, and were read as Windows-1252"])
    }

    @Test func aStrayByteLeavesTheRestAlone() throws {
        let decoded = try decode(Array("Zürich – caf".utf8) + [0xE9] + Array(" done".utf8))
        #expect(decoded.text == "Zürich – café done")
        #expect(decoded.encoding == "UTF-8 (1 byte read as Windows-1252)")
        #expect(decoded.notes == ["1 byte was not UTF-8, and was read as Windows-1252"])
    }

    @Test func aCutLastCharacterIsReplaced() throws {
        let decoded = try decode(Array("Zürich – grü".utf8).dropLast())
        #expect(decoded.text == "Zürich – gr\u{FFFD}")
        #expect(decoded.encoding == "UTF-8")
        #expect(decoded.notes.count == 1)
    }

    @Test func windows1252AgreesWithFoundation() throws {
        for byte in UInt8(0x80)...0xFF where !Windows1252.isUndefined(byte) {
            var bytes: [UInt8] = []
            Windows1252.append(byte, to: &bytes)
            let expected = try #require(String(data: Data([byte]), encoding: .windowsCP1252))
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
        }
    }

    @Test func theScannerAgreesWithTheStandardLibrary() {
        // Every pair of bytes and every lead with the ends of its ranges: the places where tables go wrong.
        let edges: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
        var differences: [[UInt8]] = []
        for first in UInt8.min...UInt8.max {
            for second in edges {
                for third in edges {
                    for fourth in edges {
                        let bytes = [first, second, third, fourth]
                        let finding = bytes.withUnsafeBufferPointer { UTF8Scanner.finding(at: 0, in: $0) }
                        let length = (1...4).first { String(validating: bytes.prefix($0), as: UTF8.self) != nil }
                        let isWellFormed = finding == length.map(UTF8Scanner.Finding.wellFormed)
                        if !isWellFormed, length != nil || finding != .other { differences.append(bytes) }
                    }
                }
            }
        }
        #expect(differences.isEmpty)
    }

    @Test func whatIsNotTextIsRefused() {
        #expect(reason([]) == .empty)
        #expect(reason(Array(" \n\u{A0}\r\n".utf8)) == .empty)
        #expect(reason([0xEF, 0xBB, 0xBF]) == .empty)
        #expect(reason(Array("%PDF-1.7 and so on".utf8)) == .binary)
        #expect(reason([0x1F, 0x8B, 0x08]) == .binary)
        #expect(reason((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }) == .binary)
        // High bytes of no encoding.
        #expect(reason([0xFF, 0xFE, 0xFD, 0xFC, 0xFB, 0x81, 0x8D, 0x90].reversed()) == .unsupportedEncoding)
    }

    @Test("C-15: UTF-32 is read, with a mark and without", arguments: [true, false])
    func utf32(_ littleEndian: Bool) throws {
        let text = "The harbour – Grün – opened again at last. \u{1F600}"
        let bytes = text.unicodeScalars.flatMap { scalar in
            let shifts: [UInt32] = littleEndian ? [0, 8, 16, 24] : [24, 16, 8, 0]
            return shifts.map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
        }
        let mark: [UInt8] = littleEndian ? [0xFF, 0xFE, 0, 0] : [0, 0, 0xFE, 0xFF]
        let order = littleEndian ? "LE" : "BE"
        #expect(try decode(mark + bytes).text == text)
        #expect(try decode(mark + bytes).encoding == "UTF-32\(order) (byte-order mark dropped)")
        #expect(try decode(bytes).text == text)
        #expect(try decode(bytes).encoding == "UTF-32\(order) (no byte-order mark)")
        #expect(try decode(mark + bytes + [1, 2]).notes == ["a few bytes at the end were left out"])
    }

    @Test(
        "other alphabets without a name are recognised, and it is said",
        arguments: [
            ("WINDOWS-1251", String.Encoding.windowsCP1251, "Мост закрыли в понедельник, сообщил городской совет. "),
            ("CP932", .shiftJIS, "橋は月曜日に閉鎖されたと市議会は発表した。"),
            ("GREEK", .windowsCP1253, "Η γέφυρα έκλεισε τη Δευτέρα, είπε το συμβούλιο. "),
        ]
    )
    func otherAlphabets(_ name: String, _ encoding: String.Encoding, _ sentence: String) throws {
        let text = String(repeating: sentence, count: 6)
        let bytes = try #require(text.data(using: encoding))
        let decoded = try decode(bytes)
        #expect(decoded.text == text)
        #expect(decoded.encoding.hasSuffix("(detected)"))
        #expect(decoded.notes.count == 1)
        if name != "GREEK" { #expect(decoded.encoding == "\(name) (detected)") }
    }

    @Test("a named encoding is believed where the bytes agree with it")
    func declaredEncodings() throws {
        func decode(_ bytes: some Sequence<UInt8>, _ label: String) throws -> DecodedText {
            try TextDecoder(path: "a.txt", declared: Charset(label: label)).decode(Array(bytes))
        }
        let polish = "Zażółć gęślą jaźń"
        let bytes = try #require(polish.data(using: .windowsCP1250))
        #expect(try decode(bytes, "windows-1250").text == polish)
        #expect(try decode(bytes, "windows-1250").encoding == "WINDOWS-1250 (as named)")
        // UTF-8 that is called otherwise is UTF-8.
        #expect(try decode("Zürich – grün".utf8, "iso-8859-2").text == "Zürich – grün")
        #expect(try decode("Zürich – grün".utf8, "utf-16").text == "Zürich – grün")
        #expect(try decode([0x5A, 0xFC, 0x72], "latin1").text == "Zür")
        #expect(try decode([0x5A, 0xFC, 0x72], "latin1").notes.isEmpty)
        // A name that most bytes contradict is wrong.
        #expect(
            try decode(Array("Caf".utf8) + [0xE9] + Array(" opens in the old town".utf8), "shift_jis").text.hasPrefix(
                "Caf"
            )
        )
        #expect(Charset(label: "x-unknown") == nil)
        #expect(Charset(label: "ISO-2022-CN-EXT") == nil)
        #expect(Charset(label: "UTF-8//TRANSLIT") == nil)
        #expect(Charset.known.allSatisfy { Charset(label: $0)?.name == $0 })
        #expect(Charset.known.allSatisfy { Charset(label: $0)?.convert([0x41, 0x42, 0x43, 0x44][...]) != nil })
    }

    @Test func wordsThatLookLikeSignaturesAreText() {
        #expect(reason(Array("ID3 is a tag of sound files.".utf8)) == nil)
        #expect(reason(Array("Say ftyp, and PAR1 too.".utf8)) == nil)
        #expect(reason(Array("GIF89a was a format of pictures.".utf8)) == nil)
        #expect(reason(Array("ID3\u{4}\u{0}\u{0}".utf8)) == .binary)
    }

    @Test func theMessageNamesTheFormatAndTheRemedy() {
        #expect(
            throws: ReadError(
                .binary,
                path: "a.txt",
                "'a.txt' is a PDF file, not a text file",
                remedy: "take its text out first: pdftotext a.txt text.txt"
            )
        ) {
            try decode(Array("%PDF-1.4".utf8))
        }
    }

    @Test func randomBytesNeverTrap() {
        var state: UInt64 = 7
        func random() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        for _ in 0..<3_000 {
            let pool: [UInt8] = [0x20, 0x41, 0x61, 0xC3, 0xA9, 0xE2, 0x80, 0x93, 0xF0, 0x9F, 0xFF, 0x00, 0x0A]
            let bytes = (0..<Int(random() % 40)).map { _ in pool[Int(random() % UInt64(pool.count))] }
            if let reason = reason(bytes) { #expect([.empty, .binary, .unsupportedEncoding].contains(reason)) }
        }
    }
}
