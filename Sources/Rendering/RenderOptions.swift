/// Where an answer is written to, and what of it.
///
/// The program decides: it knows the terminal, the environment and the flags; a renderer looks at nothing else.
public struct RenderOptions: Sendable, Equatable {
    /// Columns of a line; nil where lines may have any length, so that nothing is cut.
    public var width: Int?

    /// Whether a terminal shows the output: then no control character of a text reaches it, in no format.
    public var isTerminal: Bool

    /// Whether to use colours; the words are the same without.
    public var useColour: Bool

    /// Whether lines and bars may use characters outside ASCII.
    public var useUnicode: Bool

    /// Whether all columns are shown, and long cells on several lines instead of cut.
    public var wide: Bool

    /// How many rows a table for people shows before its middle is left out; nil for all.
    public var maximumRows: Int?

    /// Whether rows carry their sources: document, digest, offsets, line, sentence, rule, confidence.
    public var provenance: Bool

    /// Whether CSV is made for spreadsheets: a byte order mark, and a `'` before text that would be a formula.
    public var forSpreadsheets: Bool

    /// Whether lines of CSV end with CR LF.
    public var useCRLF: Bool

    /// Describes an output; the defaults are those of a pipe.
    public init(
        width: Int? = nil,
        isTerminal: Bool = false,
        useColour: Bool = false,
        useUnicode: Bool = true,
        wide: Bool = false,
        maximumRows: Int? = nil,
        provenance: Bool = false,
        forSpreadsheets: Bool = false,
        useCRLF: Bool = false
    ) {
        self.width = width.map { Swift.max(1, $0) }
        self.isTerminal = isTerminal
        self.useColour = useColour
        self.useUnicode = useUnicode
        self.wide = wide
        self.maximumRows = maximumRows
        self.provenance = provenance
        self.forSpreadsheets = forSpreadsheets
        self.useCRLF = useCRLF
    }

    /// What a terminal of `width` columns gets: 40 rows at most.
    public static func terminal(width: Int, useColour: Bool = false) -> RenderOptions {
        RenderOptions(width: width, isTerminal: true, useColour: useColour, maximumRows: 40)
    }

    /// What a file made by `export` gets: sources, and a form that spreadsheets open safely.
    public static let export = RenderOptions(provenance: true, forSpreadsheets: true)
}
