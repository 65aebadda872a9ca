public import DocumentModel

/// An actor of a whole collection: the actors of single documents that are certainly the same.
///
/// Actors with one key are the same. A person who is known by one name only ("Lee") is nobody else's Lee: such actors of
/// different documents stay apart, and so do a person and another actor of one key.
public struct CorpusActor: Hashable, Sendable, Identifiable {
    /// The identity in the collection; actors of documents find it by ``identity(of:in:)``.
    public let id: String

    /// The name that most documents use; of equally frequent ones the longest.
    public let name: String

    /// The type that most documents give it.
    public let kind: Actor.Kind

    /// The country or body it belongs to.
    public let affiliation: String?

    /// The ISO 3166 code of the country it is or belongs to.
    public let country: String?

    /// The office in which a person acts, where a document says so.
    public let role: String?

    /// The other forms in which it is named with the number of such mentions, the most frequent first.
    public let aliases: [Alias]

    /// How often it is named.
    public let mentionCount: Int

    /// Where it is named, by document, in the order of the text.
    ///
    /// Go through the documents in an order of your own: that of the dictionary changes from run to run.
    public let mentions: [DocumentID: [Actor.Mention]]

    /// A form in which an actor is named.
    public struct Alias: Hashable, Sendable {
        /// The words.
        public let form: String
        /// How many mentions have this form.
        public let count: Int

        /// Counts a form.
        public init(form: String, count: Int) {
            self.form = form
            self.count = count
        }
    }

    init(
        id: String,
        name: String,
        kind: Actor.Kind,
        affiliation: String?,
        country: String?,
        role: String?,
        aliases: [Alias],
        mentions: [DocumentID: [Actor.Mention]],
        mentionCount: Int
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.affiliation = affiliation
        self.country = country
        self.role = role
        self.aliases = aliases
        self.mentions = mentions
        self.mentionCount = mentionCount
    }

    /// This actor and others that people said are the same, under a name.
    ///
    /// Kind, country and office are those of this one, and those of the others where it has none.
    public func merging(_ others: [CorpusActor], name: String) -> CorpusActor {
        var mentions = mentions
        var forms: [String: Int] = [:]
        for actor in [self] + others {
            for alias in actor.aliases { forms[alias.form, default: 0] += alias.count }
            if actor.name != name { forms[actor.name, default: 0] += 1 }
        }
        for other in others { mentions.merge(other.mentions) { ($0 + $1).sorted { $0.span < $1.span } } }
        forms[name] = nil
        return CorpusActor(
            id: id,
            name: name,
            kind: kind,
            affiliation: affiliation ?? others.lazy.compactMap(\.affiliation).first,
            country: country ?? others.lazy.compactMap(\.country).first,
            role: role ?? others.lazy.compactMap(\.role).first,
            aliases: forms.map { Alias(form: $0.key, count: $0.value) }
                .sorted { $0.count != $1.count ? $0.count > $1.count : $0.form < $1.form },
            mentions: mentions,
            mentionCount: others.reduce(mentionCount) { $0 + $1.mentionCount }
        )
    }

    /// The identity in the collection of an actor of one document.
    public static func identity(of actor: Actor, in document: DocumentID) -> String {
        guard actor.kind == .person else { return actor.key }
        let words = actor.name.split(whereSeparator: \.isWhitespace)
        // A surname alone says who is meant in one article only.
        return words.count > 1 ? "person:\(actor.key)" : "person:\(actor.key)@\(document.digest)"
    }
}

/// What one document contributes to the actors of a collection.
public struct ActorPart: Hashable, Sendable {
    /// The actor, as the document knows it.
    public let actor: Actor

    /// How many mentions have each form, white space folded.
    public let forms: [String: Int]

    /// Counts the forms of an actor.
    public init(_ actor: Actor, in document: Document) {
        self.actor = actor
        var forms: [String: Int] = [:]
        for mention in actor.mentions {
            forms[document[mention.span].split(whereSeparator: \.isWhitespace).joined(separator: " "), default: 0] += 1
        }
        self.forms = forms
    }
}

/// The actors across all documents.
public enum CorpusActors: CorpusKey {
    /// Actors are merged by ``CorpusActor/identity(of:in:)``.
    public typealias Merge = ActorMerge

    /// The name of the result, `corpus-actors`.
    public static let name = "corpus-actors"
}
