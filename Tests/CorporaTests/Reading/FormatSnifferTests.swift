import Testing

@testable import Corpora

@Suite struct FormatSnifferTests {
    private static let mail = "Received: x\nFrom: a@b\nSubject: s\n\nwords"

    @Test(
        "C-01: formats by content, then by name",
        arguments: [
            ("%PDF-1.7", "a.txt", .format(.pdf)), ("PK\u{3}\u{4}x", "a", .format(.zip)),
            ("  <!DOCTYPE HTML><p>", "a.txt", .format(.html)), ("<!-- x --><html>", "a", .format(.html)),
            ("<?xml version='1.0'?>\n<!DOCTYPE html><html>", "a", .format(.html)), ("<?xml?><rss>", "a", .xml),
            ("<rss version='2'>", "a.html", .xml), ("\u{FEFF}<feed>", "a", .xml), ("<p>words", "a", .format(.html)),
            ("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "a", .format(.jsonl)),
            ("{\n \"text\": \"a\"\n}", "a", .format(.json)),
            ("[{\"text\":1}]", "a.txt", .format(.json)), ("{\"a\":1}\n{\"a\":2}", "a.json", .format(.jsonl)),
            ("{braces} are words", "a.txt", .format(.text)), ("[1] A footnote", "a", .format(.text)),
            (mail, "a", .format(.eml)), (mail, "a.txt", .format(.eml)), ("From: a\n\nwords", "a.eml", .format(.eml)),
            ("From: the desk\nTo: all\n\nwords", "a.txt", .format(.text)),
            ("From a@b Thu Jun 26 18:40:00 2025\nSubject: s\n\nx", "a", .format(.mbox)),
            ("From Oslo the news is good.\nSubject to rain.", "a.txt", .format(.text)),
            ("a,b\n1,2", "a.csv", .format(.csv)), ("a,b\n1,2", "a.txt", .format(.text)),
            ("# Head", "a.md", .format(.markdown)),
            ("plain words", "a.html", .format(.text)), ("plain words", "a.pdf", .format(.text)),
            ("text", "news.jsonl.gz", .format(.jsonl)), ("words", "noname", .format(.text)),
        ] as [(String, String, FormatSniffer.Finding)]
    )
    func formats(_ text: String, _ name: String, _ finding: FormatSniffer.Finding) {
        #expect(FormatSniffer.sniff(Array(text.utf8)[...], name: name) == finding)
    }

    @Test func packedAndWideFiles() {
        #expect(FormatSniffer.sniff([0x1F, 0x8B, 8], name: "a.txt") == .gzip)
        let wide: [UInt8] = [0xFF, 0xFE] + "<!doctype html>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(FormatSniffer.sniff(wide[...], name: "a") == .format(.html))
        #expect(FormatSniffer.sniff([], name: "a") == .format(.text))
    }

    @Test("--as wins over content and name")
    func givenFormats() {
        var options = ReadOptions()
        options.format = .text
        let html = "<html><p>words</p></html>"
        #expect(Reading(html, name: "a.html", options: options).texts == [html])
        options.format = .html
        #expect(Reading("<b>words</b>", name: "a.txt", options: options).texts == ["words"])
        options.format = .csv
        #expect(Reading("text\nwords\n", name: "-", options: options).texts == ["words"])
    }
}
