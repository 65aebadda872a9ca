/// The Western encoding of older files, a superset of Latin-1 in print.
enum Windows1252 {
    /// The scalars of the bytes 0x80 to 0x9F, from the Unicode Consortium's table `CP1252.TXT`; five bytes stand for
    /// nothing and give the replacement character.
    private static let high: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    /// Whether a byte stands for nothing.
    static func isUndefined(_ byte: UInt8) -> Bool {
        (0x80...0x9F).contains(byte) && high[Int(byte) - 0x80] == 0xFFFD
    }

    /// Appends the UTF-8 form of a byte from 0x80.
    static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        let scalar = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt16(byte)
        if scalar < 0x800 {
            bytes.append(UInt8(0xC0 | scalar >> 6))
        } else {
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        }
        bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
}
