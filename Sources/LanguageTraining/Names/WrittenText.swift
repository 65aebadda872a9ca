package import LanguageEngine

/// The words of an annotated document put together as a text, a sentence a line, with the names by their bytes.
///
/// Training reads this text as the engine reads any text, with its own tokens and sentences, so that it learns from what
/// it will see.
package struct WrittenText {
    package private(set) var text = ""
    package private(set) var names: [(bytes: Range<Int>, kind: Entity.Kind)] = []

    package init(_ document: Iob2Document) {
        for sentence in document.sentences {
            if !text.isEmpty { text += "\n" }
            add(sentence)
        }
    }

    private mutating func add(_ sentence: [Iob2Document.Word]) {
        var open: (start: Int, type: Substring)?
        var end = text.utf8.count
        var isGlued = true
        for word in sentence {
            let type = word.tag.dropFirst(2)
            if let name = open, !word.tag.hasPrefix("I-") || type != name.type {
                close(name, end)
                open = nil
            }
            if !isGlued, !Self.clingsToLast.contains(word.form) { text += " " }
            let start = text.utf8.count
            text += word.form
            end = text.utf8.count
            isGlued = word.form.last.map { Self.clingsToNext.contains($0) } ?? false
            if word.tag != "O", open == nil { open = (start, type) }
        }
        if let open { close(open, end) }
    }

    private mutating func close(_ name: (start: Int, type: Substring), _ end: Int) {
        if let kind = Self.kind(name.type) { names.append((name.start..<end, kind)) }
    }

    /// The type that a corpus means; nil for types that are none here.
    static func kind(_ type: Substring) -> Entity.Kind? {
        switch type.uppercased() {
        case "PER", "PERSON": .person
        case "ORG", "ORGANIZATION", "ORGANISATION", "CORPORATION", "GROUP": .organisation
        case "LOC", "LOCATION", "PLACE", "FAC": .location
        case "GPE": .place
        case "MISC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE", "OTH": .other
        default: nil
        }
    }

    private static let clingsToLast: Set<String> = [
        ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "'s", "n't", "’s", "'re", "'ve", "'ll", "'d", "'m",
    ]
    private static let clingsToNext: Set<Character> = ["(", "[", "{", "$", "#", "@"]
}
