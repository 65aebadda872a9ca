import CommandKit
import DocumentModel

/// Documents with near-duplicates counted once: what `--unique` lets a command see (C-04).
enum UniqueDocuments {
    /// The flag, which every command that reads documents takes.
    static let flag = "--unique"

    /// The commands of the core that take it; those of plugins all do, and `documents` has its own.
    static let commands: Set<String> = ["find", "kwic", "timeline", "figures", "coverage"]

    /// Of each story the document that was loaded first, and every document that is in none.
    ///
    /// - Returns: The documents, with a note that counts those that are left out.
    static func of(_ context: CommandContext) async throws -> (documents: [LoadedDocument], notes: [Note]) {
        var order: [DocumentID: Int] = [:]
        for (index, loaded) in context.documents.enumerated() { order[loaded.id] = index }
        var copies: Set<DocumentID> = []
        for story in try await StoryGroups.groups(of: context) {
            let members = story.members.map(\.document).sorted { order[$0, default: 0] < order[$1, default: 0] }
            copies.formUnion(members.dropFirst())
        }
        guard !copies.isEmpty else { return (context.documents, []) }
        let count = counted(copies.count, "near-duplicate")
        return (
            context.documents.filter { !copies.contains($0.id) },
            [.note("\(count) left out: documents --duplicates lists them")]
        )
    }
}
