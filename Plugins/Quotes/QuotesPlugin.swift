public import DossierKit

extension Plugin {
    /// The plugin of quotes.
    public static let quotes = Plugin(name: "quotes", version: "1.0.0", summary: "Finds quotes.")
}
