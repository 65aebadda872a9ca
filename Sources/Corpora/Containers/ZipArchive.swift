private import Foundation

/// The directory of a zip archive, and the bytes of its entries.
///
/// Stored and deflated entries are read, also beyond 4 GB (APPNOTE 6.3.10). Nothing is ever written, so the names of
/// entries can't lead anywhere.
struct ZipArchive {
    /// An entry.
    struct Entry {
        let name: String
        let method: UInt16
        let isEncrypted: Bool
        let checksum: UInt32
        let packedSize: Int
        let size: Int
        /// Where its own head stands.
        let offset: Int

        var isFolder: Bool { name.hasSuffix("/") }
    }

    /// What is wrong with an archive.
    struct Fault: Error {
        let message: String
    }

    /// Where the bytes are.
    enum Storage {
        case file(Int32, size: Int)
        case memory([UInt8])

        var count: Int {
            switch self {
            case .file(_, let size): size
            case .memory(let bytes): bytes.count
            }
        }

        /// Bytes at a place; fewer at the end.
        func bytes(at offset: Int, count: Int) -> [UInt8] {
            guard offset >= 0, count > 0, offset < self.count else { return [] }
            let count = min(count, self.count - offset)
            switch self {
            case .memory(let bytes): return Array(bytes[offset..<offset + count])
            case .file(let descriptor, _):
                return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
                    initialised = 0
                    while initialised < count {
                        let got = pread(
                            descriptor,
                            buffer.baseAddress?.advanced(by: initialised),
                            count - initialised,
                            off_t(offset + initialised)
                        )
                        if got < 0, errno == EINTR { continue }
                        if got <= 0 { break }
                        initialised += got
                    }
                }
            }
        }
    }

    let storage: Storage
    let entries: [Entry]

    /// An archive with more entries is refused: a directory of that size is an attack on its own.
    private static let largestDirectory = 200_000_000

    /// Reads the directory.
    init(_ storage: Storage) throws(Fault) {
        self.storage = storage
        var entries: [Entry] = []
        let directory = try Self.directory(in: storage)
        guard directory.size <= Self.largestDirectory else { throw Fault(message: "its directory is too large") }
        let bytes = storage.bytes(at: directory.offset, count: directory.size)
        var index = 0
        while index + 46 <= bytes.count, Self.number(bytes, index, 4) == 0x0201_4B50 {
            let lengths = (28...32).filter { $0 % 2 == 0 }.map { Self.number(bytes, index + $0, 2) }
            let end = index + 46 + lengths.reduce(0, +)
            guard end <= bytes.count else { throw Fault(message: "its directory is cut") }
            entries.append(Self.entry(bytes, index, nameLength: lengths[0], extraLength: lengths[1]))
            index = end
        }
        guard entries.count == directory.count || directory.count == 0xFFFF else {
            throw Fault(message: "its directory is cut after \(entries.count) of \(directory.count) entries")
        }
        self.entries = entries
    }

    private static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Int {
        guard offset >= 0, offset + width <= bytes.count else { return 0 }
        let value = (0..<width).reduce(UInt64(0)) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
        return Int(clamping: value)
    }

    private static func directory(in storage: Storage) throws(Fault) -> (offset: Int, size: Int, count: Int) {
        // The end record is 22 bytes long and may have a comment of 64 kB behind it.
        let start = max(0, storage.count - 22 - 65_535)
        let tail = storage.bytes(at: start, count: storage.count - start)
        guard tail.count >= 22,
            let end = (0...tail.count - 22).last(where: { number(tail, $0, 4) == 0x0605_4B50 })
        else { throw Fault(message: "it has no directory, as if it were cut") }
        var (count, size, offset) = (number(tail, end + 10, 2), number(tail, end + 12, 4), number(tail, end + 16, 4))
        if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF, end >= 20,
            number(tail, end - 20, 4) == 0x0706_4B50
        {
            let record = storage.bytes(at: number(tail, end - 12, 8), count: 56)
            guard number(record, 0, 4) == 0x0606_4B50 else { throw Fault(message: "its directory is broken") }
            (count, size, offset) = (number(record, 32, 8), number(record, 40, 8), number(record, 48, 8))
        }
        guard offset <= storage.count, size <= storage.count - offset else {
            throw Fault(message: "its directory lies outside of it")
        }
        return (offset, size, count)
    }

    private static func entry(_ bytes: [UInt8], _ index: Int, nameLength: Int, extraLength: Int) -> Entry {
        let flags = number(bytes, index + 8, 2)
        let nameBytes = bytes[(index + 46)..<(index + 46 + nameLength)]
        var (packed, size, offset) = (
            number(bytes, index + 20, 4), number(bytes, index + 24, 4), number(bytes, index + 42, 4)
        )
        // Field 1 holds the large ones of these numbers, in this order.
        var extra = index + 46 + nameLength
        let extraEnd = extra + extraLength
        while extra + 4 <= extraEnd {
            let (kind, length) = (number(bytes, extra, 2), number(bytes, extra + 2, 2))
            if kind == 1 {
                var field = extra + 4
                for wide in [\Wide.size, \Wide.packed, \Wide.offset] {
                    var values = Wide(size: size, packed: packed, offset: offset)
                    guard values[keyPath: wide] == 0xFFFF_FFFF, field + 8 <= min(extraEnd, extra + 4 + length) else {
                        continue
                    }
                    values[keyPath: wide] = number(bytes, field, 8)
                    (size, packed, offset) = (values.size, values.packed, values.offset)
                    field += 8
                }
            }
            extra += 4 + length
        }
        let isUTF8 = flags & 0x800 != 0 || String(validating: nameBytes, as: UTF8.self) != nil
        let old =
            isUTF8 ? nil : Charset(label: "cp437")?.convert(nameBytes).map { String(decoding: $0.utf8, as: UTF8.self) }
        return Entry(
            name: (old ?? String(decoding: nameBytes, as: UTF8.self)).replacing("\\", with: "/"),
            method: UInt16(number(bytes, index + 10, 2)),
            isEncrypted: flags & 1 != 0,
            checksum: UInt32(truncatingIfNeeded: number(bytes, index + 16, 4)),
            packedSize: packed,
            size: size,
            offset: offset
        )
    }

    private struct Wide {
        var size: Int
        var packed: Int
        var offset: Int
    }

    /// Where the packed bytes of an entry stand; nil where its own head is not there.
    func place(of entry: Entry) -> Range<Int>? {
        let head = storage.bytes(at: entry.offset, count: 30)
        guard head.count == 30, Self.number(head, 0, 4) == 0x0403_4B50 else { return nil }
        let start = entry.offset + 30 + Self.number(head, 26, 2) + Self.number(head, 28, 2)
        guard start <= storage.count, entry.packedSize <= storage.count - start else { return nil }
        return start..<start + entry.packedSize
    }
}
