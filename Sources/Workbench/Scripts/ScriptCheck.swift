import CommandKit

/// Checks every line of a script without running one: grammar, commands, arguments, types of pipelines.
///
/// Results that its lines will make are known by their type only.
struct ScriptCheck {
    let session: Session

    /// The first problem, with its place; nil when there is none.
    func firstProblem(of script: Script) -> Problem? {
        var scope = Scope(session)
        scope.nextResult = session.results.nextNumber
        for entry in script.entries {
            do {
                try check(entry.text, &scope)
            } catch {
                return Problem(error, in: entry.text).placed(in: script.path, entry)
            }
        }
        return nil
    }

    private func check(_ text: String, _ scope: inout Scope) throws {
        for keyword in Keyword.allCases {
            guard let rest = Script.rest(of: text, after: keyword) else { continue }
            switch keyword {
            case .let, .define: break
            case .try, .time:
                do {
                    return try check(rest, &scope)
                } catch let error as LocatedError {
                    let shift = text.utf8.count - rest.utf8.count
                    throw LocatedError(
                        error.error,
                        at: error.range.map { $0.lowerBound + shift..<$0.upperBound + shift }
                    )
                }
            case .assert: return try Assertion(rest, in: text, scope: VerbScope(session: session, scope: scope)).check()
            case .run, .echo:
                // How many results another script makes, only running it tells.
                if keyword == .run { scope.nextResult = nil }
                _ = try Interpreter(session: session).words(rest, in: text, scope)
                return
            case .quit, .exit, .param, .require, .topic, .corpus, .use: return
            }
        }
        let binder = Binder(session: session, scope: scope)
        switch try LineParser.parse(text).statement {
        case .empty, .shell: return
        case .pipeline(let pipeline):
            let bound = try binder.bind(pipeline)
            if bound.output != .nothing, bound.isKept { scope.promise(bound.output) }
        case .binding(let name, let pipeline):
            try Interpreter(session: session).checkNewName(name)
            let type = try binder.bind(pipeline).output
            scope.promised[name.text] = type
            scope.promise(type)
        case .definition(let definition):
            try Interpreter(session: session).checkNewName(definition.name)
            scope.definitions[definition.name.text] = definition
        }
    }
}
