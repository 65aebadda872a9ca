import DocumentModel

/// What a reader took out of a file or entry, before it becomes a document.
struct Extract {
    /// The text.
    enum Body {
        /// Words whose parts are found by their form.
        case plain(String, markdown: Bool)
        /// Words whose parts the format tells.
        case composed(TextComposer, bylines: [String])
        /// Pages of words.
        case pages(PageText)
    }

    let body: Body
    var metadata: SourceMetadata
    /// The format, the encoding and the extraction, for people.
    var format: String
    var notes: [String] = []
    var omissions: [Omission] = []
}
