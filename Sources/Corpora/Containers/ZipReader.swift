import CZlib

/// Reads the texts in a zip archive.
struct ZipReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// Reads every entry of a readable kind; one that is broken does not stop the others.
    ///
    /// - Complexity: O(*n*) with memory for the largest entry.
    func read(_ stream: ByteStream) throws(ReadError) {
        let storage: ZipArchive.Storage
        if let descriptor = stream.randomAccess, let size = stream.size {
            storage = .file(descriptor, size: size)
        } else {
            storage = .memory(try stream.all())
        }
        let archive: ZipArchive
        do throws(ZipArchive.Fault) {
            archive = try ZipArchive(storage)
        } catch {
            throw job.malformed(place, error.message, remedy: "fetch it again, or check it: unzip -t \(job.path)")
        }
        if let office = Self.office(archive) { throw officeError(office) }
        let entries = archive.entries.filter { !$0.isFolder && !Self.isHidden($0.name) }
        let readable = entries.filter { FileFormat.isReadable($0.name) && !Self.isMetadata($0.name) }
        guard !readable.isEmpty else {
            throw ReadError(
                .noMatch,
                path: job.path,
                entry: place.entry,
                entries.isEmpty
                    ? "the archive '\(place.name(of: job.path))' is empty"
                    : "the archive '\(place.name(of: job.path))' holds no text of a kind that is read",
                remedy: entries.isEmpty ? "check where it came from" : "unpack it, and name the files"
            )
        }
        let tables = try metadata(in: archive, entries)
        var overlaps = OverlapGuard()
        for entry in readable {
            var inner = place
            inner.entry = place.entry.map { "\($0)/\(entry.name)" } ?? entry.name
            (inner.depth, inner.fileName) = (place.depth + 1, entry.name)
            try job.attempt(inner) { () throws(ReadError) in
                guard let range = archive.place(of: entry), overlaps.add(entry.offset..<range.upperBound) else {
                    throw job.malformed(
                        inner,
                        "it is not where the archive says, or in one place with another entry",
                        remedy: "fetch the archive again"
                    )
                }
                let bytes = try unpack(entry, range, archive, inner)
                let table = tables[Self.split(entry.name).folder]
                try job.with(table) { () throws(ReadError) in try job.descend(inner, bytes) }
            }
        }
    }

    // MARK: Entries

    private func unpack(
        _ entry: ZipArchive.Entry,
        _ range: Range<Int>,
        _ archive: ZipArchive,
        _ place: ReadJob.Place
    ) throws(ReadError) -> [UInt8] {
        guard !entry.isEncrypted else {
            throw ReadError(
                .encrypted,
                path: job.path,
                entry: place.entry,
                "'\(place.name(of: job.path))' is encrypted",
                remedy: "unpack it with its password, and load the folder"
            )
        }
        guard entry.size <= job.limits.maximumBytes else {
            throw job.limits.tooLarge(job.path, entry: place.entry, size: entry.size)
        }
        guard entry.method == 0 || entry.method == 8 else {
            throw job.malformed(
                place,
                "it is packed by method \(entry.method), which is not read",
                remedy: "unpack the archive, and load the folder"
            )
        }
        let broken = { job.malformed(place, "its packed bytes are broken", remedy: "fetch the archive again") }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(entry.size, 4_000_000))
        var expansion = ExpansionGuard()
        func add(_ piece: [UInt8]) throws(ReadError) {
            guard expansion.add(unpacked: piece.count) else { throw job.bomb(place, "far more than its size") }
            guard bytes.count + piece.count <= job.limits.maximumBytes else {
                throw job.limits.tooLarge(job.path, entry: place.entry, size: nil)
            }
            try job.count(unpacked: piece.count, at: place)
            bytes += piece
        }
        let inflater = entry.method == 8 ? Inflater(.raw) : nil
        var offset = range.lowerBound
        while offset < range.upperBound {
            let packed = archive.storage.bytes(at: offset, count: min(1 << 18, range.upperBound - offset))
            guard !packed.isEmpty else { throw broken() }
            expansion.add(packed: packed.count)
            offset += packed.count
            if let inflater { _ = try inflater.inflate(packed[...], broken: broken, add) } else { try add(packed) }
        }
        let checksum = bytes.withUnsafeBufferPointer { buffer in
            // The length is an unsigned number of 32 bits, and a text is smaller.
            crc32(0, buffer.baseAddress, UInt32(clamping: buffer.count))
        }
        guard bytes.isEmpty || checksum == UInt(entry.checksum) else { throw broken() }
        return bytes
    }

    // MARK: Names

    /// What archivers add for themselves, and files whose names begin with a point.
    private static func isHidden(_ name: String) -> Bool {
        name.hasPrefix("__MACOSX/") || name.split(separator: "/").last?.hasPrefix(".") != false
    }

    private static func isMetadata(_ name: String) -> Bool { split(name).name == MetadataTable.fileName }

    private static func split(_ name: String) -> (folder: Substring, name: Substring) {
        guard let slash = name.lastIndex(of: "/") else { return ("", name[...]) }
        return (name[...slash], name[name.index(after: slash)...])
    }

    private func metadata(
        in archive: ZipArchive,
        _ entries: [ZipArchive.Entry]
    ) throws(ReadError) -> [Substring: MetadataTable] {
        var tables: [Substring: MetadataTable] = [:]
        for entry in entries where Self.isMetadata(entry.name) {
            var inner = place
            inner.entry = place.entry.map { "\($0)/\(entry.name)" } ?? entry.name
            guard let range = archive.place(of: entry) else { continue }
            do throws(ReadError) {
                let bytes = try unpack(entry, range, archive, inner)
                let text = try TextDecoder(path: job.path, entry: inner.entry).decode(bytes).text
                tables[Self.split(entry.name).folder] = MetadataTable(text)
            } catch {
                if error.reason == .interrupted { throw error }
                tables[Self.split(entry.name).folder] = MetadataTable(fault: error.message)
            }
        }
        return tables
    }

    // MARK: Office documents

    private static func office(_ archive: ZipArchive) -> String? {
        let names = Set(archive.entries.prefix(2_000).map(\.name))
        if names.contains("word/document.xml") { return "a Word document" }
        if names.contains("xl/workbook.xml") { return "a spreadsheet" }
        if names.contains("ppt/presentation.xml") { return "a presentation" }
        if names.contains("META-INF/container.xml"), names.contains("mimetype") { return "an e-book" }
        if names.contains("content.xml"), names.contains("mimetype") { return "an OpenDocument file" }
        return nil
    }

    private func officeError(_ what: String) -> ReadError {
        ReadError(
            .unsupportedFormat,
            path: job.path,
            entry: place.entry,
            "'\(place.name(of: job.path))' is \(what), which is not read",
            remedy: what == "a spreadsheet" ? "save it as CSV (UTF-8)" : "save it as plain text (UTF-8), HTML or PDF"
        )
    }
}

/// Notices entries that share bytes: the trick of an archive that unpacks to far more than it holds.
private struct OverlapGuard {
    private var taken: [Range<Int>] = []

    /// Takes the place of an entry; gives whether it is free.
    mutating func add(_ range: Range<Int>) -> Bool {
        var (low, high) = (0, taken.count)
        while low < high {
            let middle = (low + high) / 2
            if taken[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        if low > 0, taken[low - 1].upperBound > range.lowerBound { return false }
        if low < taken.count, taken[low].lowerBound < range.upperBound { return false }
        taken.insert(range, at: low)
        return true
    }
}
