import CommandKit
import Foundation

/// A file that appears whole or not at all: written beside its target, renamed at the end (B-15).
final class AtomicFile: TextOutputStream {
    private let target: String
    private let temporary: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0

    /// How many bytes were written.
    private(set) var count = 0

    /// Begins a file.
    ///
    /// - Throws: ``CommandError`` when the target exists and `replaces` is not set, or when its folder can't be written.
    init(_ target: String, replaces: Bool) throws(CommandError) {
        var status = stat()
        if stat(target, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR {
                throw CommandError(.unwritable, "'\(target)' is a folder", subject: target)
            }
            if !replaces {
                throw CommandError(
                    .fileExists, "'\(target)' exists", subject: target, remedy: "use --force to replace it")
            }
        }
        self.target = target
        temporary = target + ".\(getpid()).part"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw CommandError(
                .unwritable, "'\(target)' can't be written: \(String(cString: strerror(errno)))", subject: target)
        }
    }

    deinit {
        // Only a file that was not finished still has its temporary.
        if descriptor >= 0, !isFinished {
            close(descriptor)
            unlink(temporary)
        }
    }

    private var isFinished = false

    func write(_ string: String) {
        buffer += string.utf8
        if buffer.count > 1 << 16 { flush() }
    }

    /// Puts the file in its place.
    ///
    /// - Throws: ``CommandError`` when not all of it could be written; the target is then as it was before.
    func finish() throws(CommandError) {
        flush()
        if failure == 0, close(descriptor) != 0 { failure = errno }
        isFinished = true
        if failure == 0, rename(temporary, target) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw CommandError(
                .unwritable, "'\(target)' was not written: \(String(cString: strerror(failure)))", subject: target)
        }
    }

    private func flush() {
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
}
