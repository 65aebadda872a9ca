/// Something that an examination found wrong; a test expects that there is none.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The analysis, command or declaration that was examined.
    public let subject: String

    /// What is wrong, in a few words.
    public let problem: String

    /// The text it was examined on; nil for declarations.
    public let text: String?

    /// Describes a finding.
    public init(_ subject: String, _ problem: String, on text: String? = nil) {
        self.subject = subject
        self.problem = problem
        self.text = text
    }

    /// The finding on one line.
    public var description: String { "\(subject): \(problem)" + (text.map { " (on: \($0))" } ?? "") }
}
