import DocumentModel
import Foundation
import Testing

@testable import Corpora

@Suite struct PageTextTests {
    @Test("C-06: heads and feet are left out, broken words joined, and both are recorded")
    func cleaning() {
        let things = ["bridge", "ferry", "harbour", "school"]
        let pages = things.enumerated().map { number, thing in
            "The Harbour Report\n\nThe \(thing) needs cooper-\nation, and long-\nterm care of the \(thing)\nPage \(number) of 4\n"
        }
        let text = PageText(pages.joined(separator: "\u{C}") + "\u{C}A long-term plan.\n\u{C}")
        #expect(!text.text.contains("Harbour Report") && !text.text.contains("Page 1"))
        #expect(text.text.hasPrefix("The bridge needs cooperation, and long-term care of the bridge\n\nThe ferry"))
        #expect(text.pages.count == 5)
        #expect(text.joined == 4)
        #expect(text.omitted == 8)
        #expect(text.remark == "5 pages, 4 broken words joined, 8 lines of heads and feet left out")
    }

    @Test func aSentenceGoesOnOverleaf() {
        let text = PageText("The bridge\u{C}is closed.\u{C}It opens.\u{C}")
        #expect(text.text == "The bridge is closed.\n\nIt opens.")
        #expect(text.pages == [Span(0, 10), Span(11, 21), Span(23, 32)])
        #expect(!PageText("\u{C}\u{C} \n\u{C}").hasWords)
    }
}

extension PageTextTests {
    @Test("lines that only the width of the page broke are joined, so that a sentence is one")
    func reflow() {
        let source = """
            Harbour report
            By Ida Holm

            The ministry said that the budget of the harbour will rise to 14
            Million kroner in 2026, which is more than it was in any year
            before.
            The council agreed.
            • Pillars of the bridge: 9 million kroner in the first of the years
            • Ferries: 5 million
            """
        #expect(
            PageText(source).text == """
                Harbour report
                By Ida Holm

                The ministry said that the budget of the harbour will rise to 14 Million kroner in 2026, which is more \
                than it was in any year before.
                The council agreed.
                • Pillars of the bridge: 9 million kroner in the first of the years
                • Ferries: 5 million
                """
        )
    }
}

@Suite struct PDFReaderTests {
    private static let hasTool = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

    @Test("pages are kept as structure", .enabled(if: hasTool))
    func pages() throws {
        let bytes = PDFWriter.file([
            [
                "Harbour bridge closes", "", "The old harbour bridge closed on Monday (again), said the",
                "mayor of the town.",
            ],
            ["Repairs will cost 14 million kroner."],
        ])
        let reading = Reading(bytes, name: "report")
        let read = try #require(reading.documents.first, "\(String(describing: reading.fault))")
        #expect(read.structure.filter { $0.kind == .page }.map(\.number) == [1, 2])
        #expect(read.words(.page).first?.contains("closed on Monday (again)") == true)
        #expect(read.words(.page).last == "Repairs will cost 14 million kroner.")
        #expect(read.appearance.title == "Harbour bridge closes")
        #expect(read.appearance.format == "application/pdf; pdftotext; 2 pages")
        let page = try #require(read.structure.first { $0.kind == .page && $0.number == 2 })
        #expect(read.structure.inside(page.span).map(\.kind) == [.page, .paragraph])
    }

    @Test("C-02: a PDF without words is no empty document", .enabled(if: hasTool))
    func scanned() {
        let fault = Reading(PDFWriter.file([[], []]), name: "scan.pdf").fault
        #expect(fault?.reason == .noText)
        #expect(fault?.remedy?.contains("ocrmypdf") == true)
    }

    @Test("C-15: broken files", .enabled(if: hasTool))
    func broken() {
        #expect(
            Reading("%PDF-1.4\n" + String(repeating: "garbage ", count: 500), name: "a.pdf").fault?.reason == .malformed
        )
        let cut = PDFWriter.file([["It sank."]]).prefix(300)
        #expect(Reading(cut, name: "a.pdf").fault != nil)
    }
}

@Suite struct SubprocessTests {
    @Test func outputErrorsAndStatusComeBack() throws {
        let result = try Subprocess(program: "/bin/sh", arguments: ["-c", "echo out; echo err >&2; exit 7"]).run()
        #expect(String(decoding: result.output, as: UTF8.self) == "out\n")
        #expect(String(decoding: result.errors, as: UTF8.self) == "err\n")
        #expect(result.status == 7)
    }

    private func fault(_ command: String, _ change: (inout Subprocess) -> Void) -> Subprocess.Fault? {
        var tool = Subprocess(program: "/bin/sh", arguments: ["-c", command])
        change(&tool)
        do throws(Subprocess.Fault) {
            _ = try tool.run()
            return nil
        } catch {
            return error
        }
    }

    @Test("C-15: a program that hangs or floods is ended")
    func limits() {
        let clock = ContinuousClock()
        let start = clock.now
        if case .tooSlow? = fault("exec sleep 60", { $0.seconds = 0.3 }) {} else { Issue.record("it was not ended") }
        if case .tooLarge? = fault("exec yes", { $0.maximumOutput = 100_000 }) {
        } else {
            Issue.record("it was not ended")
        }
        #expect(clock.now - start < .seconds(50))
        let missing = Subprocess(program: "/nonexistent", arguments: [])
        #expect(throws: Subprocess.Fault.self) { try missing.run() }
    }
}
