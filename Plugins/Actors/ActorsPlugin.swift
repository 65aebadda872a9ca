public import DossierKit

extension Plugin {
    /// The plugin of actors.
    public static let actors = Plugin(name: "actors", version: "1.0.0", summary: "Finds actors.")
}
