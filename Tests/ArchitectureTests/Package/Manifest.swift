/// What `Package.swift` says, read as text: running the package manager from inside a test would wait for itself.
struct Manifest {
    /// The dependencies of each target of `Sources` and `Plugins`.
    let dependencies: [String: Set<String>]

    /// The Debian packages of each system library.
    let systemLibraries: [String: [String]]

    init(_ text: String) {
        var dependencies: [String: Set<String>] = [:]
        for match in text.matches(of: /\blibrary\(\s*"([\w-]+)",\s*\[([^\]]*)\]/) {
            dependencies[String(match.output.1)] = Self.names(in: match.output.2)
        }
        for match in text.matches(of: /\.executableTarget\(\s*name: "([\w-]+)",\s*dependencies: \[([^\]]*)\]/) {
            dependencies[String(match.output.1)] = Self.names(in: match.output.2)
        }
        for match in text.matches(of: /\bplugin\("(\w+)"\)/) {
            dependencies["\(match.output.1)Plugin"] = ["DossierKit"]
        }
        var systemLibraries: [String: [String]] = [:]
        for match in text.matches(of: /\.systemLibrary\(\s*name: "(\w+)"([^\n]*)/) {
            let packages = match.output.2.firstMatch(of: /\.apt\(\[([^\]]*)\]\)/)?.output.1 ?? ""
            systemLibraries[String(match.output.1)] = Self.names(in: packages).sorted()
            dependencies[String(match.output.1)] = []
        }
        self.dependencies = dependencies
        self.systemLibraries = systemLibraries
    }

    /// The names in a list: literals, and the constants that stand for products of other packages.
    private static func names(in list: Substring) -> Set<String> {
        let products = ["argumentParser": "ArgumentParser", "crypto": "Crypto", "grdb": "GRDB"]
        let words = list.split { $0 == "," || $0.isWhitespace }
        return Set(
            words.map { word in
                let name = word.filter { $0 != "\"" }
                return products[name] ?? name
            }
        )
    }
}
