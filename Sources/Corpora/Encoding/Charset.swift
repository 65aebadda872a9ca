private import Foundation

/// A character encoding by its name in mail, pages and on the command line, and the conversion of its texts.
///
/// The names are the common labels of the WHATWG Encoding Standard; others are not tried, since converters for rare
/// encodings have had faults that hostile texts could use. The conversion itself is the C library's `iconv`.
struct Charset: Hashable {
    /// The name for people and for `iconv`: `WINDOWS-1251`.
    let name: String

    private init(_ name: String) { self.name = name }

    /// The encoding of a label; nil for an unknown one.
    init?(label: String) {
        let folded = label.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "\"" && $0 != "'" }
        guard folded.utf8.count <= 40 else { return nil }
        if let name = Self.aliases[folded] {
            self.name = name
        } else if Self.names.contains(folded.uppercased()) {
            name = folded.uppercased()
        } else {
            return nil
        }
    }

    static let utf8 = Charset("UTF-8")
    static let windows1252 = Charset("WINDOWS-1252")

    /// Whether texts in it are read by the decoder itself.
    var isUnicode: Bool { name.hasPrefix("UTF-") }

    /// The names that people may give.
    static let known: [String] = names.sorted()

    private static let names: Set<String> = {
        var names: Set<String> = [
            "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "KOI8-R", "KOI8-U", "IBM866",
            "MACINTOSH", "GB18030", "BIG5", "EUC-JP", "CP932", "ISO-2022-JP", "CP949", "TIS-620", "IBM437", "IBM850",
            "IBM852",
        ]
        for number in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] { names.insert("ISO-8859-\(number)") }
        for number in 1_250...1_258 { names.insert("WINDOWS-\(number)") }
        return names
    }()

    /// Labels of the standard that name an encoding otherwise; those of Latin-1 mean Windows-1252 there.
    private static let aliases: [String: String] = {
        var aliases = [
            "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8", "utf16": "UTF-16", "ucs-2": "UTF-16",
            "unicode": "UTF-16", "us-ascii": "WINDOWS-1252", "ascii": "WINDOWS-1252", "ansix3.4-1968": "WINDOWS-1252",
            "latin1": "WINDOWS-1252", "l1": "WINDOWS-1252", "iso-8859-1": "WINDOWS-1252", "iso8859-1": "WINDOWS-1252",
            "latin2": "ISO-8859-2", "latin9": "ISO-8859-15", "latin5": "WINDOWS-1254", "iso-8859-9": "WINDOWS-1254",
            "iso-8859-11": "TIS-620", "windows-874": "TIS-620", "x-sjis": "CP932", "sjis": "CP932",
            "shift-jis": "CP932", "shiftjis": "CP932", "windows-31j": "CP932", "ms932": "CP932", "gb2312": "GB18030",
            "gbk": "GB18030", "x-gbk": "GB18030", "cp936": "GB18030", "hz-gb-2312": "GB18030", "euc-kr": "CP949",
            "ks-c-5601-1987": "CP949", "ksc5601-1987": "CP949", "ksc5601": "CP949", "korean": "CP949",
            "windows-949": "CP949", "uhc": "CP949", "koi8": "KOI8-R", "cp866": "IBM866", "mac": "MACINTOSH",
            "x-mac-roman": "MACINTOSH", "big5-hkscs": "BIG5", "cp437": "IBM437", "cp850": "IBM850", "cp852": "IBM852",
            "iso-8859-8-i": "ISO-8859-8", "eucjp": "EUC-JP", "euckr": "CP949",
        ]
        for number in 1_250...1_258 { aliases["cp\(number)"] = "WINDOWS-\(number)" }
        for number in 2...16 where number != 9 && number != 11 && number != 12 {
            aliases["iso8859-\(number)"] = "ISO-8859-\(number)"
        }
        return aliases
    }()

    /// A text in this encoding as UTF-8, with the number of places that are none of it, each a replacement character;
    /// nil where the system has no converter.
    ///
    /// - Complexity: O(*n*).
    func convert(_ bytes: ArraySlice<UInt8>) -> (utf8: [UInt8], faults: Int)? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var faults = 0
        var input = Array(bytes)
        let space = UnsafeMutableBufferPointer<CChar>.allocate(capacity: 1 << 16)
        defer { space.deallocate() }
        input.withUnsafeMutableBytes { raw in
            var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = raw.count
            while left > 0 {
                var target = space.baseAddress
                var room = space.count
                let result = iconv(converter, &next, &left, &target, &room)
                let code = errno
                output += UnsafeRawBufferPointer(start: space.baseAddress, count: space.count - room)
                guard result == -1 else { break }
                if code == E2BIG { continue }
                faults += 1
                output += [0xEF, 0xBF, 0xBD]
                // A sequence that the end cuts is one fault, whatever its length.
                if code == EINVAL { break }
                next = next.map { $0 + 1 }
                left -= 1
            }
        }
        return (output, faults)
    }
}
