/// Refuses sources whose tags hold so many attributes that the parser, which compares each with all before it, would
/// never come to an end.
enum TagGuard {
    /// As many words in one tag take the parser half a second.
    static let limit = 20_000

    /// Whether a tag has more words than the limit.
    ///
    /// Quotation marks are not heeded, since what is a quotation mark is a matter of reading: a value with as many words
    /// counts as well. Scripts and styles hold no tags.
    /// - Complexity: O(*n*).
    static func isViolated(by bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            index += 1
            guard index < bytes.count, isLetter(bytes[index]) else { continue }
            let name = index
            var words = 0
            var wasSpace = false
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
                let isSpace = bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "/")
                if wasSpace, !isSpace { words += 1 }
                wasSpace = isSpace
                index += 1
            }
            if words > limit { return true }
            if starts("script", at: name, in: bytes) { index = end(of: "/script", from: index, in: bytes) }
            if starts("style", at: name, in: bytes) { index = end(of: "/style", from: index, in: bytes) }
        }
        return false
    }

    private static func end(
        of word: StaticString,
        from start: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var index = start
        while index < bytes.count, !(bytes[index] == UInt8(ascii: "<") && starts(word, at: index + 1, in: bytes)) {
            index += 1
        }
        return index
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

    private static func starts(_ word: StaticString, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset + word.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] | 0x20 != word.utf8Start[index] | 0x20 {
            return false
        }
        return true
    }
}
