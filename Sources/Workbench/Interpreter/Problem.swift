public import CommandKit

/// An error with the entry and the place in it, ready to be shown.
public struct Problem: Sendable {
    /// What is wrong.
    public let error: CommandError

    /// Where the entry stands: `brief.dossier:10:3`, line and column from one; nil at the prompt.
    public let origin: String?

    /// For a script that was run by another: the places of the `run` lines, the innermost first.
    public let runFrom: [String]

    private let entry: SourceText
    private let place: Range<Int>?

    /// Puts an error into its entry.
    init(_ error: any Error, in entry: String, origin: String? = nil) {
        let located = error as? LocatedError
        self.error =
            located?.error ?? error as? CommandError ?? CommandError(.fault, "\(error)", remedy: "please report it")
        self.entry = SourceText(entry)
        place = located?.range
        self.origin = origin
        runFrom = []
    }

    private init(_ problem: Problem, in entry: SourceText, place: Range<Int>?, origin: String?, runFrom: [String]) {
        error = problem.error
        self.entry = entry
        self.place = place
        self.origin = origin
        self.runFrom = runFrom
    }

    /// The line that is wrong; empty where there is none.
    public var line: String { place == nil ? "" : entry[lineRange] }

    /// The part of ``line`` that is wrong, in UTF-8 offsets.
    public var range: Range<Int>? {
        place.map { place in
            let line = lineRange
            let start = max(0, place.lowerBound - line.lowerBound)
            return start..<max(start, min(place.upperBound, line.upperBound) - line.lowerBound)
        }
    }

    private var lineRange: Range<Int> { entry.lineRange(at: place?.lowerBound ?? 0) }

    /// The same problem in an entry of a script; one that came from a script further in keeps its place, and remembers
    /// this one.
    func placed(in path: String, _ scriptEntry: ScriptEntry) -> Problem {
        let start = "\(path):\(scriptEntry.line):\(scriptEntry.firstColumn)"
        if origin != nil { return Problem(self, in: entry, place: place, origin: origin, runFrom: runFrom + [start]) }
        guard let place else { return Problem(self, in: entry, place: nil, origin: start, runFrom: []) }
        let line = scriptEntry.line + entry.lineNumber(at: place.lowerBound) - 1
        let before = entry[lineRange.lowerBound..<max(lineRange.lowerBound, place.lowerBound)]
        // The entry was cut out of its line: the blanks before it are no part of it.
        let indent = line == scriptEntry.line ? scriptEntry.firstColumn - 1 : 0
        let origin = "\(path):\(line):\(before.unicodeScalars.count + 1 + indent)"
        return Problem(self, in: entry, place: place, origin: origin, runFrom: [])
    }

    /// The same problem in a longer entry, of which the one it was found in is the end: `try` and `time` run the rest of
    /// their line.
    func widened(to longer: String) -> Problem {
        guard origin == nil, let place else { return self }
        let whole = SourceText(longer)
        let shift = whole.bytes.count - entry.bytes.count
        return Problem(
            self,
            in: whole,
            place: place.lowerBound + shift..<place.upperBound + shift,
            origin: nil,
            runFrom: []
        )
    }
}
