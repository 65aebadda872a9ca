/// Why a model file can't be used.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No model was found in any of the places that were looked at.
    case notFound(places: [String])
    /// The file can't be opened or mapped.
    case unreadable(path: String, reason: String)
    /// The file is no model: it does not begin as one.
    case foreign(path: String)
    /// The file is of another version of the format.
    case version(path: String, found: Int, known: Int)
    /// The file is shorter than its table of contents says.
    case truncated(path: String)
    /// A part's bytes are not those that were written.
    case damaged(path: String, section: String)
    /// A part is missing, or its size does not fit the others.
    case misshapen(path: String, section: String)

    /// What is wrong, with which file, and what to try.
    public var description: String {
        switch self {
        case .notFound(let places):
            "no language model found: looked for \(places.map { "'\($0)'" }.joined(separator: ", ")); "
                + "install it beside the program, or name it in DOSSIER_MODEL"
        case .unreadable(let path, let reason): "can't read the language model '\(path)': \(reason)"
        case .foreign(let path): "'\(path)' is not a language model: name a file that dossier-train wrote"
        case .version(let path, let found, let known):
            "the language model '\(path)' has format \(found), but this program reads format \(known): "
                + "take the model that came with the program, or train it again"
        case .truncated(let path): "the language model '\(path)' is cut short: copy it again"
        case .damaged(let path, let section):
            "the language model '\(path)' is damaged (its part '\(section)' has other bytes than were written): "
                + "copy it again"
        case .misshapen(let path, let section):
            "the language model '\(path)' does not fit together (part '\(section)'): train it again"
        }
    }
}
