import Foundation
import Testing

/// The program in a terminal of its own: keys go in, and what appears is waited for, never slept for.
final class Terminal {
    private let master: Int32
    private let process = Process()
    /// Its folder lives as long as the terminal.
    private let dossier: Dossier
    private var seen = ""
    private let ended: AsyncStream<Void>

    /// How long something may take to appear.
    private static let patience = 120.0

    /// Starts the program in a terminal.
    ///
    /// - Parameters:
    ///   - dossier: Its folder and environment.
    ///   - arguments: Its arguments.
    ///   - columns: The width of the terminal.
    ///   - environment: Variables beside those of the folder.
    init(_ dossier: Dossier, _ arguments: String..., columns: UInt16 = 80, environment: [String: String] = [:]) throws {
        self.dossier = dossier
        var (master, slave): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        self.master = master
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
        // A child of `Process` has no controlling terminal, and Ctrl-C would reach nobody: setsid gives it one.
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
        process.arguments = ["-c", "-w", Dossier.path] + arguments
        process.environment = dossier.environment.merging(environment) { _, new in new }
        process.currentDirectoryURL = URL(fileURLWithPath: dossier.folder.path)
        process.standardInput = handle
        process.standardOutput = handle
        process.standardError = handle
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        ended = stream
        process.terminationHandler = { _ in continuation.finish() }
        try process.run()
        try handle.close()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(master)
    }

    /// Types keys.
    func type(_ keys: String) {
        var bytes = Array(keys.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR, errno != EAGAIN { return }
        }
    }

    /// Waits until `text` appears after what was waited for before, and gives what came up to its end.
    @discardableResult
    func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let deadline = Date().addingTimeInterval(Self.patience)
        while true {
            if let range = seen.range(of: text) {
                let found = String(seen[..<range.upperBound])
                seen = String(seen[range.upperBound...])
                return found
            }
            guard Date() < deadline, read() else {
                Issue.record(
                    "'\(text)' did not appear; there was: \(seen.debugDescription)",
                    sourceLocation: sourceLocation
                )
                throw Missing()
            }
        }
    }

    /// Types `keys` again and again until `text` appears: for an interrupt, which has to meet a running command.
    func insist(_ keys: String, until text: String) throws {
        let deadline = Date().addingTimeInterval(Self.patience)
        while !seen.contains(text), Date() < deadline {
            type(keys)
            let turn = Date().addingTimeInterval(0.3)
            while !seen.contains(text), Date() < turn { _ = read(milliseconds: 50) }
        }
        try wait(for: text)
    }

    /// Waits for the end and gives the exit code and what came since.
    func end() async -> (code: Int32, rest: String) {
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { [process] in
            if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
        for await _ in ended {}
        while read(milliseconds: 0) {}
        return (process.terminationStatus, seen)
    }

    struct Missing: Error {}

    /// Takes what has come; false when the other end is closed or, with no time to wait, nothing is there.
    private func read(milliseconds: Int32 = 1_000) -> Bool {
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, milliseconds) > 0 else { return milliseconds > 0 }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Foundation.read(master, &bytes, bytes.count)
        if count > 0 { pending += bytes[..<count] }
        // A character may come in two pieces.
        let text = String(decoding: pending, as: UTF8.self)
        if !text.hasSuffix("\u{FFFD}") || count <= 0 {
            seen += text
            pending = []
        }
        return count > 0
    }

    private var pending: [UInt8] = []
}
