import CZlib

/// Unpacks deflated bytes with zlib, piece by piece.
final class Inflater {
    /// The wrapping of the bytes.
    enum Wrapping: Int32 {
        /// None, as in a zip archive.
        case raw = -15
        /// That of gzip.
        case gzip = 31
    }

    private var state = z_stream()
    private let isReady: Bool

    /// Whether the end of the packed bytes was reached.
    private(set) var isAtEnd = false

    private static let chunk = 1 << 17

    init(_ wrapping: Wrapping) {
        isReady = dossier_inflate_init(&state, wrapping.rawValue) == Z_OK
    }

    deinit {
        if isReady { inflateEnd(&state) }
    }

    /// Unpacks bytes and hands on what comes of them, in pieces of bounded size.
    ///
    /// - Returns: How many bytes were used; what stands behind the end is not.
    /// - Throws: What `broken` gives when the bytes are broken, and what `body` throws.
    func inflate(
        _ bytes: ArraySlice<UInt8>,
        broken: () -> ReadError,
        _ body: ([UInt8]) throws(ReadError) -> Void
    ) throws(ReadError) -> Int {
        guard isReady else { throw broken() }
        var used = 0
        while used < bytes.count, !isAtEnd {
            var result = Z_OK
            let piece = [UInt8](unsafeUninitializedCapacity: Self.chunk) { output, count in
                var input = bytes[(bytes.startIndex + used)...]
                input.withUnsafeMutableBufferPointer { packed in
                    state.next_in = packed.baseAddress
                    state.avail_in = UInt32(min(packed.count, 1 << 30))
                    state.next_out = output.baseAddress
                    state.avail_out = UInt32(output.count)
                    let before = state.avail_in
                    result = CZlib.inflate(&state, Z_NO_FLUSH)
                    used += Int(before - state.avail_in)
                    count = output.count - Int(state.avail_out)
                }
            }
            isAtEnd = result == Z_STREAM_END
            guard isAtEnd || result == Z_OK || result == Z_BUF_ERROR && !piece.isEmpty else {
                if result == Z_BUF_ERROR { return used }
                throw broken()
            }
            if !piece.isEmpty { try body(piece) }
        }
        return used
    }

    /// Begins again, for the next of several packed members.
    func restart() {
        inflateReset(&state)
        isAtEnd = false
    }
}

/// How much more unpacked bytes are than packed ones, watched while they come.
struct ExpansionGuard {
    private var packed = 0
    private var unpacked = 0

    /// Texts pack to a tenth or a thirtieth; what packs to less than a two-hundredth, and to millions of bytes, was made
    /// to do harm.
    private static let limits = (ratio: 200, free: 10_000_000)

    mutating func add(packed: Int) { self.packed += packed }

    /// Counts; gives whether this goes on.
    mutating func add(unpacked: Int) -> Bool {
        self.unpacked += unpacked
        return self.unpacked <= Self.limits.free || self.unpacked / Self.limits.ratio <= max(1, packed)
    }
}
