import DossierKit

/// Examines an answer: every passage it rests on lies in a text, every column is one of the dictionary, every node has
/// a name.
struct AnswerExamination {
    let documents: [DocumentID: Document]

    init(_ documents: [Document]) {
        self.documents = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is wrong, each problem once.
    func problems(of answer: Answer) -> [String] {
        var problems: [String]
        switch answer.value {
        case .table(let table): problems = self.problems(of: table)
        case .graph(let graph): problems = self.problems(of: graph)
        case .passages(let passages): problems = self.problems(of: passages)
        case .text(let text):
            problems = Self.hasControls(text) ? ["gives text with control characters"] : []
        case .nothing: problems = []
        }
        for note in answer.notes where note.text.isEmpty || note.text.contains("\n") {
            problems.append("gives a note that is empty or has several lines")
        }
        var seen: Set<String> = []
        return problems.filter { seen.insert($0).inserted }
    }

    private func problems(of table: Table) -> [String] {
        var problems = Self.dictionaryProblems(of: table.schema.columns)
        for row in table.rows {
            problems += self.problems(of: row.evidence)
            for cell in row.cells {
                if case .span(let document, let span, _) = cell {
                    problems += self.problems(of: span, in: document).map { "a cell: \($0)" }
                }
            }
            if let fact = row.fact {
                if fact.spans.isEmpty { problems.append("a fact without a place") }
                problems += fact.spans.flatMap { self.problems(of: $0, in: fact.document).map { "a fact: \($0)" } }
            }
        }
        return problems
    }

    private func problems(of graph: Graph) -> [String] {
        graph.nodes.filter { $0.label.isEmpty }.map { "the node '\($0.id)' has no label" }
            + graph.nodes.flatMap { problems(of: $0.evidence) } + graph.edges.flatMap { problems(of: $0.evidence) }
    }

    private func problems(of passages: [Passage]) -> [String] {
        passages.flatMap { passage in
            var problems = ([passage.span] + passage.marks).flatMap { self.problems(of: $0, in: passage.document) }
            if let document = documents[passage.document], document[passage.span] != passage.text {
                problems.append("a passage whose words are not those of the text")
            }
            return problems
        }
    }

    private func problems(of evidence: [Evidence]) -> [String] {
        evidence.flatMap { piece in
            var problems = self.problems(of: piece.span, in: piece.document).map { "evidence '\(piece.role)': \($0)" }
            if let confidence = piece.confidence, !(0...1).contains(confidence) {
                problems.append("evidence '\(piece.role)' has the confidence \(confidence)")
            }
            return problems
        }
    }

    private func problems(of span: Span, in document: DocumentID) -> [String] {
        guard let document = documents[document] else { return ["names a document that is not loaded"] }
        return spanProblem(span, of: document).map { [$0] } ?? []
    }

    /// Columns that are not in the dictionary under this name with this type.
    static func dictionaryProblems(of columns: [Column]) -> [String] {
        columns.compactMap { column in
            guard let known = Column.dictionary.first(where: { $0.name == column.name }) else {
                return "the column '\(column.name)' is not in the dictionary"
            }
            return known.type == column.type
                ? nil : "the column '\(column.name)' is \(column.type), in the dictionary \(known.type)"
        }
    }

    private static func hasControls(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control }
    }
}
