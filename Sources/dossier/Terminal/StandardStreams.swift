@preconcurrency import Foundation

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
    static func flush() { fflush(stdout) }

    /// Standard input as a stream of lines.
    static var input: UnsafeMutablePointer<FILE> { stdin }
}

/// Standard output as a stream for renderers.
struct StandardOutput: TextOutputStream {
    mutating func write(_ string: String) { StandardStreams.write(string) }
}

/// The value of an environment variable.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
