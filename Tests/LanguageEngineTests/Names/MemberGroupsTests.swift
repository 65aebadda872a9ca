import DocumentModel
import LanguageEngine
import Testing

@Suite("MemberGroups") struct MemberGroupsTests {
    @Test func countsNATOByYear() throws {
        #expect(MemberGroups.members(of: "NATO members", on: DateValue(year: 1949))?.count == 12)
        #expect(MemberGroups.members(of: "NATO members", on: DateValue(year: 2010))?.count == 28)
        #expect(MemberGroups.members(of: "the NATO allies", on: DateValue(year: 2024))?.count == 32)
        #expect(MemberGroups.members(of: "nato")?.count == 32)
    }

    @Test func knowsWhoLeft() throws {
        let before = DateValue(day: try #require(CivilDay(year: 2020, month: 1, day: 31)))
        let after = DateValue(day: try #require(CivilDay(year: 2020, month: 2, day: 1)))
        #expect(MemberGroups.isMember("GB", of: "EU members", on: before) == true)
        #expect(MemberGroups.isMember("GB", of: "European Union", on: after) == false)
        #expect(MemberGroups.members(of: "EU members")?.count == 27)
    }

    @Test(
        "knows the usual groups",
        arguments: [
            ("G7", 7), ("G20", 19), ("ASEAN members", 11), ("AUKUS", 3), ("the Quad", 4), ("GCC members", 6),
            ("OECD countries", 38),
            ("permanent members of the UN Security Council", 5), ("CARICOM", 15), ("African Union members", 55),
        ]
    )
    func sizes(name: String, count: Int) {
        #expect(MemberGroups.members(of: name)?.count == count)
    }

    @Test func answersNothingForUnknownNames() {
        #expect(MemberGroups.members(of: "League of Nations") == nil)
        #expect(MemberGroups.isMember("FR", of: "nobody") == nil)
        #expect(MemberGroups.members(of: "") == nil)
    }

    @Test func holdsOnlyKnownCountries() {
        for name in MemberGroups.names {
            let members = MemberGroups.members(of: name) ?? []
            #expect(!members.isEmpty, "\(name)")
            #expect(members == members.sorted())
            #expect(Set(members).count == members.count, "\(name)")
            #expect(members.allSatisfy { Country(code: $0) != nil }, "\(name)")
        }
    }
}
