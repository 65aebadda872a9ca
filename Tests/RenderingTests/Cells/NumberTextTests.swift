import Foundation
import Testing

@testable import Rendering

@Suite struct NumberTextTests {
    @Test func groupsDigits() {
        #expect(NumberText.grouped("1359") == "1,359")
        #expect(NumberText.grouped("-66500.2512") == "-66,500.2512")
        #expect(NumberText.grouped("999") == "999")
        #expect(NumberText.grouped("") == "")
    }

    @Test(arguments: [
        ("1359.2677345", "1,359"), ("0.95", "0.95"), ("2.13675213", "2.137"), ("0.000012345678", "0.00001235"),
        ("-2.66", "-2.66"), ("67.5384615", "67.54"), ("123456.78901", "123,457"), ("0", "0"),
    ])
    func peopleGetFourSignificantDigits(value: String, text: String) {
        #expect(NumberText.people(Samples.decimal(value)) == text)
    }

    @Test(arguments: ["59400000000000", "0.1", "-0.000001", "12345678901234567890.123456789", "0"])
    func exactNumbersAreExact(value: String) {
        #expect(NumberText.exact(Samples.decimal(value)) == value)
    }

    @Test func notANumberHasNoText() {
        #expect(NumberText.exact(.nan) == nil)
        #expect(NumberText.people(.nan) == "?")
    }
}
