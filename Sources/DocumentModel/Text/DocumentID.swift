private import Crypto

/// The identity of a text: the SHA-256 digest of its UTF-8 bytes.
///
/// Equal texts are one document, wherever they were found. It is 32 bytes without a reference, since every fact, cell and
/// piece of evidence names its document, and tables of a million rows are looked up by it.
public struct DocumentID: Hashable, Comparable, Sendable {
    /// The digest in four words, the first byte of the digest the highest of the first word.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Digests the bytes of a text.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public init(of text: String) {
        var text = text
        words = text.withUTF8 { bytes in
            SHA256.hash(data: UnsafeRawBufferPointer(bytes)).withUnsafeBytes { digest in
                func word(_ index: Int) -> UInt64 {
                    UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
                }
                return (word(0), word(1), word(2), word(3))
            }
        }
    }

    /// Takes a digest that was computed before, for example one read from a store; nil for anything but 64 hexadecimal
    /// digits.
    public init?(digest: String) {
        guard digest.utf8.count == 64 else { return nil }
        var words: [UInt64] = [0, 0, 0, 0]
        for (index, character) in digest.utf8.enumerated() {
            let digit: UInt8
            switch character {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = character - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = character - UInt8(ascii: "A") + 10
            default: return nil
            }
            words[index / 16] = words[index / 16] << 4 | UInt64(digit)
        }
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// The 64 hexadecimal digits, in lower case.
    public var digest: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 64) { buffer in
            for (place, word) in [words.0, words.1, words.2, words.3].enumerated() {
                for digit in 0..<16 {
                    buffer[place * 16 + digit] = digits[Int(word >> UInt64(60 - 4 * digit) & 15)]
                }
            }
            return 64
        }
    }

    /// The first twelve digits, for people.
    public var short: String { String(digest.prefix(12)) }

    /// Equal digests.
    public static func == (left: DocumentID, right: DocumentID) -> Bool { left.words == right.words }

    /// Any word of a digest is as good a hash as all of them.
    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    /// Orders by digest: stable, and without meaning.
    public static func < (left: DocumentID, right: DocumentID) -> Bool { left.words < right.words }
}

extension DocumentID: Codable {
    private enum Keys: String, CodingKey { case digest }

    /// Reads the digest.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        let digest = try container.decode(String.self, forKey: .digest)
        guard let id = DocumentID(digest: digest) else {
            throw DecodingError.dataCorruptedError(
                forKey: .digest,
                in: container,
                debugDescription: "no digest: \(digest)"
            )
        }
        self = id
    }

    /// Writes the digest.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(digest, forKey: .digest)
    }
}

/// Digests of what enters a result.
enum Digest {
    /// The SHA-256 digest of the UTF-8 bytes of `text`, in lower-case hexadecimal.
    static func sha256(of text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in hexadecimal(SHA256.hash(data: UnsafeRawBufferPointer(bytes))) }
    }

    /// The SHA-256 digest of `bytes`, in lower-case hexadecimal.
    static func sha256(of bytes: [UInt8]) -> String {
        hexadecimal(SHA256.hash(data: bytes))
    }

    fileprivate static func hexadecimal(_ digest: SHA256Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// The SHA-256 digest of bytes that come one after the other, such as those of a large file.
public final class StreamDigest {
    private var hash = SHA256()

    /// Begins with no bytes.
    public init() {}

    /// Takes more bytes.
    public func update(_ bytes: some Sequence<UInt8>) { hash.update(data: Array(bytes)) }

    /// The digest of all bytes so far, in lower-case hexadecimal.
    public var hexadecimal: String { Digest.hexadecimal(hash.finalize()) }
}
