import Testing

@testable import Workbench

@Suite("Verbs that choose and order rows")
struct RowVerbTests {
    @Test("sort, top, tail, unique, sample: total order, missing last, the same rows for the same seed (B-12)")
    func rows() async {
        // Long: one session, spelled out as people see it.
        await Transcript.check(
            #"""
            > quotes | sort -line | select id line
            id | line
            q3 | 12
            q2 | 5
            q10 | 4
            q1 | 3
            q4 | 2
            > quotes | sort id | select id
            id
            q1
            q2
            q3
            q4
            q10
            > quotes | sort speaker desc, line | select id speaker
            id | speaker
            q2 | Jo Keller
            q10 | Harbour Office
            q1 | Ana Duarte
            q3 | Ana Duarte
            q4 | –
            > spending | sort amount desc | select id amount
            id | amount
            s2 | 5000 NLC
            s1 | 4000 NLC
            s3 | 900 SLD
            s4 | 70
            note: sums in 3 currencies are put in order within each currency
            > quotes | top 2 by line | select id line
            id | line
            q3 | 12
            q2 | 5
            > quotes | unique speaker | select id speaker
            id | speaker
            q1 | Ana Duarte
            q2 | Jo Keller
            q4 | –
            q10 | Harbour Office
            > quotes | sample 2 | select id
            id
            q1
            q10
            note: 2 of 5 rows by chance (--seed 1)
            > quotes | sample 2 --seed 5 | select id
            id
            q2
            q4
            note: 2 of 5 rows by chance (--seed 5)
            > quotes | tail 2 | select id
            id
            q4
            q10
            > quotes | select kind | unique
            kind
            direct
            indirect
            mixed
            """#
        )
    }
}
