public import CommandKit

/// The formats in which answers are written.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// Columns for people.
    case table
}
