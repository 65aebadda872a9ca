/// A text, and how it was had from the bytes of a file.
struct DecodedText {
    /// The text, without a byte-order mark.
    let text: String

    /// The encoding for people: `UTF-16LE (byte-order mark dropped)`.
    let encoding: String

    /// What was lost or assumed, each a sentence without the name of the file.
    var notes: [String] = []
}
