import DossierKit

extension Comparison {
    /// What has to be said beside the table: what is derived, what is not like with like, what was not compared and why.
    var notes: [Note] {
        var notes: [Note] = []
        if !derived.isEmpty {
            var seen: Set<String> = []
            let workings = derived.map(\.working).filter { seen.insert($0).inserted }
            notes.append(.footer("* derived here, not in the text: " + workings.joined(separator: "; ")))
        }
        notes += refusals.map { .warning($0) }
        var seen: Set<Caveat> = []
        let unlike = caveats.filter { seen.insert($0).inserted }
        if !unlike.isEmpty {
            notes.append(.warning("not like with like: " + unlike.map(\.description).joined(separator: "; ")))
        }
        let faults = checks.flatMap(\.faults).filter { seen.insert($0).inserted }
        notes += faults.map { .warning($0.description) }
        let further = derived.flatMap(\.caveats).filter { seen.insert($0).inserted }
        if !further.isEmpty {
            notes.append(.note("of the derived figures: " + further.map(\.description).joined(separator: "; ")))
        }
        return notes
    }
}
