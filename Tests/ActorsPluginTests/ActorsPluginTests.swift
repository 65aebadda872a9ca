import ActorsPlugin
import DossierKit
import DossierTesting
import Testing

@Suite struct ActorsPluginTests {
    @Test func passesTheExaminationWithTheRulesOfTheEngine() async {
        let findings = await checkPlugin(
            .actors,
            with: [.tokens, .sentences, .names, .actors],
            lines: ["mentions Norway", "graph co-mention --by document"]
        )
        #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
    }

    @Test func passesTheExamination() async {
        let findings = await checkPlugin(
            .actors,
            with: ListedActors.engine,
            lines: [
                "mentions NATO", "mentions nobody", "graph co-mention", "graph co-mention --by paragraph",
                "graph co-mention --by document --isolates keep", "graph co-mention --min-weight 2 --min-mentions 2",
                "actors --type country",
            ]
        )
        #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
    }
}
