/// The elements and texts of a page or feed, in the order of the source.
///
/// A node is followed by what it contains, so that a part of the tree is a range of the array and no walk needs
/// recursion: the nesting of a hostile page can't exhaust the stack.
struct MarkupTree {
    /// An element, or a text between tags.
    struct Node {
        /// The name of the element in small letters (as written in XML, its prefix made canonical); empty for a text.
        let name: String

        /// The attributes that are kept.
        var attributes: [Attribute] = []

        /// Where the characters of a text stand in ``MarkupTree/characters``.
        var characters: Range<Int> = 0..<0

        /// The number of the element around it; -1 for the outermost.
        let parent: Int

        /// The number after its last descendant.
        var end: Int

        var isText: Bool { name.isEmpty }

        /// The value of an attribute.
        subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    }

    /// A name and a value.
    struct Attribute: Equatable {
        let name: String
        let value: String
    }

    /// All nodes.
    var nodes: [Node] = []

    /// The characters of all texts, UTF-8.
    var characters: [UInt8] = []

    /// The text of a node with all that it contains, as it stands.
    func text(of node: Int) -> String {
        var bytes: [UInt8] = []
        for inner in node..<nodes[node].end where nodes[inner].isText {
            bytes += characters[nodes[inner].characters]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a node on one line, white space folded.
    func line(of node: Int) -> String { text(of: node).onOneLine }

    /// The nodes directly inside a node.
    func children(of node: Int) -> [Int] {
        var found: [Int] = []
        var next = node + 1
        while next < nodes[node].end {
            found.append(next)
            next = nodes[next].end
        }
        return found
    }

    /// The first element of a name directly inside a node.
    func child(_ name: String, of node: Int) -> Int? {
        var next = node + 1
        while next < nodes[node].end {
            if nodes[next].name == name { return next }
            next = nodes[next].end
        }
        return nil
    }

    /// The elements of a name anywhere inside a node, in order.
    func descendants(_ name: String, of node: Int = 0) -> [Int] {
        guard node < nodes.count else { return [] }
        return (node..<nodes[node].end).filter { nodes[$0].name == name }
    }

    /// A part of the tree as a tree of its own, its names in small letters as in a page.
    func subtree(_ node: Int) -> MarkupTree {
        var part = MarkupTree()
        part.characters = characters
        part.nodes = nodes[node..<nodes[node].end].map { inner in
            let local = inner.name.split(separator: ":").last.map(String.init) ?? ""
            return Node(
                name: local.lowercased(),
                attributes: inner.attributes,
                characters: inner.characters,
                parent: inner.parent < node ? -1 : inner.parent - node,
                end: inner.end - node
            )
        }
        return part
    }

    /// The elements around a node, from the inside.
    func ancestors(of node: Int) -> [Int] {
        var found: [Int] = []
        var next = nodes[node].parent
        while next >= 0 {
            found.append(next)
            next = nodes[next].parent
        }
        return found
    }
}

extension String {
    /// The text on one line, white space folded.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The text without the white space around it; nil where nothing is left.
    var filled: String? {
        let trimmed = drop(while: \.isWhitespace)
        guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(trimmed[...last])
    }
}
