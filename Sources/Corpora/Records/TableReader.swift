/// Reads the rows of a table of values, separated by commas, tabs or semicolons, as a text each.
struct TableReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// The separator; nil to find it in the first line.
    let separator: UInt8?

    /// Reads all rows; one without a text does not stop the others.
    ///
    /// - Throws: ``ReadError`` when the table has no column for a text or none that the user names.
    /// - Complexity: O(*n*) with memory for one row.
    func read(_ stream: ByteStream) throws(ReadError) {
        let head = try stream.peek(65_536)
        var parser = CSVParser(separator: separator ?? Self.separator(in: head), limit: job.limits.maximumBytes)
        var columns: [String: Int] = [:]
        var names: [String] = []
        func take(_ record: CSVParser.Raw) throws(ReadError) {
            guard !names.isEmpty else {
                names = try decode(record).map { $0.filled ?? "" }
                for (index, name) in names.enumerated() where columns[name.lowercased()] == nil {
                    columns[name.lowercased()] = index
                }
                try check(columns, names)
                return
            }
            let inner = place.inside("line \(record.line)")
            try job.attempt(inner) { () throws(ReadError) in
                guard !record.isTooLarge else {
                    throw job.limits.tooLarge(job.path, entry: inner.entry, size: nil)
                }
                try read(try decode(record), record.line, columns, names, inner)
            }
        }
        var skipsMark = head.starts(with: [0xEF, 0xBB, 0xBF])
        while let chunk = try stream.next() {
            for byte in skipsMark ? chunk.dropFirst(3) : chunk[...] {
                if let record = parser.take(byte) { try take(record) }
            }
            skipsMark = false
        }
        do {
            if let last = try parser.finish() { try take(last) }
        } catch let error as CSVRecord.OpenQuotation {
            try job.fail(
                job.malformed(
                    place,
                    "the quotation mark in line \(error.line) is never closed",
                    remedy: "close it, or double quotation marks inside fields"
                )
            )
        } catch let error as ReadError {
            throw error
        } catch {}
        if names.isEmpty { throw job.empty(place) }
    }

    /// The sign that parts the fields of the first line: the one that it has most of.
    static func separator(in head: ArraySlice<UInt8>) -> UInt8 {
        var isQuoted = false
        var counts: [UInt8: Int] = [:]
        for byte in head {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == 0x0A { break }
            if !isQuoted { counts[byte, default: 0] += 1 }
        }
        return [UInt8(ascii: ","), 0x09, UInt8(ascii: ";"), UInt8(ascii: "|")]
            .max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? UInt8(ascii: ",")
    }

    private func decode(_ record: CSVParser.Raw) throws(ReadError) -> [String] {
        var texts: [String] = []
        for field in record.fields {
            if job.options.encoding == nil, let text = String(validating: field, as: UTF8.self) {
                texts.append(text)
            } else if field.isEmpty {
                texts.append("")
            } else {
                let decoder = TextDecoder(path: job.path, entry: place.entry, declared: job.options.encoding)
                do throws(ReadError) { texts.append(try decoder.decode(field).text) } catch {
                    guard error.reason == .empty else { throw error }
                    texts.append("")
                }
            }
        }
        return texts
    }

    private func check(_ columns: [String: Int], _ names: [String]) throws(ReadError) {
        let listed = names.prefix(20).map { String($0.prefix(40)) }.joined(separator: ", ")
        for (role, name) in job.options.fields.givenNames where columns[name.lowercased()] == nil {
            throw ReadError(
                .noColumn,
                path: job.path,
                entry: place.entry,
                "'\(place.name(of: job.path))' has no column '\(name)'; its columns: \(listed)",
                remedy: "name one of them: --\(role.rawValue) COLUMN"
            )
        }
        let hasText = job.options.fields.names(of: .text).contains {
            columns[$0] != nil || columns[$0.lowercased()] != nil
        }
        guard !hasText else { return }
        throw ReadError(
            .noColumn,
            path: job.path,
            entry: place.entry,
            "'\(place.name(of: job.path))' has no column of texts; its columns: \(listed)",
            remedy: "name it: load \(job.path) --text COLUMN"
        )
    }

    private func read(
        _ fields: [String],
        _ line: Int,
        _ columns: [String: Int],
        _ names: [String],
        _ inner: ReadJob.Place
    ) throws(ReadError) {
        var extract = try RecordReader(job: job).extract(format: "text/csv", at: inner, fieldNames: { names }) { name in
            guard let index = columns[name.lowercased()], index < fields.count, fields[index].filled != nil else {
                return nil
            }
            return RecordReader.Value(
                text: fields[index],
                number: Double(fields[index]).flatMap { $0 > 1e8 ? $0 : nil }
            )
        }
        if fields.count > names.count {
            extract.notes.append(
                "it has \(fields.count) fields for \(names.count) columns; quote fields that hold the separator"
            )
        }
        try job.take(extract, at: inner)
    }
}
