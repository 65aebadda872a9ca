public import DossierKit

extension Plugin {
    /// The plugin of spending: who spends how much on what, and how that compares with what was promised.
    public static let spending = Plugin(
        name: "spending",
        version: "1.0.0",
        summary: "Finds who spends how much on what, and compares it.",
        analyses: [.spending],
        listings: [.spending],
        commands: [SpendingCommand.self]
    )
}
