/// Why a file is no reference table, and what to do about it.
public struct ReferenceError: Error, Hashable, Sendable {
    /// What is wrong, without a full stop.
    public let message: String
    /// What to try.
    public let remedy: String

    init(_ message: String, remedy: String) {
        self.message = message
        self.remedy = remedy
    }
}
