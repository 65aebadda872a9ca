/// Files packed with gzip, unpacked as they are read.
enum Gunzip {
    /// The unpacked bytes of a stream.
    static func stream(_ packed: ByteStream, _ job: ReadJob, _ place: ReadJob.Place) -> ByteStream {
        let inflater = Inflater(.gzip)
        var expansion = ExpansionGuard()
        var rest: ArraySlice<UInt8> = []
        var ready: [[UInt8]] = []
        var isAtEnd = false
        let broken = {
            job.malformed(place, "its gzip data are broken", remedy: "fetch it again, or: gunzip --keep \(job.path)")
        }
        return ByteStream(path: packed.path, limits: job.limits) { () throws(ReadError) in
            while ready.isEmpty {
                if isAtEnd { return nil }
                if rest.isEmpty {
                    guard let chunk = try packed.next() else {
                        // A member that was cut: what came of it stands, but the loss is not silent.
                        isAtEnd = true
                        if !inflater.isAtEnd { throw broken() }
                        return nil
                    }
                    expansion.add(packed: chunk.count)
                    rest = chunk[...]
                }
                if inflater.isAtEnd {
                    // Another member may follow; padding may too.
                    guard rest.starts(with: [0x1F]) else {
                        isAtEnd = true
                        return nil
                    }
                    inflater.restart()
                }
                let used = try inflater.inflate(rest, broken: broken) { (piece) throws(ReadError) in
                    guard expansion.add(unpacked: piece.count) else { throw job.bomb(place, "far more than its size") }
                    try job.count(unpacked: piece.count, at: place)
                    ready.append(piece)
                }
                rest = rest.dropFirst(used)
            }
            return ready.removeFirst()
        }
    }
}
