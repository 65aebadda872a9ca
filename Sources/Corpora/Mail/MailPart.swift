/// A message, or a part of one (RFC 2045, RFC 2046).
struct MailPart {
    let headers: MailHeaders
    let type: MailParameters
    let body: ArraySlice<UInt8>

    /// How deep multiparts may nest, and how many parts are read.
    private static let limits = (depth: 12, parts: 500)

    /// Reads a message.
    init(_ bytes: ArraySlice<UInt8>) {
        var start = bytes.startIndex
        headers = MailHeaders(bytes, bodyStart: &start)
        type = MailParameters(headers.raw("content-type"))
        body = bytes[start...]
    }

    /// The bytes of the body, decoded.
    var content: [UInt8] { TransferEncoding.decode(body, headers["content-transfer-encoding"]) }

    var isMultipart: Bool { type.value.hasPrefix("multipart/") }

    /// The name of an attached file.
    var fileName: String? {
        let disposition = MailParameters(headers.raw("content-disposition"))
        return (disposition["filename"] ?? type["name"]).map { EncodedWords.decode(Array($0.utf8)).onOneLine }
    }

    /// Whether it is a file that goes with the message rather than its text.
    var isAttachment: Bool {
        let disposition = MailParameters(headers.raw("content-disposition")).value
        return disposition == "attachment" || !type.value.isEmpty && !type.value.hasPrefix("text/")
            || fileName != nil && disposition != "inline"
    }

    /// The parts of a multipart; empty where no boundary is found.
    var parts: [MailPart] {
        guard let boundary = type["boundary"]?.filled, boundary.utf8.count <= 200 else { return [] }
        let mark = Array("--\(boundary)".utf8)
        var parts: [MailPart] = []
        var start: Int?
        var index = body.startIndex
        while index < body.endIndex, parts.count < Self.limits.parts {
            let end = body[index...].firstIndex(of: 0x0A) ?? body.endIndex
            let line = body[index..<end]
            if line.starts(with: mark) {
                let rest = line.dropFirst(mark.count)
                let isLast = rest.starts(with: "--".utf8)
                if isLast || rest.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
                    if let start { parts.append(MailPart(body[start..<Self.endOfPart(body, start, before: index)])) }
                    start = isLast ? nil : min(end + 1, body.endIndex)
                    if isLast { return parts }
                }
            }
            index = end + 1
        }
        // A message that was cut has no last boundary.
        if let start, start < body.endIndex { parts.append(MailPart(body[start...])) }
        return parts
    }

    /// The line end before a boundary belongs to the boundary.
    private static func endOfPart(_ body: ArraySlice<UInt8>, _ start: Int, before index: Int) -> Int {
        var end = index
        if end > start, body[end - 1] == 0x0A { end -= 1 }
        if end > start, body[end - 1] == 0x0D { end -= 1 }
        return end
    }

    /// What a message holds: its texts in order, and the files that go with it.
    struct Contents {
        var texts: [MailPart] = []
        var attachments: [MailPart] = []
    }

    /// Goes through all parts; of alternatives the plain text counts, unless it says next to nothing.
    func contents(depth: Int = 0) -> Contents {
        guard depth < Self.limits.depth else { return Contents() }
        guard isMultipart else {
            return isAttachment ? Contents(attachments: [self]) : Contents(texts: [self])
        }
        let parts = parts
        guard type.value == "multipart/alternative" else {
            return parts.reduce(into: Contents()) { contents, part in
                let inner = part.contents(depth: depth + 1)
                contents.texts += inner.texts
                contents.attachments += inner.attachments
            }
        }
        let choices = parts.map { $0.contents(depth: depth + 1) }
        let page = choices.last { $0.texts.first?.isHTML == true }
        var chosen = choices.first { choice in
            choice.texts.first?.isHTML == false && (choice.size >= 200 || choice.size * 4 >= page?.size ?? 0)
        }
        chosen = chosen ?? page
        chosen = chosen ?? choices.first { !$0.texts.isEmpty }
        return Contents(texts: chosen?.texts ?? [], attachments: choices.flatMap(\.attachments))
    }

    var isHTML: Bool { type.value == "text/html" }
}

extension MailPart.Contents {
    /// The bytes of the texts, roughly.
    fileprivate var size: Int { texts.reduce(0) { $0 + $1.body.count } }
}
