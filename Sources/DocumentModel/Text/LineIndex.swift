/// Where the lines of a text begin.
///
/// Lines end with LF, CRLF or a lone CR. People see lines, counted from one; offsets appear in JSON only.
public struct LineIndex: Sendable {
    private let starts: [UInt32]
    private let end: Int

    init(_ bytes: some Collection<UInt8>) {
        let lineFeed = UInt8(ascii: "\n")
        let carriageReturn = UInt8(ascii: "\r")
        var starts: [UInt32] = [0]
        var offset = 0
        var previous: UInt8 = 0
        for byte in bytes {
            if previous == lineFeed || (previous == carriageReturn && byte != lineFeed) {
                starts.append(UInt32(offset))
            }
            previous = byte
            offset += 1
        }
        self.starts = starts
        end = offset
    }

    /// The number of lines; a text that ends with a line break has no empty line after it.
    public var count: Int { starts.count }

    /// The number of the line that holds the byte at `offset`, counted from one.
    ///
    /// - Complexity: O(log *n*).
    public func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }

    /// The span of the line with the number `line` (from one), its line break included; nil when there is no such line.
    public func span(ofLine line: Int) -> Span? {
        guard line >= 1, line <= starts.count else { return nil }
        return Span(Int(starts[line - 1]), line < starts.count ? Int(starts[line]) : end)
    }
}
