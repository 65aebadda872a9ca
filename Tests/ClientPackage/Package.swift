// swift-tools-version: 6.1
import PackageDescription

// A package of somebody else's that uses the language engine: the tests build and run it.
let package = Package(
    name: "client",
    dependencies: [.package(name: "dossier", path: "../..")],
    targets: [
        .executableTarget(name: "client", dependencies: [.product(name: "LanguageEngine", package: "dossier")])
    ]
)
