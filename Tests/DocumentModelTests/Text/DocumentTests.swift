import Foundation
import Testing

@testable import DocumentModel

@Suite struct DocumentTests {
    /// The vectors of FIPS 180-2, appendix B, and of the empty message.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func theIdentityIsTheDigest(_ text: String, _ digest: String) {
        #expect(DocumentID(of: text).digest == digest)
        #expect(Document(text).id == DocumentID(digest: digest))
        #expect(Document(text).id.short == String(digest.prefix(12)))
    }

    @Test(arguments: [
        "", "e3b0", String(repeating: "g", count: 64), String(repeating: "0", count: 65),
        "É" + String(repeating: "0", count: 62),
    ])
    func whatIsNoDigestIsNoIdentity(_ text: String) {
        #expect(DocumentID(digest: text) == nil)
    }

    @Test func identitiesSortAsTheirDigestsAndSurviveJSON() throws {
        let all = (0..<200).map { DocumentID(of: "text \($0)") }
        #expect(all.sorted().map(\.digest) == all.map(\.digest).sorted())
        #expect(all.allSatisfy { DocumentID(digest: $0.digest) == $0 })
        #expect(all.allSatisfy { DocumentID(digest: $0.digest.uppercased()) == $0 })
        #expect(try JSONDecoder().decode([DocumentID].self, from: try JSONEncoder().encode(all)) == all)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(DocumentID.self, from: Data(#"{"digest":"ab"}"#.utf8))
        }
    }

    @Test func equalTextsAreOneDocumentAndLikeOnesAreNot() {
        #expect(Document("café") == Document("café"))
        // Canonically equal for `String`, but other bytes: offsets would differ.
        #expect(Document("caf\u{E9}") != Document("cafe\u{301}"))
        #expect(Set([Document("a"), Document("a"), Document("b")]).count == 2)
    }

    @Test func theTextIsKeptByteForByte() {
        let text = "\u{FEFF}a\r\n\u{0}e\u{301}\u{1F468}\u{200D}\u{1F469}"
        let document = Document(text)
        #expect(Array(document.text.utf8) == Array(text.utf8))
        #expect(document.withUTF8 { Array($0) } == Array(text.utf8))
        #expect(document.span == Span(0, text.utf8.count))
    }

    @Test func spansGiveTheirText() {
        let document = Document("né日x")
        #expect(document[Span(0, 3)] == "né")
        #expect(document[Span(3, 6)] == "日")
        #expect(document[Span(3, 3)] == "")
        #expect(document[document.span] == "né日x")
    }

    @Test func foreignSpansDoNotTrap() {
        let document = Document("né")
        #expect(document[Span(1, 90)] == "é")
        #expect(document[Span(50, 90)] == "")
        #expect(document[Span(0, 2)] == "n\u{FFFD}")
        #expect(document[Span(2, 3)] == "\u{FFFD}")
        #expect(document.scalarRange(of: Span(0, 90)) == 0..<2)
    }

    @Test func bridgedTextsBecomeNative() {
        let text = String(decoding: Array("grün".utf16), as: UTF16.self)
        #expect(Document(text).count == 5)
    }
}
