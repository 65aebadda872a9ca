import DossierKit
import DossierTesting
import LanguageEngine
import NewsLayers
import Testing

@Suite("Analysis.actors") struct ActorAnalysisTests {
    private func table(_ text: String) throws -> ActorTable {
        let catalogue = try Catalogue([.tokens, .sentences, .names, .actors])
        return try AnalysedDocument(Document(text), catalogue: catalogue).actors
    }

    /// The mentions of one actor, as the text writes them.
    private func forms(_ name: String, in text: String) throws -> [String] {
        let document = Document(text)
        return try table(text).actor(named: name)?.mentions.map { document[$0.span] } ?? []
    }

    @Test func countryAndGovernmentAreOne() throws {
        let text = "Norway will pay more. Oslo said the Norwegian government had agreed. Norwegians cheered."
        #expect(try forms("Norway", in: text) == ["Norway", "Oslo", "Norwegian government", "Norwegians"])
        let norway = try #require(try table(text).actor(named: "Norway"))
        #expect(norway.aliases.contains("Norwegian"))
        #expect(norway.kind == .country && norway.country == "NO")
        #expect(norway.mentions.map(\.form) == [.name, .metonym, .description, .demonym])
    }

    @Test func capitalsActOrAreSettings() throws {
        let text = """
            Envoys met in Tokyo on Monday. Tokyo rejected the offer, and pressure on Tokyo grew. A trip to Tokyo was called off. \
            Tokyo's stance is known, Tokyo's streets are quiet.
            """
        let table = try table(text)
        let japan = try #require(table.actor(named: "Japan"))
        #expect(japan.mentions.count == 3)
        #expect(japan.mentions.allSatisfy { $0.form == .metonym })
        #expect(table.settings.count == 3)
    }

    @Test func aNameMayEndItsSentenceBeforeAnOf() throws {
        #expect(try forms("Jane Olson", in: "They met Jane Olson\n\nof course not.") == ["Jane Olson"])
    }

    @Test func datelinesAreSettings() throws {
        let table = try table("MADRID, June 3 - Spain raised its forecast.")
        #expect(table.settings.count == 1)
        #expect(table.actors.map(\.name) == ["Spain"])
    }

    @Test func titlesGiveRoleAndCountry() throws {
        let text = "Danish Foreign Minister Ida Holm met NATO Secretary-General Pieter Maas. Holm thanked Maas."
        let table = try table(text)
        let holm = try #require(table.actor(named: "Holm"))
        #expect(
            holm.name == "Ida Holm" && holm.role == "Foreign Minister" && holm.affiliation == "Denmark"
                && holm.country == "DK"
        )
        #expect(try forms("Ida Holm", in: text) == ["Danish Foreign Minister Ida Holm", "Holm"])
        #expect(table.actor(named: "Pieter Maas")?.affiliation == "NATO")
    }

    @Test func appositionsGiveRoleAndBody() throws {
        let table = try table(
            """
            Rafael Ortuno, a vice president of the World Bank, spoke. Kenya's new ambassador, Wanjiru Kamau, listened. \
            Mexico's Elena Ruiz left.
            """
        )
        #expect(table.actor(named: "Rafael Ortuno")?.affiliation == "World Bank")
        #expect(table.actor(named: "Rafael Ortuno")?.role == "vice president")
        #expect(table.actor(named: "Wanjiru Kamau")?.affiliation == "Kenya")
        #expect(table.actor(named: "Wanjiru Kamau")?.role == "new ambassador")
        #expect(table.actor(named: "Elena Ruiz")?.country == "MX")
        let iraq = try self.table("The Prime Minister of Iraq, Samir al-Hakim, resigned.").actor(
            named: "Samir al-Hakim"
        )
        #expect(iraq?.affiliation == "Iraq" && iraq?.role == "Prime Minister")
    }

    @Test func organsBelongToTheirCountry() throws {
        let text =
            "Poland's defence ministry signed. The Polish Ministry of Defence paid, but its finance ministry waited."
        let table = try table(text)
        let defence = try #require(table.actor(named: "Polish Defence Ministry"))
        #expect(defence.kind == .ministry && defence.affiliation == "Poland" && defence.mentions.count == 2)
        #expect(table.actor(named: "Polish Finance Ministry")?.country == "PL")
    }

    @Test func organsWithoutACountryGoToTheOneTalkedAboutMost() throws {
        let text =
            "Chile and Peru met. Chile had asked Peru for talks, Chilean papers wrote. The Foreign Ministry was pleased."
        #expect(try table(text).actor(named: "Chilean Foreign Ministry") != nil)
        let early = "The Interior Ministry closed a road. Ghana feared floods."
        #expect(try table(early).actor(named: "Ghanaian Interior Ministry") != nil)
    }

    @Test func forcesBelongToTheirCountry() throws {
        let text = "Indian soldiers crossed a river. Indian forces then returned, the Indian army said. Troops rested."
        let table = try table(text)
        #expect(table.actor(named: "Indian armed forces")?.mentions.count == 2)
        #expect(table.actor(named: "Indian armed forces")?.kind == .military)
    }

    @Test func descriptionsFindTheirActor() throws {
        let text = """
            NATO asked President Marta Silva of Brazil for help. The alliance waited. The president agreed. \
            The International Monetary Fund (IMF) lent more, and the lender was praised.
            """
        #expect(try forms("NATO", in: text) == ["NATO", "The alliance"])
        #expect(try forms("Marta Silva", in: text).last == "The president")
        #expect(try forms("IMF", in: text) == ["International Monetary Fund", "IMF", "the lender"])
    }

    @Test func membersOfAnAllianceAreAGroup() throws {
        let table = try table("NATO allies will pay, and NATO member states agreed. ASEAN members did not.")
        #expect(table.actor(named: "NATO members")?.kind == .group)
        #expect(table.actor(named: "NATO members")?.mentions.count == 2)
        #expect(table.actor(named: "NATO")?.mentions.count == 2)
    }

    @Test func acronymsOfTheTextAreAliases() throws {
        let text = "Rebels of the Blue River Liberation Front (BRLF) left the talks. The BRLF gave no reason."
        let front = try #require(try table(text).actor(named: "BRLF"))
        #expect(front.name == "Blue River Liberation Front" && front.kind == .armedGroup && front.mentions.count >= 2)
    }

    @Test func koreanHalves() throws {
        let table = try table(
            "North Korea fired a rocket. The South's military saw it, and the North denied it. South Korea waited."
        )
        #expect(table.actor(named: "North Korea")?.mentions.count == 2)
        #expect(table.actor(named: "South Korean armed forces") != nil)
        #expect(try self.table("Snow fell in the North and the South.").actors.isEmpty)
    }

    @Test func administrationsAreCountries() throws {
        let text = "The Trump administration raised duties."
        let table = try table(text)
        #expect(table.actors.map(\.name) == ["United States"])
    }

    @Test func agenciesThatOnlyReportAreNoActors() throws {
        #expect(
            try table("Peru sold copper, Reuters reported. The minister told Reuters so.").actors.map(\.name) == [
                "Peru"
            ]
        )
    }

    @Test func eventsPlacesAndProductsAreNoActors() throws {
        let table = try table(
            "Sweden bought 24 Lynx jets after the Paris Agreement and the Battle of Narva near the Black Sea."
        )
        #expect(table.actors.map(\.name) == ["Sweden"])
    }

    @Test("stands hostile texts") func hostileTexts() {
        let findings = checkAnalysis(.actors, with: [.tokens, .sentences, .names])
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test("takes linear time") func linearTime() throws {
        let unit =
            "Mr Aldo Berg of Chile met its foreign ministry. The Trump administration and the ministry waited in Lima. "
        let clock = ContinuousClock()
        func time(_ count: Int) throws -> Duration {
            let text = String(repeating: unit, count: count)
            return try clock.measure { _ = try table(text) }
        }
        _ = try time(10)
        let short = try time(500)
        let long = try time(4_000)
        #expect(long < short * 40)
    }
}
