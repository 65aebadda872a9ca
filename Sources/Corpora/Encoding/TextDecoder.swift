/// Turns the bytes of a file into text: finds the encoding, and refuses what is not text.
///
/// UTF-8 is tried first, because hardly anything else is well-formed UTF-8 by chance. A byte that is not UTF-8 is read as
/// Windows-1252 where the whole is plausible as Western text, and counted in the notes: nothing is lost silently.
struct TextDecoder {
    let path: String

    /// How many bytes are looked at to tell text from other data.
    private static let sample = 65_536

    /// Decodes the bytes of a whole file.
    ///
    /// - Throws: ``ReadError`` when the bytes are empty, not text, or text in an encoding that is not read.
    /// - Complexity: O(*n*), with memory for the text beside the bytes.
    func decode(_ bytes: [UInt8]) throws(ReadError) -> DecodedText {
        guard !bytes.isEmpty else { throw empty("'\(path)' is empty") }
        if let format = BinaryFormat.recognise(bytes) {
            throw ReadError(
                .binary,
                path: path,
                "'\(path)' is \(format.name), not a text file",
                remedy: format.remedy.replacing("FILE", with: path)
            )
        }
        let marked = try decodeByMark(bytes)
        let decoded = if let marked { marked } else { try decodeWithoutMark(bytes) }
        guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw empty("'\(path)' holds white space only")
        }
        guard decoded.text.utf8.count <= ReadLimits.largestText else {
            throw ReadError(.tooLarge, path: path, "'\(path)' has more than 2 GiB of text", remedy: "split it")
        }
        return decoded
    }

    private func empty(_ message: String) -> ReadError {
        ReadError(.empty, path: path, message, remedy: "check where it came from")
    }

    // MARK: Finding the encoding

    private func decodeByMark(_ bytes: [UInt8]) throws(ReadError) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return try decodeUTF8(bytes[3...], remark: " (byte-order mark dropped)")
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw ReadError(
                .unsupportedEncoding,
                path: path,
                "'\(path)' is text in UTF-32",
                remedy: "make it UTF-8: iconv -f UTF-32 -t UTF-8 \(path) > text.txt"
            )
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes[2...], .little, marked: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes[2...], .big, marked: true) }
        return nil
    }

    private func decodeWithoutMark(_ bytes: [UInt8]) throws(ReadError) -> DecodedText {
        if let order = Self.byteOrder(of: bytes.prefix(Self.sample)) {
            return decodeUTF16(bytes[...], order, marked: false)
        }
        let controls = bytes.prefix(Self.sample).count(where: Self.isControl)
        guard controls * 100 <= min(bytes.count, Self.sample) else {
            throw ReadError(.binary, path: path, "'\(path)' is not a text file", remedy: "name a text file")
        }
        return try decodeUTF8(bytes[...], remark: "")
    }

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

    // MARK: Decoding

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
            throw ReadError(
                .unsupportedEncoding,
                path: path,
                "'\(path)' is neither UTF-8 nor text of a Western language",
                remedy: "if you know its encoding, make it UTF-8: iconv -f ENCODING -t UTF-8 \(path) > text.txt"
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
        let odd = Self.count(mixed.foreign, "byte", "bytes")
        let were = mixed.foreign == 1 ? "was" : "were"
        return DecodedText(
            text: text,
            encoding: mixed.sequences == 0
                ? "Windows-1252 (\(odd) \(were) not UTF-8)" : "UTF-8\(remark) (\(odd) read as Windows-1252)",
            notes: ["\(odd) \(were) not UTF-8, and \(were) read as Windows-1252"]
        )
    }

    private static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(number) \(number == 1 ? singular : plural)"
    }
}

/// Bytes of which some are UTF-8 and the others Windows-1252, made UTF-8.
private struct MixedText {
    /// All of it in UTF-8.
    var utf8: [UInt8] = []
    /// How many well-formed sequences beyond ASCII there were.
    var sequences = 0
    /// How many bytes belonged to no sequence.
    var foreign = 0
    /// How many of these stand for nothing in Windows-1252.
    var undefined = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        var offset = 0
        while offset < bytes.count {
            switch UTF8Scanner.finding(at: offset, in: bytes) {
            case .wellFormed(let length):
                for byte in bytes[offset..<offset + length] { utf8.append(byte) }
                if length > 1 { sequences += 1 }
                offset += length
            case .cut where foreign == 0 && sequences > 0:
                // Only the end can be cut; before it everything was UTF-8, so this was to be UTF-8 too.
                utf8 += [0xEF, 0xBF, 0xBD]
                return
            case .cut, .other:
                Windows1252.append(bytes[offset], to: &utf8)
                if Windows1252.isUndefined(bytes[offset]) { undefined += 1 }
                foreign += 1
                offset += 1
            }
        }
    }
}
