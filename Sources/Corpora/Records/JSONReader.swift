import Foundation

/// Reads articles in JSON: an object on each line, or one document with an array of them.
struct JSONReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// Reads lines; one that is broken does not stop the others.
    ///
    /// - Complexity: O(*n*) with memory for one line.
    func read(lines stream: ByteStream) throws(ReadError) {
        var reader = LineReader(stream, limit: job.limits.maximumBytes)
        var isEmpty = true
        while let line = try reader.next() {
            var bytes = line.bytes ?? []
            if line.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
            if line.bytes != nil, bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
            isEmpty = false
            let inner = place.inside("line \(line.number)")
            try job.attempt(inner) { () throws(ReadError) in
                guard line.bytes != nil else { throw job.limits.tooLarge(job.path, entry: inner.entry, size: nil) }
                guard let object = try parse(bytes, at: inner) as? [String: Any] else {
                    throw job.malformed(inner, "it is not a JSON object", remedy: "write {\"text\": …} on each line")
                }
                try read(object, at: inner)
            }
        }
        if isEmpty { throw job.empty(place) }
    }

    /// The names under which documents keep their list of articles.
    private static let lists = [
        "articles", "items", "documents", "results", "data", "entries", "records", "docs", "hits",
    ]

    /// Reads a whole document: an article, an array of articles, or an object with such an array.
    func read(document bytes: [UInt8]) throws(ReadError) {
        var json = try parse(bytes[...].starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], at: place)
        if let object = json as? [String: Any], !hasText(object) {
            // A response keeps its articles one or two levels down.
            for _ in 0..<3 {
                guard let object = json as? [String: Any],
                    let list = Self.lists.lazy.compactMap({ object[$0] }).first(where: {
                        $0 is [Any] || $0 is [String: Any]
                    })
                else { break }
                json = list
            }
        }
        if let object = json as? [String: Any] { return try read(object, at: place) }
        guard let list = json as? [Any] else {
            throw job.malformed(place, "it is neither a JSON object nor an array", remedy: "check where it came from")
        }
        if list.isEmpty { throw job.empty(place) }
        for (index, element) in list.enumerated() {
            let inner = place.inside("item \(index + 1)")
            try job.attempt(inner) { () throws(ReadError) in
                guard var object = element as? [String: Any] else {
                    throw job.malformed(inner, "it is not a JSON object", remedy: "check where it came from")
                }
                if let source = object["_source"] as? [String: Any] { object = source }
                try read(object, at: inner)
            }
        }
    }

    private func hasText(_ object: [String: Any]) -> Bool {
        job.options.fields.names(of: .text).contains { Self.value(of: $0, in: object) != nil }
    }

    private func parse(_ bytes: ArraySlice<UInt8>, at place: ReadJob.Place) throws(ReadError) -> Any {
        var bytes = bytes
        // Text that is not UTF-8 is no JSON to the parser, and may still be read.
        if job.options.encoding != nil || String(validating: bytes, as: UTF8.self) == nil {
            let decoder = TextDecoder(path: job.path, entry: place.entry, declared: job.options.encoding)
            bytes = Array(try decoder.decode(Array(bytes)).text.utf8)[...]
        }
        do {
            return try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        } catch {
            throw job.malformed(place, "it is not JSON", remedy: "check the line with another program, such as jq")
        }
    }

    private func read(_ object: [String: Any], at place: ReadJob.Place) throws(ReadError) {
        let extract = try RecordReader(job: job).extract(
            format: "application/json",
            at: place,
            fieldNames: { object.keys.sorted() },
            value: { Self.value(of: $0, in: object) }
        )
        try job.take(extract, at: place)
    }

    /// The value of a field; `source.name` looks into objects, and of an object itself its name counts.
    static func value(of field: String, in object: [String: Any]) -> RecordReader.Value? {
        if let value = object[field] { return text(value) }
        guard field.contains(".") else {
            // Names differ in capitals only: "publishedAt".
            let match = object.keys.filter { $0.lowercased() == field.lowercased() }.min()
            return match.flatMap { object[$0] }.flatMap(text)
        }
        var value: Any = object
        for step in field.split(separator: ".") {
            if let inner = (value as? [String: Any])?[String(step)] { value = inner } else { return nil }
        }
        return text(value)
    }

    private static func text(_ value: Any) -> RecordReader.Value? {
        switch value {
        case let text as String: return text.filled == nil ? nil : RecordReader.Value(text: text)
        case let list as [Any]:
            // Paragraphs in a list, authors in a list.
            let texts = list.compactMap { text($0)?.text }
            let isLong = texts.contains { $0.utf8.count > 100 }
            return texts.isEmpty ? nil : RecordReader.Value(text: texts.joined(separator: isLong ? "\n\n" : ", "))
        case let object as [String: Any]:
            for key in ["name", "title", "text", "rendered", "value"] {
                if let inner = object[key] as? String, inner.filled != nil { return RecordReader.Value(text: inner) }
            }
            return nil
        case let number as NSNumber:
            return RecordReader.Value(text: number.stringValue, number: number.doubleValue)
        default: return nil
        }
    }
}
