import Foundation

/// Puts together a model file.
package struct ModelFileWriter {
    private var sections: [(name: String, bytes: [UInt8])] = []

    package init() {}

    /// Adds a part of bytes.
    ///
    /// - Precondition: the name has at most 40 bytes and no other part has it.
    package mutating func add(_ name: String, bytes: [UInt8]) {
        precondition(name.utf8.count <= ModelFormat.nameSize, "'\(name)' is too long for the name of a part")
        precondition(!sections.contains { $0.name == name }, "two parts are called '\(name)'")
        sections.append((name, bytes))
    }

    /// Adds a part of numbers.
    package mutating func add<Number: BitwiseCopyable>(_ name: String, _ numbers: [Number]) {
        add(name, bytes: numbers.withUnsafeBytes { Array($0) })
    }

    /// Adds a part of text.
    package mutating func add(_ name: String, text: String) { add(name, bytes: Array(text.utf8)) }

    /// Adds a list of texts, one a line.
    package mutating func add(_ name: String, lines: [String]) { add(name, text: lines.joined(separator: "\n")) }

    /// Takes over some parts of another file.
    package mutating func add(from file: ModelFile, names: [String]) throws(ModelError) {
        for name in names { add(name, bytes: Array(try file.bytes(name))) }
    }

    /// The file.
    package func bytes() -> [UInt8] {
        var table: [UInt8] = []
        var body: [UInt8] = []
        let start = Self.aligned(ModelFormat.headerSize + sections.count * ModelFormat.entrySize)
        for section in sections {
            let offset = start + body.count
            table += section.name.utf8
            table += [UInt8](repeating: 0, count: ModelFormat.nameSize - section.name.utf8.count)
            Self.append(UInt64(offset), to: &table)
            Self.append(UInt64(section.bytes.count), to: &table)
            Self.append(section.bytes.withUnsafeBytes { ModelFormat.checksum($0) }, to: &table)
            body += section.bytes
            body += [UInt8](repeating: 0, count: Self.aligned(body.count) - body.count)
        }
        var file: [UInt8] = []
        Self.append(ModelFormat.magic, to: &file)
        Self.append(UInt64(ModelFormat.version) | UInt64(sections.count) << 32, to: &file)
        Self.append(table.withUnsafeBytes { ModelFormat.checksum($0) }, to: &file)
        Self.append(UInt64(start + body.count), to: &file)
        file += table
        file += [UInt8](repeating: 0, count: start - file.count)
        return file + body
    }

    /// Writes the file whole or not at all.
    package func write(to path: String) throws {
        try Data(bytes()).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    private static func aligned(_ size: Int) -> Int {
        (size + ModelFormat.alignment - 1) / ModelFormat.alignment * ModelFormat.alignment
    }

    private static func append(_ word: UInt64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: word.littleEndian) { bytes += $0 }
    }
}
