/// The lines of a stream, one at a time, so that a file of any size takes the memory of its longest line.
struct LineReader {
    /// A line without its line end, and its number from one.
    struct Line {
        /// The bytes; nil where the line is longer than the limit.
        let bytes: ArraySlice<UInt8>?
        let number: Int
    }

    private let stream: ByteStream
    private let limit: Int
    private var chunk: [UInt8] = []
    private var index = 0
    private var number = 0

    init(_ stream: ByteStream, limit: Int) {
        self.stream = stream
        self.limit = limit
    }

    /// The next line; nil at the end.
    ///
    /// - Complexity: O(*k*) in the length of the line.
    mutating func next() throws(ReadError) -> Line? {
        var head: [UInt8] = []
        var isTooLong = false
        while true {
            if index >= chunk.count {
                guard let more = try stream.next() else {
                    guard !head.isEmpty || isTooLong else { return nil }
                    number += 1
                    return Line(bytes: isTooLong ? nil : head[...], number: number)
                }
                (chunk, index) = (more, 0)
            }
            let rest = chunk[index...]
            let end = rest.firstIndex(of: 0x0A)
            let piece = rest[..<(end ?? rest.endIndex)]
            index = end.map { $0 + 1 } ?? rest.endIndex
            if head.count + piece.count > limit { (isTooLong, head) = (true, []) }
            if end != nil {
                number += 1
                if isTooLong { return Line(bytes: nil, number: number) }
                return Line(bytes: head.isEmpty ? piece : (head + piece)[...], number: number)
            }
            if !isTooLong { head += piece }
        }
    }
}
