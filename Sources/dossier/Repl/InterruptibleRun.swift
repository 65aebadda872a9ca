import DossierKit
import Foundation
import Synchronization
import Workbench

/// Runs a command so that Ctrl-C cancels it and not the session.
///
/// The command is told to stop; when it has not stopped after a moment, the prompt comes back all the same and its result
/// is dropped. Commands are pure, so an abandoned one can do no harm but finish its work unseen.
enum InterruptibleRun {
    /// The outcome of `body`, or an interrupted one.
    ///
    /// Where nobody sits at the terminal, an interrupt ends the whole program by the signal itself. With a project
    /// what is loaded is written first: the command has some seconds to stop by itself.
    static func result(
        isInteractive: Bool,
        keepsProject: Bool,
        _ body: @escaping @Sendable () async -> Outcome
    ) async -> Outcome {
        let race = Race()
        let work = Task.detached { race.finish(with: await body()) }
        return await Interrupts.shared.whileHandling {
            work.cancel()
            DispatchQueue.global().asyncAfter(
                deadline: .now() + .milliseconds(isInteractive ? 150 : keepsProject ? 5_000 : 50)
            ) {
                guard isInteractive else { Interrupts.die() }
                race.finish(with: .interrupted)
            }
        } _: {
            await race.first()
        }
    }
}

/// The first of two outcomes.
private final class Race: Sendable {
    private struct State {
        var outcome: Outcome?
        var waiter: CheckedContinuation<Outcome, Never>?
    }

    private let state = Mutex(State())

    func finish(with outcome: Outcome) {
        let waiter = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
            guard state.outcome == nil else { return nil }
            state.outcome = outcome
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: outcome)
    }

    func first() async -> Outcome {
        await withCheckedContinuation { continuation in
            let outcome = state.withLock { state -> Outcome? in
                if state.outcome == nil { state.waiter = continuation }
                return state.outcome
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
    }
}
