import CommandKit
import DossierKit
import Foundation
import Testing

@testable import Workbench

@Suite("Annotator")
struct AnnotatorTests {
    private func annotator() throws -> Annotator {
        Annotator(registry: try Registry(plugins: [.given]))
    }

    private func annotate(_ line: String, _ layers: [Annotator.Layer], text: Bool = false) throws -> String {
        try annotator().annotate(line: line, options: .init(layers: layers, includesText: text, onlySpeech: true))
    }

    @Test("Offsets are Unicode scalars, ends exclusive, on text of every width")
    func offsets() throws {
        #expect(
            try annotate(#"{"id":"a","text":"Ça va — 日本 👨‍👩‍👧. Oui."}"#, [.sentences])
                == #"{"id":"a","sentences":[[0,17],[18,22]]}"#
        )
    }

    @Test(
        "The identity comes back as it was",
        arguments: [
            (#""a\"b""#, #""a\"b""#), ("7", "7"), ("-7", "-7"), ("1.5", "1.5"),
            ("9007199254740993", "9007199254740993"), ("null", "null"),
        ]
    )
    func identities(_ id: String, _ expected: String) throws {
        #expect(try annotate(#"{"id":\#(id),"text":""}"#, []) == #"{"id":\#(expected)}"#)
    }

    @Test("Keys stand in the order of the format, whatever the order asked for; the text only when asked for")
    func order() throws {
        let line = #"{"text":"No.","id":1,"unknown":[1,2]}"#
        #expect(
            try annotate(line, [.dates, .sentences], text: true)
                == #"{"id":1,"text":"No.","sentences":[[0,3]],"dates":[]}"#
        )
        let all = try annotate(line, Annotator.Layer.standard)
        let keys = ["sentences", "entities", "quantities", "dates", "quotations", "facts", "actors"]
        var position = all.startIndex
        for key in keys {
            let range = try #require(all.range(of: "\"\(key)\":", range: position..<all.endIndex), "\(key)")
            position = range.upperBound
        }
    }

    @Test(
        "A line that can't be used says why",
        arguments: [
            ("", "is not JSON"), ("not json", "is not JSON"), ("[1]", "is not a JSON object"),
            (#"{"id":1}"#, #"has no "text""#), (#"{"id":1,"text":2}"#, #"has a "text" that is no string"#),
            (#"{"id":{},"text":""}"#, #"has an "id" that is neither a string nor a number"#),
            (#"{"id":true,"text":""}"#, #"has an "id" that is neither a string nor a number"#),
            (#"{"text":"","mentions":1}"#, #"has "mentions" that are no list"#),
            (#"{"text":"日本","mentions":[[0,1],7]}"#, #"has a mention 2 without a "start" and an "end""#),
            (#"{"text":"日本","mentions":[{"start":0}]}"#, #"has a mention 1 without a "start" and an "end""#),
            (
                #"{"text":"日本","mentions":[[1,3]]}"#,
                "has a mention 1 from 1 to 3, which is no part of its 2 characters"
            ),
            (
                #"{"text":"日本","mentions":[[1,1]]}"#,
                "has a mention 1 from 1 to 1, which is no part of its 2 characters"
            ),
        ]
    )
    func badLines(_ line: String, _ reason: String) throws {
        let error = #expect(throws: AnnotationError.self) { try annotate(line, []) }
        #expect(error?.description == reason)
    }

    @Test("The keys of quotations, facts and quantities are those of the format, with nothing invented")
    func shapes() throws {
        let text = "Ms Öz said: “We pay 5 percent.”"
        let line = String(decoding: try JSONEncoder().encode(["id": "a", "text": text]), as: UTF8.self)
        #expect(
            try annotate(line, [.quotations, .facts])
                == #"{"id":"a","quotations":[{"content":[[13,30]],"source":[[0,5]],"cue":[[6,10]],"speaker":"Öz","#
                + #""kind":"direct","confidence":0.5}],"facts":[{"actor":"Öz","purpose":null,"amount":null,"#
                + #""share":{"percent":5,"base":null,"start":20,"end":29},"period":null,"status":"planned","#
                + #""measure":"level","part":false,"sentence":{"start":0,"end":31},"confidence":0.5}]}"#
        )
        let quantities = try annotate(line, [.quantities])
        #expect(
            quantities == #"{"id":"a","quantities":[{"start":20,"end":29,"kind":"percent","value":5,"currency":null}]}"#
        )
    }

    @Test("The full profile writes attributions, that of speech quotations only")
    func profiles() throws {
        let line = #"{"id":"a","text":"Ms Öz said: “We pay 5 percent.”"}"#
        let full = try annotator().annotate(line: line, options: .init(layers: [.quotations]))
        let second =
            #",{"content":[[16,30]],"source":[],"cue":[],"speaker":null,"kind":"indirect","confidence":0.25}]}"#
        #expect(full.hasSuffix(second))
        #expect(try !annotate(line, [.quotations]).contains("indirect"))
    }

    @Test("An unknown layer is an error with the nearest one")
    func unknownLayer() {
        let error = #expect(throws: CommandError.self) { try Annotator.Layer(named: "sentence") }
        #expect(error?.suggestion == "sentences")
    }

    @Test("The same line gives the same bytes")
    func deterministic() throws {
        let line = #"{"id":1,"text":"NATO met in The Hague on June 26, 2025. \"Fine,\" said Mr Lee of South Korea."}"#
        let annotator = try annotator()
        let first = try annotator.annotate(line: line, options: .init())
        for _ in 0..<3 { #expect(try annotator.annotate(line: line, options: .init()) == first) }
    }

    @Test("Hostile texts are annotated, each on one line", arguments: HostileArguments.all)
    func hostile(_ text: String) throws {
        let line = String(decoding: try JSONEncoder().encode(["id": text, "text": text]), as: UTF8.self)
        let output = try annotate(line, Annotator.Layer.allCases, text: true)
        #expect(!output.contains("\n"))
        let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        #expect(object?["text"] as? String == text && object?["id"] as? String == text)
    }

    @Test("CoNLL-U keeps the identity and numbers the sentences")
    func conllu() throws {
        let output = try annotator().conllu(line: #"{"id":7,"text":"No. Yes."}"#)
        #expect(output.hasPrefix("# newdoc id = 7\n"))
        #expect(output.contains("# sent_id = 7-2\n# text = Yes.\n1\tYes\t"))
    }
}

private let said = Quotation(
    content: [Span(16, 33)],
    source: [Span(0, 6)],
    cue: [Span(7, 11)],
    kind: .direct,
    speaker: "Öz",
    speakerKey: nil,
    rule: "given",
    confidence: 0.5
)

private let wished = Quotation(
    content: [Span(19, 33)],
    source: [],
    cue: [],
    kind: .indirect,
    speaker: nil,
    speakerKey: nil,
    rule: "given",
    confidence: 0.25
)

extension Plugin {
    /// Gives one quotation and one fact at fixed places: the shape of what is written is tested, not what is found.
    static let given = Plugin(
        name: "given",
        version: "1.0.0",
        summary: "Gives what it is told.",
        analyses: [
            Analysis("given-quotations", summary: "Gives one quotation.", produces: Quotations.self) { document in
                QuotationTable(document.text.hasPrefix("Ms Öz") ? [said] : [])
            },
            Analysis("given-attributions", summary: "Gives a wish as well.", produces: Attributions.self) { document in
                QuotationTable(document.text.hasPrefix("Ms Öz") ? [said, wished] : [])
            },
            Analysis("given-facts", summary: "Gives one fact.", produces: SpendingFacts.self) { document in
                guard document.text.hasPrefix("Ms Öz") else { return [] }
                let share = SpendingFact.Share(percent: Amount(5, step: 1), base: nil, span: Span(23, 32))
                return [
                    SpendingFact(
                        actor: "Öz",
                        actorKey: nil,
                        actorSpan: Span(0, 6),
                        amount: nil,
                        share: share,
                        period: nil,
                        status: .planned,
                        sentence: Span(0, document.count),
                        rule: "given",
                        confidence: 0.5
                    )
                ]
            },
        ]
    )
}
