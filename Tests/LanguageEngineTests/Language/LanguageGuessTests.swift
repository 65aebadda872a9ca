import DocumentModel
import LanguageEngine
import Testing

@Suite struct LanguageGuessTests {
    private func guess(_ text: String) throws -> String? {
        let catalogue = try Catalogue([.tokens, .sentences, .language])
        return try AnalysedDocument(Document(text), catalogue: catalogue).language.code
    }

    @Test func knowsRunningTextOfSeveralLanguages() throws {
        let texts: [(String, String)] = [
            (
                "en",
                "The minister said on Monday that the budget of the army is to grow by a fifth, and that it was agreed with her allies at the summit."
            ),
            (
                "de",
                "Die Ministerin sagte am Montag, dass der Haushalt für das Heer um ein Fünftel wachsen soll und mit den Partnern auf dem Gipfel vereinbart ist."
            ),
            (
                "fr",
                "La ministre a dit lundi que le budget de la défense va croître d'un cinquième et qu'il est convenu avec les alliés dans le cadre du sommet."
            ),
            (
                "es",
                "La ministra dijo el lunes que el presupuesto de la defensa va a crecer en un quinto y que se acordó con los aliados en la cumbre de ayer."
            ),
            (
                "pl",
                "Minister powiedziała w poniedziałek, że budżet armii ma wzrosnąć o jedną piątą i że jest to uzgodnione z sojusznikami na szczycie w stolicy, a nie po nim."
            ),
        ]
        for (code, text) in texts { #expect(try guess(text) == code, "\(text)") }
    }

    @Test(arguments: ["", "x", "Budget 2025", "12 34 56 78", "日本の防衛予算は過去最大となった。", "🙂🙂🙂"])
    func leavesShortAndForeignTextsUndecided(_ text: String) throws {
        #expect(try guess(text) == nil)
    }

    @Test func doesNotTakeAListOfNamesForEnglish() throws {
        let names = (1...40).map { "Person\($0) Surname\($0)," }.joined(separator: " ")
        #expect(try guess(names) == nil)
    }
}
