import DossierTesting
import Testing

@testable import DocumentModel

/// Offsets in scalars, against `String.unicodeScalars`.
@Suite struct ScalarIndexTests {
    /// Texts above 5 kB with scalars of one to four bytes in random order.
    private static let texts: [String] =
        (UInt64(1)...8).map { seed in
            var random = SeededGenerator(seed: seed)
            let ranges: [ClosedRange<UInt32>] = [0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0x1_0000...0x10_FFFF]
            // The first seeds have few scalars of several bytes, the last ones nearly no others.
            var text = String.UnicodeScalarView()
            for _ in 0..<5_000 {
                let plain = UInt64.random(in: 1...8, using: &random) > seed
                let range = plain ? ranges[0] : ranges.randomElement(using: &random) ?? ranges[0]
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
            }
            return String(text)
        } + [String(repeating: "a", count: 6_000), "", "é", String(repeating: "日", count: 1_024)]

    @Test(arguments: texts)
    func bothDirectionsAgreeWithTheStandardLibrary(_ text: String) {
        let document = Document(text)
        var offset = 0
        var wrong: [Int] = []
        for (number, scalar) in text.unicodeScalars.enumerated() {
            if document.scalarOffset(of: offset) != number { wrong.append(offset) }
            if document.byteOffset(ofScalar: number) != offset { wrong.append(offset) }
            let length = UTF8.width(scalar)
            // Inside a scalar its own number counts as passed.
            for inner in 1..<max(length, 1) where document.scalarOffset(of: offset + inner) != number + 1 {
                wrong.append(offset + inner)
            }
            if !document.isScalarBoundary(offset) || length > 1 && document.isScalarBoundary(offset + 1) {
                wrong.append(offset)
            }
            offset += length
        }
        #expect(wrong.isEmpty)
        #expect(document.scalarOffset(of: document.count) == text.unicodeScalars.count)
        #expect(document.byteOffset(ofScalar: text.unicodeScalars.count) == document.count)
    }

    @Test func placesOutsideTheTextDoNotTrap() {
        for document in [Document("né"), Document("ab"), Document("")] {
            #expect(document.scalarOffset(of: -5) == 0)
            #expect(document.scalarOffset(of: .max) == document.text.unicodeScalars.count)
            #expect(document.byteOffset(ofScalar: .min) == 0)
            #expect(document.byteOffset(ofScalar: .max) == document.count)
            #expect(!document.isScalarBoundary(-1) && !document.isScalarBoundary(9))
        }
    }
}
