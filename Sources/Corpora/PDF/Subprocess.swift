private import Foundation
private import Synchronization

/// A program that is run for its output, under limits of time and size.
struct Subprocess {
    /// The path of the program.
    let program: String
    let arguments: [String]
    var seconds = 30.0
    var maximumOutput = 64_000_000

    /// What came of it.
    struct Result {
        let output: [UInt8]
        let errors: [UInt8]
        /// The exit code; 128 and the signal for a program that was killed.
        let status: Int32
    }

    /// Why there is no result.
    enum Fault: Error {
        case tooSlow
        case tooLarge
        case interrupted
        case system(String)
    }

    /// Runs the program to its end, or ends it when a limit is met.
    func run() throws(Fault) -> Result {
        let (process, output, errors) = try start()
        defer { for end in [output, errors] { close(end) } }
        var fault: Fault?
        var read = ([UInt8](), [UInt8]())
        do throws(Fault) { read = try drain(output, errors) } catch { fault = error }
        if fault != nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if let fault { throw fault }
        let signal = status & 0x7F
        return Result(output: read.0, errors: read.1, status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
    }

    /// One program is started at a time: a pipe is open to be inherited for a moment, and a program that inherits the
    /// pipe of another would keep it from ending.
    private static let starting = Mutex(())

    private func start() throws(Fault) -> (process: pid_t, output: Int32, errors: Int32) {
        try Self.starting.withLock { _ throws(Fault) in
            let output = try Self.pipe()
            let errors: [Int32]
            do throws(Fault) { errors = try Self.pipe() } catch {
                for end in output { close(end) }
                throw error
            }
            let (process, code) = spawn(output[1], errors[1])
            for end in [output[1], errors[1]] { close(end) }
            guard code == 0 else {
                for end in [output[0], errors[0]] { close(end) }
                throw .system(String(cString: strerror(code)))
            }
            return (process, output[0], errors[0])
        }
    }

    /// The two ends of a pipe that no other program inherits.
    private static func pipe() throws(Fault) -> [Int32] {
        var ends: [Int32] = [-1, -1]
        guard Foundation.pipe(&ends) == 0 else { throw .system(String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return ends
    }

    private func spawn(_ output: Int32, _ errors: Int32) -> (process: pid_t, code: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        // A group of its own, so that Ctrl-C is ours to handle.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), strdup("PATH=/usr/bin:/bin"), nil]
        defer { for word in words + environment { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, program, &actions, &attributes, &words, &environment)
        return (process, code)
    }

    private func drain(_ output: Int32, _ errors: Int32) throws(Fault) -> ([UInt8], [UInt8]) {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        var collected: [Int32: [UInt8]] = [output: [], errors: []]
        var open = [output, errors]
        while !open.isEmpty {
            if Task.isCancelled { throw .interrupted }
            if clock.now > deadline { throw .tooSlow }
            var requests = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let ready = poll(&requests, nfds_t(requests.count), 100)
            if ready < 0, errno != EINTR { throw .system(String(cString: strerror(errno))) }
            guard ready > 0 else { continue }
            for request in requests where request.revents != 0 {
                let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                    count = max(0, read(request.fd, buffer.baseAddress, buffer.count))
                }
                if bytes.isEmpty { open.removeAll { $0 == request.fd } }
                // Of a stream of errors the beginning is enough.
                if request.fd == output || (collected[errors]?.count ?? 0) < 100_000 {
                    collected[request.fd, default: []] += bytes
                }
                if (collected[output]?.count ?? 0) > maximumOutput { throw .tooLarge }
            }
        }
        return (collected[output] ?? [], collected[errors] ?? [])
    }
}
