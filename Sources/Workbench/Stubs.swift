import CommandKit
import DocumentModel
import LanguageEngine
import NewsLayers
extension Analysis {
static let actors = Analysis("actors", summary: "x", produces: Actors.self) { _ in ActorTable([]) }
}
extension Quotation { var isSpeech: Bool { true } }
