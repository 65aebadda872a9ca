import Testing

@testable import Corpora

@Suite struct ReadLimitsTests {
    @Test func sizesAreForPeople() {
        let sizes = [0, 1, 999, 1_000, 2_733, 12_000, 12_345, 999_999, 64_000_000, 2_500_000_000]
        #expect(
            sizes.map(ReadLimits.describe) == [
                "0 bytes", "1 byte", "999 bytes", "1 kB", "2.7 kB", "12 kB", "12 kB", "999 kB", "64 MB", "2.5 GB",
            ]
        )
    }

    @Test("C-15: a size that an archive invents does not overflow")
    func inventedSizes() {
        #expect(ReadLimits().tooLarge("a", size: .max).reason == .tooLarge)
        #expect(ReadLimits(maximumBytes: 1).tooLarge("a", size: nil).remedy?.hasSuffix("--max-size 1MB") == true)
    }

    @Test func senselessLimitsAreMended() {
        #expect(ReadLimits(maximumBytes: -5).maximumBytes == 0)
        #expect(ReadLimits(maximumBytes: .max).maximumBytes == ReadLimits.largestText)
        #expect(ReadLimits(maximumSilence: .nan).maximumSilence == 0)
        #expect(ReadLimits(maximumSilence: .infinity).maximumSilence == ReadLimits.longestSilence)
    }
}
