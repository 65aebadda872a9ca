/// Turns byte offsets into Unicode scalar offsets and back.
///
/// Every 1,024 bytes the number of scalars so far is noted; the rest is counted when asked.
struct ScalarIndex: Sendable {
    private static let stride = 1024
    private var checkpoints: [UInt32] = []
    private let isASCII: Bool

    init(_ bytes: some Collection<UInt8>) {
        var scalars: UInt32 = 0
        var offset = 0
        var ascii = true
        for byte in bytes {
            if offset % Self.stride == 0 { checkpoints.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if byte >= 0x80 { ascii = false }
            offset += 1
        }
        isASCII = ascii
        if ascii { checkpoints = [] }
    }

    func scalarOffset(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let offset = min(max(0, offset), bytes.count)
        guard !isASCII, !checkpoints.isEmpty else { return offset }
        let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
        return Int(checkpoints[checkpoint]) + Self.scalars(in: bytes[(checkpoint * Self.stride)..<offset])
    }

    func byteOffset(ofScalar scalar: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard scalar > 0 else { return 0 }
        guard !isASCII, !checkpoints.isEmpty else { return min(scalar, bytes.count) }
        var low = 0
        var high = checkpoints.count
        while low < high {
            let middle = (low + high) / 2
            if Int(checkpoints[middle]) <= scalar { low = middle + 1 } else { high = middle }
        }
        var offset = (low - 1) * Self.stride
        var remaining = scalar - Int(checkpoints[low - 1])
        // Stands on a lead byte after `remaining` further lead bytes; a checkpoint may fall inside a scalar.
        while offset < bytes.count {
            if bytes[offset] & 0xC0 != 0x80 {
                if remaining == 0 { return offset }
                remaining -= 1
            }
            offset += 1
        }
        return bytes.count
    }

    private static func scalars(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
