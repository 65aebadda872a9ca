import CommandKit
import Corpora

/// What the flags of `load` mean to the readers.
struct LoadOptions {
    private let command: LoadCommand

    init(_ command: LoadCommand) { self.command = command }

    /// The names of the formats, sorted.
    static let formats = FileFormat.allCases.map(\.rawValue).sorted()

    /// What the readers take at most.
    func limits() throws(CommandError) -> ReadLimits {
        guard let maxSize = command.maxSize else { return ReadLimits() }
        let pattern = /(?<number>[0-9]{1,6})(?<unit>kB|KB|MB|GB)?/
        guard let match = maxSize.wholeMatch(of: pattern), let number = Int(match.number), number > 0 else {
            throw CommandError(
                .notation,
                "'\(maxSize)' is not a size",
                subject: maxSize,
                remedy: "give 500kB, 64MB or 1GB"
            )
        }
        let factor = ["kB": 1_000, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000][match.unit ?? ""] ?? 1
        return ReadLimits(maximumBytes: min(number * factor, 2_000_000_000))
    }

    /// What the readers are told, without the table of meta data, which is a file.
    func options() throws(CommandError) -> ReadOptions {
        var options = ReadOptions()
        options.format = try format()
        options.wholePage = command.wholePage
        let fields = command.fields
        let names: [(RecordFields.Role, String?)] = [
            (.text, fields.text), (.title, fields.title), (.date, fields.date), (.outlet, fields.outlet),
            (.url, fields.url), (.byline, fields.byline),
        ]
        for (role, name) in names { options.fields[role] = name }
        if let encoding = command.encoding, !options.setEncoding(encoding) {
            throw CommandError.unknown(
                .arguments,
                "no encoding '\(encoding)'",
                name: encoding.uppercased(),
                among: "encodings",
                ReadOptions.encodings
            )
        }
        if let pattern = command.namePattern {
            do {
                options.namePattern = try NamePattern(pattern)
            } catch {
                throw CommandError(
                    .notation,
                    error.message,
                    subject: pattern,
                    remedy: "give a pattern such as {date}_{outlet} or {outlet}/{date}-{*}"
                )
            }
        }
        return options
    }

    private func format() throws(CommandError) -> FileFormat? {
        guard let name = command.as?.lowercased() else { return nil }
        let format = FileFormat(rawValue: name) ?? (name == "atom" ? .rss : name == "txt" ? .text : nil)
        guard let format else {
            throw CommandError.unknown(
                .unknownFormat,
                "no format '\(name)'",
                name: name,
                among: "formats",
                Self.formats
            )
        }
        return format
    }
}
