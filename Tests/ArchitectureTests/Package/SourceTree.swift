import Foundation

/// The files of the package, found from the place of this one.
enum SourceTree {
    /// The folder of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The files of the libraries, the programs and the plugins, read once.
    static let sources = Result { try files(below: "Sources") + files(below: "Plugins") }

    /// The files of the tests, read once.
    static let tests = Result { try files(below: "Tests") }

    /// The Swift files below a folder of the package, in order.
    private static func files(below folder: String) throws -> [SourceFile] {
        let base = root.appendingPathComponent(folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: base.path).filter { $0.hasSuffix(".swift") }
        return try names.sorted().map { name in
            let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
            return SourceFile(path: "\(folder)/\(name)", text: text)
        }
    }

    /// The text of one file.
    static func text(of file: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
    }
}

/// A file of Swift.
struct SourceFile {
    /// The path in the package: `Sources/Corpora/Reading/FileReader.swift`.
    let path: String

    /// The text.
    let text: String

    /// The text with comments and the contents of string literals blanked out, line for line.
    let code: String

    init(path: String, text: String) {
        self.path = path
        self.text = text
        code = CodeScanner.blankingWords(of: text)
    }

    /// The target it belongs to; plugins are called as in the manifest: `QuotesPlugin`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts[0] == "Plugins" ? "\(parts[1])Plugin" : String(parts[1])
    }

    /// The lines of the text.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules it imports, each once, in order.
    var imports: [String] {
        let pattern =
            /^\s*(?:@\w+\s+)*(?:public |package |internal |fileprivate |private )?import (?:(?:struct|class|enum|protocol|func|var|typealias) )?(\w+)/
        let found = code.split(separator: "\n").filter { $0.contains("import ") }.compactMap {
            $0.firstMatch(of: pattern).map { String($0.output.1) }
        }
        return Set(found).sorted()
    }
}
