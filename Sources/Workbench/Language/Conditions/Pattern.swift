import CommandKit

/// A regular expression of a line, compiled once.
///
/// Swift's engine backtracks and can't be stopped inside a match. So a pattern that could take exponential time, one
/// repetition inside another, is refused before it runs, patterns and texts have a limit of length, and rows are checked
/// against a deadline between matches.
struct Pattern: Sendable {
    /// The longest pattern, in bytes.
    static let longest = 500

    /// How many bytes of a text are searched.
    static let longestText = 20_000

    /// How many repetitions without a limit a pattern may have: each can multiply the time by the length of the text.
    static let mostRepetitions = 6

    /// The pattern as it was written.
    let source: String

    private let expression: SendableRegex

    /// Compiles a pattern.
    ///
    /// - Throws: ``LocatedError`` at `range` when it is no pattern, or too costly.
    init(_ source: String, at range: Range<Int>) throws(LocatedError) {
        guard source.utf8.count <= Self.longest else {
            throw LocatedError(.notation, "the pattern is longer than \(Self.longest) bytes", at: range)
        }
        guard source.utf8.allSatisfy({ $0 >= 32 || $0 == 9 }) else {
            throw LocatedError(.notation, "the pattern holds control characters", at: range)
        }
        if let fault = PatternGuard.fault(in: source) {
            throw LocatedError(.notation, "the pattern \(fault)", at: range, remedy: "'has' for plain words")
        }
        do {
            expression = SendableRegex(regex: try Regex(source))
        } catch {
            throw LocatedError(
                .notation,
                "'\(source)' is not a regular expression",
                at: range,
                remedy: "a backslash before signs such as ( [ * + ?"
            )
        }
        self.source = source
    }

    /// Whether the pattern is found somewhere in `text`.
    func isFound(in text: String) -> Bool {
        let text = text.utf8.count <= Self.longestText ? text : String(text.prefix(Self.longestText / 4))
        do {
            return try expression.regex.firstMatch(in: text) != nil
        } catch {
            return false
        }
    }
}

/// A compiled expression that no one changes; `Regex` itself does not say that it can be shared between threads.
private struct SendableRegex: @unchecked Sendable {
    let regex: Regex<AnyRegexOutput>
}
