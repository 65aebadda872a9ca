import Foundation

/// Runs lines of the shell on the terminal of the program.
enum Shell {
    /// Runs a line and gives its exit code; for one that a signal ended, 128 and the number of the signal.
    static func run(_ line: String) -> Int32 {
        StandardStreams.flush()
        // Not Foundation's `Process`: it puts the child into a group of its own, which may not read from the terminal and
        // which Ctrl-C doesn't reach. While `system` waits, an interrupt is for the child alone.
        let status = system(line)
        if status == -1 { return 127 }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
