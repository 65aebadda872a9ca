import CommandKit
import DocumentModel

/// Finds a fact by its display name, in the documents as they are now.
struct FactLookup {
    let session: Session

    /// A fact, the document it stands in and the row that lists it.
    struct Found {
        let key: FactKey
        let listing: FactListing
        let document: LoadedDocument
        let row: Row

        /// The sentence it stands in.
        var sentence: Span {
            guard let index = listing.schema.index(of: "sentence"), case .span(_, let span, _) = row.cells[index] else {
                return key.spans.first ?? Span(0, 0)
            }
            return span
        }
    }

    /// Finds a fact.
    ///
    /// - Throws: ``CommandError`` when no fact has the name, or when its document no longer gives it.
    func fact(named name: String) async throws -> Found {
        guard let key = try await session.fact(named: name) else {
            throw CommandError.unknown(
                .unknownFact,
                "no fact or document '\(name)'",
                name: name,
                among: "facts",
                session.factNames + session.documents.map(\.name)
            )
        }
        guard let listing = session.listings.first(where: { $0.kind == key.kind }),
            let document = session.documents.first(where: { $0.id == key.document })
        else {
            throw CommandError(.unknownFact, "the document of '\(name)' is no longer here", subject: name)
        }
        let rows = try listing.tableRows(of: document, in: session, includesRejected: true)
        guard let row = rows.first(where: { $0.fact == key }) else {
            throw CommandError(
                .unknownFact,
                "\(document.name) no longer states '\(name)', since its date or metadata changed",
                subject: name
            )
        }
        return Found(key: key, listing: listing, document: document, row: row)
    }
}
