import DossierKit
import Foundation

/// Converts the sums of all facts into one currency, at rates that the user gives.
struct ConvertCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert sums into one currency at rates that you give.",
        discussion: """
            No rate is built in. --rate KRW/USD=1359 means that one dollar costs 1,359 won. A file of rates holds such \
            pairs (KRW/USD,1359,2024), or rates by year as the World Bank publishes them; tables loaded with reference \
            load FILE --as rates serve as well. What the text itself converts stands beside the result.

            Examples:
              spending convert --rate KRW/USD=1359
              spending convert --rates rates.csv --to EUR
            """
    )

    @Option(parsing: .singleValue, help: "A rate, such as KRW/USD=1359; may be given several times.")
    var rate: [RateArgument] = []

    @Option(help: "A file of rates.", completion: .file())
    var rates: String?

    @Option(help: "The currency to convert into; without it the one that all rates lead to.")
    var to: CurrencyArgument?

    @Argument(help: "Only sums of this actor.")
    var actor: ActorArgument?

    @ParentCommand var parent: SpendingCommand

    /// The actor, however it was given.
    private var chosenActor: ActorArgument? { actor ?? parent.actor }

    private static let schema = Schema(
        [
            .id, .actor, .period, .status, .amount, .result, .rate, .converted.shown(.detail),
            .difference.titled("text's own"), .purpose.shown(.detail),
        ] + DerivedValue.columns + [.doc, .decision]
    )

    func output(for input: AnswerType) throws -> AnswerType {
        try parent.checkOptions(of: "convert")
        return .table(Self.schema)
    }

    func run(in context: CommandContext) async throws -> Answer {
        let collection = try await FactCollection(context)
        let book = try book(context)
        let goal = try goal(book)
        let chosen = try chosenActor.map { try collection.facts(of: $0.name) } ?? collection.facts
        let facts = chosen.filter { $0.fact.amount != nil }
        var reasons: [String: Int] = [:]
        var caveats: [String] = []
        let rows = facts.map { fact in
            let (row, reason, derived) = Self.row(fact, book, goal)
            if let reason { reasons[reason, default: 0] += 1 }
            for caveat in derived?.caveats ?? [] where !caveats.contains(caveat.description) {
                if case .bounded = caveat { continue }
                caveats.append(caveat.description)
            }
            return row
        }
        var notes: [Note] = reasons.sorted { $0.key < $1.key }.map { .note("\($0.value) not converted: \($0.key)") }
        if !caveats.isEmpty { notes.append(.warning("converted here: " + caveats.prefix(8).joined(separator: "; "))) }
        let shares = chosen.count - facts.count
        notes += collection.notes(on: facts)
        if shares > 0 { notes.append(.footer("\(shares) facts give a share and no sum")) }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "sums")), notes: notes)
    }

    private func book(_ context: CommandContext) throws -> RateBook {
        var given = rate.map(\.rate)
        var tables = context.services.references
        if let rates {
            let text = try context.services.text(ofFile: rates)
            let name = rates.split(separator: "/").last.map(String.init) ?? rates
            if let list = RateBook.list(text, name: name) {
                given += list
            } else {
                do {
                    tables.insert(try ReferenceTableReader.read(text, name: name, as: .init(kind: .rates)), at: 0)
                } catch {
                    throw CommandError(
                        .unreadable,
                        error.message,
                        subject: rates,
                        remedy:
                            "give rows such as KRW/USD,1359,2024, or: reference load \(name) --as rates --unit \"per USD\""
                    )
                }
            }
        }
        let book = RateBook(rates: given, tables: tables)
        guard !book.isEmpty else {
            throw CommandError(
                .arguments,
                "there is no rate to convert with, and none is built in",
                remedy: "spending convert --rate KRW/USD=1359, or --rates FILE"
            )
        }
        return book
    }

    private func goal(_ book: RateBook) throws -> String {
        if let to { return to.code }
        guard let goal = book.goals.first, book.goals.count == 1 else {
            throw CommandError(
                .arguments,
                "the rates lead to \(book.goals.sorted().joined(separator: ", ")): say into which to convert",
                remedy: "add --to \(book.goals.sorted().first ?? "USD")"
            )
        }
        return goal
    }

    private static func row(_ fact: ComparedFact, _ book: RateBook, _ goal: String) -> (Row, String?, DerivedValue?) {
        let sum = fact.fact.amount
        var reason: String?
        var derived: DerivedValue?
        var result: Cell = .missing
        var rate: String?
        if let currency = sum?.currency, let sum {
            if currency == goal {
                result = .money(sum.amount, currency: goal)
                rate = "as printed"
            } else if let route = book.route(from: currency, to: goal, year: fact.year) {
                derived = book.convert(fact, "amount", by: route, to: goal)
                rate = route.steps.map { step in
                    step.rate.text + (step.rate.year.map { " (\($0))" } ?? "")
                }.joined(separator: ", ")
                if derived == nil { reason = "the sum is beyond the range of numbers" }
            } else {
                reason = "no rate between \(currency) and \(goal)"
            }
        } else {
            reason = "the text leaves the currency open"
        }
        if let derived, let sum { result = .money(amount(derived, sum), currency: goal) }
        return (row(fact, result, rate, derived, reason, goal), reason, derived)
    }

    private static func row(
        _ fact: ComparedFact,
        _ result: Cell,
        _ rate: String?,
        _ derived: DerivedValue?,
        _ reason: String?,
        _ goal: String
    ) -> Row {
        let own = fact.fact.converted
        return Row(
            [
                .text(fact.id), .actor(ActorReference(name: fact.fact.actor, key: fact.fact.actorKey)),
                Cell(fact.fact.period), .text(fact.fact.status.rawValue),
                fact.fact.amount.map { .money($0.amount, currency: $0.currency) } ?? .missing, result, Cell(rate),
                own.map { .money($0.amount, currency: $0.currency) } ?? .missing,
                Cell(derived.flatMap { difference($0, own, goal) }), Cell(fact.fact.purpose),
            ] + (derived?.cells ?? DerivedValue.noCells(because: [reason].compactMap { $0 }))
                + [.document(fact.document, fact.text), fact.decision],
            evidence: [fact.input("amount").evidence, fact.input("converted").evidence].compactMap { $0 },
            fact: fact.key
        )
    }

    /// The result to four digits (`value` has all); the ends of a range are converted each, at the same rate.
    private static func amount(_ derived: DerivedValue, _ sum: Quantity) -> Amount {
        guard sum.amount.low != sum.amount.high, sum.amount.middle > 0 else {
            return Amount(FigureText.significant(derived.value), step: 1, bound: sum.amount.bound)
        }
        let factor = derived.value / sum.amount.middle
        return Amount(
            low: FigureText.significant(sum.amount.low * factor),
            high: FigureText.significant(sum.amount.high * factor),
            step: 1,
            bound: sum.amount.bound
        )
    }

    /// How far the conversion of the text is from this one: `43.7bn USD, 0.02 % above`.
    private static func difference(_ derived: DerivedValue, _ own: Quantity?, _ goal: String) -> String? {
        guard let own, own.currency == goal, derived.value > 0, !own.amount.middle.isNaN else { return nil }
        let percent = (own.amount.middle / derived.value - 1) * 100
        let fits = derived.interval.map { $0.overlaps(Interval(own.amount)) } ?? false
        let size = FigureText.percent(percent < 0 ? -percent : percent, digits: 2)
        return FigureText.money(own) + (fits ? ", fits" : ", \(size) \(percent < 0 ? "below" : "above")")
    }
}
