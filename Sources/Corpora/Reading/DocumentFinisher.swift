import DocumentModel

/// Makes documents of what the readers took out of one file.
struct DocumentFinisher {
    let path: String
    /// What a `meta.csv` says about the file.
    let entry: MetadataTable.Entry?
    /// What the name of the file says.
    let named: SourceMetadata?
    /// The pattern that the name does not fit; nil where it does, or there is none.
    let misfit: String?
    let dateline: @Sendable (String) -> PublicationDate?

    /// A document with its appearance and structure.
    ///
    /// What people wrote into tables and names counts before what the source says of itself, and that before what is
    /// read out of its words.
    func document(of extract: Extract, at place: ReadJob.Place, table: MetadataTable?) -> ReadDocument {
        let (document, structure, bylines) = body(of: extract)
        var metadata = SourceMetadata()
        let inner = table?.entry(for: place.fileName)?.entry
        for entry in [inner, entry].compactMap({ $0 }) {
            metadata.fill(from: SourceMetadata(entry))
        }
        if let named { metadata.fill(from: named) }
        metadata.fill(from: extract.metadata)
        if metadata.published == nil {
            let dates = bylines.compactMap(dateline)
            // A date counts before an age, and an address before an age as well.
            metadata.published =
                dates.first { $0.date != nil } ?? SourceMetadata.date(inAddress: metadata.url) ?? dates.first
        }
        if metadata.title == nil {
            metadata.title = structure.first { $0.kind == .title }.map { document[$0.span].onOneLine }
        }
        if metadata.byline == nil, !bylines.isEmpty { metadata.byline = bylines.joined(separator: " · ") }
        let appearance = Appearance(
            source: Appearance.Source(path: path, entry: place.entry),
            format: extract.format,
            outlet: metadata.outlet,
            title: metadata.title,
            byline: metadata.byline,
            url: metadata.url,
            published: metadata.published ?? .unknown
        )
        var notes = extract.notes + (entry?.notes ?? []) + (inner?.notes ?? [])
        if let misfit { notes.append("its name does not fit '\(misfit)'") }
        return ReadDocument(
            document: document,
            appearance: appearance,
            structure: structure,
            notes: notes,
            omissions: extract.omissions
        )
    }

    private func body(of extract: Extract) -> (Document, Annotations<Block>, bylines: [String]) {
        switch extract.body {
        case .composed(let composer, let bylines):
            return (Document(composer.text), composer.structure, bylines)
        case .plain(let text, let markdown):
            let document = Document(text)
            let layout = TextLayout(of: document, markdown: markdown)
            return (document, layout.blocks, layout.bylines.map { document[$0] })
        case .pages(let pages):
            let document = Document(pages.text)
            let layout = TextLayout(of: document)
            let sheets = pages.pages.enumerated().map { Block(kind: .page, span: $1, number: $0 + 1) }
            return (document, Annotations(sheets + layout.blocks), layout.bylines.map { document[$0] })
        }
    }
}

extension SourceMetadata {
    /// What a row of a table says.
    init(_ entry: MetadataTable.Entry) {
        self.init(
            title: entry.title,
            byline: entry.byline,
            outlet: entry.outlet,
            url: entry.url,
            published: entry.published
        )
    }
}
