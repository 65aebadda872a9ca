/// The head of a message or of a part of it: names and values, folded lines joined.
struct MailHeaders {
    private var fields: [(name: String, value: [UInt8])] = []

    /// How many lines a head may have; the rest is not read.
    private static let longest = 2_000

    /// Reads the head of a message and finds its body.
    ///
    /// - Returns: Where the body begins; the end where there is none.
    /// - Complexity: O(*n*) in the length of the head.
    init(_ bytes: ArraySlice<UInt8>, bodyStart: inout Int) {
        var index = bytes.startIndex
        var lines = 0
        while index < bytes.endIndex, lines < Self.longest {
            let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
            var line = bytes[index..<end]
            if line.last == 0x0D { line = line.dropLast() }
            let next = min(end + 1, bytes.endIndex)
            lines += 1
            if line.isEmpty {
                bodyStart = next
                return
            }
            if line.first == 0x20 || line.first == 0x09 {
                if !fields.isEmpty { fields[fields.count - 1].value += line }
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex {
                let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                fields.append((name.filled ?? "", Array(line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 })))
            } else if !line.starts(with: "From ".utf8), !line.starts(with: ">From ".utf8) {
                // A line that is no field ends the head: the empty line before the body is missing.
                bodyStart = index
                return
            }
            index = next
        }
        bodyStart = index
    }

    /// The first value of a field, encoded words decoded.
    subscript(name: String) -> String? { raw(name).flatMap { EncodedWords.decode($0).onOneLine.filled } }

    /// The first value of a field as it stands.
    func raw(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// Whether any field of these names is there.
    func holds(_ names: String...) -> Bool { fields.contains { names.contains($0.name) } }
}

/// A value with parameters: `text/plain; charset=utf-8; format=flowed`.
struct MailParameters {
    /// The value before the parameters, in small letters.
    let value: String

    private var parameters: [String: String] = [:]

    /// Reads a field; a missing one has an empty value.
    init(_ field: [UInt8]?) {
        guard let field else {
            value = ""
            return
        }
        let parts = Self.split(String(decoding: field.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self))
        value = parts.first?.filled?.lowercased() ?? ""
        var pieces: [String: [(Int, String)]] = [:]
        for part in parts.dropFirst() {
            guard let equals = part.firstIndex(of: "=") else { continue }
            var name = part[..<equals].lowercased().filled ?? ""
            let text = Self.unquoted(String(part[part.index(after: equals)...]).filled ?? "")
            // RFC 2231: `filename*=utf-8''na%C3%AFf.txt`, `filename*0="long"; filename*1="er"`
            if name.hasSuffix("*") { name.removeLast() }
            if let star = name.firstIndex(of: "*"), let number = Int(name[name.index(after: star)...]) {
                pieces[String(name[..<star]), default: []].append((number, Self.extended(text)))
            } else if parameters[name] == nil {
                parameters[name] = Self.extended(text)
            }
        }
        for (name, texts) in pieces where parameters[name] == nil {
            parameters[name] = texts.sorted { $0.0 < $1.0 }.map(\.1).joined()
        }
    }

    /// The value of a parameter.
    subscript(name: String) -> String? { parameters[name].flatMap { $0.isEmpty ? nil : $0 } }

    private static func split(_ text: String) -> [String] {
        var parts: [String] = [""]
        var (isQuoted, isEscaped) = (false, false)
        for character in text.unicodeScalars {
            if character == ";", !isQuoted {
                parts.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            parts[parts.count - 1].unicodeScalars.append(character)
        }
        return parts
    }

    private static func unquoted(_ text: String) -> String {
        guard text.hasPrefix("\""), text.count >= 2 else { return text }
        let inner = text.hasSuffix("\"") ? text.dropFirst().dropLast() : text.dropFirst()
        return String(inner).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }

    private static func extended(_ text: String) -> String {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count == 3, let charset = Charset(label: String(parts[0])) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(parts[2].utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return charset.convert(bytes[...]).map { String(decoding: $0.utf8, as: UTF8.self) } ?? text
    }
}
