import DossierKit
import Foundation
import Rendering
import Workbench

/// Reads documents one by one, writes a line for each: bounded memory, no state between lines.
struct AnnotateFilter {
    let annotator: Annotator
    let options: Annotator.Options
    let isConllu: Bool

    /// Annotates files, or standard input; a document that can't be read is reported and passed over.
    func run(files: [String]) -> ExitStatus {
        if files.isEmpty { return lines(of: StandardStreams.input, named: "standard input") ? .success : .failure }
        var isWhole = true
        var found = 0
        for path in files {
            if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") {
                guard let file = fopen(path, "r") else {
                    complain("error[E0401]: '\(path)' can't be opened: \(String(cString: strerror(errno)))")
                    isWhole = false
                    continue
                }
                found += 1
                isWhole = lines(of: file, named: path) && isWhole
                fclose(file)
            } else if documents(of: path) {
                found += 1
            } else {
                isWhole = false
            }
        }
        return found == 0 ? .input : isWhole ? .success : .failure
    }

    private func lines(of file: UnsafeMutablePointer<FILE>, named name: String) -> Bool {
        var isWhole = true
        var number = 0
        var buffer: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(buffer) }
        while StandardStreams.outputFailure == nil {
            let count = getline(&buffer, &capacity, file)
            guard count >= 0, let buffer else { break }
            number += 1
            let line = String(decoding: UnsafeRawBufferPointer(start: buffer, count: count), as: UTF8.self)
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            do {
                say(try output(line))
            } catch {
                complain("error: \(name), line \(number) \(error)")
                isWhole = false
            }
        }
        if ferror(file) != 0 {
            complain("error[E0403]: \(name) can't be read: \(String(cString: strerror(errno)))")
            isWhole = false
        }
        return isWhole
    }

    private func output(_ line: String) throws -> String {
        isConllu ? try annotator.conllu(line: line) : try annotator.annotate(line: line, options: options) + "\n"
    }

    private func documents(of path: String) -> Bool {
        do {
            try annotator.annotate(file: path, asConllu: isConllu, options: options) { say($0) }
            return true
        } catch {
            complain((error as? CommandError)?.description ?? "error: \(path): \(error)")
            return false
        }
    }

    /// Each line goes out at once: a program at the other end may wait for it before it sends the next.
    private func say(_ text: String) {
        StandardStreams.write(text)
        StandardStreams.flush()
    }

    private func complain(_ message: String) {
        StandardStreams.complain(TerminalText.safe(message) + "\n")
    }
}
