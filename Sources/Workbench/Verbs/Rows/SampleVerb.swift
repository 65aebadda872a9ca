import CommandKit

/// `sample`: rows taken by chance, the same ones for the same seed.
struct SampleVerb: Verb {
    static let help = VerbHelp(
        "sample",
        usage: "sample [N] [--seed N]",
        summary: "Take rows by chance, each row equally likely; the same seed takes the same rows.",
        arguments: [
            "N": "how many rows, 10 when not given", "--seed N": "another number takes other rows; 1 at first",
        ],
        examples: ["quotes | sample 5", "quotes | sample 5 --seed 2"]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let count: CountArgument
    private let seed: CountArgument

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage, flags: [.withValue("--seed")])
        count = CountArgument(arguments.words.first, otherwise: 10)
        seed = CountArgument(arguments.value(of: "--seed"), otherwise: 1)
        var parser = try arguments.parser()
        if let first = arguments.words.first { parser.skip(in: first.range) }
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        _ = try stage.schema(of: input, from: scope.inputName)
        _ = try count.value(in: scope)
        _ = try seed.value(in: scope)
        return input
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let wanted = try count.value(in: scope) ?? 0
        let seed = try seed.value(in: scope) ?? 1
        guard wanted < table.rows.count else { return Answer(value) }
        // Fisher and Yates, as far as needed; the rows that are taken keep their order.
        var generator = SplitMix(seed: UInt64(seed))
        var indices = Array(table.rows.indices)
        for place in 0..<wanted {
            indices.swapAt(place, place + Int(generator.next() % UInt64(indices.count - place)))
        }
        let rows = indices.prefix(wanted).sorted().map { table.rows[$0] }
        return Answer(
            .table(Table(table.schema, rows: rows, noun: table.noun)),
            notes: [.note("\(wanted) of \(counted(table.rows.count, "row")) by chance (--seed \(seed))")]
        )
    }
}

/// Sebastiano Vigna's SplitMix64: small, and the same numbers on every machine.
struct SplitMix {
    private var state: UInt64

    /// Starts from a seed.
    init(seed: UInt64) { state = seed }

    /// The next number.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
