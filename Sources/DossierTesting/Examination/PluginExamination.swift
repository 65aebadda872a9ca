public import DossierKit
import Foundation

/// Examines a plugin as a whole: its declarations, its analyses and its commands, on hostile texts.
///
/// Every command is run without arguments, and with each of `lines`; each in two sessions. Answers must be the same both
/// times, have the type that was promised, take their columns from the dictionary, and rest on passages
/// inside the texts. An error for the user (``CommandError``) is an answer like another; any other error is a finding.
///
/// ```swift
/// #expect(await checkPlugin(.actors, with: engine, lines: ["mentions NATO"]).isEmpty)
/// ```
///
/// - Parameters:
///   - plugin: The plugin.
///   - others: The analyses that it rests on, of the engine and of other plugins.
///   - lines: Lines for commands that need arguments or input.
///   - texts: The texts to run on.
/// - Returns: What is wrong; empty when nothing is.
public func checkPlugin(
    _ plugin: Plugin,
    with others: [Analysis] = [],
    lines: [Invocation] = [],
    on texts: [HostileText] = HostileText.all
) async -> [Finding] {
    var findings = checkDeclarations(of: plugin)
    do {
        let catalogue = try Catalogue(others + plugin.analyses, corpus: plugin.corpusAnalyses)
        for analysis in plugin.analyses {
            for text in texts { findings += checkAnalysis(analysis, in: catalogue, on: text) }
        }
    } catch {
        return findings + [Finding(plugin.name, "its analyses do not fit together: \(error)")]
    }
    let examination = PluginExamination(plugin: plugin, others: others)
    let (all, missing) = examination.invocations(lines)
    findings += missing
    findings += await examination.check(all, on: [], called: "no documents")
    for text in texts {
        findings += await examination.check(all, on: [TestArticle(text.text)], called: text.name)
    }
    let together = texts.map { TestArticle($0.text, title: $0.name, outlet: "Wire", published: "2025-06-26") }
    return findings + (await examination.check(all, on: together, called: "all texts together"))
}

/// Runs the lines of one examination.
struct PluginExamination {
    let plugin: Plugin
    let others: [Analysis]

    /// The given lines, and every command that can do without arguments on its own; a finding for each command of which
    /// no line is known.
    func invocations(_ lines: [Invocation]) -> ([Invocation], [Finding]) {
        var all = lines
        var findings: [Finding] = []
        for type in plugin.commands {
            let name = type.configuration.commandName ?? ""
            let known = lines.contains { $0.words.first == name }
            if type.input.accepts(.nothing), runsAlone(type) {
                all.append(Invocation([name]))
            } else if !known {
                findings.append(Finding(name, "needs arguments or input: give checkPlugin a line with it"))
            }
        }
        return (all, findings)
    }

    private func runsAlone(_ type: any Command.Type) -> Bool {
        do {
            return try type.parseAsRoot([]) is any Command
        } catch {
            return false
        }
    }

    /// Runs every line in two sessions of the same texts.
    func check(_ lines: [Invocation], on articles: [TestArticle], called text: String) async -> [Finding] {
        do {
            let sessions = (
                try TestSession(articles, plugins: [plugin], analyses: others),
                try TestSession(articles, plugins: [plugin], analyses: others)
            )
            var findings: [Finding] = []
            for line in lines { findings += await check(line, in: sessions, called: text) }
            return findings
        } catch {
            return [Finding(plugin.name, "its analyses do not fit together: \(error)", on: text)]
        }
    }

    private func check(
        _ invocation: Invocation,
        in sessions: (TestSession, TestSession),
        called text: String
    ) async -> [Finding] {
        let subject = invocation.line
        do {
            let command = try sessions.0.parse(invocation.words)
            let first = await outcome(of: command, invocation, in: sessions.0)
            let second = await outcome(of: try sessions.1.parse(invocation.words), invocation, in: sessions.1)
            var problems: [String] = []
            switch (first, second) {
            case (.answer(let answer), .answer(let again)):
                if answer.value != again.value { problems.append("gives two answers for one text") }
                if answer.notes != again.notes { problems.append("gives two sets of notes for one text") }
                if answer.failure != again.failure { problems.append("fails in part in two ways for one text") }
                problems += AnswerExamination(sessions.0.documents.map(\.document)).problems(of: answer)
                let promised = try command.output(for: invocation.input.type)
                if answer.value.type != promised {
                    problems.append("promised \(promised.article) of other columns or kind than it gave")
                }
            case (.error(let error), .error(let again)):
                if error != again { problems.append("gives two errors for one text") }
                if error.message.isEmpty { problems.append("gives an error without a message") }
            case (.failure(let description), _), (_, .failure(let description)):
                problems.append("fails: \(description)")
            default: problems.append("succeeds once and fails once")
            }
            return problems.map { Finding(subject, $0, on: text) }
        } catch {
            return [Finding(subject, "can't be run: \(error)", on: text)]
        }
    }

    private enum Outcome {
        case answer(Answer)
        case error(CommandError)
        case failure(String)
    }

    private func outcome(
        of command: any Command,
        _ invocation: Invocation,
        in session: TestSession
    ) async -> Outcome {
        do {
            return .answer(try await command.run(in: session.context(input: invocation.input)))
        } catch let error as CommandError {
            return .error(error)
        } catch {
            return .failure(String(describing: error))
        }
    }
}
