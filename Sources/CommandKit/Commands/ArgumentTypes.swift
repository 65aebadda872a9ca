public import ArgumentParser

/// What completion offers for an argument.
///
/// ArgumentParser's completion closures get no context, so the kind travels through its declaration as a marker that the
/// workbench reads: the same declaration that parses an argument completes it.
public enum CompletionDomain: String, Sendable, CaseIterable {
    /// Names and aliases of actors.
    case actor
    /// Names of speakers.
    case speaker
    /// Display names of documents.
    case document
    /// Display names of facts.
    case fact
    /// Names of results.
    case result
    /// Names of commands.
    case command
    /// Columns of the table from the left.
    case column

    /// The completion kind that carries the marker.
    public var completion: CompletionKind { .shellCommand("\(Self.marker)\(rawValue)") }

    /// Reads a marker; nil for a real shell command, which is never run.
    public init?(marker: String) {
        guard marker.hasPrefix(Self.marker) else { return nil }
        self.init(rawValue: String(marker.dropFirst(Self.marker.count)))
    }

    private static let marker = "dossier:"
}

/// The name of an actor as an argument.
public struct ActorArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The name as given.
    public let name: String

    /// Takes any text.
    public init(argument: String) { name = argument }

    /// Names and aliases of actors.
    public static var defaultCompletionKind: CompletionKind { CompletionDomain.actor.completion }
}

/// The name of a speaker as an argument.
public struct SpeakerArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The name as given.
    public let name: String

    /// Takes any text.
    public init(argument: String) { name = argument }

    /// Names of speakers.
    public static var defaultCompletionKind: CompletionKind { CompletionDomain.speaker.completion }
}

/// The display name of a document as an argument.
public struct DocumentArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The name as given.
    public let name: String

    /// Takes any text.
    public init(argument: String) { name = argument }

    /// Display names of documents.
    public static var defaultCompletionKind: CompletionKind { CompletionDomain.document.completion }
}

/// The display name of a fact as an argument.
public struct FactArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The name as given.
    public let name: String

    /// Takes any text.
    public init(argument: String) { name = argument }

    /// Display names of facts.
    public static var defaultCompletionKind: CompletionKind { CompletionDomain.fact.completion }
}
