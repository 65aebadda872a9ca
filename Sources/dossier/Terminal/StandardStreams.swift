@preconcurrency import Foundation
import Synchronization

/// Standard output and standard error; everything that the program prints goes through here.
///
/// A closed pipe ends the program by SIGPIPE, as users of pipes expect. Each write flushes the other stream first, so that
/// answers and remarks keep their order in a terminal.
enum StandardStreams {
    /// Writes to standard output; buffered until ``flush()``.
    static func write(_ text: String) {
        var text = text
        text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, stdout) }
    }

    /// Writes to standard error, at once.
    static func complain(_ text: String) {
        flush()
        var text = text
        text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, stderr) }
    }

    /// Sends on what was written to standard output.
    static func flush() {
        if fflush(stdout) != 0 { _ = outputError.compareExchange(expected: 0, desired: errno, ordering: .relaxed) }
    }

    /// Why standard output could not be written, as a full disk; nil when all went well.
    static var outputFailure: String? {
        let code = outputError.load(ordering: .relaxed)
        return code == 0 ? nil : String(cString: strerror(code))
    }

    /// Makes the streams fit for use: a closed pipe ends the program, and none of the three stands for another file.
    static func prepare() {
        signal(SIGPIPE, SIG_DFL)
        // A stream that was closed would otherwise be the next file that is opened.
        for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) == -1 {
            _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// Standard input as a stream of lines.
    static var input: UnsafeMutablePointer<FILE> { stdin }
}

/// Standard output as a stream for renderers.
struct StandardOutput: TextOutputStream {
    mutating func write(_ string: String) { StandardStreams.write(string) }
}

/// The first error of standard output, as `errno`.
private let outputError = Atomic<Int32>(0)

/// The value of an environment variable.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
