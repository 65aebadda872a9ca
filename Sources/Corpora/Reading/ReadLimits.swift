/// What a reader takes at most, so that no file, pipe or device can make it hang or fill the memory.
public struct ReadLimits: Hashable, Sendable {
    /// The largest file, in bytes.
    public var maximumBytes: Int

    /// How long a pipe may stay silent, in seconds, before it is given up.
    public var maximumSilence: Double

    /// The largest text that a document can hold, in bytes of UTF-8: 2 GiB, the reach of a `Span`.
    static let largestText = Int(Int32.max)

    /// Thirty years: no limit.
    static let longestSilence = 1e9

    /// Sets the limits: 64 MB and 30 seconds unless told otherwise.
    ///
    /// - Parameters:
    ///   - maximumBytes: The largest file, in bytes; at most 2 GiB count.
    ///   - maximumSilence: How long a pipe may stay silent, in seconds.
    public init(maximumBytes: Int = 64_000_000, maximumSilence: Double = 30) {
        self.maximumBytes = min(max(0, maximumBytes), Self.largestText)
        self.maximumSilence = maximumSilence >= 0 ? min(maximumSilence, Self.longestSilence) : 0
    }

    /// A number of bytes for people: `64 MB`, `2.7 kB`, `12 bytes`.
    static func describe(_ bytes: Int) -> String {
        for (unit, size) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)] where bytes >= size {
            let tenths = bytes / (size / 10)
            return tenths % 10 == 0 || tenths >= 100
                ? "\(tenths / 10) \(unit)" : "\(tenths / 10).\(tenths % 10) \(unit)"
        }
        return bytes == 1 ? "1 byte" : "\(bytes) bytes"
    }
}
