import Testing

@testable import Workbench

@Suite("join")
struct JoinVerbTests {
    @Test("on places, sentences, documents, actors and columns; what has no partner is counted")
    func joins() async {
        await Transcript.check(
            #"""
            > quotes | join (spending) on overlap | select id spending_id
            id | spending_id
            q1 | s1
            q4 | s3
            note: 3 of 5 rows left out: no partner (--keep keeps them)
            > quotes | join spending on sentence --keep | select id spending_id
            id | spending_id
            q1 | s1
            q2 | –
            q3 | –
            q4 | s3
            q10 | –
            note: 3 of 5 rows have no partner
            > quotes | join spending on document | select id spending_id
            id | spending_id
            q1 | s1
            q1 | s2
            q2 | s1
            q2 | s2
            q3 | s1
            q3 | s2
            q4 | s3
            q4 | s4
            q10 | s3
            q10 | s4
            > quotes | join spending on actor | select id spending_id
            id | spending_id
            q2 | s3
            q10 | s4
            note: joined where 'speaker' is 'actor' of spending
            note: 3 of 5 rows left out: no partner (--keep keeps them)
            > quotes | join spending on speaker = actor | select id spending_id
            id | spending_id
            q2 | s3
            q10 | s4
            note: 3 of 5 rows left out: no partner (--keep keeps them)
            """#
        )
    }
}
