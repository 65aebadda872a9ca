import DossierKit
import Testing

@testable import QuotesPlugin

@Suite struct LexiconTests {
    @Test(
        arguments: [
            ("say", "say says said said saying"), ("deny", "deny denies denied denied denying"),
            ("admit", "admit admits admitted admitted admitting"), ("argue", "argue argues argued argued arguing"),
            ("write", "write writes wrote written writing"), ("stress", "stress stresses stressed stressed stressing"),
            ("agree", "agree agrees agreed agreed agreeing"),
            ("explain", "explain explains explained explained explaining"),
            ("open", "open opens opened opened opening"), ("refer", "refer refers referred referred referring"),
        ]
    )
    func inflects(lemma: String, forms: String) {
        #expect(VerbForms(lemma).forms.map(\.word).joined(separator: " ") == forms)
    }

    @Test func findsFormsWhateverTheirCase() {
        let bytes = Array("SAID Wrote n’t zzz".utf8)
        bytes.withUnsafeBufferPointer { buffer in
            let lexicon = Lexicon.standard
            #expect(lexicon.cues[Int(lexicon.entry(buffer, 0..<4).cue)].lemma == "say")
            #expect(lexicon.cues[Int(lexicon.entry(buffer, 5..<10).cue)].lemma == "write")
            #expect(lexicon.entry(buffer, 11..<16).classes.contains(.negation))
            #expect(lexicon.entry(buffer, 17..<20).cue == -1)
        }
    }

    @Test func listsEachLemmaOnce() {
        for list in [CueVerbs.speech, CueVerbs.topic, CueVerbs.stance] {
            let words = list.split(whereSeparator: \.isWhitespace)
            #expect(Set(words).count == words.count)
        }
    }

    @Test func ratesLieBetweenZeroAndOne() {
        let frames: [Candidate.Frame] = [.that, .plain, .left, .quote, .according]
        for cue in Lexicon.standard.cues.indices {
            for frame in frames {
                let candidate = Candidate(
                    cue: cue,
                    frame: frame,
                    voice: .finite,
                    cueItems: 0..<1,
                    source: nil,
                    content: [1..<2],
                    unit: 0,
                    score: 0,
                    act: Lexicon.standard.cues[cue].act
                )
                #expect((0...1).contains(FrameTable.standard.rate(of: candidate)))
            }
        }
    }
}
