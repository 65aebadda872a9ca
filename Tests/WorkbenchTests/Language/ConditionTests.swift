import Testing

@testable import Workbench

@Suite("Conditions of where")
struct ConditionTests {
    @Test("Words: equality, lists, has, patterns, and what is missing (three-valued, R-46)")
    func words() async {
        // Long: one session, spelled out as people see it.
        await Transcript.check(
            #"""
            > quotes | where kind = direct | select id
            id
            q1
            q4
            q10
            > quotes | where speaker = "ana duarte" | select id
            id
            q1
            q3
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            > quotes | where speaker = Ana | select id
            id
            q1
            q3
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            > quotes | where speaker != Ana | select id
            id
            q2
            q10
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            > quotes | where text has defense | select id text
            id | text
            q3 | Défense comes first
            > quotes | where text =~ "^t\w+" | select id text
            id | text
            q1 | the bridge opens in May
            q2 | tolls would fall
            > quotes | where speaker is missing | select id
            id
            q4
            > quotes | where speaker is known and line > 3 | select id line
            id | line
            q2 | 5
            q3 | 12
            q10 | 4
            > quotes | where not (speaker = Ana) --keep-unknown | select id
            id
            q2
            q4
            q10
            note: 1 of 5 rows kept undecided: 'speaker' is missing there
            > quotes | where kind = Direct
            id | kind | speaker | text | line | doc | published | sentence
            note: no row has 'Direct' there; did you mean 'direct'?
            > quotes | where kind in (direct, 'mixed') | select id
            id
            q1
            q3
            q4
            q10
            > quotes | where kind not in (direct, 'mixed') | select id
            id
            q2
            > quotes | where speaker in (spending | select actor) | select id
            id
            q2
            q10
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            > quotes | where "Ana" = speaker | select id
            id
            q1
            q3
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            > quotes | where line > 2 and line > (line - 1) or kind = mixed | select id
            id
            q1
            q2
            q3
            q10
            > quotes | where speaker is not known | select id
            id
            q4
            > quotes | where text not has "the" | select id text
            id | text
            q2 | tolls would fall
            q3 | Défense comes first
            q4 | we were not asked
            q10 | ferries stop at noon
            > quotes | where speaker in (quotes | where line > 4 | select speaker) and kind = direct | select id
            id
            q1
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            > quotes | where speaker in (spending)
            id | kind | speaker | text | line | doc | published | sentence
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            """#
        )
    }

    @Test("Attributes of actors, groups on the day of publication, names and codes of countries")
    func attributes() async {
        await Transcript.check(
            #"""
            > quotes | where speaker.country = Norland | select id speaker.country
            id | speaker_country
            q1 | Norland
            q3 | Norland
            note: 2 of 5 rows left out: 'speaker.country' is missing there (--keep-unknown keeps them)
            > quotes | where speaker.country = SL | select id
            id
            q2
            note: 2 of 5 rows left out: 'speaker.country' is missing there (--keep-unknown keeps them)
            > quotes | where speaker in "River Pact members" | select id
            id
            q1
            q2
            q3
            note: 'River Pact members' by the country that an actor is or belongs to
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            note: 1 of 5 rows left out: the country of 'speaker' is not known (--keep-unknown keeps them)
            > quotes | where speaker.role has MINISTER | select id
            id
            q1
            q3
            note: 3 of 5 rows left out: 'speaker.role' is missing there (--keep-unknown keeps them)
            """#
        )
    }

    @Test("Dates: periods, relative dates with the day they mean, dates that are too coarse")
    func dates() async {
        await Transcript.check(
            #"""
            > quotes | where published >= -7d | select id published
            id | published
            q1 | 2026-06-28
            q2 | 2026-06-28
            q3 | 2026-06-28
            note: -7d is 2026-06-24
            > quotes | where published > 2025-06-10 | select id
            id
            q1
            q2
            q3
            note: 2 of 5 rows left out: 'published' is not exact enough to compare (--keep-unknown keeps them)
            > quotes | where published = 2025 | select id
            id
            q4
            q10
            > spending | where period = 2025 or period > 2025 | select id period
            id | period
            s1 | 2025
            s2 | 2026
            note: 1 of 4 rows left out: 'period' is not exact enough to compare (--keep-unknown keeps them)
            note: 1 of 4 rows left out: 'period' is missing there (--keep-unknown keeps them)
            > quotes | where published in 2025-06 | select id
            id
            q4
            q10
            > spending | where not (period < 2026) | select id period
            id | period
            s2 | 2026
            note: 1 of 4 rows left out: 'period' is not exact enough to compare (--keep-unknown keeps them)
            note: 1 of 4 rows left out: 'period' is missing there (--keep-unknown keeps them)
            """#
        )
    }

    @Test("Numbers: ranges, percentages, sums in other currencies are left out and counted")
    func numbers() async {
        await Transcript.check(
            #"""
            > spending | where share > 2% | select id share
            id | share
            s2 | 2.5-3%
            s4 | 5%
            note: 1 of 4 rows left out: 'share' is missing there (--keep-unknown keeps them)
            > spending | where share >= 2.5 | select id share
            id | share
            s2 | 2.5-3%
            s4 | 5%
            note: 1 of 4 rows left out: 'share' is missing there (--keep-unknown keeps them)
            > spending | where amount > "4.5k NLC" | select id amount
            id | amount
            s2 | 5000 NLC
            note: 2 of 4 rows left out: 'amount' is in another currency, or in none that is known (--keep-unknown keeps them)
            > spending | where amount > 1000 | select id amount
            id | amount
            s1 | 4000 NLC
            s2 | 5000 NLC
            note: sums are compared with a number without a currency: each in its own currency
            > quotes | where 4 < line | select id line
            id | line
            q2 | 5
            q3 | 12
            > quotes | where line in (3, 5) | select id
            id
            q1
            q2
            > spending | where actor.type = country and amount.currency = NLC | select id
            id
            s1
            s2
            > quotes | filter line > 3 | head 1 | select id
            id
            q2
            """#
        )
    }

    @Test("References are values and never parts of the line (B-08)")
    func references() async {
        var desk = Desk()
        desk.values = Fixtures.values
        await Transcript.check(
            #"""
            > quotes | where kind = $kind | select id
            id
            q3
            > quotes | where line > $limit | select id
            id
            q2
            q3
            q10
            > quotes | where speaker in $names | select id
            id
            q2
            note: 1 of 5 rows left out: 'speaker' is missing there (--keep-unknown keeps them)
            > quotes | where text = $evil | select id
            id
            > quotes | top $limit | select id
            id
            q1
            q2
            q3
            > quotes | where id in _2 | select id
            id
            q2
            > get $one line
            line
            5
            > quotes | where line = $one | select id
            id
            q2
            > quotes | where text has $env.HOME | select id
            id
            """#,
            on: desk
        )
    }
}
