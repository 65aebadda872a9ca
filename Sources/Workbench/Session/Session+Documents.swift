import Archive
import CommandKit
import DocumentModel
import LanguageEngine
import Synchronization

extension Session {
    /// Adds a text, or one more appearance of a text that is there.
    ///
    /// In a project it is written with others, at the latest at the end of the line.
    /// - Returns: The document, and whether it is new.
    func add(
        _ document: Document,
        appearance: Appearance,
        structure: Annotations<Block>
    ) -> (document: LoadedDocument, isNew: Bool) {
        var inputs = DocumentInputs()
        inputs[Published.self] = appearance.published
        inputs[Structure.self] = structure
        project?.hold(document.text, of: document.id)
        let (addition, step, dropped) = state.withLock { state in
            let next = state.loadStep?.id ?? state.log.nextID
            let addition: Shelf.Addition
            if let known = state.shelf.add(appearance, of: document.id, step: next) {
                addition = known
            } else {
                let loaded = make(document, inputs, appearance, &state)
                state.shelf.add(loaded, step: next)
                addition = .new(loaded)
            }
            if case .known = addition { return (addition, nil as DecisionStep?, [Int]()) }
            var dropped: [Int] = []
            if state.loadStep == nil {
                let step = DecisionStep(id: next, time: Archive.now(), line: Self.line, decisions: [])
                dropped = state.log.take(step)
                state.loadStep = step
            }
            notice(document.id, appearance, &state)
            if case .back = addition, state.log.state.documents[document.id]?.isRemoved == true {
                state.restored.append(document.id)
            }
            return (addition, state.loadStep, dropped)
        }
        if let project, step == nil { project.drop(document.id) }
        if let project, let step {
            let (loaded, isFresh) = (addition.document, addition.isNew)
            project.enqueue(
                NewDocument(
                    number: Int(loaded.name.dropFirst()) ?? 0,
                    document: document,
                    appearance: appearance,
                    structure: structure,
                    inputs: inputs,
                    words: isFresh ? SearchWords.of(document, loaded.analysed) : "",
                    counts: isFresh ? Self.counts(of: loaded) : nil,
                    step: step.id
                ),
                step: step,
                dropping: dropped
            )
        }
        switch addition {
        case .new(let loaded), .back(let loaded):
            corpus.add(loaded.analysed)
            guard decisions(about: document.id)?.fields.isEmpty == false else { return (loaded, true) }
            settleMetadata(of: [document.id])
            return (self.loadedDocument(document.id) ?? loaded, true)
        case .appearance(let loaded), .known(let loaded): return (loaded, false)
        }
    }

    private func make(
        _ document: Document,
        _ inputs: DocumentInputs,
        _ appearance: Appearance,
        _ state: inout State
    ) -> LoadedDocument {
        let number: Int
        if let absent = state.absent.removeValue(forKey: document.id) {
            number = absent
        } else {
            number = state.shelf.greatestNumber + 1
        }
        // What a project keeps need not stay in memory.
        let kept = project?.isWritable == true
        let text = kept ? project?.document(document.id, bytes: document.count, number: number) : nil
        let analysed = AnalysedDocument(
            text ?? document,
            inputs: inputs,
            catalogue: registry.catalogue,
            store: kept ? project : nil
        )
        return LoadedDocument(name: "d\(number)", analysed: analysed, appearances: [appearance])
    }

    /// Remembers where a text came from: another text from the same place is another version of it.
    private func notice(_ id: DocumentID, _ appearance: Appearance, _ state: inout State) {
        let source = appearance.source
        // Line 12 of a file may be another article tomorrow: only whole files and addresses are sources.
        let isFile = source.entry == nil && source.path != "-"
        let names = (isFile ? ["path " + source.path] : []) + (appearance.url.map { ["url " + $0] } ?? [])
        // What earlier sessions loaded from the same place is in the project, what this one loaded is here.
        let kept = project.flatMap { project in
            project.reading(nil) { () throws(ArchiveError) in try project.archive.latest(from: appearance) }
        }
        for name in names {
            if let earlier = state.sources[name] ?? kept, earlier != id, state.revisions[earlier] != id {
                state.revisions[id] = earlier
            }
            state.sources[name] = id
        }
        if let earlier = appearance.revisionOf, earlier != id { state.revisions[id] = earlier }
    }

    private static func counts(of loaded: LoadedDocument) -> StoredDocument.Counts? {
        // A text whose tokens can't be had has no counts; the commands that need them say why.
        guard let counts = try? loaded.analysed.counts else { return nil }
        return StoredDocument.Counts(
            words: counts.words,
            sentences: counts.sentences,
            paragraphs: counts.paragraphs,
            language: counts.language,
            countedBy: Counts.name
        )
    }
}

extension Shelf.Addition {
    /// The document.
    var document: LoadedDocument {
        switch self {
        case .new(let loaded), .back(let loaded), .appearance(let loaded), .known(let loaded): loaded
        }
    }

    /// Whether its text was not here before.
    var isNew: Bool {
        if case .new = self { true } else { false }
    }
}

/// What full-text search is told of a text: its tokens, so that it finds what `find` finds.
enum SearchWords {
    /// The tokens of a text, joined by blanks.
    static func of(_ document: Document, _ analysed: AnalysedDocument) -> String {
        guard let tokens = try? analysed.tokens else { return document.text }
        return joined(document, tokens)
    }

    /// The tokens of a text that belongs to no session.
    static func of(_ text: String) -> String {
        joined(Document(text), Tokenizer().tokenize(text))
    }

    private static func joined(_ document: Document, _ tokens: TokenSequence) -> String {
        document.withUTF8 { bytes in
            var words: [UInt8] = []
            words.reserveCapacity(bytes.count + tokens.count)
            for token in tokens {
                words += bytes[token.start..<token.end]
                words.append(UInt8(ascii: " "))
            }
            return String(decoding: words, as: UTF8.self)
        }
    }
}
