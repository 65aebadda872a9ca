import CommandKit
import DocumentModel
import DossierTesting
import Foundation
import Testing

@testable import Rendering

/// A reader of RFC 4180 that tells an empty field (nil) from empty text.
private func parse(_ text: String) -> [[String?]] {
    var records: [[String?]] = []
    var record: [String?] = []
    var field = ""
    var isQuoted = false
    var wasQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    func end() -> String? { field.isEmpty && !wasQuoted ? nil : field }
    while let scalar = rest.popFirst() {
        if isQuoted {
            if scalar == "\"", rest.first == "\"" {
                field += "\""
                rest.removeFirst()
            } else if scalar == "\"" {
                isQuoted = false
            } else {
                field.unicodeScalars.append(scalar)
            }
        } else if scalar == "\"" {
            isQuoted = true
            wasQuoted = true
        } else if scalar == "," || scalar == "\n" {
            record.append(end())
            field = ""
            wasQuoted = false
            if scalar == "\n" {
                records.append(record)
                record = []
            }
        } else {
            field.unicodeScalars.append(scalar)
        }
    }
    return records
}

@Suite struct CSVRendererTests {
    @Test func everyTextSurvives() throws {
        let texts = HostileText.all.map(\.text) + ["a,b", "\"", "line\nbreak", " spaces ", "'", "=1+1", "\u{FEFF}x"]
        let table = Table(Schema([.name, .title]), rows: texts.map { Row([.text("k"), .text($0)]) })
        let records = parse(Renderer(.csv).text(.table(table)))
        #expect(records.first == ["name", "title"])
        #expect(records.dropFirst().map { $0[1] } == texts)
    }

    @Test func missingDiffersFromEmpty() {
        let table = Table(Schema([.name, .n]), rows: [Row([.text(""), .missing]), Row([.missing, .integer(0)])])
        #expect(Renderer(.csv).text(.table(table)) == "name,n\n\"\",\n,0\n")
        let single = Table(Schema([.name]), rows: [Row([.missing])])
        #expect(Renderer(.csv).text(.table(single)) == "name\n\"\"\n")
    }

    @Test func theHeaderFollowsFromTheTypesAlone() {
        let empty = Table(Samples.spending.schema, rows: [])
        let header = Renderer(.csv).text(.table(empty))
        #expect(
            header
                == "id,actor,status,period,period_precision,share,share_high,share_bound,amount,amount_currency,"
                + "amount_high,amount_bound,converted,converted_currency,converted_high,converted_bound,line\n"
        )
        let full = Renderer(.csv).text(.table(Samples.spending))
        #expect(full.hasPrefix(header))
        #expect(full.contains("s2,South Korea,budgeted,2024,year,2.34,,,59400000000000,KRW,,,43700000000,USD,,,1200\n"))
        #expect(full.contains("s3,Norland,\"\",,,2,3,about,30000000,,40500000,over,,,,,\n"))
    }

    @Test func namesOfFieldsStayUnique() {
        let schema = Schema([.amount, Column("amount_currency", .text, "a clash")])
        let header = Renderer(.csv).text(.table(Table(schema, rows: [])))
        #expect(header == "amount,amount_currency,amount_high,amount_bound,amount_currency_2\n")
    }

    @Test func sourcesGoWithTheRows() throws {
        let lookup = SourceLookup(
            [try Samples.document],
            sentence: { document, _ in document.document.span },
            plugin: { $0 == "quotes/marks" ? "quotes 1.0.0" : nil }
        )
        let table = try Samples.quotes
        let narrow = Table(Schema([.id]), rows: table.rows.map { Row([$0.cells[0]], evidence: $0.evidence) })
        let lines = Renderer(.csv, options: RenderOptions(provenance: true), lookup: lookup).text(.table(narrow))
            .split(separator: "\n")
        #expect(
            lines[0]
                == "id,doc,outlet,source_path,source_sha256,start,end,line,sentence,rule,plugin,confidence,passages"
        )
        // “we spend more,” begins at byte 15 and at the 13th scalar.
        let digest = try Samples.document.id.digest
        #expect(
            lines[1]
                == "q1,d1,Wire,article-1.txt,\(digest),13,27,1,\"Oslo’s plan: “we spend more,” said Minister Solberg. "
                + "The rest follows.\",quotes/marks,quotes 1.0.0,0.9,1"
        )
    }

    @Test func spreadsheetsGetNoFormulas() {
        let texts = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "plain", "a=b"]
        let table = Table(Schema([.name, .n]), rows: texts.map { Row([.text($0), .integer(-5)]) })
        var out = ""
        let report = Renderer(.csv, options: .export).render(.table(table), to: &out)
        #expect(out.hasPrefix("\u{FEFF}name,n,"))
        #expect(report.guardedCells == 6)
        #expect(report.notes.contains { $0.level == .note && $0.text.hasPrefix("6 cells") })
        #expect(out.contains("'=1+1,-5,"))
        #expect(!out.contains("'plain"))
        #expect(!Renderer(.csv).text(.table(table)).contains("'"))
    }

    @Test func linesCanEndAsWindowsWants() {
        let options = RenderOptions(useCRLF: true)
        #expect(Renderer(.csv, options: options).text(.table(Samples.numbers(1))) == "name,n\r\nrow 1,1\r\n")
    }

    @Test func csvAndJSONHoldTheSame() throws {
        for table in [Samples.spending, try Samples.quotes] {
            let records = parse(Renderer(.csv).text(.table(table)))
            let json = try JSONSerialization.jsonObject(with: Data(Renderer(.json).text(.table(table)).utf8))
            let objects = try #require(json as? [[String: Any]])
            #expect(objects.count == records.count - 1)
            for (object, record) in zip(objects, records.dropFirst()) {
                #expect(object.count == record.count)
                for (name, field) in zip(records[0], record) {
                    switch object[name ?? ""] {
                    case is NSNull: #expect(field == nil)
                    case let text as String: #expect(field == text)
                    case let number as NSNumber: #expect(Decimal(string: field ?? "") == number.decimalValue)
                    case let passage as [String: Any]: #expect(field == passage["text"] as? String)
                    default: Issue.record("no value for \(name ?? "")")
                    }
                }
            }
        }
    }
}
