import DossierKit

/// `speakers`: who is quoted how often and at what length.
struct SpeakersCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "speakers",
        abstract: "List who is quoted, how often and at what length.",
        discussion: """
            n counts quotations, words the words of their content in the text, docs the documents. Quotations without a \
            known speaker are left out and counted below the table.
            """,
        aliases: ["sources"]
    )

    private static let schema = Schema([.speaker, .n, .words, .docs, .namedAs])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        let documents = try context.loadedDocuments()
        // From the listed facts, not from the layer: what people fixed, added and rejected counts here too.
        let lists = try await context.rows(of: .quotations)
        let rows = Dictionary(zip(documents.map(\.id), lists), uniquingKeysWith: { first, _ in first })
        let parts = try await context.map("counting speakers", remembering: "speakers/counts") {
            try Self.count($0, rows[$0.id] ?? [])
        }
        var order: [String] = []
        var totals: [String: Total] = [:]
        var unknown = 0
        for part in parts {
            unknown += part.unknown
            for total in part.totals {
                if totals[total.speaker.name] == nil { order.append(total.speaker.name) }
                totals[total.speaker.name, default: Total(total.speaker)].add(total)
            }
        }
        let sorted = order.compactMap { totals[$0] }.enumerated().sorted {
            let (left, right) = ($0.element, $1.element)
            if left.quotations != right.quotations { return left.quotations > right.quotations }
            return left.words != right.words ? left.words > right.words : $0.offset < $1.offset
        }
        let table = Table(Self.schema, rows: sorted.map(\.element.row), noun: "speakers")
        var footer =
            "\(QuotationNotes.count(table.rows.count, "speaker")) in \(QuotationNotes.count(documents.count, "document"))"
        if unknown > 0 { footer += " · \(QuotationNotes.count(unknown, "quote")) without a known speaker left out" }
        return Answer(.table(table), notes: [.footer(footer)])
    }

    /// What one speaker said.
    private struct Total: Sendable {
        let speaker: ActorReference
        var quotations = 0
        var words = 0
        var documents = 0
        var namedAs: [String] = []
        var evidence: [Evidence] = []

        init(_ speaker: ActorReference) { self.speaker = speaker }

        mutating func add(_ other: Total) {
            quotations += other.quotations
            words += other.words
            documents += other.documents
            for name in other.namedAs where !namedAs.contains(name) && namedAs.count < 8 { namedAs.append(name) }
            evidence += other.evidence
        }

        var row: Row {
            let forms = namedAs.joined(separator: ", ")
            return Row(
                [
                    .actor(speaker), .integer(quotations), .integer(words), .integer(documents),
                    Cell(forms.isEmpty ? nil : forms),
                ],
                evidence: evidence
            )
        }
    }

    /// What the speakers of one document said, and how much of it nobody is known to have said.
    private struct Count: Sendable {
        let totals: [Total]
        let unknown: Int
    }

    private static func count(_ document: LoadedDocument, _ rows: [Row]) throws -> Count {
        let tokens = try document.analysed.tokens
        var order: [String] = []
        var totals: [String: Total] = [:]
        var unknown = 0
        for row in rows {
            guard case .actor(let speaker) = row.cells[QuotationRow.speakerIndex] else {
                unknown += 1
                continue
            }
            if totals[speaker.name] == nil { order.append(speaker.name) }
            let content = row.evidence.filter { $0.role != "speaker" && $0.role != "cue" }
            var total = Total(speaker)
            total.quotations = 1
            total.documents = totals[speaker.name] == nil ? 1 : 0
            total.words = content.reduce(0) { $0 + words(in: $1.span, tokens) }
            total.namedAs = row.evidence.filter { $0.role == "speaker" }.compactMap { document.cell(at: $0.span).words }
            total.evidence = content
            totals[speaker.name, default: Total(speaker)].add(total)
        }
        return Count(totals: order.compactMap { totals[$0] }, unknown: unknown)
    }

    private static func words(in span: Span, _ tokens: TokenSequence) -> Int {
        tokens.indices(in: span).reduce(0) { count, index in
            let token = tokens[index]
            let isWord = token.kind == .number || token.kind == .word && !token.shape.contains(.continuesWord)
            return count + (isWord ? 1 : 0)
        }
    }
}
