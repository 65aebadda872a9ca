/// The features of a word that a network sums: its form, its parts, its look, and how it stands.
///
/// A feature is a 32-bit hash of a template and what fills it; ``FeatureVocabulary`` says which row belongs to it.
package enum WordFeatures {
    /// The most features that a word can have.
    package static let limit = 20

    private static let prime: UInt64 = 0x0000_0100_0000_01B3
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The templates that name the word itself: these are left out at random in training, so that the others learn to
    /// stand in for a word that was never seen.
    package static let formTemplates = 2

    /// Writes the features of a word's form and of the classes it has in the lexicon; returns how many.
    static func write(_ form: WordForm, _ classes: WordClass, to features: UnsafeMutablePointer<UInt32>) -> Int {
        let count = form.count
        var written = 0
        func put(_ template: UInt64, _ hash: UInt64) {
            features[written] = key(template, hash)
            written += 1
        }
        put(0, hash(form.bytes, count))
        put(1, hash(form.lower, count))
        put(2, form.shapeHash(seed))
        var prefix = seed
        for length in 1...4 where length < count {
            prefix = (prefix ^ UInt64(form.lower[length - 1])) &* prime
            put(2 + UInt64(length), prefix)
        }
        var suffix = seed
        for length in 1...5 where length < count {
            suffix = (suffix ^ UInt64(form.lower[count - length])) &* prime
            put(6 + UInt64(length), suffix)
        }
        if !classes.isEmpty { put(13, UInt64(classes.rawValue)) }
        return written
    }

    /// The feature of how a word stands: its capital where capitals say something or nothing, the white space around it.
    static func standing(_ token: Token, isFirst: Bool, isShouted: Bool, spaceBefore: Bool) -> UInt32 {
        var bits: UInt64 = isFirst ? 1 : 0
        if isShouted { bits |= 2 }
        if spaceBefore { bits |= 4 }
        if token.spaceAfter { bits |= 8 }
        if token.shape.contains(.startsUppercase) { bits |= 16 }
        if token.shape.contains(.continuesWord) { bits |= 32 }
        return key(12, bits &+ 1)
    }

    /// The hash of some bytes.
    @inline(__always)
    static func hash(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> UInt64 {
        var hash = seed
        guard let bytes else { return hash }
        for index in 0..<count { hash = (hash ^ UInt64(bytes[index])) &* prime }
        return hash
    }

    /// The 32-bit key of a template with what fills it; never zero.
    @inline(__always)
    static func key(_ template: UInt64, _ hash: UInt64) -> UInt32 {
        var mixed = (hash ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 32
        return UInt32(truncatingIfNeeded: mixed) | 1
    }
}
