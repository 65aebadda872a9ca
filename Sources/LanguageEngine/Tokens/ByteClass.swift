/// What one byte of UTF-8 is to the tokeniser, as bits, so that the classes of a run can be gathered by "or".
struct ByteClass: OptionSet {
    let rawValue: UInt8

    static let lower = ByteClass(rawValue: 1)
    static let upper = ByteClass(rawValue: 2)
    static let digit = ByteClass(rawValue: 4)
    /// A space that does not end a line.
    static let space = ByteClass(rawValue: 8)
    static let newline = ByteClass(rawValue: 16)
    /// A byte of a scalar outside ASCII, or of no scalar at all.
    static let high = ByteClass(rawValue: 32)
    /// The underscore, which holds a word together but does not start one.
    static let joiner = ByteClass(rawValue: 64)

    static let letter: ByteClass = [.lower, .upper]
    static let alphanumeric: ByteClass = [.lower, .upper, .digit]
    static let white: ByteClass = [.space, .newline]

    /// The class of each of the 256 bytes.
    static let table: [ByteClass] = (0...255).map { (byte: Int) -> ByteClass in
        switch byte {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        case 0x20, 0x09: .space
        case 0x0A...0x0D: .newline
        case 0x5F: .joiner
        case 0x80...0xFF: .high
        default: []
        }
    }
}
