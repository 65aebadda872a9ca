/// The layout of a model file: a header, a table of contents, and the parts, each on a boundary of 64 bytes.
///
/// All numbers are little-endian. The header is 32 bytes: the magic word, the version, the number of parts, the checksum
/// of the table, the length of the file. An entry of the table is 64 bytes: a name of up to 40 bytes filled with zeros,
/// the offset, the length and the checksum of the part.
enum ModelFormat {
    /// The first eight bytes of every model: "DOSSIERM".
    static let magic: UInt64 = 0x4D52_4549_5353_4F44
    static let version = 1
    static let headerSize = 32
    static let entrySize = 64
    static let nameSize = 40
    static let alignment = 64

    /// A checksum over bytes, eight at a time in four lanes; it finds damage, not forgery.
    ///
    /// - Complexity: O(*n*), some gigabytes a second.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let prime: UInt64 = 0x9FB2_1C65_1E98_DF25
        var lanes: SIMD4<UInt64> = [1, 2, 3, 4] &* prime
        var offset = 0
        while offset + 32 <= bytes.count {
            let block = SIMD4<UInt64>(
                bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self),
                bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self)
            )
            lanes = (lanes ^ block) &* prime
            lanes ^= lanes &>> 29
            offset += 32
        }
        var sum = UInt64(bytes.count)
        for lane in 0..<4 { sum = (sum ^ lanes[lane]) &* prime ^ sum >> 31 }
        for byte in bytes[offset...] { sum = (sum ^ UInt64(byte)) &* prime ^ sum >> 31 }
        return sum
    }
}
