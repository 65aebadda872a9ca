import CommandKit
import DocumentModel
public import NewsLayers
import Synchronization

extension Session {
    /// The reference tables, in the order in which they were loaded; read from their texts when they are first asked for.
    public var references: [ReferenceTable] {
        decisions.references.compactMap { decision in
            guard case .name(let name) = decision.subject else { return nil }
            let known = state.withLock { $0.references[name] }
            if let known, known.source == decision.value { return known.table }
            do {
                guard let kept = KeptReference(decision) else {
                    throw CommandError(.unreadable, "the table '\(name)' is of a form that this version does not know")
                }
                let table = try kept.table(named: name)
                state.withLock { $0.references[name] = (decision.value, table) }
                return table
            } catch {
                let reason = (error as? CommandError)?.message ?? "\(error)"
                state.withLock { $0.remarks.add("the reference table '\(name)' is left out: \(reason)") }
                return nil
            }
        }
    }
}
