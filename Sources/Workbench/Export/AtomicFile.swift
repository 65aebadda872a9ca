import CommandKit
import DocumentModel
import Foundation

/// A file that appears whole or not at all: written beside its target, renamed at the end (B-15).
///
/// A device or a pipe can't be replaced by a file; it is written to directly.
final class AtomicFile: TextOutputStream {
    private let target: String
    /// The file that is written to, renamed at the end; nil for a device or a pipe.
    private let temporary: String?
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0
    private var isFinished = false

    /// Digests what is written, where a manifest is to tell it.
    private let digest: StreamDigest?

    /// The SHA-256 digest of what was written; nil where nobody asked for it.
    var sha256: String? { digest?.hexadecimal }

    /// How many bytes were written.
    private(set) var count = 0

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - path: The target; where it is a link, the file it leads to is replaced.
    ///   - replaces: Whether an existing file may be replaced.
    ///   - digests: Whether ``sha256`` is wanted.
    /// - Throws: ``CommandError`` when the target exists and `replaces` is not set, or when its folder can't be written.
    init(_ path: String, replaces: Bool, digests: Bool = false) throws(CommandError) {
        digest = digests ? StreamDigest() : nil
        var status = stat()
        let exists = stat(path, &status) == 0
        let kind = status.st_mode & S_IFMT
        if exists, kind == S_IFDIR { throw CommandError(.unwritable, "'\(path)' is a folder", subject: path) }
        if exists, kind == S_IFREG, !replaces {
            throw CommandError(.fileExists, "'\(path)' exists", subject: path, remedy: "use --force to replace it")
        }
        if exists, kind != S_IFREG {
            temporary = nil
            target = path
            descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
        } else {
            target = Self.resolved(path)
            (temporary, descriptor) = Self.openTemporary(beside: target)
            // The replaced file's permissions stay.
            if exists, descriptor >= 0 { fchmod(descriptor, status.st_mode & 0o777) }
        }
        guard descriptor >= 0 else {
            let reason = errno
            // Nothing is left to take away when the object goes.
            isFinished = true
            throw CommandError(
                .unwritable,
                "'\(path)' can't be written: \(String(cString: strerror(reason)))",
                subject: path,
                remedy: reason == ENOENT ? "make its folder first" : nil
            )
        }
        if let temporary { UnfinishedFiles.insert(temporary) }
    }

    deinit {
        if !isFinished {
            close(descriptor)
            discard()
        }
    }

    func write(_ string: String) {
        buffer += string.utf8
        if buffer.count > 1 << 16 { flush() }
    }

    /// Puts the file in its place.
    ///
    /// - Throws: ``CommandError`` when not all of it could be written; the target is then as it was before.
    func finish() throws(CommandError) {
        flush()
        if close(descriptor) != 0, failure == 0 { failure = errno }
        isFinished = true
        if failure == 0, let temporary, rename(temporary, target) != 0 { failure = errno }
        guard failure == 0 else {
            discard()
            throw CommandError(
                .unwritable,
                "'\(target)' was not written: \(String(cString: strerror(failure)))",
                subject: target
            )
        }
        if let temporary { UnfinishedFiles.remove(temporary) }
    }

    private func discard() {
        guard let temporary else { return }
        unlink(temporary)
        UnfinishedFiles.remove(temporary)
    }

    private func flush() {
        digest?.update(buffer)
        var offset = 0
        while failure == 0, offset < buffer.count {
            let written = buffer.withUnsafeBytes { bytes in
                Foundation.write(descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
            }
            if written > 0 { offset += written } else if errno != EINTR { failure = errno }
        }
        count += offset
        buffer.removeAll(keepingCapacity: true)
    }

    /// The file that a link leads to.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Makes a new file beside the target, never one that is there already.
    private static func openTemporary(beside target: String) -> (path: String, descriptor: Int32) {
        var path = ""
        for attempt in 0..<100 {
            path = "\(target).\(getpid())-\(attempt).part"
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            if descriptor >= 0 || errno != EEXIST { return (path, descriptor) }
        }
        return (path, -1)
    }
}
