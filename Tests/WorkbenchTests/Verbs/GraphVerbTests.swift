import Testing

@testable import Workbench

@Suite("Graphs as tables, and charts")
struct GraphVerbTests {
    @Test("nodes and edges")
    func graphs() async {
        await Transcript.check(
            #"""
            > meetings | nodes
            actor | type | country | degree | weight
            Ana Duarte | person | – | 1 | 3
            Norland | country | Norland | 2 | 4
            River Pact | – | – | 1 | 1
            > meetings | edges | where weight >= 2
            source | target | weight | kind
            Ana Duarte | Norland | 3 | co-mention
            """#
        )
    }

    @Test("plot: bars within 72 columns")
    func charts() async {
        await Transcript.check(
            #"""
            > quotes | plot kind
             direct    3  ██████████████████████████████████████████████████████████
             indirect  1  ███████████████████▍
             mixed     1  ███████████████████▍
            > quotes | count by speaker | plot
             Ana Duarte      2  ████████████████████████████████████████████████████
             Jo Keller       1  ██████████████████████████
             (missing)       1  ██████████████████████████
             Harbour Office  1  ██████████████████████████
            > spending | plot amount by id
             s1  4000 NLC  █████████████████████████████████████████████▋
             s2  5000 NLC  █████████████████████████████████████████████████████████
             s3   900 SLD  ██████████▎
             s4        70  ▊
            warning: bars of 3 currencies can't be compared by length
            > quotes | plot published --width 40
             2025-06     2  ████████████████
             2026-06-28  3  ████████████████████████
            """#
        )
    }
}
