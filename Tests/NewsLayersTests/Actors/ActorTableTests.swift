import DossierKit
import NewsLayers
import Testing

@Suite("ActorTable") struct ActorTableTests {
    private func actor(_ name: String, _ aliases: [String], _ spans: [Span], key: String = "", of owner: String? = nil)
        -> Actor
    {
        Actor(
            name: name,
            kind: .country,
            key: key,
            aliases: aliases,
            affiliation: owner,
            mentions: spans.map { Actor.Mention(span: $0, form: .name, rule: "test", confidence: 1) }
        )
    }

    private var table: ActorTable {
        ActorTable([
            actor("South Korea", ["Seoul", "S. Korea"], [Span(0, 5), Span(30, 40)], key: "KR"),
            actor("Lee Jae Myung", ["President Lee", "Lee"], [Span(10, 25)], of: "South Korea"),
            actor("Lee Ho-young", ["Lee"], [Span(50, 55), Span(60, 65)], of: "Korean Bank"),
            actor("Korean Bank", [], [Span(70, 75)], of: "South Korea"),
        ])
    }

    @Test(
        arguments: [
            ("south korea", "South Korea"), ("SEOUL", "South Korea"), ("the S. Korea", "South Korea"),
            ("ROK", "South Korea"),
            ("Lee", "Lee Ho-young"), ("president lee", "Lee Jae Myung"),
        ]
    )
    func findsByNameAndAlias(name: String, expected: String) {
        #expect(table.actor(named: name)?.name == expected)
    }

    @Test func knowsNothingOfOthers() {
        #expect(table.actor(named: "Japan") == nil)
        #expect(table.actor(named: "") == nil)
        #expect(table.index(named: "korean bank") == 3)
    }

    @Test func findsByPlace() {
        #expect(table.actor(at: Span(12, 14))?.name == "Lee Jae Myung")
        #expect(table.actor(at: Span(5, 9)) == nil)
        #expect(table.actors(in: Span(0, 45)).map(\.name) == ["South Korea", "Lee Jae Myung"])
    }

    @Test func suggestsTheNearest() {
        #expect(table.candidates(for: "South Koera").first?.name == "South Korea")
        #expect(table.candidates(for: "Myung").map(\.name) == ["Lee Jae Myung"])
        #expect(table.candidates(for: "Zanzibar").isEmpty)
        #expect(table.candidates(for: "Lee", limit: 1).count == 1)
    }

    @Test func listsWhatBelongsToAnActor() {
        #expect(table.belonging(to: "Seoul").map(\.name) == ["Lee Jae Myung", "Lee Ho-young", "Korean Bank"])
        #expect(table.belonging(to: "nobody").isEmpty)
    }

    @Test func listsEveryName() {
        #expect(table.names.prefix(2) == ["South Korea", "Lee Jae Myung"])
        #expect(Set(table.names).count == table.names.count)
    }
}
