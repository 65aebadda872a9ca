/// Bytes of which some are UTF-8 and the others Windows-1252, made UTF-8.
struct MixedText {
    /// All of it in UTF-8.
    var utf8: [UInt8] = []
    /// How many well-formed sequences beyond ASCII there were.
    var sequences = 0
    /// How many bytes belonged to no sequence.
    var foreign = 0
    /// How many of these stand for nothing in Windows-1252.
    var undefined = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        var offset = 0
        while offset < bytes.count {
            switch UTF8Scanner.finding(at: offset, in: bytes) {
            case .wellFormed(let length):
                for byte in bytes[offset..<offset + length] { utf8.append(byte) }
                if length > 1 { sequences += 1 }
                offset += length
            case .cut where foreign == 0 && sequences > 0:
                // Only the end can be cut; before it everything was UTF-8, so this was to be UTF-8 too.
                utf8 += [0xEF, 0xBF, 0xBD]
                return
            case .cut, .other:
                Windows1252.append(bytes[offset], to: &utf8)
                if Windows1252.isUndefined(bytes[offset]) { undefined += 1 }
                foreign += 1
                offset += 1
            }
        }
    }
}
