import CommandKit
import DocumentModel
import LanguageEngine

/// A named set of terms and values: `topic cost-sharing = "cost sharing", "burden sharing", 5% of GDP`.
struct Topic: Sendable {
    /// The name.
    let name: String

    /// The terms as they were given.
    let terms: [String]

    private struct Pattern: Sendable {
        let term: Int
        let forms: [String]
        /// Whether the last form is the beginning of a word.
        let isPrefix: Bool
    }

    private let patterns: [Pattern]

    /// A place where a term stands.
    struct Hit: Hashable, Sendable {
        /// The tokens.
        let tokens: Range<Int>
        /// The term, as it was given.
        let term: String
    }

    /// Reads the terms of a topic: words, phrases in quotes and values, joined by commas.
    ///
    /// - Throws: ``CommandError`` for a term without a word or number.
    init(_ name: String, terms text: String) throws(CommandError) {
        var terms: [String] = []
        var patterns: [Pattern] = []
        for term in try Self.split(text) {
            let isPrefix = term.hasSuffix("*")
            let forms = SpellingFold.forms(isPrefix ? String(term.dropLast()) : term)
            guard !forms.isEmpty else {
                throw CommandError(
                    .arguments,
                    "there is nothing to look for in the term '\(term)'",
                    subject: term,
                    remedy: "topic \(name) = \"cost sharing\", burden*, 5% of GDP"
                )
            }
            patterns.append(Pattern(term: terms.count, forms: forms, isPrefix: isPrefix))
            terms.append(term)
        }
        guard !terms.isEmpty else {
            throw CommandError(
                .arguments,
                "the topic '\(name)' has no terms",
                remedy: "topic \(name) = \"cost sharing\", \"burden sharing\""
            )
        }
        self.name = name
        self.terms = terms
        // Of two terms that begin at one place the longer one hits.
        self.patterns = patterns.sorted {
            $0.forms.count != $1.forms.count ? $0.forms.count > $1.forms.count : $0.term < $1.term
        }
    }

    /// Where its terms stand in a document, in order, without overlaps.
    func hits(in document: Document, _ tokens: TokenSequence) -> [Hit] {
        let units = SpellingFold.units(document, tokens)
        var hits: [Hit] = []
        var index = 0
        while index < units.count {
            guard let pattern = patterns.first(where: { fits($0, units, index) }) else {
                index += 1
                continue
            }
            let last = units[index + pattern.forms.count - 1]
            hits.append(Hit(tokens: units[index].tokens.lowerBound..<last.tokens.upperBound, term: terms[pattern.term]))
            index += pattern.forms.count
        }
        return hits
    }

    /// The terms that stand in some words, in the order in which they were given.
    func terms(in text: String) -> [String] {
        let found = Set(hits(in: Document(text), Tokenizer().tokenize(text)).map(\.term))
        return terms.filter(found.contains)
    }

    private func fits(_ pattern: Pattern, _ units: [SpellingFold.Unit], _ start: Int) -> Bool {
        guard start + pattern.forms.count <= units.count else { return false }
        for (offset, form) in pattern.forms.enumerated() {
            let unit = units[start + offset].form
            let isLast = offset == pattern.forms.count - 1
            guard unit == form || (isLast && pattern.isPrefix && unit.hasPrefix(form)) else { return false }
        }
        return true
    }

    /// The terms between commas that stand outside of quotes.
    private static func split(_ text: String) throws(CommandError) -> [String] {
        var terms: [String] = []
        var current = ""
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { current.append(character) }
            } else if character == "\"" || (character == "'" && current.allSatisfy(\.isWhitespace)) {
                quote = character
            } else if character == "," {
                terms.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        if quote != nil { throw CommandError(.syntax, "a quote is open in the terms") }
        terms.append(current)
        return terms.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }
}

extension Session {
    /// The topic with a name.
    ///
    /// - Throws: ``CommandError`` with the nearest name when there is none.
    func topic(named name: String) throws(CommandError) -> Topic {
        let topics = decisions.topics
        guard let terms = topics[name] else {
            throw CommandError(
                .unknownName,
                "no topic '\(name)'",
                subject: name,
                suggestion: Suggestion.nearest(to: name, in: topics.keys.sorted()),
                valid: topics.isEmpty
                    ? nil
                    : CommandError.unknown(
                        .unknownName,
                        "",
                        name: name,
                        among: "topics",
                        topics.keys.sorted()
                    ).valid,
                remedy: topics.isEmpty ? "topic \(name) = \"cost sharing\", \"burden sharing\"" : nil
            )
        }
        return try Topic(name, terms: terms)
    }
}
