import DocumentModel
import Rendering

@testable import Workbench

/// Errors as tests spell them out.
enum Report {
    /// The lines of an error in an entry, each with its line end.
    static func text(_ error: LocatedError, _ entry: String) -> String {
        let place = error.range.map { Span($0.lowerBound, $0.upperBound) }
        return ErrorRenderer().lines(error.error, line: entry, at: place).map { $0 + "\n" }.joined()
    }
}
