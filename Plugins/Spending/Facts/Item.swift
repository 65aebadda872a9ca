import DossierKit

/// One unit of a passage: a word, a mark, or a quantity, time or actor that other layers found, taken as a whole.
///
/// Rules over items read "sum, in, time" instead of a dozen tokens, and can't look into the inside of a name.
struct Item: Hashable, Sendable {
    /// What it is, with its index in its layer.
    enum Kind: Hashable, Sendable {
        /// A word, a number or a symbol.
        case word
        /// A mark of punctuation.
        case mark
        /// A sum or a percentage.
        case quantity(Int)
        /// An expression of time.
        case time(Int)
        /// A mention of an actor: its index among the places of the table.
        case actor(Int)
    }

    /// What it is.
    let kind: Kind
    /// Where it stands.
    let span: Span
    /// The words in lower case; for marks one of `, ; : . ( ) — " -` where they are one of these.
    let text: String
    /// The index of its sentence in the passage.
    let sentence: Int

    var isWord: Bool { kind == .word }
    var isQuantity: Bool { if case .quantity = kind { true } else { false } }
    var time: Int? { if case .time(let index) = kind { index } else { nil } }
    var actor: Int? { if case .actor(let index) = kind { index } else { nil } }
}

/// A paragraph as items, with the layers they point into.
struct Passage: Sendable {
    /// The items in the order of the text.
    let items: [Item]
    /// The items of each sentence.
    let sentences: [Range<Int>]
    /// Where each sentence stands.
    let sentenceSpans: [Span]
    /// The layers.
    let layers: FactLayers

    /// The item at `index`; a full stop outside.
    subscript(index: Int) -> Item {
        items.indices.contains(index) ? items[index] : Item(kind: .mark, span: Span(0, 0), text: ".", sentence: -1)
    }

    /// The words of the item at `index`.
    func text(_ index: Int) -> String { self[index].text }

    /// The quantity of the item at `index`.
    func quantity(_ index: Int) -> Quantity? {
        if case .quantity(let place) = self[index].kind { layers.quantities[place] } else { nil }
    }

    /// The actor of the item at `index`.
    func actor(_ index: Int) -> Actor? {
        self[index].actor.map { layers.actors.actors[layers.actors.places[$0].actor] }
    }

    /// How the actor is named at `index`.
    func form(_ index: Int) -> Actor.Mention.Form? {
        self[index].actor.map { layers.actors.places[$0].mention.form }
    }

    /// The expression of time of the item at `index`.
    func time(_ index: Int) -> TimeExpression? { self[index].time.map { layers.times[$0] } }

    /// The range of the sentence that holds the item at `index`.
    func sentence(of index: Int) -> Range<Int> { sentences[self[index].sentence] }

    /// Whether a word of `words` stands in `range`.
    func has(_ words: Set<String>, in range: Range<Int>) -> Bool {
        range.clamped(to: items.indices).contains { words.contains(items[$0].text) }
    }

    /// Whether a word of `words` stands in `range`, also inside the name of an actor: "the Danish navy".
    func names(_ words: Set<String>, in range: Range<Int>) -> Bool {
        range.clamped(to: items.indices).contains { index in
            let item = items[index]
            guard item.actor != nil else { return words.contains(item.text) }
            return item.text.split(separator: " ").contains { words.contains(String($0)) }
        }
    }

    /// The first place in `range` where a word of `words` stands.
    func first(_ words: Set<String>, in range: Range<Int>) -> Int? {
        range.clamped(to: items.indices).first { words.contains(items[$0].text) }
    }

    /// The last place in `range` where a word of `words` stands.
    func last(_ words: Set<String>, in range: Range<Int>) -> Int? {
        range.clamped(to: items.indices).last { words.contains(items[$0].text) }
    }
}

/// The layers that facts are made of.
struct FactLayers: Sendable {
    let document: Document
    let tokens: TokenSequence
    let sentences: SentenceSequence
    let quantities: Annotations<Quantity>
    let times: Annotations<TimeExpression>
    let actors: ActorTable
    let published: PublicationDate
}

/// The items from one index to another; none when the second comes first, as it does where segments are empty.
func stretch(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }
