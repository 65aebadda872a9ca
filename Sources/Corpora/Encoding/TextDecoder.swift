/// Turns the bytes of a file into text: finds the encoding, and refuses what is not text.
///
/// UTF-8 is tried first, because hardly anything else is well-formed UTF-8 by chance. A byte that is not UTF-8 is read as
/// Windows-1252 where the whole is plausible as Western text, and counted in the notes: nothing is lost silently.
///
/// An encoding that a page, a message or the user names is believed where the bytes agree with it. Texts of other
/// alphabets without such a name go to the detector of Mozilla (`uchardet`).
struct TextDecoder {
    let path: String

    /// The entry inside a container, for messages.
    var entry: String?

    /// The encoding that the page, the message or the user names.
    var declared: Charset?

    private var name: String { entry.map { "\(path): \($0)" } ?? path }

    /// How many bytes are looked at to tell text from other data.
    private static let sample = 65_536

    /// Decodes the bytes of a whole file.
    ///
    /// - Throws: ``ReadError`` when the bytes are empty, not text, or text in an encoding that is not read.
    /// - Complexity: O(*n*), with memory for the text beside the bytes.
    func decode(_ bytes: [UInt8]) throws(ReadError) -> DecodedText {
        guard !bytes.isEmpty else { throw empty("'\(name)' is empty") }
        if let format = BinaryFormat.recognise(bytes) { throw format.error(path, entry: entry) }
        let marked = try decodeByMark(bytes)
        let decoded = if let marked { marked } else { try decodeWithoutMark(bytes) }
        guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw empty("'\(name)' holds white space only")
        }
        guard decoded.text.utf8.count <= ReadLimits.largestText else {
            throw ReadError(
                .tooLarge,
                path: path,
                entry: entry,
                "'\(name)' has more than 2 GiB of text",
                remedy: "split it"
            )
        }
        return decoded
    }

    private func empty(_ message: String) -> ReadError {
        ReadError(.empty, path: path, entry: entry, message, remedy: "check where it came from")
    }

    // MARK: Finding the encoding

    private func decodeByMark(_ bytes: [UInt8]) throws(ReadError) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return try decodeUTF8(bytes[3...], remark: " (byte-order mark dropped)")
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decodeUTF32(bytes[4...], .little, marked: true) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return decodeUTF32(bytes[4...], .big, marked: true) }
        if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes[2...], .little, marked: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes[2...], .big, marked: true) }
        return nil
    }

    private func decodeWithoutMark(_ bytes: [UInt8]) throws(ReadError) -> DecodedText {
        if let declared, ![.utf8, .windows1252].contains(declared), let decoded = decodeDeclared(bytes, declared) {
            return decoded
        }
        if let order = Self.wideByteOrder(of: bytes.prefix(Self.sample)) {
            return decodeUTF32(bytes[...], order, marked: false)
        }
        if let order = Self.byteOrder(of: bytes.prefix(Self.sample)) {
            return decodeUTF16(bytes[...], order, marked: false)
        }
        guard !Self.isBinary(bytes.prefix(Self.sample)) else {
            throw ReadError(
                .binary,
                path: path,
                entry: entry,
                "'\(name)' is not a text file",
                remedy: "name a text file"
            )
        }
        return try decodeUTF8(bytes[...], remark: "")
    }

    /// Whether bytes hold more control characters than any text does.
    static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count(where: isControl) * 100 > bytes.count }

    /// Whether a byte has no place in a text: control characters but tab, line ends, page break, back space, escape.
    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B || byte == 0x7F
    }

    private enum ByteOrder: String {
        case little = "LE"
        case big = "BE"
    }

    /// The byte order of UTF-16 without a mark: in texts of Western languages every second byte is zero nearly always,
    /// and the others nearly never.
    private static func byteOrder(of bytes: ArraySlice<UInt8>) -> ByteOrder? {
        guard bytes.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (position, byte) in bytes.enumerated() where byte == 0 { zeros[position & 1] += 1 }
        let units = bytes.count / 2
        if zeros[1] * 10 >= units * 7, zeros[0] * 20 <= units { return .little }
        if zeros[0] * 10 >= units * 7, zeros[1] * 20 <= units { return .big }
        return nil
    }

    /// The byte order of UTF-32 without a mark: of four bytes the highest is always zero, and the next nearly always.
    private static func wideByteOrder(of bytes: ArraySlice<UInt8>) -> ByteOrder? {
        guard bytes.count >= 8 else { return nil }
        var zeros = [0, 0, 0, 0]
        for (position, byte) in bytes.enumerated() where byte == 0 { zeros[position & 3] += 1 }
        let units = bytes.count / 4
        if zeros[3] >= units, zeros[2] * 10 >= units * 9, zeros[0] * 20 <= units { return .little }
        if zeros[0] >= units, zeros[1] * 10 >= units * 9, zeros[3] * 20 <= units { return .big }
        return nil
    }

    // MARK: Decoding

    /// Decodes by the encoding that was named; nil where the bytes are another: text that is well-formed UTF-8 with
    /// letters beyond ASCII is UTF-8 whatever it is called, and a name that one place in fifty contradicts is wrong.
    private func decodeDeclared(_ bytes: [UInt8], _ charset: Charset) -> DecodedText? {
        // Encodings of seven bits with escapes are ASCII to the eye.
        let isEscaped = charset.name.hasPrefix("ISO-2022")
        if !charset.isUnicode, !isEscaped, String(validating: bytes, as: UTF8.self) != nil { return nil }
        guard let (utf8, faults) = charset.convert(bytes[...]), faults * 50 <= bytes.count else { return nil }
        let text = String(decoding: utf8, as: UTF8.self)
        // A text that was UTF-16 by name and is bytes in truth turns into signs of other scripts and controls.
        if charset.isUnicode, Self.byteOrder(of: bytes.prefix(Self.sample)) == nil, faults > 0 { return nil }
        var notes: [String] = []
        if faults > 0 { notes.append(Self.replaced(faults, charset)) }
        return DecodedText(text: text, encoding: "\(charset.name) (as named)", notes: notes)
    }

    private static func replaced(_ faults: Int, _ charset: Charset) -> String {
        "\(count(faults, "place", "places")) in it \(faults == 1 ? "is" : "are") not \(charset.name), and became the "
            + "replacement character"
    }

    private func decodeUTF32(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder, marked: Bool) -> DecodedText {
        let remark = marked ? "byte-order mark dropped" : "no byte-order mark"
        var text = String.UnicodeScalarView()
        var (faults, index) = (0, bytes.startIndex)
        while index + 3 < bytes.endIndex {
            let unit = bytes[index..<index + 4]
            let value = (order == .big ? Array(unit) : unit.reversed()).reduce(0) { $0 << 8 | UInt32($1) }
            if let scalar = Unicode.Scalar(value) { text.append(scalar) } else { text.append("\u{FFFD}") }
            if Unicode.Scalar(value) == nil { faults += 1 }
            index += 4
        }
        var notes: [String] = []
        if faults > 0 {
            notes.append("\(Self.count(faults, "unit", "units")) of no character became the replacement character")
        }
        if index < bytes.endIndex { notes.append("a few bytes at the end were left out") }
        return DecodedText(text: String(text), encoding: "UTF-32\(order.rawValue) (\(remark))", notes: notes)
    }

    private func decodeUTF16(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder, marked: Bool) -> DecodedText {
        let remark = marked ? "byte-order mark dropped" : "no byte-order mark"
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(order == .little ? second << 8 | first : first << 8 | second)
            index += 2
        }
        var notes: [String] = []
        let unpaired = Self.unpairedSurrogates(in: units)
        if unpaired > 0 {
            notes.append("\(Self.count(unpaired, "half", "halves")) of a character became the replacement character")
        }
        if index < bytes.endIndex { notes.append("a single byte at the end was left out") }
        let text = String(decoding: units, as: UTF16.self)
        return DecodedText(text: text, encoding: "UTF-16\(order.rawValue) (\(remark))", notes: notes)
    }

    private static func unpairedSurrogates(in units: [UInt16]) -> Int {
        var unpaired = 0
        var open = false
        for unit in units {
            let isLow = UTF16.isTrailSurrogate(unit)
            if open != isLow { unpaired += 1 }
            open = UTF16.isLeadSurrogate(unit)
        }
        return unpaired + (open ? 1 : 0)
    }

    private func decodeUTF8(_ bytes: ArraySlice<UInt8>, remark: String) throws(ReadError) -> DecodedText {
        if let text = String(validating: bytes, as: UTF8.self) {
            return DecodedText(text: text, encoding: "UTF-8\(remark)")
        }
        return try decodeMixed(bytes, remark: remark)
    }

    /// Keeps what is well-formed and reads every other byte as Windows-1252: texts put together from several sources
    /// hold both.
    private func decodeMixed(_ bytes: ArraySlice<UInt8>, remark: String) throws(ReadError) -> DecodedText {
        let mixed = bytes.withUnsafeBufferPointer { MixedText($0) }
        // In a text of another alphabet or script most bytes are high; in Western ones one in ten, in a word half.
        guard mixed.foreign * 5 <= bytes.count * 2, mixed.undefined * 20 <= mixed.foreign else {
            if let detected = decodeDetected(bytes) { return detected }
            throw ReadError(
                .unsupportedEncoding,
                path: path,
                entry: entry,
                "'\(name)' is neither UTF-8 nor text of a Western language, and its encoding is not plain",
                remedy: "if you know its encoding, say it: load \(path) --encoding NAME"
            )
        }
        let text = String(decoding: mixed.utf8, as: UTF8.self)
        if mixed.foreign == 0 {
            return DecodedText(
                text: text,
                encoding: "UTF-8\(remark)",
                notes: ["its last character was cut off, and became the replacement character"]
            )
        }
        if declared == .windows1252, mixed.sequences == 0 {
            return DecodedText(text: text, encoding: "Windows-1252 (as named)")
        }
        let odd = Self.count(mixed.foreign, "byte", "bytes")
        let were = mixed.foreign == 1 ? "was" : "were"
        return DecodedText(
            text: text,
            encoding: mixed.sequences == 0
                ? "Windows-1252 (\(odd) \(were) not UTF-8)" : "UTF-8\(remark) (\(odd) read as Windows-1252)",
            notes: ["\(odd) \(were) not UTF-8, and \(were) read as Windows-1252"]
        )
    }

    /// Asks the detector, and believes it where every byte fits what it says.
    private func decodeDetected(_ bytes: ArraySlice<UInt8>) -> DecodedText? {
        guard let charset = CharsetDetector.detect(bytes.prefix(Self.sample)), !charset.isUnicode,
            let (utf8, faults) = charset.convert(bytes), faults * 200 <= bytes.count
        else { return nil }
        var notes = ["its encoding is not named in it, and was taken to be \(charset.name)"]
        if faults > 0 { notes.append(Self.replaced(faults, charset)) }
        return DecodedText(
            text: String(decoding: utf8, as: UTF8.self),
            encoding: "\(charset.name) (detected)",
            notes: notes
        )
    }

    private static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(number) \(number == 1 ? singular : plural)"
    }
}
