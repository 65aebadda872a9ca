/// A format that is not text, recognised by its first bytes.
struct BinaryFormat {
    /// What it is: "a PDF file".
    let name: String

    /// What to do with it; `FILE` stands for the path.
    let remedy: String

    private let signature: [UInt8]
    private let offset: Int

    private init(_ name: String, _ remedy: String, _ signature: [UInt8], at offset: Int = 0) {
        self.name = name
        self.remedy = remedy
        self.signature = signature
        self.offset = offset
    }

    private init(_ name: String, _ remedy: String, _ signature: String, at offset: Int = 0) {
        self.init(name, remedy, Array(signature.utf8), at: offset)
    }

    /// The format whose signature stands in `bytes`, if any.
    static func recognise(_ bytes: [UInt8]) -> BinaryFormat? {
        let hasZero = bytes.prefix(512).contains(0)
        return known.first { format in
            bytes.dropFirst(format.offset).starts(with: format.signature) && (hasZero || !format.needsZero)
        }
    }

    /// The error for a file of this format.
    func error(_ path: String, entry: String? = nil) -> ReadError {
        ReadError(
            .binary,
            path: path,
            entry: entry,
            "'\(entry.map { "\(path): \($0)" } ?? path)' is \(name), not a text file",
            remedy: remedy.replacing("FILE", with: path)
        )
    }

    /// A signature that could be a word of a text counts only where zero bytes stand near; those of formats that are
    /// written in letters themselves begin with a sign instead.
    private var needsZero: Bool {
        signature.allSatisfy { (0x20...0x7E).contains($0) } && !"%{".utf8.contains(signature[0])
    }

    private static let picture = "recognise its words first: tesseract FILE text"
    private static let sound = "transcribe it first"
    private static let office = "save it as plain text (UTF-8) in your word processor"

    /// The signatures are those of the file formats' own specifications, as `file(1)` knows them.
    private static let known: [BinaryFormat] = [
        BinaryFormat("a PDF file", "take its text out first: pdftotext FILE text.txt", "%PDF-"),
        BinaryFormat("a PostScript file", "take its text out first: ps2ascii FILE text.txt", "%!PS"),
        BinaryFormat("a rich-text (RTF) file", office, "{\\rtf"),
        BinaryFormat("a ZIP archive", "load it by itself: load FILE --as zip", "PK\u{3}\u{4}"),
        BinaryFormat("an empty ZIP archive", "check where it came from", "PK\u{5}\u{6}"),
        BinaryFormat(
            "an older office document (.doc, .xls)",
            office,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        ),
        BinaryFormat("compressed with gzip", "unpack it first: gunzip FILE", [0x1F, 0x8B]),
        BinaryFormat("compressed with bzip2", "unpack it first: bunzip2 FILE", [0x42, 0x5A, 0x68, 0x31]),
        BinaryFormat("compressed with bzip2", "unpack it first: bunzip2 FILE", [0x42, 0x5A, 0x68, 0x39]),
        BinaryFormat("compressed with xz", "unpack it first: unxz FILE", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        BinaryFormat("compressed with zstd", "unpack it first: unzstd FILE", [0x28, 0xB5, 0x2F, 0xFD]),
        BinaryFormat("a 7-Zip archive", "unpack it first: 7z x FILE", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        BinaryFormat("a RAR archive", "unpack it first: unrar x FILE", "Rar!\u{1A}\u{7}"),
        BinaryFormat("a tar archive", "unpack it first: tar xf FILE", "ustar", at: 257),
        BinaryFormat("a PNG picture", picture, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        BinaryFormat("a JPEG picture", picture, [0xFF, 0xD8, 0xFF]),
        BinaryFormat("a GIF picture", picture, "GIF87a"),
        BinaryFormat("a GIF picture", picture, "GIF89a"),
        BinaryFormat("a TIFF picture", picture, [0x49, 0x49, 0x2A, 0x00]),
        BinaryFormat("a TIFF picture", picture, [0x4D, 0x4D, 0x00, 0x2A]),
        BinaryFormat("a WebP picture", picture, "WEBP", at: 8),
        BinaryFormat("a sound file", sound, "WAVE", at: 8),
        BinaryFormat("a sound file", sound, "ID3"),
        BinaryFormat("a sound file", sound, "OggS"),
        BinaryFormat("a sound file", sound, "fLaC"),
        BinaryFormat("a film or sound file", sound, "ftyp", at: 4),
        BinaryFormat("a program (ELF)", "name a text file", [0x7F, 0x45, 0x4C, 0x46]),
        BinaryFormat("a WebAssembly program", "name a text file", [0x00, 0x61, 0x73, 0x6D]),
        BinaryFormat("an SQLite database", "export its texts first", "SQLite format 3\u{0}"),
        BinaryFormat("a Parquet table", "export its texts first", "PAR1"),
    ]
}
