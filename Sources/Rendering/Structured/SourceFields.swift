import CommandKit
import DocumentModel
import Foundation

/// The fields that say where a row comes from: its first passage, and on how many passages it rests.
///
/// `doc`, `outlet`, `source_path`, `source_sha256`, `start` and `end` (Unicode scalars, end exclusive), `line`,
/// `sentence`, `rule`, `plugin`, `confidence`, `passages`.
struct SourceFields {
    /// The names of all such fields.
    static let all = [
        "doc", "outlet", "source_path", "source_sha256", "start", "end", "line", "sentence", "rule", "plugin",
        "confidence", "passages",
    ]

    /// The names that are written.
    let names: [String]

    private let lookup: SourceLookup

    init(lookup: SourceLookup, without taken: Set<String>) {
        self.lookup = lookup
        names = Self.all.filter { !taken.contains($0) }
    }

    /// The values for a row, one for each name; all missing for a row that rests on nothing.
    func fields(of row: Row) -> [Field] {
        guard let first = row.evidence.first else {
            return names.map { $0 == "passages" ? .integer(0) : .missing }
        }
        let document = lookup.document(first.document)
        let scalars = document.map { $0.document.scalarRange(of: first.span) }
        // The piece in front may be words that needed no rule; the rule is then that of the first piece that has one.
        let ruled = row.evidence.first { !$0.rule.isEmpty }
        return names.map { name in
            switch name {
            case "doc": text(document?.name)
            case "outlet": text(document?.outlet)
            case "source_path": text(document?.appearances.first?.source.path)
            case "source_sha256": .text(first.document.digest)
            case "start": scalars.map { .integer($0.lowerBound) } ?? .missing
            case "end": scalars.map { .integer($0.upperBound) } ?? .missing
            case "line": document.map { .integer($0.document.lines.line(of: first.span.start)) } ?? .missing
            case "sentence": text(document.flatMap { lookup.sentence(around: first.span, of: $0) })
            case "rule": text(ruled?.rule)
            case "plugin": text(ruled.flatMap { lookup.plugin(of: $0.rule) })
            case "confidence": (ruled ?? first).confidence.map { .decimal(Decimal($0).rounded(to: 4)) } ?? .missing
            case "passages": .integer(row.evidence.count)
            default: .missing
            }
        }
    }

    private func text(_ text: String?) -> Field { text.map { .text($0) } ?? .missing }
}
