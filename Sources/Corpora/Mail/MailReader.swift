/// Reads messages: a file of one, and mailboxes.
struct MailReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// Reads one message, and the files that go with it.
    func read(message bytes: [UInt8]) throws(ReadError) {
        let part = MailPart(bytes[...])
        let contents = part.contents()
        var metadata = SourceMetadata()
        metadata.title = part.headers["subject"]
        metadata.byline = part.headers["from"]
        metadata.published = part.headers["date"].flatMap { NewsDate.parse($0) }
        metadata.outlet = part.headers["list-id"].flatMap(Self.listName)
        metadata.url = SourceMetadata.address(part.headers["archived-at"].map { $0.filter { !"<>".contains($0) } })
        do throws(ReadError) {
            try job.take(extract(contents, metadata), at: place)
        } catch {
            if error.reason == .interrupted || job.isStopped { throw error }
            // A message that only carries a file is no fault.
            if error.reason != .empty || contents.attachments.isEmpty { try job.fail(error) }
        }
        for (number, attachment) in contents.attachments.enumerated() {
            try read(attachment: attachment, number: number + 1)
        }
    }

    private func extract(_ contents: MailPart.Contents, _ metadata: SourceMetadata) throws(ReadError) -> Extract {
        var texts: [String] = []
        var notes: [String] = []
        var format = "message/rfc822"
        if contents.texts.count == 1, let page = contents.texts.first, page.isHTML {
            let decoded = try decode(page, in: place)
            let read = try job.page(decoded.text, isWhole: true, at: place)
            guard read.composer.count > 0 else { throw job.empty(place) }
            return Extract(
                body: .composed(read.composer, bylines: []),
                metadata: metadata,
                format: "\(format); html; \(decoded.encoding)",
                notes: decoded.notes
            )
        }
        for text in contents.texts {
            let decoded: DecodedText
            do throws(ReadError) { decoded = try decode(text, in: place) } catch {
                // An empty part before a full one is usual.
                if error.reason == .empty, contents.texts.count > 1 { continue }
                throw error
            }
            if texts.isEmpty { format += "; \(decoded.encoding)" }
            let isHTML = text.isHTML
            let words = isHTML ? try job.page(decoded.text, isWhole: true, at: place).composer.text : decoded.text
            texts.append(text.type["format"]?.lowercased() == "flowed" ? Self.reflowed(words, text) : words)
            notes += decoded.notes
        }
        let whole = texts.joined(separator: "\n\n").replacing("\r\n", with: "\n")
        guard whole.filled != nil else { throw job.empty(place) }
        return Extract(body: .plain(whole, markdown: false), metadata: metadata, format: format, notes: notes)
    }

    private func decode(_ part: MailPart, in place: ReadJob.Place) throws(ReadError) -> DecodedText {
        let bytes = part.content
        let label = part.type["charset"].flatMap { Charset(label: $0) }
        let charset = job.options.encoding ?? label ?? (part.isHTML ? PageReader.declaredCharset(bytes) : nil)
        return try TextDecoder(path: job.path, entry: place.entry, declared: charset).decode(bytes)
    }

    /// Lines that were broken for the way only, joined (RFC 3676).
    private static func reflowed(_ text: String, _ part: MailPart) -> String {
        let dropsSpace = part.type["delsp"]?.lowercased() == "yes"
        var result = ""
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let goesOn = line.hasSuffix(" ") && line != "-- "
            result += goesOn && dropsSpace ? line.dropLast() : line
            if !goesOn { result += "\n" }
        }
        return result
    }

    /// The name in a field such as `Skagerrak Post <news.skagerrak.example>`.
    private static func listName(_ field: String) -> String? {
        field.split(separator: "<").first.map(String.init)?.filter { $0 != "\"" }.filled
    }

    private func read(attachment: MailPart, number: Int) throws(ReadError) {
        let isMessage = attachment.type.value == "message/rfc822"
        let name = attachment.fileName ?? (isMessage ? "message.eml" : "attachment \(number)")
        guard isMessage || FileFormat.isReadable(name) else { return }
        let inner = place.inside(name)
        try job.attempt(inner) { () throws(ReadError) in
            try job.descend(inner, attachment.content, as: isMessage ? .eml : nil)
        }
    }
}

/// Reads a mailbox, message by message (RFC 4155 and its relatives).
struct MailboxReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// Whether a line begins a message, as `From ida@post.example Thu Jun 26 18:40:00 2025` does.
    ///
    /// A sentence that begins with "From" has no clock.
    private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "From ".utf8), line.count <= 300 else { return false }
        return zip(line, zip(line.dropFirst(), line.dropFirst(2))).contains { first, rest in
            (48...57).contains(first) && rest.0 == UInt8(ascii: ":") && (48...57).contains(rest.1)
        }
    }

    /// Reads all messages; one that is too large or broken does not stop the others.
    ///
    /// - Complexity: O(*n*) with memory for one message.
    func read(_ stream: ByteStream) throws(ReadError) {
        var message: [UInt8] = []
        var number = 0
        var isTooLarge = false
        var afterBlank = true
        var reader = LineReader(stream, limit: job.limits.maximumBytes)
        func finish() throws(ReadError) {
            guard number > 0 else { return }
            let inner = place.inside("message \(number)")
            let (bytes, isOver) = (message, isTooLarge)
            message.removeAll(keepingCapacity: true)
            isTooLarge = false
            try job.attempt(inner) { () throws(ReadError) in
                if isOver { throw job.limits.tooLarge(job.path, entry: inner.entry, size: nil) }
                try MailReader(job: job, place: inner).read(message: bytes)
            }
        }
        while let line = try reader.next() {
            let bytes = line.bytes ?? []
            if afterBlank, Self.isSeparator(bytes) {
                try finish()
                number += 1
                afterBlank = false
                continue
            }
            afterBlank = bytes.isEmpty || bytes == [0x0D]
            if line.bytes == nil || message.count + bytes.count > job.limits.maximumBytes { isTooLarge = true }
            guard !isTooLarge else { continue }
            // ">From " is how a mailbox keeps a line of the text that begins like a new message.
            let marks = bytes.prefix { $0 == UInt8(ascii: ">") }.count
            let isEscaped = marks > 0 && bytes.dropFirst(marks).starts(with: "From ".utf8)
            message += isEscaped ? bytes.dropFirst() : bytes
            message.append(0x0A)
        }
        try finish()
    }
}
