public import DocumentModel

/// Reads files into documents: finds out what a file is, takes the texts out of it, decodes them, recognises their parts,
/// and adds what is known about them.
///
/// A reader remembers the `meta.csv` of each folder it comes through: make a new one for each load. It may be used from
/// several threads at once.
///
/// ```swift
/// let reader = FileReader()
/// for path in try PathExpansion.expand("Notebooks/articles") {
///     try reader.read(path: path) { result in
///         // a document, or an entry that could not be read
///     }
/// }
/// ```
public struct FileReader: Sendable {
    /// What is taken at most.
    public let limits: ReadLimits

    /// What the user says about the files.
    public let options: ReadOptions

    private let dateline: @Sendable (String) -> PublicationDate?
    private let metadata = FolderMetadataCache()

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - limits: What is taken at most.
    ///   - options: What the user says about the files.
    ///   - dateline: Reads the date or age in a byline; nil where it holds none. Without it the date of publication is
    ///     known from meta data only.
    public init(
        limits: ReadLimits = ReadLimits(),
        options: ReadOptions = ReadOptions(),
        dateline: @escaping @Sendable (String) -> PublicationDate? = { _ in nil }
    ) {
        self.limits = limits
        self.options = options
        self.dateline = dateline
    }

    /// Takes a document, or the failure of an entry of a container.
    public typealias Sink = (Result<ReadDocument, ReadError>) throws(ReadError) -> Void

    /// Reads a file, and hands on each document as it is read.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - sink: Takes each document, and each entry that could not be read; what it throws ends the reading.
    /// - Throws: ``ReadError`` when the file as a whole can't be read, or the reading is interrupted.
    /// - Complexity: O(*n*). Of records, mailboxes and archives one entry is in memory at a time.
    public func read(path: String, into sink: @escaping Sink) throws(ReadError) {
        try read(ByteStream(path: path, limits: limits), name: path, isFile: true, into: sink)
    }

    /// Reads bytes that came from elsewhere, such as standard input, and hands on each document as it is read.
    public func read(_ bytes: [UInt8], name: String, into sink: @escaping Sink) throws(ReadError) {
        guard bytes.count <= limits.maximumBytes else { throw limits.tooLarge(name, size: bytes.count) }
        try read(ByteStream(bytes: bytes, path: name, limits: limits), name: name, isFile: false, into: sink)
    }

    /// Reads what comes from an open descriptor, and hands on each document as it is read; the descriptor is left open.
    ///
    /// - Parameters:
    ///   - descriptor: The descriptor: 0 for standard input.
    ///   - name: What to call it in messages and tables: `-` for standard input.
    ///   - sink: Takes each document, and each entry that could not be read.
    /// - Throws: ``ReadError``.
    public func read(descriptor: Int32, name: String, into sink: @escaping Sink) throws(ReadError) {
        // Standard input may wait for a person or a slow program; an interrupt ends it.
        var patient = limits
        patient.maximumSilence = ReadLimits.longestSilence
        let stream = ByteStream(descriptor: descriptor, path: name, limits: patient)
        try read(stream, name: name, isFile: false, into: sink)
    }

    /// Reads a file whole.
    ///
    /// - Returns: The documents in it, in order; one for a plain text.
    /// - Throws: ``ReadError``, also when one entry of a container can't be read.
    public func read(path: String) throws(ReadError) -> [ReadDocument] {
        try collect { (sink) throws(ReadError) in try read(path: path, into: sink) }
    }

    /// Reads bytes whole; as ``read(path:)``.
    public func read(_ bytes: [UInt8], name: String) throws(ReadError) -> [ReadDocument] {
        try collect { (sink) throws(ReadError) in try read(bytes, name: name, into: sink) }
    }

    /// Reads an open descriptor whole; as ``read(path:)``.
    public func read(descriptor: Int32, name: String) throws(ReadError) -> [ReadDocument] {
        try collect { (sink) throws(ReadError) in try read(descriptor: descriptor, name: name, into: sink) }
    }

    /// The files that the user's table of meta data names and that were not read.
    public var unusedMetadata: [String] {
        let used = metadata.usedNames
        return options.metadata?.files.filter { !used.contains($0) } ?? []
    }

    private func collect(_ read: (@escaping Sink) throws(ReadError) -> Void) throws(ReadError) -> [ReadDocument] {
        var documents: [ReadDocument] = []
        try read { (result) throws(ReadError) in documents.append(try result.get()) }
        return documents
    }

    private func read(
        _ stream: ByteStream,
        name: String,
        isFile: Bool,
        into sink: @escaping Sink
    ) throws(ReadError) {
        let entry = isFile ? entry(for: name) : nil
        let named = isFile ? options.namePattern?.metadata(of: name) : nil
        let finisher = DocumentFinisher(
            path: name,
            entry: entry,
            named: named,
            misfit: isFile && named == nil ? options.namePattern?.pattern : nil,
            dateline: dateline
        )
        var job: ReadJob?
        let made = ReadJob(path: name, limits: limits, options: options) { extract, place in
            finisher.document(of: extract, at: place, table: job?.table)
        } sink: { (result) throws(ReadError) in
            try sink(result)
        }
        job = made
        defer { job = nil }
        try FormatReader(job: made, place: ReadJob.Place(fileName: name), given: options.format).read(stream)
    }

    /// What the user's table, or the `meta.csv` beside a file, says about it.
    private func entry(for path: String) -> MetadataTable.Entry? {
        if let table = options.metadata {
            guard let (name, entry) = table.entry(for: path) else { return nil }
            metadata.use(name)
            return entry
        }
        return metadata.entry(for: path) { sidecar in
            do throws(ReadError) {
                let bytes = try ByteStream(path: sidecar, limits: limits).all()
                return .success(try TextDecoder(path: sidecar).decode(bytes).text)
            } catch {
                return .failure(error)
            }
        }
    }
}

extension MetadataTable {
    /// Reads the table that the user names.
    ///
    /// - Throws: ``ReadError`` when there is none, or it names no files.
    public init(path: String, limits: ReadLimits = ReadLimits()) throws(ReadError) {
        let bytes = try ByteStream(path: path, limits: limits).all()
        self.init(try TextDecoder(path: path).decode(bytes).text, name: path)
        if let fault {
            throw ReadError(
                .malformed,
                path: path,
                fault,
                remedy: "its first line names the columns: file, outlet, published, title, url, byline"
            )
        }
    }
}
