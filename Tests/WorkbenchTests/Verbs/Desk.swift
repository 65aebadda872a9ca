import CommandKit
import DocumentModel
import GraphKit

@testable import Workbench

/// A small interpreter for tests: it runs lines over fixed tables and writes answers, notes and errors as text.
struct Desk: Sendable {
    /// What commands give, by name.
    var commands: [String: AnswerValue] = [
        "quotes": .table(Fixtures.quotes), "spending": .table(Fixtures.spending), "meetings": .graph(Fixtures.graph),
        "nothing": .table(Table(Fixtures.quotes.schema, rows: [])),
    ]

    /// Named values.
    var values: [String: AnswerValue] = [:]

    /// Names of values whose type alone is known, as while a script is checked.
    var unknown: Set<String> = []

    /// The groups and when they had which members.
    var scope: VerbScope {
        var scope = VerbScope(today: CivilDay(year: 2026, month: 7, day: 1) ?? CivilDay(number: 0))
        let (desk, values, unknown) = (self, values, unknown)
        scope.valueType = { values[$0]?.type }
        scope.value = { unknown.contains($0) ? nil : values[$0] }
        scope.valueNames = { values.keys.sorted() }
        scope.environment = { $0 == "HOME" ? "/home/ana" : nil }
        scope.groupNames = { ["River Pact members"] }
        scope.group = { name, day in
            guard name == "River Pact members" else { return nil }
            return day.year < 2026 ? ["Norland"] : ["Norland", "SL"]
        }
        scope.actorNames = { $0 == "Ana" ? ["Ana Duarte"] : [] }
        scope.pipelineType = { (pipeline) throws(LocatedError) in try desk.type(of: pipeline) }
        scope.pipelineValue = { pipeline in try await desk.value(of: pipeline).value }
        return scope
    }

    /// The type of what a pipeline gives.
    func type(of pipeline: Pipeline) throws(LocatedError) -> AnswerType {
        let first = pipeline.stages[0]
        if source(first) == nil, VerbCatalogue.verb(named: first.name.text) != nil {
            var type = AnswerType.nothing
            for verb in try verbs(pipeline, from: 0) { type = try verb.output(for: type) }
            return type
        }
        guard let value = source(first) else {
            throw .unknown(
                .unknownCommand,
                "no command '\(first.name.text)'",
                name: first.name.text,
                at: first.name.range,
                among: "commands",
                commands.keys.sorted()
            )
        }
        var type = value.type
        for verb in try verbs(pipeline, from: 1) { type = try verb.output(for: type) }
        return type
    }

    /// What a pipeline gives, checked before it runs.
    func value(of pipeline: Pipeline) async throws -> Answer {
        let promised = try type(of: pipeline)
        var answer = Answer(source(pipeline.stages[0]) ?? .nothing)
        for verb in try verbs(pipeline, from: source(pipeline.stages[0]) == nil ? 0 : 1) {
            let next = try await verb.apply(answer.value, in: scope.naming(pipeline.stages[0].name.text))
            answer = Answer(next.value, notes: answer.notes + next.notes)
        }
        if answer.value.type != promised {
            throw CommandError(.fault, "promised \(promised), gave \(answer.value.type)")
        }
        return answer
    }

    private func source(_ stage: Stage) -> AnswerValue? {
        if let name = stage.valueName, let value = values[name] { return value }
        return commands[stage.name.text]
    }

    private func verbs(_ pipeline: Pipeline, from start: Int) throws(LocatedError) -> [any Verb] {
        var verbs: [any Verb] = []
        for stage in pipeline.stages.dropFirst(start) {
            guard let verb = VerbCatalogue.verb(named: stage.name.text) else {
                throw LocatedError(.unknownCommand, "no verb '\(stage.name.text)'", at: stage.name.range)
            }
            verbs.append(try verb.init(stage, scope: scope.naming(pipeline.stages[0].name.text)))
        }
        return verbs
    }

    /// The answer of a line as text: rows with cells between bars, then notes; or the error with its caret.
    func run(_ line: String) async -> String {
        do {
            guard case .pipeline(let pipeline) = try LineParser.parse(line).statement else { return "no pipeline" }
            let answer = try await value(of: pipeline)
            return Self.text(answer.value) + answer.notes.map { "\($0.level): \($0.text)\n" }.joined()
        } catch let error as LocatedError {
            return Report.text(error, line)
        } catch {
            return "\(error)\n"
        }
    }

    /// What is wrong with a line before anything runs; nothing when it is right.
    func check(_ line: String) -> String {
        do throws(LocatedError) {
            guard case .pipeline(let pipeline) = try LineParser.parse(line).statement else { return "no pipeline" }
            _ = try type(of: pipeline)
            return ""
        } catch {
            return Report.text(error, line)
        }
    }

    static func text(_ value: AnswerValue) -> String {
        switch value {
        case .table(let table):
            ([table.schema.columns.map(\.name)] + table.rows.map { $0.cells.map(text) })
                .map { $0.joined(separator: " | ") + "\n" }.joined()
        case .text(let text): text
        case .graph, .passages, .nothing: "\(value.type.article)\n"
        }
    }

    private static func text(_ cell: Cell) -> String { cell.isMissing ? "–" : cell.plainText }
}
