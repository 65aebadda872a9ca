public import DocumentModel

/// What somebody is reported to have said.
public struct Quotation: Hashable, Codable, Sendable, Anchored {
    /// How the words are reported.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// Wholly in quotation marks.
        case direct
        /// Partly in quotation marks.
        case mixed
        /// In the reporter's words.
        case indirect
    }

    /// The words, in one or several pieces, quotation marks included.
    public let content: [Span]

    /// The words that name the speaker; empty where there are none.
    public let source: [Span]

    /// The words that say that something was said: "was quoted as saying".
    public let cue: [Span]

    /// How the words are reported.
    public let kind: Kind

    /// The canonical name of the speaker; nil when it can't be resolved.
    public let speaker: String?

    /// The key of the speaker among the actors of the document; nil when it is no known actor.
    public let speakerKey: String?

    /// The rule that found it, as `quotes/rule`.
    public let rule: String

    /// How sure the rule is, from 0 to 1.
    public let confidence: Double

    /// Describes a quotation.
    ///
    /// - Precondition: `content` is not empty.
    public init(
        content: [Span],
        source: [Span],
        cue: [Span],
        kind: Kind,
        speaker: String?,
        speakerKey: String?,
        rule: String,
        confidence: Double
    ) {
        precondition(!content.isEmpty, "a quotation has content")
        self.content = content
        self.source = source
        self.cue = cue
        self.kind = kind
        self.speaker = speaker
        self.speakerKey = speakerKey
        self.rule = rule
        self.confidence = confidence
    }

    /// From the first word of the content to its last.
    public var span: Span { content.dropFirst().reduce(content[0]) { $0.union($1) } }
}

/// A string in quotation marks that is not speech: a name, a title, a word held at a distance.
public struct ScareQuote: Hashable, Codable, Sendable, Anchored {
    /// The string, marks included.
    public let span: Span
    /// Why it is not speech, in a few words.
    public let reason: String

    /// Describes a string in quotation marks.
    public init(span: Span, reason: String) {
        self.span = span
        self.reason = reason
    }
}

/// The quotations of one document, and what looks like one.
public struct QuotationTable: Hashable, Codable, Sendable {
    /// The quotations, sorted by place.
    public let quotations: Annotations<Quotation>

    /// Strings in quotation marks that are not speech, sorted by place.
    public let notSpeech: [ScareQuote]

    /// Collects the quotations of a document.
    public init(_ quotations: [Quotation], notSpeech: [ScareQuote] = []) {
        self.quotations = Annotations(quotations)
        self.notSpeech = notSpeech
    }
}

/// The layer of quotations.
public enum Quotations: LayerKey {
    /// Quotations and strings that are not speech.
    public typealias Value = QuotationTable

    /// The layer's name, `quotations`.
    public static let name = "quotations"
}

extension AnalysedDocument {
    /// The quotations of the text.
    public var quotations: QuotationTable { get throws { try layer(Quotations.self) } }
}
