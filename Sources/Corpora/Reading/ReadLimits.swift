/// What a reader takes at most, so that no file, pipe or device can make it hang or fill the memory.
public struct ReadLimits: Hashable, Sendable {
    /// The largest text, file of one text, or entry of a container, in bytes.
    public var maximumBytes: Int

    /// How long a pipe may stay silent, in seconds, before it is given up.
    public var maximumSilence: Double

    /// How long one document may take, in seconds.
    public var maximumSeconds: Double

    /// How deep elements of a page may nest.
    public var maximumNesting: Int

    /// How many elements and texts a page or feed may have: each takes about 60 bytes while it is read.
    public var maximumElements: Int

    /// How deep containers may nest: an archive in a message in an archive is three deep.
    public var maximumContainers: Int

    /// How many bytes all entries of one archive may unpack to, those of archives inside it included.
    public var maximumUnpacked: Int

    /// The largest text that a document can hold, in bytes of UTF-8: 2 GiB, the reach of a `Span`.
    static let largestText = Int(Int32.max)

    /// Thirty years: no limit.
    static let longestSilence = 1e9

    /// Sets the limits: 64 MB and 30 seconds for a document unless told otherwise.
    ///
    /// - Parameters:
    ///   - maximumBytes: The largest text, in bytes; at most 2 GiB count.
    ///   - maximumSilence: How long a pipe may stay silent, in seconds.
    ///   - maximumSeconds: How long one document may take.
    ///   - maximumNesting: How deep elements of a page may nest.
    ///   - maximumElements: How many elements and texts a page or feed may have.
    ///   - maximumContainers: How deep containers may nest.
    ///   - maximumUnpacked: How many bytes the entries of one archive may unpack to; 64 texts of the largest size
    ///     unless told otherwise.
    public init(
        maximumBytes: Int = 64_000_000,
        maximumSilence: Double = 30,
        maximumSeconds: Double = 30,
        maximumNesting: Int = 400,
        maximumElements: Int = 4_000_000,
        maximumContainers: Int = 3,
        maximumUnpacked: Int? = nil
    ) {
        self.maximumBytes = min(max(0, maximumBytes), Self.largestText)
        self.maximumSilence = Self.sensible(maximumSilence)
        self.maximumSeconds = Self.sensible(maximumSeconds)
        self.maximumNesting = max(1, maximumNesting)
        self.maximumElements = max(0, maximumElements)
        self.maximumContainers = max(0, maximumContainers)
        self.maximumUnpacked = max(0, maximumUnpacked ?? self.maximumBytes * 64)
    }

    private static func sensible(_ seconds: Double) -> Double { seconds >= 0 ? min(seconds, longestSilence) : 0 }

    /// A number of bytes for people: `64 MB`, `2.7 kB`, `12 bytes`.
    static func describe(_ bytes: Int) -> String {
        for (unit, size) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)] where bytes >= size {
            let tenths = bytes / (size / 10)
            return tenths % 10 == 0 || tenths >= 100
                ? "\(tenths / 10) \(unit)" : "\(tenths / 10).\(tenths % 10) \(unit)"
        }
        return bytes == 1 ? "1 byte" : "\(bytes) bytes"
    }

    /// The error for a text above the limit.
    ///
    /// - Parameter size: Its size, where that is known.
    func tooLarge(_ path: String, entry: String? = nil, size: Int?) -> ReadError {
        let limit = Self.describe(maximumBytes)
        let name = entry.map { "\(path): \($0)" } ?? path
        let what = size.map { "'\(name)' has \(Self.describe($0))" } ?? "'\(name)' has more than \(limit)"
        // A file gets its size rounded up; of an endless one nothing is known, so the next step is the double.
        let wanted = (max(1, size ?? maximumBytes * 2) - 1) / 1_000_000 + 1
        return ReadError(
            .tooLarge,
            path: path,
            entry: entry,
            size == nil ? what : "\(what), and the limit is \(limit)",
            remedy: "split it, or raise the limit: load \(path) --max-size \(wanted)MB"
        )
    }
}
