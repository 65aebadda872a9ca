import Testing

@testable import Workbench

@Suite("Verbs that make groups")
struct GroupVerbTests {
    @Test("count, in all and by value")
    func counts() async {
        await Transcript.check(
            #"""
            > quotes | count
            n
            5
            > nothing | count
            n
            0
            > nothing | count by speaker
            speaker | n
            > quotes | count by speaker
            speaker | n
            Ana Duarte | 2
            Jo Keller | 1
            – | 1
            Harbour Office | 1
            > quotes | count by speaker.country kind
            speaker_country | kind | n
            – | direct | 2
            Norland | direct | 1
            Southland | indirect | 1
            Norland | mixed | 1
            """#
        )
    }

    @Test("group with functions of the rows")
    func groups() async {
        await Transcript.check(
            #"""
            > quotes | group speaker {n = count, first = first(text by published), total = sum(line), kinds = list(kind), k = unique(kind), m = median(line)}
            speaker | n | first | total | kinds | k | m
            Ana Duarte | 2 | the bridge opens in May | 15 | direct, mixed | 2 | 7.5
            Jo Keller | 1 | tolls would fall | 5 | indirect | 1 | 5
            – | 1 | we were not asked | 2 | direct | 1 | 2
            Harbour Office | 1 | ferries stop at noon | 4 | direct | 1 | 4
            > quotes | group kind {last = max(published), mean(line), count(speaker)}
            kind | last | mean_line | count_speaker
            direct | 2026-06-28 | 3 | 2
            indirect | 2026-06-28 | 5 | 1
            mixed | 2026-06-28 | 12 | 1
            > spending | group doc {total = sum(amount)}
            doc | total
            d1 | 9000 NLC
            d2 | –
            note: 'total' is missing in 1 row: several currencies
            > spending | group actor {least = min(amount), mean(share), last(period by amount), list(period)}
            actor | least | mean_share | last_period | list_period
            Norland | 4000 NLC | 2.25-2.5% | 2026 | 2025, 2026
            Jo Keller | 900 SLD | – | 2024-2027 | 2024-2027
            Harbour Office | 70 | 5% | – | –
            """#
        )
    }
}
