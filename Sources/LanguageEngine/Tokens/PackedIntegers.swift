/// A run of unsigned integers in LEB128 (seven bits a byte, low bits first), carried as base 64 without padding.
///
/// Layers use it for their form in the cache: a string is one value in every coder, whereas an array of numbers
/// costs several bytes a number in JSON and a call each in all of them.
struct PackedIntegers {
    private var bytes: [UInt8] = []
    private var position = 0

    init() {}

    /// Reads the base 64 form; nil when a character does not belong to it.
    init?(_ text: String) {
        bytes.reserveCapacity(text.utf8.count / 4 * 3 + 3)
        var bits: UInt32 = 0
        var held = 0
        for character in text.utf8 {
            guard let value = Self.value(of: character) else { return nil }
            bits = bits << 6 | UInt32(value)
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
            }
        }
    }

    /// The bytes that are still to be read.
    var remaining: Int { bytes.count - position }

    /// Adds a number.
    mutating func append(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Reads the next number; nil at the end and when a number is longer than 63 bits.
    mutating func next() -> UInt64? {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 63 {
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }

    /// The base 64 form.
    var text: String {
        let alphabet = Self.alphabet
        return String(unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { buffer in
            var length = 0
            var bits: UInt32 = 0
            var held = 0
            for byte in bytes {
                bits = bits << 8 | UInt32(byte)
                held += 8
                while held >= 6 {
                    held -= 6
                    buffer[length] = alphabet[Int(bits >> UInt32(held) & 63)]
                    length += 1
                }
            }
            if held > 0 {
                buffer[length] = alphabet[Int(bits << UInt32(6 - held) & 63)]
                length += 1
            }
            return length
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
