/// A reading of one cue: who, what, and by which frame; the best readings of a text become its quotations.
struct Candidate {
    /// How the content stands to its cue.
    enum Frame: String {
        case that, to, wh, ing, plain, quote, colon
        /// The content comes first: "…, she said".
        case left
        /// The content comes first, and the verb before its subject: "…, said the minister".
        case inverted
        /// Content on both sides: "…, she said, …".
        case split
        case according, signature, label
        /// A quotation that stands alone and takes the speaker of the one before.
        case alone
        case noun
        case preposition, with, about, of, on, `for`, against, `as`, at, `in`

        /// Whether a quotation before the subject is the content, whatever follows the verb.
        var yieldsToQuotation: Bool {
            switch self {
            case .that, .quote, .colon, .left: false
            default: true
            }
        }
    }

    /// How the cue is inflected, as far as it changes what the frame is worth.
    enum Voice: String {
        case finite, ing, infinitive, passive
    }

    /// The index among the cues of the lexicon; -1 for frames without a verb or noun.
    var cue: Int
    var frame: Frame
    var voice: Voice
    /// The items of the cue; empty for a quotation that stands alone.
    var cueItems: Range<Int>
    /// The items of the source; nil where there is none.
    var source: Range<Int>?
    /// The items of the content, in pieces.
    var content: [Range<Int>]
    /// The unit it stands in.
    var unit: Int
    /// The worth of the frame, from 0 to 1.
    var score: Double
    var act: Cue.Act

    /// From the first item of the content to its last.
    var envelope: Range<Int> {
        (content.map(\.lowerBound).min() ?? 0)..<(content.map(\.upperBound).max() ?? 0)
    }

    /// The number of items of the content.
    var length: Int { content.reduce(0) { $0 + $1.count } }
}
