import Testing

@testable import Workbench

@Suite("Verbs that choose and make columns")
struct ColumnVerbTests {
    @Test("select, get, rename, add: types, units and what has no result")
    func columns() async {
        // Long: one session, spelled out as people see it.
        await Transcript.check(
            #"""
            > quotes | select id kind speaker line published
            id | kind | speaker | line | published
            q1 | direct | Ana Duarte | 3 | 2026-06-28
            q2 | indirect | Jo Keller | 5 | 2026-06-28
            q3 | mixed | Ana Duarte | 12 | 2026-06-28
            q4 | direct | – | 2 | 2025-06
            q10 | direct | Harbour Office | 4 | 2025-06
            > spending | add whole = amount / share, twice = share * 2 | select id whole twice
            id | whole | twice
            s1 | 200000 NLC | 4%
            s2 | 166666.666666667-200000 NLC | 5-6%
            s3 | – | –
            s4 | 1400 | 10%
            note: 'whole' is missing in 1 of 4 rows
            note: 'twice' is missing in 1 of 4 rows
            > spending | add x = amount - "1000 NLC" | select id x
            id | x
            s1 | 3000 NLC
            s2 | 4000 NLC
            s3 | –
            s4 | –
            note: 'x' is missing in 2 of 4 rows
            > quotes | add country = speaker.country, y = published.year | select id country y
            id | country | y
            q1 | Norland | 2026
            q2 | Southland | 2026
            q3 | Norland | 2026
            q4 | – | 2025
            q10 | – | 2025
            note: 'country' is missing in 2 of 5 rows
            > quotes | rename speaker who, line = row | select who row
            who | row
            Ana Duarte | 3
            Jo Keller | 5
            Ana Duarte | 12
            – | 2
            Harbour Office | 4
            > quotes | where id = q3 | get line
            line
            12
            > quotes | add past = published - 10, gap = published - past | select id past gap
            id | past | gap
            q1 | 2026-06-18 | 10
            q2 | 2026-06-18 | 10
            q3 | 2026-06-18 | 10
            q4 | – | –
            q10 | – | –
            note: 'past' is missing in 2 of 5 rows
            note: 'gap' is missing in 2 of 5 rows
            > spending | add r = amount / amount, half = 1 / 3 | select id r half
            id | r | half
            s1 | 1 | 0.333333333333333
            s2 | 1 | 0.333333333333333
            s3 | 1 | 0.333333333333333
            s4 | – | 0.333333333333333
            note: 'r' is missing in 1 of 4 rows
            > quotes | add z = line / 0 | select id z
            id | z
            q1 | –
            q2 | –
            q3 | –
            q4 | –
            q10 | –
            note: 'z' is missing in 5 of 5 rows
            > quotes | add line = line * 2 | select id line
            id | line
            q1 | 6
            q2 | 10
            q3 | 24
            q4 | 4
            q10 | 8
            """#
        )
    }
}
