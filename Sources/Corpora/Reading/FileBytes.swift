private import Foundation

/// The bytes of files, pipes and devices, read up to a limit.
///
/// Nothing here can hang: a named pipe is opened without waiting for its other end, silence has a limit, an endless
/// device runs into the limit of size, and a cancelled task stops reading within a tenth of a second.
struct FileBytes {
    let path: String
    let limits: ReadLimits

    /// Opens the file and reads all of it.
    ///
    /// - Throws: ``ReadError`` when it is missing, a folder, not allowed, too large or silent.
    /// - Complexity: O(*n*); beside the result only one chunk of memory.
    func read() throws(ReadError) -> [UInt8] {
        // The system would take the name to end at the zero byte, and open another file.
        guard !path.utf8.contains(0) else { throw missing() }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }

        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            throw ReadError(
                .isDirectory,
                path: path,
                "'\(path)' is a folder",
                remedy: "load the folder, or a file in it"
            )
        case S_IFREG:
            guard status.st_size <= limits.maximumBytes else { throw tooLarge(Int(status.st_size)) }
            return try read(from: descriptor, expecting: Int(status.st_size))
        default:
            return try read(from: descriptor, expecting: 0)
        }
    }

    /// Reads all that comes from an open descriptor.
    ///
    /// - Parameters:
    ///   - descriptor: The descriptor; it is left open.
    ///   - size: How many bytes to expect, for one allocation instead of many.
    func read(from descriptor: Int32, expecting size: Int) throws(ReadError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { chunk.deallocate() }
        if size == 0 { try wait(for: descriptor) }
        while true {
            // Not `Foundation.read`: inside a method of this name it must be named by its module.
            let count = Foundation.read(descriptor, chunk.baseAddress, chunk.count)
            if count > 0 {
                guard bytes.count + count <= limits.maximumBytes else { throw tooLarge(nil) }
                bytes.append(contentsOf: chunk[..<count])
                if Task.isCancelled { throw interrupted() }
            } else if count == 0 {
                return bytes
            } else if errno == EAGAIN {
                try wait(for: descriptor)
            } else if errno != EINTR {
                throw failure(errno)
            }
        }
    }

    /// Waits until something can be read, in short turns, so that a cancelled task is noticed.
    private func wait(for descriptor: Int32) throws(ReadError) {
        let turn = 0.1
        var waited = 0.0
        while waited < limits.maximumSilence {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&request, 1, Int32(turn * 1_000))
            if ready > 0 { return }
            if ready < 0, errno != EINTR { throw failure(errno) }
            if Task.isCancelled { throw interrupted() }
            waited += turn
        }
        throw ReadError(
            .silent,
            path: path,
            "'\(path)' gave nothing for \(Int(limits.maximumSilence)) seconds",
            remedy: "check that the program at the other end of the pipe runs"
        )
    }
}

// MARK: Errors

extension FileBytes {
    func tooLarge(_ size: Int?) -> ReadError {
        let limit = ReadLimits.describe(limits.maximumBytes)
        let what = size.map { "'\(path)' has \(ReadLimits.describe($0))" } ?? "'\(path)' has more than \(limit)"
        // A file gets its size rounded up; of an endless one nothing is known, so the next step is the double.
        let wanted = max(1, ((size ?? limits.maximumBytes * 2) + 999_999) / 1_000_000)
        return ReadError(
            .tooLarge,
            path: path,
            size == nil ? what : "\(what), and the limit is \(limit)",
            remedy: "split it, or raise the limit: load \(path) --max-size \(wanted)MB"
        )
    }

    private func interrupted() -> ReadError {
        ReadError(.interrupted, path: path, "reading '\(path)' was interrupted")
    }

    private func missing() -> ReadError { PathExpansion.missing(path) }

    private func failure(_ code: Int32) -> ReadError {
        switch code {
        case ENOENT, ENOTDIR: missing()
        case EACCES, EPERM:
            ReadError(
                .permission,
                path: path,
                "'\(path)' may not be read",
                remedy: "ask its owner, or: chmod u+r \(path)"
            )
        default:
            ReadError(.system, path: path, "'\(path)' can't be read: \(String(cString: strerror(code)))")
        }
    }
}
