import LanguageEngine
import LanguageTraining
import Testing

@Suite struct WrittenTextTests {
    private func written(_ file: String) throws -> (text: String, names: [String]) {
        let written = WrittenText(try #require(try Iob2Reader.read(file).first))
        let bytes = Array(written.text.utf8)
        return (
            written.text,
            written.names.map { "\($0.kind.rawValue) \(String(decoding: bytes[$0.bytes], as: UTF8.self))" }
        )
    }

    @Test func putsWordsTogetherAsTheyAreWritten() throws {
        let (text, names) = try written(
            "Lanner\tB-ORG\nBank\tI-ORG\n's\tO\nchief\tO\n(\tO\nZoë\tB-PER\nKray\tI-PER\n)\tO\ndoes\tO\nn't\tO\nsay\tO\n.\tO\n\nOslo\tB-GPE\n"
        )
        #expect(text == "Lanner Bank's chief (Zoë Kray) doesn't say.\nOslo")
        #expect(names == ["ORG Lanner Bank", "PERSON Zoë Kray", "GPE Oslo"])
    }

    @Test func namesThatTouchStayTwo() throws {
        let (_, names) = try written("Oslo\tB-LOC\nLima\tB-LOC\nBell\tI-PER\nrose\tO\n")
        #expect(names == ["LOC Oslo", "LOC Lima", "PERSON Bell"])
    }

    @Test func typesThatAreNoneHereAreNoNames() throws {
        let (_, names) = try written("Monday\tB-DATE\nOslo\tB-LOC\n")
        #expect(names == ["LOC Oslo"])
    }
}
