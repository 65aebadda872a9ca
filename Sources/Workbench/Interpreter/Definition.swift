import CommandKit

/// A command that a person made with `define`: `define allies(topic) = find $topic | where …`.
///
/// The body is kept as it was parsed; its arguments are values, so they can't change what it does.
struct Definition: Sendable {
    let name: String
    let parameters: [String]
    let body: Pipeline
    /// The text that the places of the body refer to.
    let text: String
}
