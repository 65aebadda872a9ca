import ArgumentParser
import CommandKit
import DocumentModel
import NewsLayers

/// `coverage`: the funnel from files to facts: how many there are at each step, how many were left out, and why.
struct CoverageCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show how much of what was loaded the facts rest on: the funnel from files to facts.",
        discussion:
            "Each line counts what is there and what was left out before it, with the reason. Nothing is dropped: "
            + "documents --failed, documents --duplicates and decisions --rejected list what is counted here."
    )

    private static let schema = Schema([
        Column("stage", .text, "step of the funnel", importance: .essential), .n,
        Column("left_out", .integer, "how many were left out here", importance: .essential), .reason,
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        var rows: [Row] = []
        func add(_ stage: String, _ n: Int, _ leftOut: Int = 0, _ reason: String = "") {
            rows.append(
                Row([.text(stage), .integer(n), .integer(leftOut), Cell(leftOut == 0 || reason.isEmpty ? nil : reason)])
            )
        }
        documents(session, add)
        let (english, _) = try session.englishDocuments()
        let others = session.documents.count - english.count
        add("documents in English", english.count, others, "another language: documents | where lang != en")
        let dated = english.count { $0.published.day != nil }
        add(
            "… with a date of publication",
            dated,
            english.count - dated,
            "weekdays in them stay open: set d1 published"
        )
        let reading = CommandContext(documents: english, services: session)
        let groups = try await StoryGroups.groups(of: reading)
        let copies = groups.reduce(0) { $0 + $1.members.count - 1 }
        add(
            "stories",
            english.count - copies,
            copies,
            "near-duplicates, counted once here and kept: documents --duplicates"
        )
        for listing in session.listings { try await facts(listing, reading, session, add) }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "stages")))
    }

    private func documents(_ session: Session, _ add: (String, Int, Int, String) -> Void) {
        let all = session.allDocuments
        let appearances = all.reduce(0) { $0 + $1.appearances.count }
        let failed = session.failures.count
        add("files and entries", appearances + failed, 0, "")
        add("read", appearances, failed, "not readable: documents --failed")
        add(
            "texts",
            all.count,
            appearances - all.count,
            "the same text in another place: one text with several appearances"
        )
        let removed = session.decisions.documents.count { $0.value.isRemoved }
        if removed > 0 { add("… removed by people", all.count, removed, "decisions | where action = remove") }
        if session.absentCount > 0 {
            add("… packed away", all.count, session.absentCount, "packed without their texts: load them again")
        }
        if let name = session.corpusName {
            let here = session.documents.count
            add("in the corpus \(name)", here, all.count - here, "its condition does not hold: use all")
        }
    }

    /// Documents with facts of a kind, the facts, and what is missing in them.
    private func facts(
        _ listing: FactListing,
        _ context: CommandContext,
        _ session: Session,
        _ add: (String, Int, Int, String) -> Void
    ) async throws {
        // Counted in place: a table of all facts would be made for a few numbers only.
        let lists = try await context.rows(of: listing)
        let documents = lists.count { !$0.isEmpty }
        let total = lists.reduce(0) { $0 + $1.count }
        add("documents with \(listing.noun)", documents, context.documents.count - documents, "none found in them")
        let rejected = session.decisions.facts.values.joined().count {
            $0.key.kind == listing.kind && $0.verdict?.action == .reject
        }
        add(listing.noun, total, rejected, "rejected by people: decisions --rejected")
        for column in listing.columns where Self.telling.contains(column.name) {
            guard let index = listing.schema.index(of: column.name) else { continue }
            let known = lists.reduce(0) { sum, rows in sum + rows.count { Self.isKnown($0.cells[index]) } }
            add(
                "… with a known \(column.name)",
                known,
                total - known,
                "filters by \(column.name) leave these out and say so"
            )
        }
    }

    private static func isKnown(_ cell: Cell) -> Bool {
        if case .actor(let actor) = cell { return actor.kind != nil }
        return cell.type != nil
    }

    /// The columns by which people filter most.
    private static let telling: Set<String> = ["speaker", "actor", "period", "amount", "share", "source", "target"]
}
