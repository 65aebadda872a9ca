import DossierKit
import DossierTesting
import LanguageEngine
import Testing

/// Names are written into the text as they are expected: `⟦PERSON:Ada Lovell⟧`.
@Suite("Analysis.names") struct NameAnalysisTests {
    private func names(_ text: String) throws -> String {
        let catalogue = try Catalogue([.tokens, .sentences, .names])
        let document = AnalysedDocument(Document(text), catalogue: catalogue)
        return MarkedText.marking(text, try document.entities.map { ($0.kind.rawValue, $0.span) })
    }

    private func expect(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(try names(MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
    }

    @Test func findsCountriesInAllForms() throws {
        try expect("Ships of ⟦GPE:South Korea⟧ and the ⟦GPE:U.S.⟧ left port while ⟦GPE:S. Korea⟧ watched.")
        try expect("A ⟦MISC:Norwegian⟧ firm sells salmon to the ⟦GPE:UAE⟧, the ⟦GPE:DPRK⟧ buys none.")
        try expect("He said it was for us to decide, and turkey was served.")
    }

    @Test func findsSeatsAndCapitals() throws {
        try expect("The ⟦ORG:Kremlin⟧ answered, ⟦GPE:Tokyo⟧ stayed silent.")
    }

    @Test func findsOrganisationsByTheirHeads() throws {
        try expect("Officials of the ⟦ORG:Ministry of Trade, Industry and Energy⟧ met traders.")
        try expect("She teaches at the ⟦ORG:University of Larvik⟧ near the ⟦LOC:Sea of Marmara⟧.")
        try expect("The ⟦ORG:Lanner Harbour Party⟧ gained two seats.")
        try expect("The paper quoted the ⟦ORG:People's Bread Alliance⟧ in full.")
        try expect("It joined the ⟦ORG:Fishers' Union⟧ last spring.")
    }

    @Test func findsPeopleByTitlesAndFirstNames() throws {
        try expect("Foreign Minister ⟦PERSON:Orla Venn⟧ met Gen. ⟦PERSON:Tobias Kray⟧ at noon.")
        try expect(
            "The spokesman ⟦PERSON:Ilmar Toss⟧ told reporters that ⟦PERSON:Venn⟧ would resign.".replacing(
                "⟦PERSON:Venn⟧",
                with: "she"
            )
        )
        try expect(
            "Then ⟦PERSON:Wi Sung-ho⟧ and ⟦PERSON:Khalid bin Saqr al-Noor⟧ shook hands with ⟦PERSON:Anna J. Reed⟧."
        )
    }

    @Test func remembersSurnames() throws {
        try expect(
            "Finance Minister ⟦PERSON:Dana Brooks⟧ spoke first. ⟦PERSON:Brooks⟧ said little, and nobody asked ⟦PERSON:Brooks⟧ more."
        )
    }

    @Test func readsHeadlinesWithCare() throws {
        try expect(
            "Ministers Agree To Raise Harbour Tax As ⟦GPE:Iceland⟧ Waits\n\nMinisters in ⟦GPE:Iceland⟧ agreed to raise a tax."
        )
    }

    @Test func takesNoSentenceStartForAName() throws {
        try expect("Appearing tired, the crew rested. Doctors came. Nobody spoke. Shelled villages burned.")
        try expect("GDP grew. The CEO left.")
    }

    @Test func keepsAbbreviationsOfTheText() throws {
        try expect("The ⟦ORG:Baltic Herring Council⟧ (⟦ORG:BHC⟧) met. The ⟦ORG:BHC⟧ then rose.")
    }

    @Test func namesEventsAsOther() throws {
        try expect("The ⟦MISC:2031 Estonian parliamentary election⟧ follows.")
    }

    @Test("gives dictionary keys") func keys() throws {
        let catalogue = try Catalogue([.tokens, .sentences, .names])
        let document = AnalysedDocument(Document("Seoul told NATO and South Koreans."), catalogue: catalogue)
        #expect(try document.entities.map(\.dictionaryKey) == ["KR/Seoul", "NATO", "KR"])
    }

    @Test("stands hostile texts") func hostileTexts() {
        let findings = checkAnalysis(.names, with: [.tokens, .sentences])
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test("names are sorted and do not overlap", arguments: 0..<30) func noOverlap(seed: UInt64) throws {
        let pieces = [
            "South", "Korea", "the", "U.S.", "President", "Kim", "Jong", "-", "un", "of", "'s", "(", ")", ",", ".",
            "\r\n", "\n\n", "🙂", "é", "\u{301}",
            "Ministry", "Defence", "and", "von", "IMF", "NATO", "\"", "’", "5", "2030", "Sea", " ", " ", " ", " ",
        ]
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        var text = ""
        for _ in 0..<400 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += pieces[Int(state >> 33) % pieces.count]
        }
        let catalogue = try Catalogue([.tokens, .sentences, .names])
        let document = AnalysedDocument(Document(text), catalogue: catalogue)
        var end = 0
        for entity in try document.entities {
            #expect(entity.span.start >= end && !entity.span.isEmpty && entity.span.end <= document.document.count)
            #expect(
                document.document.isScalarBoundary(entity.span.start)
                    && document.document.isScalarBoundary(entity.span.end)
            )
            end = entity.span.end
        }
    }
}
