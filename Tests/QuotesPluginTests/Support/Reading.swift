import DossierKit
import DossierTesting

@testable import QuotesPlugin

/// Reads a text and writes what was found as lines for comparison.
struct Reading {
    let document: Document
    let table: QuotationTable

    init(_ text: String, actors: [NamedActor] = [], profile: Profile = .speech) {
        let document = Document(text)
        self.init(document, actors: NamedActor.table(of: actors, in: document), profile: profile)
    }

    init(_ document: Document, actors: ActorTable, profile: Profile = .speech) {
        self.document = document
        let (tokens, sentences) = document.withUTF8 { bytes in
            let tokens = Tokenizer().tokenize(bytes)
            return (tokens, SentenceSplitter().split(bytes, tokens: tokens))
        }
        table = QuotationReader(profile: profile).read(document, tokens: tokens, sentences: sentences, actors: actors)
    }

    /// "kind | source | cue | content", pieces joined by "…".
    var lines: [String] {
        table.quotations.map {
            "\($0.kind.rawValue) | \(words($0.source)) | \(words($0.cue)) | \(words($0.content))"
        }
    }

    /// The speakers, "?" where none is known.
    var speakers: [String] { table.quotations.map { $0.speaker ?? "?" } }

    /// The strings that are not speech, with the reason.
    var notSpeech: [String] { table.notSpeech.map { "\(document[$0.span]): \($0.reason)" } }

    private func words(_ spans: [Span]) -> String { spans.map { document[$0] }.joined(separator: " … ") }
}

/// An actor of a test: its kind, its name and the forms under which the text names it.
struct NamedActor: Sendable {
    let kind: Actor.Kind
    let name: String
    let forms: [String]

    static func person(_ name: String, _ forms: String...) -> NamedActor {
        NamedActor(kind: .person, name: name, forms: [name] + forms)
    }

    static func body(_ name: String, _ forms: String...) -> NamedActor {
        NamedActor(kind: .ministry, name: name, forms: [name] + forms)
    }

    /// The table of the actors that a text names; the longest form at a place counts.
    static func table(of actors: [NamedActor], in document: Document) -> ActorTable {
        let bytes = Array(document.text.utf8)
        var taken = [Bool](repeating: false, count: bytes.count)
        var forms: [(number: Int, bytes: [UInt8])] = []
        for (number, actor) in actors.enumerated() {
            for form in actor.forms where !form.isEmpty { forms.append((number, Array(form.utf8))) }
        }
        forms.sort { $0.bytes.count != $1.bytes.count ? $0.bytes.count > $1.bytes.count : $0.number < $1.number }
        var mentions = [[Actor.Mention]](repeating: [], count: actors.count)
        for (number, form) in forms where form.count <= bytes.count {
            for start in 0...(bytes.count - form.count) where bytes[start..<start + form.count].elementsEqual(form) {
                guard !taken[start..<start + form.count].contains(true) else { continue }
                for offset in start..<start + form.count { taken[offset] = true }
                let span = Span(start, start + form.count)
                mentions[number].append(.init(span: span, form: .name, rule: "test/name", confidence: 1))
            }
        }
        let found = zip(actors, mentions).filter { !$0.1.isEmpty }.map { actor, mentions in
            Actor(
                name: actor.name,
                kind: actor.kind,
                key: actor.name.lowercased(),
                aliases: Array(actor.forms.dropFirst()),
                mentions: mentions.sorted { $0.span < $1.span }
            )
        }
        return ActorTable(found)
    }
}

extension Analysis {
    /// An analysis that finds these actors, for sessions.
    static func testActors(_ actors: [NamedActor]) -> Analysis {
        Analysis("test-actors", summary: "Finds the actors of a test.", produces: Actors.self) { document in
            NamedActor.table(of: actors, in: document)
        }
    }
}
