/// Words of a header in another alphabet: `=?utf-8?Q?Gr=C3=BCn?=` (RFC 2047).
enum EncodedWords {
    /// A header with its encoded words decoded; what is none stays as it is.
    ///
    /// - Complexity: O(*n*).
    static func decode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        var index = 0
        /// Where the white space after an encoded word begins: between two such words it means nothing.
        var spaceStart: Int?
        while index < bytes.count {
            if let word = word(in: bytes, at: index) {
                if let spaceStart { output.removeSubrange(spaceStart...) }
                output += word.utf8
                index = word.end
                spaceStart = output.count
                continue
            }
            let byte = bytes[index]
            if byte != 0x20, byte != 0x09 { spaceStart = nil }
            output.append(byte)
            index += 1
        }
        if let text = String(validating: output, as: UTF8.self) { return text }
        // Raw bytes of an old mailer.
        return output.withUnsafeBufferPointer { String(decoding: MixedText($0).utf8, as: UTF8.self) }
    }

    private static func word(in bytes: [UInt8], at start: Int) -> (utf8: [UInt8], end: Int)? {
        guard start + 7 < bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == UInt8(ascii: "?") else {
            return nil
        }
        let mark = UInt8(ascii: "?")
        // Words are at most 75 bytes long; mailers break that rule, but not without end.
        let limit = min(bytes.count, start + 2_000)
        guard let first = bytes[(start + 2)..<limit].firstIndex(of: mark), first + 2 < limit,
            bytes[first + 2] == mark,
            let last = bytes[(first + 3)..<limit].firstIndex(of: mark), last + 1 < bytes.count,
            bytes[last + 1] == UInt8(ascii: "=")
        else { return nil }
        let label = String(decoding: bytes[(start + 2)..<first], as: UTF8.self).split(separator: "*").first
        guard let charset = label.flatMap({ Charset(label: String($0)) }) else { return nil }
        let content = bytes[(first + 3)..<last]
        let raw: [UInt8]
        switch bytes[first + 1] {
        case UInt8(ascii: "B"), UInt8(ascii: "b"): raw = TransferEncoding.base64(content)
        case UInt8(ascii: "Q"), UInt8(ascii: "q"):
            raw = TransferEncoding.quotedPrintable(content.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }[...])
        default: return nil
        }
        guard let (utf8, _) = charset.convert(raw[...]) else { return nil }
        return (utf8, last + 2)
    }
}
