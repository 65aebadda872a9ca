import Testing

/// Rules of the house that a reader would have to watch for otherwise.
@Suite struct HabitsTests {
    private let sources: [SourceFile]
    private let tests: [SourceFile]

    init() throws {
        sources = try SourceTree.sources.get()
        tests = try SourceTree.tests.get()
    }

    /// The lines that hold one of these words, as `path:line: text`; a word counts where no letter, digit or point
    /// touches its beginning.
    private func places(of words: [String], in file: SourceFile, _ text: KeyPath<SourceFile, String>) -> [String] {
        guard words.contains(where: { file[keyPath: text].contains($0) }) else { return [] }
        return file[keyPath: text].split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { line in
                words.contains { word in
                    line.element.ranges(of: word).contains { range in
                        let before = line.element[..<range.lowerBound].last ?? " "
                        return !before.isLetter && !before.isNumber && before != "." && before != "_"
                    }
                }
            }
            .map { "\(file.path):\($0.offset + 1): \($0.element)" }
    }

    @Test func onlyProgramsUseTheTerminal() {
        let words = [
            "print(", "debugPrint(", "dump(", "readLine(", "fputs(", "puts(", "putchar(", "printf(", "vprintf(",
            "NSLog(",
            "stdout", "stderr", "stdin", "FileHandle.standard", "isatty(",
        ]
        for file in sources where !Layers.programs.contains(file.target) {
            #expect(places(of: words, in: file, \.code) == [])
        }
    }

    @Test func nothingTrapsOnPurpose() {
        let words = ["try!", "as!", "fatalError(", "unsafeBitCast(", "unowned(unsafe)"]
        for file in sources { #expect(places(of: words, in: file, \.code) == []) }
    }

    @Test func nothingIsLeftForLater() {
        for file in sources + tests where !file.path.hasSuffix("HabitsTests.swift") {
            #expect(places(of: ["TODO", "FIXME", "HACK:"], in: file, \.text) == [])
        }
    }

    /// A file that must be longer says why in a line that starts with `// Long:` among its first thirty.
    @Test func filesHaveAtMostFourHundredLines() {
        for file in sources + tests {
            let count = file.text.hasSuffix("\n") ? file.lines.count - 1 : file.lines.count
            let isExplained = file.lines.prefix(30).contains { isReason($0) }
            #expect(count <= 400 || isExplained, "\(file.path) has \(count) lines")
        }
    }

    /// A function that must be longer says why in a line that starts with `// Long:` above it or as its first line.
    @Test func functionsHaveAtMostSixtyLines() {
        for file in sources + tests {
            let lines = file.lines
            for function in CodeScanner.functions(in: file.code) {
                let count = function.lastLine - function.firstLine + 1
                guard count > 60 else { continue }
                let near = lines[max(0, function.firstLine - 15)...min(lines.count - 1, function.firstLine + 12)]
                let isExplained = near.contains { isReason($0) } || lines.prefix(30).contains { isReason($0) }
                #expect(isExplained, "\(file.path):\(function.firstLine): \(function.name) has \(count) lines")
            }
        }
    }

    private func isReason(_ line: Substring) -> Bool {
        line.drop { $0 == " " }.firstMatch(of: /^\/\/ Long: \w/) != nil
    }
}
