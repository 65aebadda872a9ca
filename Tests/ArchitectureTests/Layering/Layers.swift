/// The layering of the house: what each target may import of our own modules and of other packages.
///
/// This table is the rule. The manifest must say the same, and the import lines must keep to it. It grows downwards
/// only: a target may come to need something that lies below it, never something beside or above it.
enum Layers {
    static let allowed: [String: Set<String>] = [
        // The libraries, from the ground up.
        "DocumentModel": ["Crypto"],
        "CKernels": [],
        "LanguageEngine": ["DocumentModel", "CKernels"],
        "LanguageTraining": ["DocumentModel", "LanguageEngine", "CKernels"],
        "NewsLayers": ["DocumentModel", "LanguageEngine"],
        "GraphKit": ["DocumentModel"],
        "CommandKit": ["DocumentModel", "NewsLayers", "GraphKit", "ArgumentParser"],
        "Rendering": ["DocumentModel", "NewsLayers", "GraphKit", "CommandKit"],
        "Corpora": ["DocumentModel", "CLibXML2", "CUchardet", "CZlib"],
        "CLibXML2": [],
        "CUchardet": [],
        "CZlib": [],
        "Archive": ["DocumentModel", "GRDB"],
        "Workbench": [
            "DocumentModel", "LanguageEngine", "NewsLayers", "GraphKit", "CommandKit", "Rendering", "Corpora",
            "Archive", "ArgumentParser",
        ],
        // What plugins see.
        "DossierKit": ["DocumentModel", "LanguageEngine", "NewsLayers", "GraphKit", "CommandKit", "ArgumentParser"],
        "DossierTesting": ["DossierKit"],
        "ActorsPlugin": ["DossierKit"],
        "QuotesPlugin": ["DossierKit"],
        "SpendingPlugin": ["DossierKit"],
        // The programs: the only places that know the terminal and the list of plugins.
        "CReadline": [],
        "dossier": [
            "Workbench", "Rendering", "DossierKit", "CReadline", "ActorsPlugin", "QuotesPlugin", "SpendingPlugin",
            "ArgumentParser",
        ],
        "dossier-train": ["LanguageEngine", "LanguageTraining", "ArgumentParser"],
        "dossier-bench": [
            "Workbench", "DossierKit", "ActorsPlugin", "QuotesPlugin", "SpendingPlugin", "ArgumentParser",
        ],
    ]

    /// Modules that come with Swift; every target may import them.
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "Glibc", "Musl", "RegexBuilder",
    ]

    /// What a plugin may import: anything else would tie it to more than the kit.
    static let ofPlugins: Set<String> = ["DossierKit", "Foundation"]

    /// The programs, which alone may use the terminal.
    static let programs: Set<String> = ["dossier", "dossier-bench", "dossier-train"]
}
