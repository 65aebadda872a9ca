import DocumentModel
import DossierTesting
import NewsLayers
import Testing

@Suite struct ActorMergeTests {
    private static func actor(
        _ name: String,
        _ kind: Actor.Kind,
        key: String? = nil,
        aliases: [String] = [],
        at starts: [Int] = [0]
    ) -> Actor {
        Actor(
            name: name,
            kind: kind,
            key: key ?? name.lowercased(),
            aliases: aliases,
            affiliation: kind == .person ? "Norland" : nil,
            mentions: starts.map {
                Actor.Mention(span: Span($0, $0 + 4), form: .name, rule: "actors/test", confidence: 1)
            }
        )
    }

    /// A dozen documents that share names, forms and keys.
    static let parts: [(document: DocumentID, part: [ActorPart])] = (0..<12).map { number in
        let document = Document("text number \(number): Norland met the Union and Lee")
        var actors = [
            actor(number.isMultiple(of: 2) ? "Norland" : "The Norland", .country, key: "NL", aliases: ["Nor"])
        ]
        if number.isMultiple(of: 3) { actors.append(actor("Lee", .person, at: [3, 9])) }
        if number % 4 == 1 { actors.append(actor("Ann Lee", .person, aliases: ["Lee"], at: [5])) }
        if number % 5 == 0 { actors.append(actor("Norland", .person, key: "NL", at: [7])) }
        if number == 7 { actors.append(actor("Norland", .ministry, key: "NL", aliases: ["Nor", "N."], at: [1])) }
        return (document.id, actors.map { ActorPart($0, in: document) })
    }

    @Test(arguments: [UInt64(1), 2, 3]) func theMergeObeysItsLaw(seed: UInt64) {
        #expect(checkCorpusMerge(ActorMerge.self, parts: Self.parts, rounds: 150, seed: seed).isEmpty)
    }

    @Test func onlyCertainlyEqualActorsAreMerged() {
        var merge = ActorMerge()
        for (document, part) in Self.parts { merge.insert(part, of: document) }
        let actors = merge.value
        #expect(actors.filter { $0.name == "Lee" }.count == 4)
        #expect(actors.filter { $0.name == "Ann Lee" }.map(\.mentionCount) == [3])
        let country = actors.first
        #expect(country?.kind == .country)
        #expect(country?.mentions.count == 12)
        #expect(country?.aliases.map(\.form).contains("The Norland") == false)
    }

    @Test func theNameIsTheMostFrequentOne() {
        var merge = ActorMerge()
        for (document, part) in Self.parts.dropFirst(8) { merge.insert(part, of: document) }
        #expect(merge.value.first?.name == "The Norland")
        merge.remove(Self.parts[9].document)
        #expect(merge.value.first?.name == "Norland")
    }

    @Test func nothingIsLeftOfRemovedDocuments() {
        var merge = ActorMerge()
        for (document, part) in Self.parts { merge.insert(part, of: document) }
        for (document, _) in Self.parts { merge.remove(document) }
        #expect(merge.value.isEmpty)
    }
}
