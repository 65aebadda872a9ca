import DossierKit
import Foundation
import Synchronization

/// Shows how far a long command has got, after a second, on one line that is erased at the end.
final class ProgressLine: Sendable {
    private struct State {
        var started = Date()
        var shown = Date.distantPast
        var isVisible = false
    }

    private let isEnabled: Bool
    private let state = Mutex(State())

    init(isEnabled: Bool) {
        self.isEnabled = isEnabled
    }

    /// Starts to count the time of a command.
    func begin() { state.withLock { $0 = State() } }

    /// Takes a report; shows at most ten a second.
    func report(_ progress: DossierKit.Progress) {
        guard isEnabled else { return }
        state.withLock { state in
            let now = Date()
            let elapsed = now.timeIntervalSince(state.started)
            guard elapsed > 1, now.timeIntervalSince(state.shown) > 0.1 else { return }
            state.shown = now
            state.isVisible = true
            var line = "\(progress.activity): \(progress.done)"
            if let total = progress.total {
                line += " of \(total)"
                if progress.done > 0 {
                    let left = elapsed / Double(progress.done) * Double(max(0, total - progress.done))
                    line += ", \(Int(left.rounded(.up))) s left"
                }
            }
            StandardStreams.complain("\r\u{1B}[K" + line)
        }
    }

    /// Erases the line.
    func end() {
        state.withLock { state in
            if state.isVisible { StandardStreams.complain("\r\u{1B}[K") }
            state.isVisible = false
        }
    }
}
