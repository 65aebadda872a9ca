import GraphKit

/// The attributes of the nodes or of the edges of a graph with one type for each, as exports declare them.
///
/// Names are sorted. An attribute that is a whole number here and a number there is a number; one that is text anywhere
/// is text everywhere.
struct AttributeSchema {
    /// The types, in the words of GraphML.
    enum Kind: String {
        /// A whole number.
        case integer = "long"
        /// A number.
        case number = "double"
        /// Text.
        case text = "string"
    }

    /// An attribute.
    struct Entry {
        /// Its name in the graph.
        let name: String
        /// Its name in the export, which no other attribute has.
        let exported: String
        /// Its type.
        let kind: Kind
    }

    /// The attributes, by name.
    let entries: [Entry]

    /// Collects attributes; those called like a `reserved` one get a number after their name.
    init(_ attributes: some Sequence<[String: Graph.Attribute]>, reserved: [String]) {
        var kinds: [String: Kind] = [:]
        for group in attributes {
            for (name, value) in group {
                kinds[name] = Self.merge(kinds[name], Self.kind(of: value))
            }
        }
        let names = kinds.keys.sorted()
        let exported = FieldPlan.unique(reserved + names).dropFirst(reserved.count)
        entries = zip(names, exported).map { Entry(name: $0, exported: $1, kind: kinds[$0] ?? .text) }
    }

    private static func kind(of value: Graph.Attribute) -> Kind {
        switch value {
        case .text: .text
        case .integer: .integer
        case .number: .number
        }
    }

    private static func merge(_ left: Kind?, _ right: Kind) -> Kind {
        guard let left, left != right else { return right }
        return left == .text || right == .text ? .text : .number
    }
}

extension Graph.Attribute {
    /// The value as a number or word without quotes.
    var words: String {
        switch self {
        case .text(let text): text
        case .integer(let value): String(value)
        case .number(let value): Self.words(value)
        }
    }

    /// A number as exports write it: shortest notation, `INF`, `-INF` and `NaN` as XML Schema has them.
    static func words(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-INF" : "INF" }
        return Int(exactly: value).map(String.init) ?? value.description
    }

    /// The value in JSON.
    var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .integer(let value): .integer(value)
        case .number(let value): .double(value)
        }
    }
}
