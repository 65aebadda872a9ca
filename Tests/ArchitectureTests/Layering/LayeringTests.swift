import Testing

@Suite struct LayeringTests {
    private let files: [SourceFile]
    private let manifest: Manifest

    init() throws {
        files = try SourceTree.sources.get()
        manifest = Manifest(try SourceTree.text(of: "Package.swift"))
    }

    @Test func importsKeepToTheLayers() {
        #expect(files.count > 50, "the sources were found")
        for file in files {
            let allowed = (Layers.allowed[file.target] ?? []).union(Layers.system)
            for module in file.imports where !allowed.contains(module) {
                Issue.record("\(file.path) imports \(module), which \(file.target) may not")
            }
        }
    }

    @Test func pluginsImportTheKitOnly() {
        for file in files where file.path.hasPrefix("Plugins/") {
            for module in file.imports where !Layers.ofPlugins.contains(module) {
                Issue.record("\(file.path) imports \(module); a plugin imports DossierKit and Foundation only")
            }
        }
    }

    @Test func theManifestSaysTheSame() {
        #expect(Set(manifest.dependencies.keys) == Set(Layers.allowed.keys))
        for (target, allowed) in Layers.allowed.sorted(by: { $0.key < $1.key }) {
            #expect(manifest.dependencies[target] == allowed, "\(target)")
        }
    }

    @Test func everyTargetIsInTheTable() {
        for target in Set(files.map(\.target)).sorted() { #expect(Layers.allowed[target] != nil, "\(target)") }
    }

    /// A cycle between targets would not build, but a table with one would no longer be layers.
    @Test func theTableHasNoCycle() {
        var below = Layers.allowed.mapValues { $0.filter { Layers.allowed[$0] != nil } }
        while let free = below.first(where: { $0.value.isEmpty })?.key {
            below[free] = nil
            for target in below.keys { below[target]?.remove(free) }
        }
        #expect(below.isEmpty)
    }

    @Test func systemLibrariesHaveTheirPackagesInTheMakefile() throws {
        let makefile = try SourceTree.text(of: "Makefile")
        let listed =
            makefile.firstMatch(of: /(?m)^PACKAGES := (.*)$/)?.output.1.split(separator: " ").map(String.init) ?? []
        #expect(!manifest.systemLibraries.isEmpty)
        for (library, packages) in manifest.systemLibraries {
            #expect(!packages.isEmpty, "\(library) names its Debian package in Package.swift")
            for package in packages { #expect(listed.contains(package), "\(package), for \(library)") }
        }
    }
}
