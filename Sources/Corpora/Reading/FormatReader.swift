/// Reads a file or entry by its format.
struct FormatReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// The format that is known already; nil to find it out.
    var given: FileFormat?

    /// Reads a stream to its end.
    func read(_ stream: ByteStream) throws(ReadError) {
        let head = try stream.peek(FormatSniffer.wanted)
        guard !head.isEmpty else {
            throw ReadError(
                .empty,
                path: job.path,
                entry: place.entry,
                "'\(place.name(of: job.path))' is empty",
                remedy: "check where it came from"
            )
        }
        let finding = given.map(FormatSniffer.Finding.format) ?? FormatSniffer.sniff(head, name: place.fileName)
        switch finding {
        case .gzip: try readGzip(stream)
        case .xml: try readXML(stream)
        case .format(let format):
            // A name or a flag does not make a packed file a text.
            if given != nil, format != .zip, format != .pdf, head.starts(with: [0x1F, 0x8B]) {
                return try readGzip(stream)
            }
            try read(stream, as: format)
        }
    }

    private func read(_ stream: ByteStream, as format: FileFormat) throws(ReadError) {
        switch format {
        case .text, .markdown: try readText(stream, markdown: format == .markdown)
        case .html: try readPage(stream)
        case .json: try JSONReader(job: job, place: place).read(document: stream.all())
        case .jsonl: try JSONReader(job: job, place: place).read(lines: narrow(stream))
        case .csv: try TableReader(job: job, place: place, separator: nil).read(narrow(stream))
        case .tsv: try TableReader(job: job, place: place, separator: 0x09).read(narrow(stream))
        case .rss: try readXML(stream)
        case .eml: try MailReader(job: job, place: place).read(message: stream.all())
        case .mbox: try MailboxReader(job: job, place: place).read(stream)
        case .pdf: try PDFReader(job: job, place: place).read(stream)
        case .zip: try ZipReader(job: job, place: place).read(stream)
        }
    }

    private func decode(_ bytes: [UInt8], _ declared: Charset? = nil) throws(ReadError) -> DecodedText {
        let charset = job.options.encoding ?? declared
        return try TextDecoder(path: job.path, entry: place.entry, declared: charset).decode(bytes)
    }

    private func readText(_ stream: ByteStream, markdown: Bool) throws(ReadError) {
        let decoded = try decode(stream.all())
        let extract = Extract(
            body: .plain(decoded.text, markdown: markdown),
            metadata: SourceMetadata(),
            format: "text/\(markdown ? "markdown" : "plain"); \(decoded.encoding)",
            notes: decoded.notes
        )
        try job.take(extract, at: place)
    }

    private func readPage(_ stream: ByteStream) throws(ReadError) {
        let bytes = try stream.all()
        let decoded = try decode(bytes, PageReader.declaredCharset(bytes))
        let page = try job.page(decoded.text, isWhole: job.options.wholePage, at: place)
        guard page.composer.count > 0 else { throw withoutText(page) }
        try job.take(extract(page, "text/html", decoded), at: place)
    }

    private func withoutText(_ page: PageReader.Page) -> ReadError {
        ReadError(
            .noText,
            path: job.path,
            entry: place.entry,
            "'\(place.name(of: job.path))' is a page without words",
            remedy: page.size == 0
                ? "it may show them by a script: open it in a browser, and save it from there"
                : "take all that it shows: load \(job.path) --whole-page"
        )
    }

    private func extract(_ page: PageReader.Page, _ format: String, _ decoded: DecodedText) -> Extract {
        Extract(
            body: .composed(page.composer, bylines: page.bylines),
            metadata: page.metadata,
            format: "\(format); \(decoded.encoding); \(job.options.wholePage ? "all words" : page.remark)",
            notes: decoded.notes,
            omissions: page.omissions
        )
    }

    /// A feed; of any other XML the words, with its elements taken as those of a page.
    private func readXML(_ stream: ByteStream) throws(ReadError) {
        let bytes = try stream.all()
        let decoded = try decode(bytes, PageReader.declaredCharset(bytes))
        let tree: MarkupTree
        do throws(MarkupParser.Fault) {
            tree = try MarkupParser(language: .xml, limits: job.limits).parse(decoded.text)
        } catch {
            throw job.error(error, place, "XML")
        }
        if FeedReader.isFeed(tree) {
            return try FeedReader(job: job, place: place)
                .read(tree, encoding: decoded.encoding, notes: decoded.notes)
        }
        guard let root = tree.nodes.firstIndex(where: { !$0.isText }) else { throw job.empty(place) }
        var reader = PageReader(limits: job.limits)
        reader.isWhole = true
        let page = reader.page(tree.subtree(root))
        guard page.composer.count > 0 else { throw job.empty(place) }
        var extract = extract(page, "application/xml", decoded)
        extract.notes.append("it is XML of a kind that is not known; its words were taken without its tags")
        try job.take(extract, at: place)
    }

    private func readGzip(_ stream: ByteStream) throws(ReadError) {
        let name = place.fileName.lowercased().hasSuffix(".gz") ? String(place.fileName.dropLast(3)) : place.fileName
        var inner = place
        (inner.fileName, inner.depth) = (name, place.depth + 1)
        guard inner.depth <= job.limits.maximumContainers else {
            return try job.descend(inner, [])
        }
        try FormatReader(job: job, place: inner, given: given).read(Gunzip.stream(stream, job, inner))
    }

    /// Records are read as bytes, so a stream in UTF-16 is made UTF-8 first.
    private func narrow(_ stream: ByteStream) throws(ReadError) -> ByteStream {
        let head = try stream.peek(1_024)
        let isWide =
            head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
            || head.count >= 4 && head.count { $0 == 0 } * 3 > head.count
        guard isWide else {
            if let format = BinaryFormat.recognise(Array(head)) { throw format.error(job.path, entry: place.entry) }
            if TextDecoder.isBinary(head) { _ = try decode(Array(head)) }
            return stream
        }
        return ByteStream(bytes: Array(try decode(stream.all()).text.utf8), path: job.path, limits: job.limits)
    }
}
