private import Foundation

/// Reads PDF files through `pdftotext` of Poppler, where that is installed.
struct PDFReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// Reads the pages of a file.
    func read(_ stream: ByteStream) throws(ReadError) {
        let bytes = try stream.all()
        guard let program = Self.program else {
            throw ReadError(
                .missingTool,
                path: job.path,
                entry: place.entry,
                "'\(place.name(of: job.path))' is a PDF file, and 'pdftotext' is not installed",
                remedy: "install it: apt-get install poppler-utils"
            )
        }
        // A file of our own: the program then sees one state of it, whatever becomes of the original.
        let copy = try temporaryFile(bytes)
        defer { unlink(copy) }
        var tool = Subprocess(program: program, arguments: ["-enc", "UTF-8", "-eol", "unix", "-q", copy, "-"])
        tool.seconds = job.limits.maximumSeconds
        tool.maximumOutput = job.limits.maximumBytes
        let result: Subprocess.Result
        do throws(Subprocess.Fault) { result = try tool.run() } catch { throw self.error(error) }
        guard result.status == 0 else { throw failure(result) }
        let text = PageText(String(decoding: result.output, as: UTF8.self))
        guard text.hasWords else {
            throw ReadError(
                .noText,
                path: job.path,
                entry: place.entry,
                "'\(place.name(of: job.path))' has pages without words, as scanned papers do",
                remedy: "recognise its words first: ocrmypdf FILE recognised.pdf"
            )
        }
        let extract = Extract(
            body: .pages(text),
            metadata: SourceMetadata(),
            format: "application/pdf; pdftotext; \(text.remark)"
        )
        try job.take(extract, at: place)
    }

    /// The program, looked for in the folders of the system only: a file of the working folder is never run.
    private static let program: String? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/pdftotext" }
            .first { access($0, X_OK) == 0 }
    }()

    private func temporaryFile(_ bytes: [UInt8]) throws(ReadError) -> String {
        var template = Array((NSTemporaryDirectory() + "/dossier-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else {
            throw system("can't be copied for pdftotext: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        let name = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let reason = String(cString: strerror(errno))
                unlink(name)
                throw system("can't be copied for pdftotext: \(reason)")
            }
            written += count
        }
        return name
    }

    private func system(_ what: String) -> ReadError {
        ReadError(.system, path: job.path, entry: place.entry, "'\(place.name(of: job.path))' \(what)")
    }

    private func error(_ fault: Subprocess.Fault) -> ReadError {
        let name = place.name(of: job.path)
        switch fault {
        case .tooSlow:
            return ReadError(
                .tooSlow,
                path: job.path,
                entry: place.entry,
                "'\(name)' kept pdftotext busy for more than \(Int(job.limits.maximumSeconds)) seconds",
                remedy: "take its text out by hand: pdftotext \(job.path) text.txt"
            )
        case .tooLarge: return job.limits.tooLarge(job.path, entry: place.entry, size: nil)
        case .interrupted: return ReadError(.interrupted, path: job.path, "reading '\(job.path)' was interrupted")
        case .system(let reason): return system("can't be read: pdftotext does not start: \(reason)")
        }
    }

    private func failure(_ result: Subprocess.Result) -> ReadError {
        let message = String(decoding: result.errors.prefix(2_000), as: UTF8.self)
        // Exit code 3 is that of permissions; an encrypted file without its password says so in words.
        if message.lowercased().contains("password") || result.status == 3 {
            return ReadError(
                .encrypted,
                path: job.path,
                entry: place.entry,
                "'\(place.name(of: job.path))' is encrypted",
                remedy: "take its text out with its password: pdftotext -upw PASSWORD \(job.path) text.txt"
            )
        }
        return job.malformed(
            place,
            "pdftotext finds no PDF in it",
            remedy: "open it in a viewer; if that works, print it to a new PDF"
        )
    }
}
