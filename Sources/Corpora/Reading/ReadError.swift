/// Why a file could not be read into a document: a code, a sentence, and what to try.
public struct ReadError: Error, Hashable, Sendable {
    /// The code of a reason, for tables of failed files and for scripts.
    public enum Reason: String, Sendable, CaseIterable {
        /// There is nothing of this name.
        case notFound = "not-found"
        /// A pattern fits no file, or a folder holds no text.
        case noMatch = "no-match"
        /// A folder was given where a file is wanted.
        case isDirectory = "is-directory"
        /// The file may not be read.
        case permission
        /// The file holds nothing, or white space only.
        case empty
        /// The file is not text.
        case binary
        /// The file is text in an encoding that is not read.
        case unsupportedEncoding = "unsupported-encoding"
        /// The file is larger than the limit.
        case tooLarge = "too-large"
        /// The file breaks the rules of its format.
        case malformed
        /// The file is of a format that is not read.
        case unsupportedFormat = "unsupported-format"
        /// A document without words, such as a scanned PDF.
        case noText = "no-text"
        /// A table or record without a text.
        case noColumn = "no-column"
        /// The file is encrypted.
        case encrypted
        /// The file nests deeper than the limit.
        case tooDeep = "too-deep"
        /// The file took longer than the limit.
        case tooSlow = "too-slow"
        /// The file unpacks to more than the limit, or to far more than its size.
        case bomb
        /// A program that reads the format is not here.
        case missingTool = "missing-tool"
        /// A pipe stayed silent for too long.
        case silent
        /// The user interrupted the reading.
        case interrupted
        /// The system reported a fault.
        case system
    }

    /// The code.
    public let reason: Reason

    /// The file, folder or pattern, as the user gave it.
    public let path: String

    /// The entry inside a container that it is about; nil when it is about the file.
    public let entry: String?

    /// What is wrong, with the thing in quotes, without a full stop.
    public let message: String

    /// What to try, as a sentence without a full stop or a command; nil where there is nothing to try.
    public let remedy: String?

    /// The names that stand where the missing one was looked for, for a "did you mean"; sorted.
    public let alternatives: [String]

    /// Describes an error.
    public init(
        _ reason: Reason,
        path: String,
        entry: String? = nil,
        _ message: String,
        remedy: String? = nil,
        alternatives: [String] = []
    ) {
        self.reason = reason
        self.path = path
        self.entry = entry
        self.message = message
        self.remedy = remedy
        self.alternatives = alternatives
    }
}

extension ReadError: CustomStringConvertible {
    /// The error and its remedy on one line.
    public var description: String { remedy.map { "\(message); \($0)" } ?? message }
}
