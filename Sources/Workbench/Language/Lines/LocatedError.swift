import CommandKit

/// An error in a line, with the place that is wrong.
struct LocatedError: Error, Hashable, Sendable {
    /// What is wrong.
    let error: CommandError

    /// The part of the entry that is wrong, for the caret; nil where it is none.
    let range: Range<Int>?

    /// Puts an error at a place.
    init(_ error: CommandError, at range: Range<Int>?) {
        self.error = error
        self.range = range
    }

    /// Describes an error at a place.
    init(_ code: ErrorCode, _ message: String, at range: Range<Int>?, suggestion: String? = nil, remedy: String? = nil)
    {
        self.init(CommandError(code, message, suggestion: suggestion, remedy: remedy), at: range)
    }

    /// A name that is not among the valid ones, with the nearest of them.
    static func unknown(
        _ code: ErrorCode,
        _ message: String,
        name: String,
        at range: Range<Int>,
        among noun: String,
        _ names: [String]
    ) -> LocatedError {
        LocatedError(.unknown(code, message, name: name, among: noun, names), at: range)
    }
}

extension LocatedError: CustomStringConvertible {
    /// The error on one line.
    var description: String { error.description }
}
