public import CommandKit

/// Turns the value of an answer into text: in a format, for an output.
///
/// ```swift
/// var out = StandardOutput()
/// let report = Renderer(.auto, options: .terminal(width: 80)).render(answer.value, to: &out)
/// for line in NoteRenderer(options: options).lines(answer.notes + report.notes) { … }
/// ```
///
/// Nothing is printed here and no file is touched. The same value gives the same bytes. Rows are written one by one, so
/// that a table of a million rows never stands in memory as text.
public struct Renderer: Sendable {
    private let format: OutputFormat
    private let options: RenderOptions
    private let lookup: SourceLookup

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - options: Where the output goes and what of it is wanted.
    ///   - lookup: Where to find the documents of passages, for offsets and sources.
    public init(_ format: OutputFormat, options: RenderOptions = RenderOptions(), lookup: SourceLookup = .none) {
        self.format = format
        self.options = options
        self.lookup = lookup
    }

    /// Writes a value.
    ///
    /// - Returns: How much was written, and footers about it.
    @discardableResult
    public func render(_ value: AnswerValue, to out: inout some TextOutputStream) -> RenderReport {
        switch format {
        case .auto: write(value, with: TableRenderer(options: options, mayUseLines: true), to: &out)
        case .table: write(value, with: TableRenderer(options: options, mayUseLines: false), to: &out)
        case .line: write(value, with: LineRenderer(options: options), to: &out)
        case .csv: write(value, with: CSVRenderer(options: options, lookup: lookup), to: &out)
        case .tsv: write(value, with: TSVRenderer(options: options, lookup: lookup), to: &out)
        case .json: write(value, with: JSONRenderer(isLines: false, options: options, lookup: lookup), to: &out)
        case .jsonl: write(value, with: JSONRenderer(isLines: true, options: options, lookup: lookup), to: &out)
        case .md: write(value, with: MarkdownRenderer(options: options, lookup: lookup), to: &out)
        case .html: write(value, with: HTMLRenderer(options: options, lookup: lookup), to: &out)
        }
    }

    /// The value as a string: for tests, notebooks and small answers.
    public func text(_ value: AnswerValue) -> String {
        var text = ""
        render(value, to: &text)
        return text
    }

    private func write(
        _ value: AnswerValue,
        with renderer: some AnswerRenderer,
        to out: inout some TextOutputStream
    ) -> RenderReport {
        switch value {
        case .table(let table): renderer.render(table, to: &out)
        case .graph(let graph): renderer.render(graph, to: &out)
        case .passages(let passages): renderer.render(passages, to: &out)
        case .text(let text): renderer.render(text, to: &out)
        case .nothing: RenderReport()
        }
    }
}
