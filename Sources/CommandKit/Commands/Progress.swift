/// How far a long command has got.
public struct Progress: Hashable, Sendable {
    /// What is done: "finding quotes".
    public let activity: String
    /// How many units are done.
    public let done: Int
    /// How many units there are; nil when unknown.
    public let total: Int?

    /// Describes progress.
    public init(activity: String, done: Int, total: Int?) {
        self.activity = activity
        self.done = done
        self.total = total
    }
}
