import DossierKit
import Testing

@testable import Workbench

/// DESIGN 5: mentions in the input are used as they stand.
@Suite("Given mentions") struct GivenMentionTests {
    @Test("Places are read from objects and pairs, whatever else a mention says")
    func places() throws {
        let line = #"{"text":"日本 rain","mentions":[{"begin":0,"end":2,"cluster":"7"},{"start":3,"end":7},[0,7]]}"#
        #expect(try AnnotationInput(line).mentions == [0..<2, 3..<7, 0..<7])
        #expect(try AnnotationInput(#"{"text":"a"}"#).mentions == nil)
        #expect(try AnnotationInput(#"{"text":"a","mentions":null}"#).mentions == nil)
        #expect(try AnnotationInput(#"{"text":"a","mentions":[]}"#).mentions == [])
    }

    private static var hasReferences: Bool {
        do {
            _ = try AnalysedDocument(
                Document("Rain fell."),
                catalogue: try Catalogue(Analysis.languageEngine(.standard))
            )
            .coreference
            return true
        } catch {
            return false
        }
    }

    @Test("What comes in comes out again, each span once, in Unicode scalars", .enabled(if: hasReferences))
    func roundTrip() throws {
        let line = #"{"id":1,"text":"日本: Ann Okafor left. She slept.","mentions":[[4,14],[21,24],[0,2],[14,15]]}"#
        let out = try Annotator(registry: try Registry(plugins: [.given])).annotate(
            line: line,
            options: .init(layers: [.mentions])
        )
        #expect(
            out == #"{"id":1,"mentions":[{"start":0,"end":2,"cluster":0},{"start":4,"end":14,"cluster":1},"#
                + #"{"start":14,"end":15,"cluster":2},{"start":21,"end":24,"cluster":1}]}"#
        )
    }

    @Test("Without references in the model the layer says so, and the others go on", .enabled(if: !hasReferences))
    func missing() throws {
        let annotator = Annotator(registry: try Registry(plugins: [.given]))
        let line = #"{"id":1,"text":"Rain fell."}"#
        #expect(throws: ModelError.self) { try annotator.annotate(line: line, options: .init(layers: [.mentions])) }
        #expect(try annotator.annotate(line: line, options: .init(layers: [.sentences])).contains("[[0,10]]"))
    }
}
