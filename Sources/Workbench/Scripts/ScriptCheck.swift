import CommandKit

/// Checks every line of a script without running one: grammar, commands, arguments, types of pipelines.
///
/// Results that its lines will make are known by their type only.
struct ScriptCheck {
    let session: Session

    /// The first problem, with its place; nil when there is none.
    func firstProblem(of script: Script) -> Problem? {
        var scope = Scope(session)
        for entry in script.entries {
            do {
                try check(entry.text, &scope)
            } catch {
                return Problem(error, in: entry.text, origin: script.path, firstLine: entry.line)
            }
        }
        return nil
    }

    private func check(_ text: String, _ scope: inout Scope) throws {
        for keyword in Keyword.allCases {
            guard let rest = Script.rest(of: text, after: keyword) else { continue }
            switch keyword {
            case .let, .define: break
            case .try, .time: return try check(rest, &scope)
            case .assert: return try Assertion(rest, in: text).check(scope: scope, session: session)
            case .run, .quit, .exit, .echo, .param, .require: return
            }
        }
        let binder = Binder(session: session, scope: scope)
        switch try LineParser.parse(text).statement {
        case .empty, .shell: return
        case .pipeline(let pipeline):
            let bound = try binder.bind(pipeline)
            if bound.output != .nothing { scope.promised["_"] = bound.output }
        case .binding(let name, let pipeline):
            try Interpreter(session: session).checkNewName(name)
            let type = try binder.bind(pipeline).output
            scope.promised[name.text] = type
            scope.promised["_"] = type
        case .definition(let definition):
            try Interpreter(session: session).checkNewName(definition.name)
            scope.definitions[definition.name.text] = definition
        }
    }
}
