@testable import Workbench

/// Errors as tests spell them out.
enum Report {
    /// The lines of an error in an entry, each with its line end.
    static func text(_ error: LocatedError, _ entry: String) -> String {
        error.lines(in: entry).map { $0 + "\n" }.joined()
    }
}
