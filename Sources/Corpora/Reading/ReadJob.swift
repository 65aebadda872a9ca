import DocumentModel

/// The reading of one file with all that it contains: where documents and failures go, and what was used of the limits.
final class ReadJob {
    /// Takes each document, and each entry that could not be read.
    typealias Sink = (Result<ReadDocument, ReadError>) throws(ReadError) -> Void

    /// Where in the file something stands.
    struct Place {
        /// The entry: `news.zip/a.html`, `line 12`; nil for the file itself.
        var entry: String?
        /// How many containers are around it.
        var depth = 0
        /// The name that tells the format and that `meta.csv` knows.
        var fileName: String

        /// An entry inside this one.
        func inside(_ name: String) -> Place {
            Place(entry: entry.map { "\($0), \(name)" } ?? name, depth: depth + 1, fileName: name)
        }

        /// The file and the entry, for messages.
        func name(of path: String) -> String { entry.map { "\(path): \($0)" } ?? path }
    }

    let path: String
    let limits: ReadLimits
    let options: ReadOptions
    private let finish: (Extract, Place) -> ReadDocument
    private let sink: Sink

    /// How many bytes the archives have unpacked to.
    private(set) var unpacked = 0

    init(
        path: String,
        limits: ReadLimits,
        options: ReadOptions,
        finish: @escaping (Extract, Place) -> ReadDocument,
        sink: @escaping Sink
    ) {
        self.path = path
        self.limits = limits
        self.options = options
        self.finish = finish
        self.sink = sink
    }

    /// What the `meta.csv` inside an archive says about its entries.
    private(set) var table: MetadataTable?

    /// Reads something with a table of meta data for it.
    func with(_ table: MetadataTable?, _ body: () throws(ReadError) -> Void) throws(ReadError) {
        let outer = self.table
        self.table = table ?? outer
        defer { self.table = outer }
        try body()
    }

    /// Hands on a document.
    func take(_ extract: Extract, at place: Place) throws(ReadError) {
        if Task.isCancelled { throw ReadError(.interrupted, path: path, "reading '\(path)' was interrupted") }
        try hand(.success(finish(extract, place)))
    }

    /// Hands on a failure.
    func fail(_ error: ReadError) throws(ReadError) { try hand(.failure(error)) }

    /// Whether the one who takes the documents wants no more.
    private(set) var isStopped = false

    private func hand(_ result: Result<ReadDocument, ReadError>) throws(ReadError) {
        do throws(ReadError) {
            try sink(result)
        } catch {
            isStopped = true
            throw error
        }
    }

    /// Reads an entry; its failure is handed on and does not stop the others, unless the user interrupted.
    func attempt(_ place: Place, _ body: () throws(ReadError) -> Void) throws(ReadError) {
        do throws(ReadError) {
            try body()
        } catch {
            if error.reason == .interrupted || isStopped { throw error }
            try fail(error)
        }
    }

    /// Reads bytes that stood in a container.
    func descend(_ place: Place, _ bytes: [UInt8], as format: FileFormat? = nil) throws(ReadError) {
        // Records are entries too, and hold nothing; archives and messages in one another are what the limit is for.
        guard place.depth <= limits.maximumContainers else {
            throw ReadError(
                .tooDeep,
                path: path,
                entry: place.entry,
                "'\(place.name(of: path))' stands in more than \(limits.maximumContainers) containers",
                remedy: "unpack it first, and load what is inside"
            )
        }
        try FormatReader(job: self, place: place, given: format)
            .read(ByteStream(bytes: bytes, path: path, limits: limits))
    }

    /// Counts bytes that an archive unpacked to.
    ///
    /// - Throws: ``ReadError`` when there are too many.
    func count(unpacked bytes: Int, at place: Place) throws(ReadError) {
        unpacked += bytes
        guard unpacked > limits.maximumUnpacked else { return }
        throw bomb(place, "more than \(ReadLimits.describe(limits.maximumUnpacked)) in all")
    }

    /// The text of a page, or of a piece of one.
    func page(
        _ markup: String,
        isWhole: Bool,
        title: String? = nil,
        at place: Place
    ) throws(ReadError) -> PageReader.Page {
        var reader = PageReader(limits: limits)
        reader.isWhole = isWhole
        do throws(MarkupParser.Fault) {
            return try reader.read(markup, title: title)
        } catch {
            throw self.error(error, place, "HTML")
        }
    }
}

// MARK: Errors

extension ReadJob {
    func empty(_ place: Place) -> ReadError {
        ReadError(
            .empty,
            path: path,
            entry: place.entry,
            "'\(place.name(of: path))' holds no words",
            remedy: "check where it came from"
        )
    }

    func malformed(_ place: Place, _ what: String, remedy: String) -> ReadError {
        ReadError(
            .malformed,
            path: path,
            entry: place.entry,
            "'\(place.name(of: path))' can't be read: \(what)",
            remedy: remedy
        )
    }

    func bomb(_ place: Place, _ what: String) -> ReadError {
        ReadError(
            .bomb,
            path: path,
            entry: place.entry,
            "'\(place.name(of: path))' unpacks to \(what), as archives do that were made to fill the memory",
            remedy: "if you trust it, unpack it and load the folder"
        )
    }

    func error(_ fault: MarkupParser.Fault, _ place: Place, _ format: String) -> ReadError {
        let name = place.name(of: path)
        switch fault {
        case .tooDeep(let limit):
            return ReadError(
                .tooDeep,
                path: path,
                entry: place.entry,
                "'\(name)' has elements more than \(limit) deep in one another",
                remedy: "open it in a browser, and save its text"
            )
        case .tooLarge(let limit):
            return ReadError(
                .tooLarge,
                path: path,
                entry: place.entry,
                "'\(name)' has more than \(limit) elements",
                remedy: "split it, or save its text"
            )
        case .tooSlow:
            return ReadError(
                .tooSlow,
                path: path,
                entry: place.entry,
                "'\(name)' took more than \(Int(limits.maximumSeconds)) seconds to read",
                remedy: "open it in a browser, and save its text"
            )
        case .tooManyAttributes:
            return malformed(
                place,
                "one of its tags has more than \(TagGuard.limit) words",
                remedy: "open it in a browser, and save its text"
            )
        case .interrupted:
            return ReadError(.interrupted, path: path, "reading '\(path)' was interrupted")
        case .malformed(let message, let line):
            return malformed(place, "it is no \(format): line \(line): \(message)", remedy: "check where it came from")
        }
    }
}
