import CLibXML2

/// Rewrites the named characters of XML as numbers.
///
/// Feeds use `&eacute;` and a bare `&` though XML knows neither, and after such a fault the parser drops `&amp;` as well.
/// As a number each is read whatever stands before it. A name that means nothing stays as it is written, and so do the
/// entities that a document declares itself: they are never expanded.
enum CharacterReferences {
    /// The source with numbers instead of names; nil where there is nothing to rewrite.
    ///
    /// - Complexity: O(*n*).
    static func numbered(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard bytes.contains(UInt8(ascii: "&")) else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 16)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), starts("<![CDATA[", at: index, in: bytes) {
                let end = endOfSection(from: index + 9, in: bytes)
                output += bytes[index..<end]
                index = end
            } else if bytes[index] == UInt8(ascii: "&") {
                let (reference, length) = reference(at: index, in: bytes)
                output += reference
                index += length
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return output
    }

    private static let longestName = 32

    /// What to write for an ampersand and the name behind it, and how much of the source that takes.
    private static func reference(
        at index: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> (written: [UInt8], length: Int) {
        let ampersand = (Array("&#38;".utf8), 1)
        let limit = min(bytes.count, index + longestName)
        guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")), end > index + 1 else {
            return ampersand
        }
        let name = bytes[(index + 1)..<end]
        if name.first == UInt8(ascii: "#") {
            let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
            let digits = name.dropFirst(isHexadecimal ? 2 : 1)
            let isNumber = digits.allSatisfy {
                (48...57).contains($0) || isHexadecimal && (97...102).contains($0 | 0x20)
            }
            return isNumber && !digits.isEmpty ? (Array(bytes[index...end]), end - index + 1) : ampersand
        }
        guard name.allSatisfy({ (48...57).contains($0) || (97...122).contains($0 | 0x20) }) else { return ampersand }
        let text = String(decoding: name, as: UTF8.self)
        guard let number = text == "apos" ? 39 : htmlEntityLookup(text)?.pointee.value else { return ampersand }
        return (Array("&#\(number);".utf8), end - index + 1)
    }

    private static func endOfSection(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "]"), starts("]]>", at: index, in: bytes) { return index + 3 }
            index += 1
        }
        return bytes.count
    }

    private static func starts(_ word: StaticString, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset + word.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == word.utf8Start[$0] }
    }
}
