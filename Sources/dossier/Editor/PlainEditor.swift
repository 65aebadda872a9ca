import Foundation

/// Reads lines as they come, without editing: for `--no-readline` and `TERM=dumb`.
final class PlainEditor: LineEditor {
    private let showsPrompt: Bool

    init(showsPrompt: Bool) {
        self.showsPrompt = showsPrompt
    }

    func readLine(prompt: String) -> LineEvent {
        if showsPrompt {
            FileHandle.standardOutput.write(Data(prompt.utf8))
        }
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count < 0, errno == EINTR {
                if Interrupts.shared.take() { return .interrupted }
                continue
            }
            if count <= 0 { return bytes.isEmpty ? .end : .line(String(decoding: bytes, as: UTF8.self)) }
            if byte == UInt8(ascii: "\n") { return .line(String(decoding: bytes, as: UTF8.self)) }
            bytes.append(byte)
        }
    }

    func remember(_ entry: String) {}
}
