import ActorsPlugin
import DossierKit
import QuotesPlugin
import SpendingPlugin

/// The plugins whose layers are measured.
enum BenchPlugins {
    static let all: [Plugin] = [.actors, .quotes, .spending]
}
