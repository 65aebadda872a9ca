import CommandKit
import DocumentModel
import LanguageEngine
import NewsLayers
struct VerbHelp: Sendable { var name: String; var aliases: [String]; var usage: String; var summary: String; var discussion: String; var arguments: [(String, String)]; var examples: [String] }
protocol Verb: Sendable { static var help: VerbHelp { get }
  static var input: InputType { get }
  init(_ stage: Stage, scope: VerbScope) throws(LocatedError)
  func output(for input: AnswerType) throws(LocatedError) -> AnswerType
  func apply(_ value: AnswerValue, in scope: VerbScope) throws -> (AnswerValue, [Note]) }
struct VerbScope: Sendable { init(session: Session, scope: Scope) {} }
enum CoreVerbs { static let all: [any Verb.Type] = [] }
enum Dateline { static func parse(_ s: String) -> PublicationDate? { nil } }
extension Analysis { static let names = Analysis("names", summary: "x", produces: Entities.self) { _ in [] }
static let quantities = Analysis("quantities", summary: "x", produces: Quantities.self) { _ in [] }
static let dates = Analysis("dates", summary: "x", produces: TimeExpressions.self) { _ in [] }
static let actors = Analysis("actors", summary: "x", produces: Actors.self) { _ in ActorTable([]) }
}
extension Quotation { var isSpeech: Bool { true } }
