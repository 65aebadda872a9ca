/// Reads Swift just well enough to tell code from comments and from the contents of string literals.
enum CodeScanner {
    /// The code with comments and the contents of literals as spaces; line breaks stay, so that lines keep their numbers.
    static func blankingWords(of source: String) -> String {
        var scanner = Scanner(Array(source.utf8))
        return scanner.run()
    }

    private struct Scanner {
        let bytes: [UInt8]
        var result: [UInt8] = []
        var index = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func run() -> String {
            while index < bytes.count {
                // Most bytes open nothing; asking that first keeps a debug build quick.
                if !"/#\"".utf8.contains(bytes[index]) {
                    result.append(bytes[index])
                    index += 1
                } else if starts("//") {
                    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { blank() }
                } else if starts("/*") {
                    blankBlockComment()
                } else if let pounds = openingOfLiteral() {
                    blankLiteral(pounds: pounds)
                } else {
                    result.append(bytes[index])
                    index += 1
                }
            }
            return String(decoding: result, as: UTF8.self)
        }

        private func starts(_ text: String, at offset: Int? = nil) -> Bool {
            bytes[(offset ?? index)...].starts(with: text.utf8)
        }

        private mutating func blank(_ count: Int = 1) {
            for _ in 0..<count where index < bytes.count {
                result.append(bytes[index] == UInt8(ascii: "\n") ? bytes[index] : UInt8(ascii: " "))
                index += 1
            }
        }

        private mutating func blankBlockComment() {
            var depth = 0
            repeat {
                if starts("/*") {
                    depth += 1
                    blank(2)
                } else if starts("*/") {
                    depth -= 1
                    blank(2)
                } else {
                    blank()
                }
            } while depth > 0 && index < bytes.count
        }

        /// The number of `#` before a quotation mark that opens a literal here; nil where none does.
        private func openingOfLiteral() -> Int? {
            let pounds = bytes[index...].prefix { $0 == UInt8(ascii: "#") }.count
            return starts("\"", at: index + pounds) ? pounds : nil
        }

        private mutating func blankLiteral(pounds: Int) {
            let fence = String(repeating: "#", count: pounds)
            blank(pounds)
            let marks = starts("\"\"\"") ? "\"\"\"" : "\""
            blank(marks.utf8.count)
            while index < bytes.count {
                if starts("\\\(fence)(") {
                    blank(2 + pounds)
                    blankInterpolation()
                } else if starts("\\\(fence)") {
                    blank(2 + pounds)
                } else if starts(marks + fence) {
                    blank(marks.utf8.count + pounds)
                    return
                } else {
                    blank()
                }
            }
        }

        private mutating func blankInterpolation() {
            var depth = 1
            while depth > 0, index < bytes.count {
                if let pounds = openingOfLiteral() {
                    blankLiteral(pounds: pounds)
                    continue
                }
                if bytes[index] == UInt8(ascii: "(") { depth += 1 }
                if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
                blank()
            }
        }
    }

    /// A function or initialiser: its name, and its first and last line, from one.
    struct Function: Equatable {
        let name: String
        let firstLine: Int
        let lastLine: Int
    }

    /// The functions and initialisers of a code that was blanked, in order.
    static func functions(in code: String) -> [Function] {
        let bytes = Array(code.utf8)
        var functions: [Function] = []
        var line = 1
        var index = 0
        while index < bytes.count {
            let mayDeclare = bytes[index] == UInt8(ascii: "f") || bytes[index] == UInt8(ascii: "i")
            if mayDeclare, let name = declaration(at: index, in: bytes),
                let body = body(after: index + name.utf8.count, in: bytes)
            {
                let last = line + bytes[index..<body.upperBound].count { $0 == UInt8(ascii: "\n") }
                functions.append(Function(name: name, firstLine: line, lastLine: last))
            }
            if bytes[index] == UInt8(ascii: "\n") { line += 1 }
            index += 1
        }
        return functions
    }

    /// `func name` or `init` where one is declared here.
    private static func declaration(at index: Int, in bytes: [UInt8]) -> String? {
        if index > 0, isWord(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ".") { return nil }
        if bytes[index...].starts(with: "func ".utf8) {
            let name = bytes[(index + 5)...].prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "<") }
            return "func " + String(decoding: name, as: UTF8.self)
        }
        guard bytes[index...].starts(with: "init".utf8), index + 4 < bytes.count, "(?<".utf8.contains(bytes[index + 4])
        else { return nil }
        return "init"
    }

    /// The braces that follow a declaration; nil for a requirement, which has none.
    private static func body(after start: Int, in bytes: [UInt8]) -> Range<Int>? {
        var depth = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return index..<end(ofBlockAt: index, in: bytes)
            case UInt8(ascii: "}") where depth == 0: return nil
            case UInt8(ascii: "f") where depth == 0 && declaration(at: index, in: bytes) != nil: return nil
            case UInt8(ascii: "v") where depth == 0 && bytes[index...].starts(with: "var ".utf8): return nil
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func end(ofBlockAt start: Int, in bytes: [UInt8]) -> Int {
        var depth = 0
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "{") { depth += 1 }
            if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return bytes.count
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (48...57).contains(byte) || (97...122).contains(byte | 0x20)
    }
}
