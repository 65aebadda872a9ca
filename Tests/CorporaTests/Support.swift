import CZlib
import DocumentModel
import Foundation

@testable import Corpora

/// What a reader gives for some bytes: documents and failures in order.
struct Reading {
    var documents: [ReadDocument] = []
    var failures: [ReadError] = []
    /// Why the file as a whole was not read.
    var fault: ReadError?

    init(
        _ bytes: some Sequence<UInt8>,
        name: String,
        options: ReadOptions = ReadOptions(),
        limits: ReadLimits = ReadLimits()
    ) {
        run(FileReader(limits: limits, options: options)) { reader, sink throws(ReadError) in
            try reader.read(Array(bytes), name: name, into: sink)
        }
    }

    init(_ text: String, name: String, options: ReadOptions = ReadOptions(), limits: ReadLimits = ReadLimits()) {
        self.init(text.utf8, name: name, options: options, limits: limits)
    }

    init(path: String, options: ReadOptions = ReadOptions(), limits: ReadLimits = ReadLimits()) {
        run(FileReader(limits: limits, options: options)) { reader, sink throws(ReadError) in
            try reader.read(path: path, into: sink)
        }
    }

    private mutating func run(
        _ reader: FileReader,
        _ read: (FileReader, @escaping FileReader.Sink) throws(ReadError) -> Void
    ) {
        var documents: [ReadDocument] = []
        var failures: [ReadError] = []
        do throws(ReadError) {
            try read(reader) { result throws(ReadError) in
                switch result {
                case .success(let document): documents.append(document)
                case .failure(let failure): failures.append(failure)
                }
            }
        } catch {
            fault = error
        }
        (self.documents, self.failures) = (documents, failures)
    }

    var texts: [String] { documents.map(\.document.text) }
    var entries: [String?] { documents.map(\.appearance.source.entry) }
}

extension ReadDocument {
    /// The words of the parts of a kind.
    func words(_ kind: Block.Kind) -> [String] {
        structure.filter { $0.kind == kind }.map { document[$0.span] }
    }
}

/// Writes zip archives for tests, right and wrong ones.
struct ZipWriter {
    private(set) var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ content: [UInt8], packed: Bool = true, flags: Int = 0x800, crc: UInt32? = nil) {
        let data = packed ? Self.deflate(content, -15) : content
        let checksum = crc ?? UInt32(truncatingIfNeeded: crc32(0, content, UInt32(content.count)))
        let offset = bytes.count
        let common =
            number(20, 2) + number(flags, 2) + number(packed ? 8 : 0, 2) + number(0, 4) + number(Int(checksum), 4)
            + number(data.count, 4) + number(content.count, 4) + number(name.utf8.count, 2) + number(0, 2)
        bytes += number(0x0403_4B50, 4) + common + name.utf8 + data
        directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2)
        directory += number(0, 4) + number(offset, 4) + name.utf8
        count += 1
    }

    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    /// Adds the last entry of the directory again, as an archive does that unpacks one place many times.
    mutating func repeatDirectory(_ times: Int) {
        let once = directory
        for _ in 1..<times { directory += once }
        count *= times
    }

    /// The archive.
    var archive: [UInt8] {
        bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
            + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
    }

    private func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// Packs bytes: `-15` is without a wrapping, `31` that of gzip.
    static func deflate(_ bytes: [UInt8], _ windowBits: Int32) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else {
            return []
        }
        defer { deflateEnd(&stream) }
        var input = bytes
        let room = Int(deflateBound(&stream, UInt(bytes.count))) + 64
        return [UInt8](unsafeUninitializedCapacity: room) { output, count in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                _ = CZlib.deflate(&stream, Z_FINISH)
                count = output.count - Int(stream.avail_out)
            }
        }
    }
}

/// Writes PDF files of plain lines for tests.
enum PDFWriter {
    /// A file with these lines on its pages.
    static func file(_ pages: [[String]]) -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
        for (index, lines) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * index) 0 R "
                    + "/Resources << /Font << /F1 3 0 R >> >> >>"
            )
            let shown = lines.map { line in
                let escaped = line.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
                return "(\(escaped)) Tj T*"
            }
            let stream = "BT /F1 11 Tf 14 TL 60 780 Td \(shown.joined(separator: "\n")) ET"
            objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
        }
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
