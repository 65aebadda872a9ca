import Foundation

/// A model file in memory: mapped, not read, so that only what is used is loaded and several processes share it.
///
/// Opening checks the header and the table of contents. ``verify()`` checks the bytes of every part.
package final class ModelFile: Sendable {
    /// Where the file lies.
    package let path: String
    /// A number that stands for the content of the file: another training gives another.
    package let revision: Int

    private struct Section: Sendable {
        let range: Range<Int>
        let checksum: UInt64
    }

    private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
    private let sections: [String: Section]

    /// Maps a file and reads its table of contents.
    ///
    /// - Throws: ``ModelError`` when it can't be read or is no model of this version.
    package init(path: String) throws(ModelError) {
        self.path = path
        bytes = try Self.map(path)
        do {
            (sections, revision) = try Self.contents(bytes, path)
        } catch {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
            throw error
        }
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

    private static func map(_ path: String) throws(ModelError) -> UnsafeRawBufferPointer {
        func failure() -> ModelError { .unreadable(path: path, reason: String(cString: strerror(errno))) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, reason: "it is not a file") }
        let size = Int(status.st_size)
        guard size >= ModelFormat.headerSize else { throw .foreign(path: path) }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw failure()
        }
        return UnsafeRawBufferPointer(start: start, count: size)
    }

    private static func contents(
        _ bytes: UnsafeRawBufferPointer,
        _ path: String
    ) throws(ModelError) -> ([String: Section], Int) {
        func word(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        guard word(0) == ModelFormat.magic else { throw .foreign(path: path) }
        let version = Int(truncatingIfNeeded: word(8) & 0xFFFF_FFFF)
        guard version == ModelFormat.version else {
            throw .version(path: path, found: version, known: ModelFormat.version)
        }
        let count = Int(word(8) >> 32)
        let tableEnd = ModelFormat.headerSize + count * ModelFormat.entrySize
        guard tableEnd <= bytes.count, word(24) == UInt64(bytes.count) else { throw .truncated(path: path) }
        let table = UnsafeRawBufferPointer(rebasing: bytes[ModelFormat.headerSize..<tableEnd])
        guard ModelFormat.checksum(table) == word(16) else { throw .damaged(path: path, section: "contents") }
        var sections: [String: Section] = [:]
        for index in 0..<count {
            let start = ModelFormat.headerSize + index * ModelFormat.entrySize
            let name = String(decoding: bytes[start..<start + ModelFormat.nameSize].prefix { $0 != 0 }, as: UTF8.self)
            let offset = Int(truncatingIfNeeded: word(start + 40))
            let length = Int(truncatingIfNeeded: word(start + 48))
            guard offset >= 0, length >= 0, offset <= bytes.count, length <= bytes.count - offset else {
                throw .truncated(path: path)
            }
            guard offset % ModelFormat.alignment == 0 else { throw .misshapen(path: path, section: name) }
            sections[name] = Section(range: offset..<offset + length, checksum: word(start + 56))
        }
        return (sections, Int(word(16) >> 40))
    }

    /// Compares the bytes of every part with their checksums.
    ///
    /// - Throws: ``ModelError/damaged(path:section:)`` with the first part that differs.
    /// - Complexity: O(*n*) in the size of the file; it reads all of it.
    package func verify() throws(ModelError) {
        for (name, section) in sections.sorted(by: { $0.value.range.lowerBound < $1.value.range.lowerBound }) {
            let part = UnsafeRawBufferPointer(rebasing: bytes[section.range])
            guard ModelFormat.checksum(part) == section.checksum else { throw .damaged(path: path, section: name) }
        }
    }

    /// The names of all parts, sorted.
    package var names: [String] { sections.keys.sorted() }

    /// The bytes of a part; they live as long as the file.
    ///
    /// - Throws: ``ModelError/misshapen(path:section:)`` when there is none.
    package func bytes(_ name: String) throws(ModelError) -> UnsafeRawBufferPointer {
        guard let section = sections[name] else { throw .misshapen(path: path, section: name) }
        return UnsafeRawBufferPointer(rebasing: bytes[section.range])
    }

    /// A part as numbers of one type.
    ///
    /// - Parameter count: How many there must be; any number when it is nil.
    /// - Throws: ``ModelError/misshapen(path:section:)`` when there is none or its size is another.
    package func numbers<Number: BitwiseCopyable>(
        _ name: String,
        _ type: Number.Type = Number.self,
        count: Int? = nil
    ) throws(ModelError) -> UnsafeBufferPointer<Number> {
        let part = try bytes(name)
        guard part.count % MemoryLayout<Number>.stride == 0 else { throw .misshapen(path: path, section: name) }
        let numbers = part.bindMemory(to: type)
        if let count, numbers.count != count { throw .misshapen(path: path, section: name) }
        return numbers
    }

    /// A part as text.
    package func text(_ name: String) throws(ModelError) -> String {
        String(decoding: try bytes(name), as: UTF8.self)
    }

    /// A part as a list of texts, one a line.
    package func lines(_ name: String) throws(ModelError) -> [String] {
        try text(name).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
