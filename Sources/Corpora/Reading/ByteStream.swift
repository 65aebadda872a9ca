private import Foundation

/// The bytes of a file, pipe, device or memory, taken in chunks up to a limit.
///
/// Nothing here can hang: a named pipe is opened without waiting for its other end, silence has a limit, an endless
/// device runs into the limit of size, and a cancelled task stops reading within a tenth of a second.
final class ByteStream {
    /// What to call the source in messages.
    let path: String

    private let limits: ReadLimits
    private let descriptor: Int32
    private let closes: Bool
    /// Gives the bytes of a stream that something else makes.
    private let source: (() throws(ReadError) -> [UInt8]?)?

    /// Bytes that were looked at and are not taken yet.
    private var ahead: [UInt8] = []
    private var isAtEnd = false
    private var hasBegun = false

    /// The size of a regular file or of memory; nil for pipes and devices.
    let size: Int?

    private static let chunk = 1 << 18

    /// Opens a file.
    ///
    /// - Throws: ``ReadError`` when it is missing, a folder, or not allowed.
    init(path: String, limits: ReadLimits) throws(ReadError) {
        // The system would take the name to end at the zero byte, and open another file.
        guard !path.utf8.contains(0) else { throw PathExpansion.missing(path) }
        let opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard opened >= 0 else { throw Self.failure(errno, path) }
        var status = stat()
        guard fstat(opened, &status) == 0 else {
            let code = errno
            close(opened)
            throw Self.failure(code, path)
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            close(opened)
            throw ReadError(
                .isDirectory,
                path: path,
                "'\(path)' is a folder",
                remedy: "load the folder, or a file in it"
            )
        }
        self.path = path
        self.limits = limits
        descriptor = opened
        closes = true
        source = nil
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Takes an open descriptor; it is left open.
    init(descriptor: Int32, path: String, limits: ReadLimits) {
        self.path = path
        self.limits = limits
        self.descriptor = descriptor
        closes = false
        source = nil
        size = nil
    }

    /// Takes bytes that are there already.
    init(bytes: [UInt8], path: String, limits: ReadLimits) {
        self.path = path
        self.limits = limits
        descriptor = -1
        closes = false
        source = nil
        ahead = bytes
        isAtEnd = true
        size = bytes.count
    }

    /// Takes what a function gives, until it gives nil.
    init(path: String, limits: ReadLimits, _ source: @escaping () throws(ReadError) -> [UInt8]?) {
        self.path = path
        self.limits = limits
        self.source = source
        descriptor = -1
        closes = false
        size = nil
    }

    deinit {
        if closes { close(descriptor) }
    }

    /// The descriptor of a regular file, for reading at any place; nil for anything else.
    var randomAccess: Int32? { closes && size != nil ? descriptor : nil }

    /// The first bytes, which stay to be taken; fewer where there are no more.
    func peek(_ count: Int) throws(ReadError) -> ArraySlice<UInt8> {
        while ahead.count < count, let chunk = try fetch() { ahead += chunk }
        return ahead.prefix(count)
    }

    /// The next bytes; nil at the end.
    func next() throws(ReadError) -> [UInt8]? {
        guard ahead.isEmpty else {
            let taken = ahead
            ahead = []
            return taken
        }
        return try fetch()
    }

    /// All that is left.
    ///
    /// - Throws: ``ReadError``, also when there is more than the limit.
    /// - Complexity: O(*n*); beside the result only one chunk of memory.
    func all() throws(ReadError) -> [UInt8] {
        if let size, size > limits.maximumBytes { throw tooLarge(size) }
        var bytes = ahead
        ahead = []
        if let size { bytes.reserveCapacity(size) }
        while let chunk = try fetch() {
            guard bytes.count + chunk.count <= limits.maximumBytes else { throw tooLarge(nil) }
            bytes += chunk
        }
        return bytes
    }

    private func fetch() throws(ReadError) -> [UInt8]? {
        guard !isAtEnd else { return nil }
        if let source {
            if let bytes = try source() { return bytes }
            isAtEnd = true
            return nil
        }
        if !hasBegun, size == nil { try wait() }
        hasBegun = true
        while true {
            var (count, code) = (0, Int32(0))
            let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, initialised in
                count = read(descriptor, buffer.baseAddress, buffer.count)
                code = errno
                initialised = max(0, count)
            }
            if Task.isCancelled { throw interrupted() }
            if count > 0 { return bytes }
            if count == 0 {
                isAtEnd = true
                return nil
            }
            if code == EAGAIN {
                try wait()
            } else if code != EINTR {
                throw Self.failure(code, path)
            }
        }
    }

    /// Waits until something can be read, in short turns, so that a cancelled task is noticed.
    private func wait() throws(ReadError) {
        let turn = 0.1
        var waited = 0.0
        while waited < limits.maximumSilence {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&request, 1, Int32(turn * 1_000))
            if ready > 0 { return }
            if ready < 0, errno != EINTR { throw Self.failure(errno, path) }
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

extension ByteStream {
    private func tooLarge(_ size: Int?) -> ReadError { limits.tooLarge(path, size: size) }

    private func interrupted() -> ReadError {
        ReadError(.interrupted, path: path, "reading '\(path)' was interrupted")
    }

    private static func failure(_ code: Int32, _ path: String) -> ReadError {
        switch code {
        case ENOENT, ENOTDIR: PathExpansion.missing(path)
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
