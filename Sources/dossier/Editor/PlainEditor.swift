import Foundation

/// Reads lines as they come, without editing: for `--no-readline` and `TERM=dumb`.
final class PlainEditor: LineEditor {
    private let showsPrompt: Bool

    init(showsPrompt: Bool) {
        self.showsPrompt = showsPrompt
    }

    func readLine(prompt: String) -> LineEvent {
        if showsPrompt {
            StandardStreams.write(prompt)
            StandardStreams.flush()
        }
        // Byte by byte, so that what follows the line is left for commands that read standard input themselves.
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            guard Interrupts.shared.waitForInput() else {
                // The terminal has drawn the ^C itself.
                if showsPrompt { StandardStreams.complain("\n") }
                return .interrupted(hadText: !bytes.isEmpty)
            }
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            if count <= 0 { return bytes.isEmpty ? .end : .line(String(decoding: bytes, as: UTF8.self)) }
            if byte == UInt8(ascii: "\n") { return .line(String(decoding: bytes, as: UTF8.self)) }
            bytes.append(byte)
        }
    }

    func remember(_ entry: String) {}
}
