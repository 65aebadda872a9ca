import DossierKit

/// Finds what money is for, as a short noun phrase.
struct PurposeStep {
    let passage: Passage

    /// The purpose by the words around a group; nil when they name none.
    func purpose(_ group: FigureGroup, _ segment: Segments.Segment) -> String? {
        let firstEnd = [group.amount, group.share].compactMap { $0 }.min { $0.item < $1.item }?.end ?? group.end
        if let phrase = behind(firstEnd, group.end) ?? behind(group.end, segment.after.upperBound) { return phrase }
        if let phrase = before(segment.before) { return phrase }
        return before(stretch(segment.clause.lowerBound, max(segment.clause.lowerBound, group.first)))
            ?? before(segment.after)
    }

    /// The usual name of spending on armed forces, whatever it is called.
    static let defence: Set<String> = [
        "defence", "defense", "defences", "defenses", "military", "armed", "army", "rearmament", "bundeswehr", "forces",
    ]

    /// Other fields of spending, with their usual names.
    private static let fields: [String: String] = [
        "education": "education", "schools": "education", "health": "health", "healthcare": "health",
        "infrastructure": "infrastructure", "security": "security", "pensions": "pensions", "welfare": "welfare",
        "climate": "climate", "transport": "transport", "housing": "housing", "aid": "aid", "assistance": "aid",
        "research": "research", "energy": "energy", "police": "police", "navy": "navy", "armaments": "armaments",
        "submarines": "submarines", "railways": "railways", "agriculture": "agriculture",
    ]

    /// "for day-to-day spending", "on defence", "into its army": the phrase after the figures.
    private func behind(_ start: Int, _ end: Int) -> String? {
        var index = start
        // Times and "more", "a year" may stand in between.
        while index < end, index < start + 6 {
            let item = passage[index]
            if ["for", "on", "into", "towards", "toward", "to"].contains(item.text), item.isWord {
                let phrase = phrase(from: index + 1, to: end)
                // "to" leads to a verb or a receiver as often as to a purpose.
                if let phrase, item.text != "to" || isField(phrase) { return phrase }
            }
            guard item.time != nil || item.isWord || item.text == ")" || item.text == "," else { return nil }
            index += 1
        }
        return nil
    }

    private static let stops: Set<String> = [
        "in", "by", "from", "to", "over", "which", "that", "until", "as", "at", "with", "will", "would", "was", "is",
        "has", "had", "were", "this", "next", "last", "than", "compared", "if", "while", "when", "on", "for", "it",
        "be",
        "respectively", "alone", "every", "each", "per", "more",
    ]
    private static let articles: Set<String> = ["the", "its", "their", "a", "an", "his", "her", "our", "'s", "new"]
    private static let noPurposes: Set<String> = [
        "year", "years", "decade", "decades", "period", "what", "month", "months", "time", "free", "now",
    ]

    /// The noun phrase that starts at an index: up to five words, without its article; nil where there is none.
    private func phrase(from start: Int, to end: Int) -> String? {
        var words: [String] = []
        var isJoined = false
        for index in stretch(start, end) {
            let item = passage[index]
            if item.text == "-", !words.isEmpty {
                words[words.count - 1] += "-"
                isJoined = true
                continue
            }
            guard item.isWord, isJoined || !Self.stops.contains(item.text), words.count < 5 else { break }
            if isJoined {
                words[words.count - 1] += item.text
            } else if !Self.articles.contains(item.text) {
                words.append(item.text)
            }
            isJoined = false
        }
        while let last = words.last, ["and", "or", "of", "about", "no", "not", "such"].contains(last) {
            words.removeLast()
        }
        guard let first = words.first, first.utf8.count > 2, !words.contains(where: Self.noPurposes.contains) else {
            return nil
        }
        return Self.usual(words)
    }

    /// The usual name of a phrase: every name of spending on armed forces at large is `defence`.
    static func usual(_ words: [String]) -> String {
        let general: Set<String> = ["spending", "budget", "and", "forces", "national", "expenditure", "the", "outlays"]
        if words.contains(where: defence.contains), words.allSatisfy({ defence.contains($0) || general.contains($0) }) {
            return "defence"
        }
        return words.joined(separator: " ").replacing("defense", with: "defence")
    }

    private func isField(_ phrase: String) -> Bool {
        phrase.split(separator: " ").contains { word in
            word == "defence" || Self.defence.contains(String(word)) || Self.fields[String(word)] != nil
        }
    }

    /// The nearest field that is named in front of figures.
    private func before(_ range: Range<Int>) -> String? {
        for index in range.clamped(to: passage.items.indices).reversed() {
            let item = passage[index]
            if item.isWord, ["total", "overall", "whole"].contains(passage.text(index - 1)),
                ["spending", "expenditure", "outlays", "budget"].contains(item.text)
            {
                return "budget"
            }
            guard item.isWord || item.actor != nil else { continue }
            // The words of a name count too: "the Health Ministry".
            for word in item.text.split(separator: " ").reversed() {
                if Self.defence.contains(String(word)) { return "defence" }
                if let field = Self.fields[String(word)] { return field }
            }
        }
        return nil
    }
}
