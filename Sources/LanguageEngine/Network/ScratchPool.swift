import Synchronization

/// Hands scratch memory to the threads that work with one network.
final class ScratchPool: Sendable {
    private struct Kept: @unchecked Sendable {
        // A scratch is in the list or with one thread, never both.
        var list: [NetworkScratch] = []
    }

    private let kept = Mutex(Kept())

    /// Lends a scratch for the time of `body`.
    func with<Result>(
        _ network: EncoderNetwork,
        _ body: (NetworkScratch) throws -> Result
    ) rethrows -> Result {
        let scratch = kept.withLock { $0.list.popLast() } ?? NetworkScratch(network)
        defer {
            let returned = Kept(list: [scratch])
            kept.withLock { $0.list += returned.list }
        }
        return try body(scratch)
    }
}
