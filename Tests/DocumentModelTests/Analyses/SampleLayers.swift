import DocumentModel
import Synchronization

/// Layers of words and numbers, small enough to foresee.
enum Letters: LayerKey {
    typealias Value = Int
    static let name = "letters"
}

enum Words: LayerKey {
    typealias Value = [String]
    static let name = "words"
}

enum Density: LayerKey {
    typealias Value = Double
    static let name = "density"
}

/// A layer that depends on the date of publication.
enum Heading: LayerKey {
    typealias Value = String
    static let name = "heading"
    static let formatVersion = 3
}

/// A layer whose value may be nothing.
enum Longest: LayerKey {
    typealias Value = String?
    static let name = "longest"
}

/// An input besides those of the model.
enum Mood: InputKey {
    typealias Value = String?
    static let name = "mood"
    static let formatVersion = 2
    static let absent: String? = nil
}

/// Another key of the same name as ``Letters``.
enum FalseLetters: LayerKey {
    typealias Value = Int
    static let name = "letters"
}

/// Counts how often each analysis ran.
final class RunCounter: Sendable {
    private let runs = Mutex<[String: Int]>([:])

    func note(_ name: String) { runs.withLock { $0[name, default: 0] += 1 } }

    subscript(name: String) -> Int { runs.withLock { $0[name] ?? 0 } }
}

/// Five analyses over each other: words → letters, longest; letters + words → density; words + published → heading.
func sampleAnalyses(_ counter: RunCounter = RunCounter(), wordsVersion: Int = 1) -> [Analysis] {
    [
        Analysis("density", summary: "Divides.", produces: Density.self, from: Letters.self, Words.self) {
            _,
            letters,
            words in
            counter.note("density")
            return words.isEmpty ? 0 : Double(letters) / Double(words.count)
        },
        Analysis("words", summary: "Splits.", version: wordsVersion, produces: Words.self) { document in
            counter.note("words")
            return document.text.split(separator: " ").map(String.init)
        },
        Analysis("letters", summary: "Counts.", produces: Letters.self, from: Words.self) { _, words in
            counter.note("letters")
            return words.reduce(0) { $0 + $1.count }
        },
        Analysis("heading", summary: "Joins.", produces: Heading.self, from: Words.self, Published.self) {
            _,
            words,
            published in
            counter.note("heading")
            return "\(words.first ?? "-") \(published.date?.notation ?? "?")"
        },
        Analysis("longest", summary: "Finds.", produces: Longest.self, from: Words.self, Mood.self) { _, words, mood in
            counter.note("longest")
            return mood ?? words.max { $0.count < $1.count }
        },
    ]
}
