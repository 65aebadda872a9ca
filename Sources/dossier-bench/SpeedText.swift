import Foundation

/// The text on which speed is measured: our articles, repeated as separate documents of news length.
struct SpeedText {
    /// The articles.
    let documents: [String]
    /// How often each is read in one round.
    let repetitions: Int
    /// Bytes of one round.
    let bytes: Int
    /// Words of one round: runs of letters and digits.
    let words: Int

    /// Reads the articles of a folder.
    ///
    /// - Throws: `ValidationError` when there are none.
    init(folder: String, megabytes: Int) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        documents = try names.map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
        let once = documents.reduce(0) { $0 + $1.utf8.count }
        guard once > 0 else { throw BenchError.noArticles(folder) }
        repetitions = max(1, megabytes * 1_000_000 / once)
        bytes = once * repetitions
        words = repetitions * documents.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }
}

/// Why a measurement is not possible.
enum BenchError: Error, CustomStringConvertible {
    case noArticles(String)
    case scorerFailed(String)

    var description: String {
        switch self {
        case .noArticles(let folder): "no articles in '\(folder)': give --articles FOLDER"
        case .scorerFailed(let message): message
        }
    }
}
