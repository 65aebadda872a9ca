import DocumentModel
import Foundation
import Testing

@testable import Corpora

@Suite struct MailReaderTests {
    private static let head = """
        From: =?utf-8?Q?Ida_H=C3=B8lm?= <ida@post.example>
        Subject: =?UTF-8?B?QnJpZGdlIGNsb3NlcyDigJM=?=
         =?UTF-8?Q?_again?=
        Date: Thu, 26 Jun 2025 18:40:00 +0200 (CEST)
        Message-ID: <1@post.example>
        MIME-Version: 1.0

        """

    @Test("C-01: a message is a document, with its head as meta data")
    func message() throws {
        let reading = Reading(
            Self.head + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "The bridge on the Gl=E5ma is closed. =93Nobody is in danger,=94 said Nils Be=\nrg.\n",
            name: "m.eml"
        )
        let read = try #require(reading.documents.first)
        #expect(read.document.text == "The bridge on the Glåma is closed. “Nobody is in danger,” said Nils Berg.\n")
        #expect(read.appearance.title == "Bridge closes – again")
        #expect(read.appearance.byline == "Ida Hølm <ida@post.example>")
        #expect(
            read.appearance.published
                == PublicationDate(DateValue("2025-06-26"), origin: .meta, minuteOfDay: 1_120, zoneMinutes: 120)
        )
        #expect(read.appearance.format == "message/rfc822; Windows-1252 (as named)")
        #expect(read.notes.isEmpty)
    }

    private func multipart(_ parts: String) -> Reading {
        Reading(Self.head + "Content-Type: multipart/mixed; boundary=\"b 1\"\n\npreamble\n" + parts, name: "m.eml")
    }

    @Test func ofAlternativesThePlainTextCounts() {
        let reading = multipart(
            """
            --b 1
            Content-Type: multipart/alternative; boundary=b2

            --b2
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            VGhlIGbDqXJyeSBzYW5rLg==
            --b2
            Content-Type: text/html

            <p>The ferry sank.</p>
            --b2--
            --b 1
            Content-Type: application/octet-stream; name="note.txt"
            Content-Disposition: attachment; filename*=utf-8''na%C3%AFf.txt
            Content-Transfer-Encoding: base64

            SXQgcm9zZSBhZ2Fpbi4=
            --b 1
            Content-Type: image/png; name=a.png

            xx
            --b 1--
            """
        )
        #expect(reading.texts == ["The férry sank.", "It rose again."])
        #expect(reading.entries == [nil, "naïf.txt"])
        #expect(reading.failures.isEmpty && reading.fault == nil)
    }

    @Test func aPageIsReadWhereThePlainTextSaysNothing() {
        let html =
            "<html><body><table><tr><td><h1>Bridge</h1><p>" + String(repeating: "It closed on Monday. ", count: 12)
            + "</p></td></tr></table></body></html>"
        let reading = Reading(
            Self.head
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nOpen in a browser.\n"
                + "--b\nContent-Type: text/html; charset=utf-8\n\n\(html)\n--b--\n",
            name: "m.eml"
        )
        #expect(reading.documents.first?.words(.heading) == [])
        #expect(reading.texts.first?.hasPrefix("Bridge\n\nIt closed on Monday.") == true)
    }

    @Test func everyTextOfAMessageIsKept() {
        let reading = multipart(
            "--b 1\nContent-Type: text/html\n\n<p>The ferry sank.</p>\n--b 1\nContent-Type: text/plain\n\nIt rose.\n--b 1--\n"
        )
        #expect(reading.texts == ["The ferry sank.\n\nIt rose."])
    }

    @Test func flowedLinesAreJoined() {
        let reading = Reading(
            Self.head + "Content-Type: text/plain; format=flowed\n\nThe ferry \nsank on Monday.\nIt rose.\n-- \nIda\n",
            name: "m.eml"
        )
        #expect(reading.texts == ["The ferry sank on Monday.\nIt rose.\n-- \nIda\n\n"])
    }

    @Test func messagesInMessagesAreDocumentsOfTheirOwn() {
        let reading = multipart("--b 1\nContent-Type: message/rfc822\n\nSubject: Inner\n\nIt sank.\n--b 1--\n")
        #expect(reading.texts == ["It sank."])
        #expect(reading.documents.first?.appearance.title == "Inner")
        #expect(reading.entries == ["message.eml"])
    }

    @Test("one broken message of a mailbox stops no other")
    func mailbox() {
        let reading = Reading(
            """
            From ida@x Thu Jun 26 18:40:00 2025
            From: Ida <ida@x>
            Subject: First

            The ferry sank.

            >From here on it is quiet.

            From nils@x Thu Jun 26 18:41:00 2025
            Subject: Empty


            From nils@x Thu Jun 26 18:42:00 2025
            Subject: Third

            From here on the line is text.

            """,
            name: "m"
        )
        #expect(
            reading.texts == ["The ferry sank.\n\nFrom here on it is quiet.\n\n", "From here on the line is text.\n"]
        )
        #expect(reading.entries == ["message 1", "message 3"])
        #expect(reading.failures.map(\.entry) == ["message 2"])
        #expect(reading.failures.map(\.reason) == [.empty])
    }

    @Test("C-15: nested, cut and huge messages end")
    func hostileMessages() {
        let nested = String(repeating: "Content-Type: multipart/mixed; boundary=x\n\n--x\n", count: 5_000)
        _ = Reading(Self.head + nested + "\nwords", name: "m.eml")
        let parts = String(repeating: "--x\nContent-Type: text/plain\n\nhi\n", count: 20_000)
        #expect(
            Reading(Self.head + "Content-Type: multipart/mixed; boundary=x\n\n" + parts, name: "m.eml").documents.count
                == 1
        )
        var inner = "Subject: s\n\nwords"
        for level in 0..<20 {
            inner =
                "MIME-Version: 1.0\nSubject: \(level)\nContent-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\nContent-Type: message/rfc822\n\n\(inner)\n--b\(level)--\n"
        }
        let deep = Reading(inner, name: "m.eml")
        #expect(deep.failures.map(\.reason) == [.tooDeep])
        let limits = ReadLimits(maximumBytes: 100)
        let large =
            "From a Thu 1:1\nSubject: s\n\n" + String(repeating: "x", count: 300)
            + "\n\nFrom a Thu 1:1\nSubject: t\n\nwords\n"
        let reading = Reading(path: (try? TemporaryFolder().write("m.mbox", large)) ?? "", limits: limits)
        #expect(reading.documents.isEmpty)
    }

    @Test func randomMessagesNeverTrap() {
        var state: UInt64 = 3
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let pool = [
            "Subject: ", "=?utf-8?Q?", "=?utf-8?B?", "?=", "=E", "=", "\n", "\n\n",
            "Content-Type: multipart/mixed; boundary=",
            "b", "--b", "--b--", "; ", "\"", "\\", "charset*0*=", "''%", "Content-Transfer-Encoding: base64\n", "é",
            "From ",
            "\r\n", " ", "text/html\n\n<p>", ":", "words",
        ]
        for _ in 0..<3_000 {
            let source = "Subject: s\n" + (0..<random(20)).map { _ in pool[random(pool.count)] }.joined()
            for name in ["a.eml", "a.mbox"] { _ = Reading(source, name: name) }
        }
    }
}

@Suite struct MailDecodingTests {
    @Test(arguments: [
        ("plain", "plain"), ("=?utf-8?q?a_b=3F?=", "a b?"), ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"),
        ("=?utf-8?Q?a?= b", "a b"), ("x =?iso-8859-1?Q?=E9?=", "x é"), ("=?x-none?Q?a?=", "=?x-none?Q?a?="),
        ("=?utf-8?X?a?=", "=?utf-8?X?a?="), ("=?utf-8?Q?a", "=?utf-8?Q?a"), ("=?utf-8*en?Q?a?=", "a"), ("", ""),
    ])
    func encodedWords(_ raw: String, _ decoded: String) {
        #expect(EncodedWords.decode(Array(raw.utf8)) == decoded)
    }

    @Test func transferEncodings() {
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        #expect(text(TransferEncoding.base64(Array("aGVs\r\nbG8=".utf8)[...])) == "hello")
        #expect(text(TransferEncoding.base64(Array("aGVsbG8".utf8)[...])) == "hello")
        #expect(text(TransferEncoding.quotedPrintable(Array("a=3Db=\r\nc= \nd=zz=".utf8)[...])) == "a=bcd=zz")
    }

    @Test func parameters() {
        let type = MailParameters(Array("Text/Plain; charset=\"utf-8\"; name*0=\"a;\"; name*1=\"b\"; x".utf8))
        #expect(type.value == "text/plain")
        #expect(type["charset"] == "utf-8")
        #expect(type["name"] == "a;b")
        #expect(MailParameters(nil).value == "")
    }
}
