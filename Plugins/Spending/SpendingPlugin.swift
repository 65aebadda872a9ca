public import DossierKit

extension Plugin {
    /// The plugin of spending.
    public static let spending = Plugin(name: "spending", version: "1.0.0", summary: "Finds spending.")
}
