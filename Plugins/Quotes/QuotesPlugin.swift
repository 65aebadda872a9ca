public import DossierKit

extension Plugin {
    /// Quotations with speaker, cue and kind, and who is quoted how often.
    public static let quotes = Plugin(
        name: "quotes",
        version: "1.0.0",
        summary: "Finds who is reported to have said what: direct, mixed and indirect speech.",
        analyses: [.quotations, .attributions],
        listings: [.quotations],
        commands: [QuotesCommand.self, SpeakersCommand.self]
    )
}
