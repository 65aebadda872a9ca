import DocumentModel
import Testing

@Suite("DecisionLog")
struct DecisionLogTests {
    private let text = DocumentID(of: "text")

    private func key(_ start: Int, _ end: Int) -> FactKey {
        FactKey(kind: "quotation", document: text, spans: [Span(start, end)])
    }

    private func step(_ id: Int, _ decisions: Decision...) -> DecisionStep {
        DecisionStep(id: id, time: "", line: "line \(id)", decisions: decisions)
    }

    @Test("R-73: undo goes back step by step, redo forward, and a new step ends the way forward")
    func undoAndRedo() {
        var log = DecisionLog()
        for number in 1...3 { log.take(step(number, Decision(.tag, .document(text), value: "t\(number)"))) }
        #expect(log.state.documents[text]?.tags == ["t1", "t2", "t3"])
        #expect(log.undo()?.id == 3)
        #expect(log.undo()?.id == 2)
        #expect(log.state.documents[text]?.tags == ["t1"])
        #expect(log.redo()?.id == 2)
        #expect(log.state.documents[text]?.tags == ["t1", "t2"])
        #expect(log.take(step(4, Decision(.tag, .document(text), value: "t4"))) == [3])
        #expect(log.redo() == nil)
        #expect(log.undo()?.id == 4)
        #expect(log.redo()?.id == 4)
        #expect(log.state.documents[text]?.tags == ["t1", "t2", "t4"])
    }

    @Test("What holds after undo is what a log without the step holds, whatever the step decided")
    func undoLeavesNoTrace() {
        let fact = Decision.Subject.fact(key(3, 9))
        let decisions = [
            Decision(.tag, fact, value: "a"), Decision(.note, fact, value: "n"), Decision(.reject, fact),
            Decision(.fix, fact, field: "speaker", value: "Ann"), Decision(.confirm, fact),
            Decision(.untag, fact, value: "a"), Decision(.remove, .document(text)), Decision(.restore, .document(text)),
            Decision(.merge, .actor("A"), value: "B"), Decision(.ignore, .actor("C")), Decision(.split, .actor("a")),
            Decision(.topic, .name("t"), value: "x"), Decision(.define, .name("d"), value: "y"),
            Decision(.corpus, .name("c"), value: "z"), Decision(.add, fact, field: "sentence", value: "0-9"),
            Decision(.set, .document(text), field: "published", value: "2025"),
        ]
        var log = DecisionLog()
        var before: [DecisionState] = [log.state]
        for (index, decision) in decisions.enumerated() {
            log.take(step(index + 1, decision))
            before.append(log.state)
        }
        for state in before.dropLast().reversed() {
            _ = log.undo()
            #expect(log.state == state)
        }
        for state in before.dropFirst() {
            _ = log.redo()
            #expect(log.state == state)
        }
        #expect(DecisionLog(log.steps).state == log.state)
    }

    @Test("C-09: an actor merged into one that was merged itself is the last of them; a circle ends")
    func mergesFollowEachOther() {
        var log = DecisionLog()
        log.take(step(1, Decision(.merge, .actor("Foreign Ministry"), value: "Seoul")))
        log.take(step(2, Decision(.merge, .actor("Seoul"), value: "South Korea")))
        #expect(log.state.canonical("foreign  ministry") == "South Korea")
        #expect(log.state.canonical("Oslo") == nil)
        log.take(step(3, Decision(.merge, .actor("South Korea"), value: "Foreign Ministry")))
        #expect(log.state.canonical("Seoul") != nil)
        log.take(step(4, Decision(.split, .actor("SEOUL"))))
        #expect(log.state.canonical("Seoul") == nil)
    }
}

@Suite("FactAnchor")
struct FactAnchorTests {
    @Test("A fact is found where it stood, even when a neighbour overlaps it more")
    func exactComesFirst() {
        let decided = [[Span(10, 20)], [Span(12, 20)]]
        #expect(FactAnchor.match(decided, to: [[Span(12, 20)], [Span(10, 20)]]) == [1, 0])
    }

    @Test("A fact that became longer is found by what both share; a mere neighbour is none")
    func overlap() {
        #expect(FactAnchor.match([[Span(10, 20)]], to: [[Span(0, 9)], [Span(10, 24)]]) == [1])
        #expect(FactAnchor.match([[Span(10, 20)]], to: [[Span(19, 40)]]) == [nil])
        #expect(FactAnchor.match([[Span(10, 20)], [Span(11, 21)]], to: [[Span(10, 21)]]) == [0, nil])
    }

    @Test("Words are found in another version of a text, the place nearest to the old one first")
    func words() {
        let text = "Oslo paid. Then Oslo paid again."
        #expect(FactAnchor.place(of: "Oslo paid", near: 14, in: text) == Span(16, 25))
        #expect(FactAnchor.place(of: "Oslo paid", near: 2, in: text) == Span(0, 9))
        #expect(FactAnchor.place(of: "Bergen", near: 0, in: text) == nil)
        #expect(FactAnchor.place(of: "", near: 0, in: text) == nil)
    }
}
