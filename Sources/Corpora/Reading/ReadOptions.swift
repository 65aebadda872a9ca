/// How files are to be read, as far as the user says so.
public struct ReadOptions: Sendable {
    /// The format of all files; nil to find it out for each.
    public var format: FileFormat?

    /// Which fields of a record hold what.
    public var fields = RecordFields()

    /// Whether all visible words of a page are taken, menus and links included.
    public var wholePage = false

    /// What the names of the files say.
    public var namePattern: NamePattern?

    /// A table of meta data for all files; nil to look for a `meta.csv` beside each.
    public var metadata: MetadataTable?

    /// The encoding of all texts, by its name; nil to find it out for each.
    var encoding: Charset?

    /// Finds everything out.
    public init() {}

    /// Sets the encoding of all texts.
    ///
    /// - Returns: Whether there is an encoding of this name.
    public mutating func setEncoding(_ name: String) -> Bool {
        guard let charset = Charset(label: name) else { return false }
        encoding = charset
        return true
    }

    /// The names of encodings, for messages and completion.
    public static var encodings: [String] { Charset.known }
}
