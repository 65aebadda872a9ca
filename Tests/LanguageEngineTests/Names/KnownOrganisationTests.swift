import LanguageEngine
import Testing

@Suite("KnownOrganisation") struct KnownOrganisationTests {
    @Test func tableIsSound() {
        let all = KnownOrganisation.all
        #expect(all.count > 300)
        #expect(Set(all.map(\.key)).count == all.count)
        for organisation in all {
            #expect(organisation.country.map { Country(code: $0) != nil } ?? true, "\(organisation.key)")
            #expect(organisation.parent.map { KnownOrganisation(key: $0) != nil } ?? true, "\(organisation.key)")
        }
    }

    @Test func isFoundByAbbreviationAndName() {
        #expect(KnownOrganisation.named("the International Monetary Fund")?.key == "IMF")
        #expect(KnownOrganisation.named("asean")?.name == "ASEAN")
        #expect(KnownOrganisation.named("Hezbullah")?.kind == .armedGroup)
        #expect(KnownOrganisation.named("Ministry of Silly Walks") == nil)
    }
}
