import Foundation
import Synchronization
import Workbench

/// Ctrl-C: counted by a signal handler, which wakes whoever waits through a pipe.
///
/// A handler may do almost nothing; it writes one byte. At the prompt the editor sees the pipe; while a command runs, a
/// source on a queue sees it and cancels the command.
final class Interrupts: Sendable {
    /// The one handler of the process: signals are a property of the process, so there can be only one.
    static let shared = Interrupts()

    private let reader: Int32
    private let writer: Int32
    private let action = Mutex<(@Sendable () -> Void)?>(nil)

    private init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            }
        }
        (reader, writer) = (ends[0], ends[1])
        interruptPipe = ends[1]
    }

    /// The end of the pipe to wait on beside standard input.
    var descriptor: Int32 { reader }

    /// Catches SIGINT from now on, unless whoever started the program wants it ignored, as for jobs in the background.
    func install() {
        var current = sigaction()
        let isIgnored =
            sigaction(SIGINT, nil, &current) == 0
            && withUnsafeBytes(of: current.__sigaction_handler) { $0.loadUnaligned(as: Int.self) } == 1
        guard !isIgnored else { return }
        var handler = sigaction()
        handler.__sigaction_handler.sa_handler = { _ in
            var byte: UInt8 = 1
            _ = write(interruptPipe, &byte, 1)
        }
        handler.sa_flags = 0
        sigaction(SIGINT, &handler, nil)
    }

    /// Waits until standard input can be read; false when an interrupt came first.
    func waitForInput() -> Bool {
        while true {
            var waits = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: reader, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&waits, 2, -1)
            if ready < 0, errno != EINTR { return true }
            // The signal may have gone to another thread: only the pipe tells.
            if take() { return false }
            if ready > 0, waits[0].revents != 0 { return true }
        }
    }

    /// Ends the program by the signal itself, as a shell expects it of a program that was interrupted.
    static func die() -> Never {
        UnfinishedFiles.deleteAll()
        signal(SIGINT, SIG_DFL)
        raise(SIGINT)
        // Not reached: the signal can't be blocked here.
        exit(130)
    }

    /// Whether an interrupt came since the last call.
    func take() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 64)
        return read(reader, &bytes, bytes.count) > 0
    }

    /// Calls `body` on each interrupt while `work` runs.
    func whileHandling<Result>(_ body: @escaping @Sendable () -> Void, _ work: () async -> Result) async -> Result {
        let source = DispatchSource.makeReadSource(fileDescriptor: reader, queue: .global())
        source.setEventHandler { if Interrupts.shared.take() { body() } }
        source.resume()
        defer { source.cancel() }
        return await work()
    }
}

/// Where the signal handler writes; set once before the handler is installed, since a handler may take no lock.
nonisolated(unsafe) private var interruptPipe: Int32 = -1
