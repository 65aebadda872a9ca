// swift-tools-version: 6.1
import Foundation
import PackageDescription

// The layering of this manifest is the architecture: each target lists exactly what it may import, and
// `Tests/ArchitectureTests` compares the import lines of the sources with it.

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

/// A library target under `Sources/`.
func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources)
}

/// A built-in plugin; its path is explicit, because SwiftPM keeps `Plugins/` for build plugins.
func plugin(_ name: String) -> Target {
    .target(name: "\(name)Plugin", dependencies: ["DossierKit"], path: "Plugins/\(name)")
}

/// The tests of one target, in the folder that mirrors it.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.byName(name: name), "DossierTesting"] + dependencies,
        path: "Tests/\(name)Tests"
    )
}

let package = Package(
    name: "dossier",
    products: [
        .library(name: "LanguageEngine", targets: ["LanguageEngine"]),
        .library(name: "DossierKit", targets: ["DossierKit"]),
        .executable(name: "dossier", targets: ["dossier"]),
        .executable(name: "dossier-train", targets: ["dossier-train"]),
        .executable(name: "dossier-bench", targets: ["dossier-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        library("DocumentModel", [crypto]),
        library("CKernels", []),
        library("LanguageEngine", ["DocumentModel", "CKernels"], resources: [.copy("Resources/english.model")]),
        library("LanguageTraining", ["DocumentModel", "LanguageEngine", "CKernels"]),
        library("NewsLayers", ["DocumentModel", "LanguageEngine"]),
        library("GraphKit", ["DocumentModel"]),
        library("CommandKit", ["DocumentModel", "NewsLayers", "GraphKit", argumentParser]),
        library("Rendering", ["DocumentModel", "NewsLayers", "GraphKit", "CommandKit"]),
        library("Corpora", ["DocumentModel", "CLibXML2", "CUchardet", "CZlib"]),
        library("Archive", ["DocumentModel", grdb]),
        library(
            "Workbench",
            [
                "DocumentModel", "LanguageEngine", "NewsLayers", "GraphKit", "CommandKit", "Rendering", "Corpora",
                "Archive", argumentParser,
            ]
        ),
        library(
            "DossierKit",
            ["DocumentModel", "LanguageEngine", "NewsLayers", "GraphKit", "CommandKit", argumentParser]
        ),
        library("DossierTesting", ["DossierKit"]),
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CUchardet", providers: [.apt(["libuchardet-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        plugin("Actors"),
        plugin("Quotes"),
        plugin("Spending"),
        .executableTarget(
            name: "dossier",
            dependencies: [
                "Workbench", "Rendering", "DossierKit", "CReadline", "ActorsPlugin", "QuotesPlugin", "SpendingPlugin",
                argumentParser,
            ]
        ),
        .executableTarget(name: "dossier-train", dependencies: ["LanguageEngine", "LanguageTraining", argumentParser]),
        .executableTarget(
            name: "dossier-bench",
            dependencies: ["Workbench", "DossierKit", "ActorsPlugin", "QuotesPlugin", "SpendingPlugin", argumentParser]
        ),
        tests("DocumentModel"),
        tests("LanguageEngine", ["CKernels"]),
        tests("LanguageTraining", ["LanguageEngine", "DocumentModel"]),
        tests("NewsLayers"),
        tests("GraphKit"),
        tests("CommandKit"),
        tests("Rendering"),
        tests("Corpora", ["CZlib"]),
        tests("Archive", [grdb]),
        tests("Workbench", [grdb]),
        tests("ActorsPlugin"),
        tests("QuotesPlugin"),
        tests("SpendingPlugin"),
        .testTarget(name: "DossierTestingTests", dependencies: ["DossierTesting"]),
        .testTarget(name: "ArchitectureTests"),
        .testTarget(name: "ProgramTests"),
    ]
)

// A debug build runs tight loops about fifty times slower. The Makefile asks for optimised hot targets in the
// tests; without the variable the manifest holds no unsafe flags, so that others can depend on it by version.
let optimised: Set = ["DocumentModel", "LanguageEngine", "LanguageTraining", "NewsLayers", "Corpora"]
let optimise = ProcessInfo.processInfo.environment["DOSSIER_OPTIMISE"] == "1"

if optimise, let kernels = package.targets.first(where: { $0.name == "CKernels" }) {
    kernels.cSettings = [.unsafeFlags(["-O2"])]
}

for target in package.targets where ![.system, .plugin, .binary].contains(target.type) && target.name != "CKernels" {
    var settings = target.swiftSettings ?? []
    settings.append(.enableUpcomingFeature("ExistentialAny"))
    settings.append(.enableUpcomingFeature("InternalImportsByDefault"))
    settings.append(.enableUpcomingFeature("MemberImportVisibility"))
    if optimise, optimised.contains(target.name) {
        settings.append(.unsafeFlags(["-O"]))
    }
    if optimise, target.name == "CKernels" { target.cSettings = [.unsafeFlags(["-O2"])] }
    target.swiftSettings = settings
}
