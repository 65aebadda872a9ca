private import Crypto

/// The identity of a text: the SHA-256 digest of its UTF-8 bytes, in lower-case hexadecimal.
///
/// Equal texts are one document, wherever they were found.
public struct DocumentID: Hashable, Comparable, Codable, Sendable {
    /// The 64 hexadecimal digits.
    public let digest: String

    /// Digests the bytes of a text.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public init(of text: String) {
        digest = Digest.sha256(of: text)
    }

    /// Takes a digest that was computed before, for example one read from a store.
    public init(digest: String) {
        self.digest = digest
    }

    /// The first twelve digits, for people.
    public var short: String { String(digest.prefix(12)) }

    /// Orders by digest: stable, and without meaning.
    public static func < (left: DocumentID, right: DocumentID) -> Bool { left.digest < right.digest }
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
