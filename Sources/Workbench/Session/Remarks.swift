import CommandKit

/// What services found worth saying while a line ran; told once at its end.
struct Remarks: Sendable {
    private var rejected = 0

    /// Counts facts that people rejected.
    mutating func leaveOut(rejected count: Int) { rejected += count }

    /// The notes, which are then forgotten.
    mutating func take() -> [Note] {
        defer { rejected = 0 }
        guard rejected > 0 else { return [] }
        return [.note("\(counted(rejected, "rejected fact")) left out: decisions --rejected lists them")]
    }
}
