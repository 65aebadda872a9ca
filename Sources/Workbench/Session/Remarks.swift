import CommandKit

/// What services found worth saying while a line ran; told once at its end.
struct Remarks: Sendable {
    private var rejected = 0
    private var sentences: [String] = []

    /// Takes something to say; once is enough.
    mutating func add(_ sentence: String) {
        if !sentences.contains(sentence) { sentences.append(sentence) }
    }

    /// Counts facts that people rejected.
    mutating func leaveOut(rejected count: Int) { rejected += count }

    /// The notes, which are then forgotten.
    mutating func take() -> [Note] {
        defer { (rejected, sentences) = (0, []) }
        let said = sentences.map { Note.warning($0) }
        guard rejected > 0 else { return said }
        return said + [.note("\(counted(rejected, "rejected fact")) left out: decisions --rejected lists them")]
    }
}
