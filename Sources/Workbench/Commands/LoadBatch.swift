import Corpora
import Foundation

/// Files that are read at the same time, a core for each.
///
/// Only small files that hold one text each are taken together, since what they give waits in memory until it is its
/// turn: documents come in the order of the files whatever the timing. Records, mailboxes and archives are read by
/// themselves, entry by entry.
struct LoadBatch {
    let paths: ArraySlice<String>

    private static let limits = (files: 64, bytes: 16_000_000)

    /// The ends of names of files with one text.
    private static let single: Set<String> = ["txt", "text", "md", "html", "htm", "xhtml", "eml", "pdf"]

    /// The next files that can be read together; one at least.
    ///
    /// - Precondition: there are files left.
    init(_ files: ArraySlice<String>) {
        var count = 0
        var bytes = 0
        for path in files.prefix(Self.limits.files) {
            guard Self.single.contains((path as NSString).pathExtension.lowercased()) else { break }
            var status = stat()
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { break }
            bytes += Int(status.st_size)
            guard bytes <= Self.limits.bytes else { break }
            count += 1
        }
        paths = files.prefix(max(1, count))
    }

    /// What the files give, each in its place.
    func results(
        of reader: FileReader,
        parallelism: Int
    ) async -> [[Result<ReadDocument, ReadError>]] {
        await withTaskGroup(of: (Int, [Result<ReadDocument, ReadError>]).self) { group in
            var results = [[Result<ReadDocument, ReadError>]](repeating: [], count: paths.count)
            var waiting = paths.enumerated().makeIterator()
            func start() {
                guard let (index, path) = waiting.next() else { return }
                group.addTask { (index, Self.results(of: path, reader)) }
            }
            for _ in 0..<max(1, parallelism) { start() }
            while let (index, result) = await group.next() {
                results[index] = result
                start()
            }
            return results
        }
    }

    private static func results(of path: String, _ reader: FileReader) -> [Result<ReadDocument, ReadError>] {
        var results: [Result<ReadDocument, ReadError>] = []
        do throws(ReadError) {
            try reader.read(path: path) { result throws(ReadError) in results.append(result) }
        } catch {
            results.append(.failure(error))
        }
        return results
    }
}
