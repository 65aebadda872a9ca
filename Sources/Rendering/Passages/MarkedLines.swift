import DocumentModel

/// Breaks a text into lines and keeps track of which of its characters are marked.
struct MarkedLines {
    /// A stretch of a line that is marked or not.
    struct Run {
        var text: String
        var isMarked: Bool
    }

    typealias Line = [Run]

    /// The lines so far.
    private(set) var lines: [Line] = []

    private let width: Int?
    private var line: Line = []
    private var used = 0

    /// Takes the width of a line; nil for lines as long as those of the text.
    init(width: Int?) { self.width = width }

    /// Adds a text: its lines stay lines, longer ones are broken at white space.
    ///
    /// - Parameters:
    ///   - start: The offset of the text in its document.
    ///   - marks: What is marked, as spans of the document.
    /// - Complexity: O(*n* + *m* log *m*).
    mutating func add(_ text: String, from start: Int, marks: [Span]) {
        var marks = MarkCursor(marks)
        var offset = start
        var word: Line = []
        var wordWidth = 0
        var space: Run?
        for character in text {
            let isMarked = marks.contains(offset)
            offset += character.utf8.count
            if character.isNewline || character.isWhitespace {
                place(&word, &wordWidth, after: &space)
                if character.isNewline {
                    flush()
                    space = nil
                } else if space == nil, used > 0 {
                    space = Run(text: " ", isMarked: isMarked)
                }
            } else {
                let shown = TerminalText.safe(String(character))
                Self.append(shown, isMarked, to: &word)
                wordWidth += DisplayWidth.of(shown)
            }
        }
        place(&word, &wordWidth, after: &space)
        if !line.isEmpty { flush() }
    }

    /// Puts a word on the line, or on the next one when there is no room.
    private mutating func place(_ word: inout Line, _ wordWidth: inout Int, after space: inout Run?) {
        guard !word.isEmpty else { return }
        let width = width ?? .max
        if used > 0, used + (space == nil ? 0 : 1) + wordWidth > width {
            flush()
            space = nil
        }
        if let run = space, used > 0 {
            Self.append(run.text, run.isMarked, to: &line)
            used += 1
        }
        if wordWidth <= width {
            for run in word { Self.append(run.text, run.isMarked, to: &line) }
            used += wordWidth
        } else {
            for run in word {
                for character in run.text {
                    let columns = DisplayWidth.of(character)
                    if used > 0, used + columns > width { flush() }
                    Self.append(String(character), run.isMarked, to: &line)
                    used += columns
                }
            }
        }
        word = []
        wordWidth = 0
        space = nil
    }

    private mutating func flush() {
        lines.append(line)
        line = []
        used = 0
    }

    private static func append(_ text: String, _ isMarked: Bool, to line: inout Line) {
        if let last = line.indices.last, line[last].isMarked == isMarked {
            line[last].text += text
        } else {
            line.append(Run(text: text, isMarked: isMarked))
        }
    }
}

/// Says of rising offsets whether they are marked.
private struct MarkCursor {
    private var marks: ArraySlice<Span>
    private var end = 0

    init(_ marks: [Span]) { self.marks = marks.sorted()[...] }

    mutating func contains(_ offset: Int) -> Bool {
        while let first = marks.first, first.start <= offset {
            end = max(end, first.end)
            marks = marks.dropFirst()
        }
        return offset < end
    }
}
