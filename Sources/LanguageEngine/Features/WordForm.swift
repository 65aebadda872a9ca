/// The bytes of one word as the features see them: digits as zeros, curved apostrophes straight, and the same in lower
/// case.
///
/// Words of more than 48 bytes keep their first and last 24.
struct WordForm {
    static let capacity = 48

    /// The bytes, `count` of them, and behind them at `capacity` the same in lower case (ASCII).
    let bytes: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    /// Reads a word into a buffer of twice the capacity.
    init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into bytes: UnsafeMutablePointer<UInt8>) {
        self.bytes = bytes
        var offset = range.lowerBound
        let end = range.upperBound
        let skipFrom = end - offset > Self.capacity ? offset + Self.capacity / 2 : end
        while offset < end {
            if offset == skipFrom { offset = end - Self.capacity / 2 }
            var byte = text[offset]
            offset += 1
            if byte &- 0x30 < 10 {
                byte = 0x30
            } else if byte == 0xE2, offset + 1 < end, text[offset] == 0x80, text[offset + 1] & 0xFE == 0x98 {
                byte = UInt8(ascii: "'")
                offset += 2
            }
            guard count < Self.capacity else { break }
            bytes[count] = byte
            bytes[Self.capacity + count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            count += 1
        }
    }

    /// The bytes in lower case.
    var lower: UnsafeMutablePointer<UInt8> { bytes + Self.capacity }

    /// The letters as classes (X, x, d, and other bytes as they are), runs of more than two cut to two.
    func shapeHash(_ seed: UInt64) -> UInt64 {
        var hash = seed
        var last: UInt8 = 0
        var run = 0
        for index in 0..<count {
            let byte = bytes[index]
            let kind: UInt8 =
                byte &- 0x41 < 26 ? 0x58 : byte &- 0x61 < 26 ? 0x78 : byte == 0x30 ? 0x64 : byte >= 0x80 ? 0x75 : byte
            run = kind == last ? run + 1 : 1
            last = kind
            if run <= 2 { hash = (hash ^ UInt64(kind)) &* 0x0000_0100_0000_01B3 }
        }
        return hash
    }
}
