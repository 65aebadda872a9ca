import CommandKit
import DocumentModel
import LanguageEngine
import NewsLayers
enum Dateline { static func parse(_ s: String) -> PublicationDate? { nil } }
extension Analysis {
static let dates = Analysis("dates", summary: "x", produces: TimeExpressions.self) { _ in [] }
static let actors = Analysis("actors", summary: "x", produces: Actors.self) { _ in ActorTable([]) }
}
extension Quotation { var isSpeech: Bool { true } }
