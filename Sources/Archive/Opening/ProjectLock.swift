import Foundation
import Synchronization

/// The right to write a project: one process has it at a time.
///
/// The system itself lets go of the lock when the process ends, however it ends; the file only tells others who has it.
final class ProjectLock: Sendable {
    /// Who has the lock.
    enum State: Hashable, Sendable {
        /// This process.
        case held
        /// Another process, described for people.
        case taken(by: String)
        /// Nobody can have it, for a reason.
        case impossible(reason: String)
    }

    let state: State
    private let descriptor: Mutex<Int32>

    /// Tries to take the lock of a folder.
    init(folder: String) {
        let path = (folder as NSString).appendingPathComponent("lock")
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            state = .impossible(reason: "its folder can't be written (\(String(cString: strerror(errno))))")
            descriptor = Mutex(-1)
            return
        }
        if Self.lock(file) {
            let words = Array("process \(getpid()) on \(ProcessInfo.processInfo.hostName)\n".utf8)
            // Only a hint for people: that it could not be written changes nothing.
            if ftruncate(file, 0) == 0 { _ = write(file, words, words.count) }
            state = .held
            descriptor = Mutex(file)
        } else {
            state = .taken(by: Self.owner(file))
            close(file)
            descriptor = Mutex(-1)
        }
    }

    /// Tries for a tenth of a second: who has just left may hold the lock a moment longer, as does a child that is about
    /// to become another program.
    private static func lock(_ file: Int32) -> Bool {
        for attempt in 0..<6 {
            if attempt > 0 { usleep(20_000) }
            if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
        }
        return false
    }

    /// Gives the lock back.
    func release() {
        descriptor.withLock { file in
            if file >= 0 { close(file) }
            file = -1
        }
    }

    deinit { release() }

    private static func owner(_ file: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = pread(file, &bytes, bytes.count, 0)
        let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        let line = words.prefix { $0 != "\n" }.filter { !$0.isNewline && ($0.isASCII && $0 >= " ") }
        return line.isEmpty ? "another process" : line
    }
}
