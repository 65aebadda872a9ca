import LanguageEngine
import Testing

@testable import LanguageEngine

@Suite struct LemmaRuleTests {
    @Test(arguments: [
        ("cities", "city", false), ("Was", "be", false), ("NATO", "NATO", true), ("running", "run", false),
        ("Ümläute", "Ümlaut", true), ("n't", "not", false), ("I", "I", false), ("États", "État", true),
        ("Don’t", "do", false), ("a", "one", false),
    ]) func makesTheLemmaItWasMadeFrom(form: String, lemma: String, isName: Bool) throws {
        let rule = LemmaRule(form: form, lemma: lemma, isName: isName)
        #expect(rule.apply(to: form) == lemma)
        #expect(LemmaRule(rule.description) == rule)
    }

    @Test func appliesToOtherForms() {
        let rule = LemmaRule(form: "cities", lemma: "city", isName: false)
        #expect(rule.apply(to: "Parties") == "party")
        #expect(rule.apply(to: "s") == "s")
        #expect(rule.apply(to: "") == "")
    }

    @Test func neverSplitsALetter() {
        let rule = LemmaRule(lowersCase: false, cut: 1, added: "")
        for form in ["é", "日本", "🙂", "aé"] {
            #expect(rule.apply(to: form).unicodeScalars.allSatisfy { $0 != "\u{FFFD}" })
        }
    }

    @Test(arguments: ["", "x", "l", "l-3 x", "q3 x", "lx y"]) func aForeignRuleIsRefused(_ text: String) {
        #expect(LemmaRule(text) == nil)
    }
}
