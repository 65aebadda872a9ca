import DossierKit
import Foundation

/// Lists who promised what by when, and how far each is from it.
struct TargetsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "targets",
        abstract: "List who promised what by when, and how far each spender is from it.",
        discussion: """
            Each promise stands beside the latest figure of everybody whom it binds: of its owner, or of the members of a \
            group. The distance is derived, with its formula, inputs and interval (--derived, or an export, shows all).

            Examples:
              spending targets
              spending targets "South Korea"
              spending targets | plot
            """
    )

    @Argument(help: "Hold this actor against every promise, whether it binds the actor or not.")
    var actor: ActorArgument?

    @ParentCommand var parent: SpendingCommand

    /// The actor, however it was given.
    private var chosenActor: ActorArgument? { actor ?? parent.actor }

    @Flag(help: "A row for each derived value: gap, ratio, multiple, sums at the target, change a year.")
    var derived = false

    private static let schema = Schema(
        [
            .id, .actor, .share, .base, .amount, .period, .spender, .current, .distance,
            Column.reached.shown(.detail), .purpose.shown(.detail), .item.shown(.detail),
        ] + DerivedValue.columns + [.doc, .decision]
    )

    private static let long = Schema([.id, .actor, .spender, .item, .left.titled("value")] + DerivedValue.columns)

    func output(for input: AnswerType) throws -> AnswerType {
        try parent.checkOptions(of: "targets")
        return .table(derived ? Self.long : Self.schema)
    }

    func run(in context: CommandContext) async throws -> Answer {
        let collection = try await FactCollection(context)
        let spender = try chosenActor.map { try collection.directory.spender($0.name) }
        let distances = TargetBoard(collection.facts).distances(of: spender)
        let table =
            derived
            ? Table(Self.long, rows: distances.flatMap(Self.derivedRows), noun: "derived values")
            : Table(Self.schema, rows: distances.map(Self.row), noun: "targets", chart: Self.chart(distances))
        let used = distances.flatMap { [$0.target, $0.spender].compactMap { $0 } }
        return Answer(
            .table(table),
            notes: collection.notes(on: used) + Self.notes(distances, hasSpender: spender != nil)
        )
    }

    private static func row(_ distance: TargetDistance) -> Row {
        let target = distance.target
        let fact = target.fact
        let reached = distance.reached.map { value in
            Cell.percent(Amount((value.value * 100).tidy, step: Decimal(sign: .plus, exponent: -1, significand: 1)))
        }
        return Row(
            [
                .text(target.id), .actor(ActorReference(name: fact.actor, key: fact.actorKey)),
                fact.share.map { .percent($0.percent) } ?? .missing, Cell(fact.share?.base),
                fact.amount.map { .money($0.amount, currency: $0.currency) } ?? .missing, Cell(fact.period),
                distance.spender.map { .actor(ActorReference(name: $0.fact.actor, key: $0.fact.actorKey)) } ?? .missing,
                Cell(distance.spender.map { current($0, for: target) }), Cell(distance.words ?? distance.reasons.first),
                reached ?? .missing, Cell(fact.purpose), Cell(distance.gap?.kind.rawValue),
            ] + cells(distance) + [.document(target.document, target.text), decision(of: distance)],
            evidence: evidence(distance)
        )
    }

    /// That people changed the promise, or else the figure that is held against it.
    private static func decision(of distance: TargetDistance) -> Cell {
        [distance.target, distance.spender].compactMap { $0?.decision }.first { !$0.isMissing } ?? .missing
    }

    private static func cells(_ distance: TargetDistance) -> [Cell] {
        guard let gap = distance.gap else { return DerivedValue.noCells(because: distance.reasons) }
        var cells = gap.cells
        cells[cells.count - 1] = distance.reasons.isEmpty ? .missing : .text(distance.reasons.joined(separator: "; "))
        return cells
    }

    /// `2.34 % (s2, 2024, budgeted)`.
    private static func current(_ compared: ComparedFact, for target: ComparedFact) -> String {
        let fact = compared.fact
        let figure =
            if target.fact.share != nil {
                fact.share.map { FigureText.percent($0.percent) }
            } else {
                [fact.amount, fact.converted].compactMap { $0 }
                    .first { $0.currency == target.fact.amount?.currency }.map { FigureText.money($0) }
            }
        let circumstances = [compared.id, fact.period?.notation, fact.status.rawValue].compactMap { $0 }
        return "\(figure ?? "?") (\(circumstances.joined(separator: ", ")))"
    }

    private static func evidence(_ distance: TargetDistance) -> [Evidence] {
        [distance.target, distance.spender].compactMap { $0 }.map {
            Evidence(document: $0.text, span: $0.fact.span, role: "fact", rule: $0.fact.rule)
        }
    }

    private static func derivedRows(_ distance: TargetDistance) -> [Row] {
        distance.derived.map { value in
            let target = distance.target.fact
            let spender = distance.spender.map { ActorReference(name: $0.fact.actor, key: $0.fact.actorKey) }
            return Row(
                [
                    .text(distance.target.id), .actor(ActorReference(name: target.actor, key: target.actorKey)),
                    spender.map(Cell.actor) ?? .missing, .text(value.kind.rawValue), .text(value.shown),
                ] + value.cells,
                evidence: value.inputs.compactMap(\.evidence)
            )
        }
    }

    private static func notes(_ distances: [TargetDistance], hasSpender: Bool) -> [Note] {
        var notes: [Note] = []
        let workings = distances.compactMap(\.gap).map(\.working)
        if !workings.isEmpty {
            let more = workings.count > 6 ? "; and \(workings.count - 6) more" : ""
            notes.append(
                .footer("distances are derived, not in the text: " + workings.prefix(6).joined(separator: "; ") + more)
            )
        }
        var seen: Set<String> = []
        for distance in distances where distance.spender != nil {
            let fresh = distance.reasons.filter { seen.insert($0).inserted }
            guard !fresh.isEmpty, let spender = distance.spender else { continue }
            notes.append(.warning("\(distance.target.id) and \(spender.id): " + fresh.joined(separator: "; ")))
        }
        if !hasSpender, distances.contains(where: { $0.spender == nil }) {
            notes.append(
                .note("spending targets NAME holds an actor against every promise, with the reasons why not to")
            )
        }
        return notes
    }

    /// A panel for each promise of a share, with the line of the promise.
    private static func chart(_ distances: [TargetDistance]) -> Chart? {
        var sources = ChartSources()
        var order: [String] = []
        var byTarget: [String: [TargetDistance]] = [:]
        for distance in distances where distance.target.fact.share != nil && distance.spender != nil {
            if byTarget[distance.target.id] == nil { order.append(distance.target.id) }
            byTarget[distance.target.id, default: []].append(distance)
        }
        var panels: [Chart.Panel] = []
        for id in order.prefix(12) {
            guard let group = byTarget[id], let target = group.first?.target else { continue }
            let line = target.line(&sources)
            var bars: [Chart.Bar] = []
            for distance in group { bars += [distance.spender?.shareBar(&sources)].compactMap { $0 } }
            let base = target.fact.share?.base ?? "a base that is not named"
            panels.append(Chart.Panel(title: "share of \(base)", bars: bars, line: line))
        }
        guard !panels.isEmpty else { return nil }
        return Chart(
            title: "Promises and spending",
            panels: panels,
            notes: notes(distances, hasSpender: true).filter { $0.level == .warning }.map(\.text),
            sources: sources.lines
        )
    }
}
