/// The place in a line where completion is asked for: the words of the stage before it, and the word it stands in.
struct CompletionCursor: Equatable {
    /// The finished words of the stage, unquoted.
    private(set) var words: [String] = []
    /// The beginning of the word at the cursor, without its opening quote.
    private(set) var prefix = ""
    /// The quote that the word at the cursor opened.
    private(set) var quote: Character?
    /// The line before the stage, up to the last `|`, without it; empty in the first stage.
    private(set) var left = ""
    /// Where the word at the cursor begins in the line, in UTF-8 bytes, its opening quote included.
    private(set) var wordStart = 0

    /// Reads the part of a line before the cursor; open quotes are fine.
    init(_ line: String) {
        var current: String?
        var start = 0
        var offset = 0
        var escaped = false

        for (index, character) in zip(line.indices, line) {
            let size = String(character).utf8.count
            defer { offset += size }
            if let open = quote {
                if escaped {
                    current?.append(character)
                    escaped = false
                } else if character == "\\", open == "\"" {
                    escaped = true
                } else if character == open {
                    quote = nil
                } else {
                    current?.append(character)
                }
            } else if character == "\"" || (character == "'" && current == nil) {
                quote = character
                if current == nil { start = offset }
                current = current ?? ""
            } else if character == "|" {
                words = []
                current = nil
                left = String(line[..<index])
            } else if character.isWhitespace || "(){},=".contains(character) {
                if let word = current { words.append(word) }
                current = nil
            } else {
                if current == nil { start = offset }
                current = (current ?? "") + String(character)
            }
        }
        prefix = current ?? ""
        wordStart = current == nil ? offset : start
    }

    /// The same place without the first `count` words of its stage.
    func dropping(_ count: Int) -> CompletionCursor {
        var inner = self
        inner.words.removeFirst(min(count, words.count))
        return inner
    }
}
