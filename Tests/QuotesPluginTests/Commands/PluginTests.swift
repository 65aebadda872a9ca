import DossierKit
import DossierTesting
import Testing

@testable import QuotesPlugin

@Suite struct PluginTests {
    @Test func passesTheExamination() async {
        let findings = await checkPlugin(
            .quotes,
            with: [.tokens, .sentences, .testActors([.person("Ann Lee", "Lee")])],
            lines: [Invocation(["quotes", "--kind", "mixed"]), Invocation(["quotes", "--speaker", "Ann Lee"])]
        )
        #expect(findings.isEmpty, "\(findings)")
    }
}
