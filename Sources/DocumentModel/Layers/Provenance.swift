/// How a layer came to be: the analysis, its version, and the provenance of everything it read, down to the text.
///
/// Two layers with equal provenance are equal, so ``key`` is also the name under which a result is kept on disk.
/// Provenances are compared by their keys: the chains of two layers share most links, and writing a chain out again
/// for each comparison takes time that doubles with every layer.
public struct Provenance: Codable, Sendable {
    /// What stands at the end of a chain, or between its links.
    public enum Origin: Hashable, Codable, Sendable {
        /// Computed by the analysis of this name and version.
        case analysis(name: String, version: Int)

        /// Given with the document; the fingerprint is a digest of the value, or "absent".
        case given(fingerprint: String)
    }

    /// The name of the layer.
    public let layer: String

    /// The version of the encoding of its value.
    public let formatVersion: Int

    /// The analysis, or the given value.
    public let origin: Origin

    /// The text the layer belongs to.
    public let document: DocumentID

    /// The provenance of the layers that the analysis read, in the order of its parameters.
    public let inputs: [Provenance]

    /// The SHA-256 digest of the whole chain.
    public let key: String

    init(layer: String, formatVersion: Int, origin: Origin, document: DocumentID, inputs: [Provenance]) {
        self.layer = layer
        self.formatVersion = formatVersion
        self.origin = origin
        self.document = document
        self.inputs = inputs
        let source =
            switch origin {
            case .analysis(let name, let version): "by \(name) \(version)"
            case .given(let fingerprint): "given \(fingerprint)"
            }
        let parts = inputs.map(\.key).joined(separator: ",")
        key = Digest.sha256(of: "\(layer) \(formatVersion) \(source) of \(document.digest) from [\(parts)]")
    }

    /// The chain as lines for people, each link indented under the one that read it.
    ///
    /// A layer that several links read is written out once.
    public var outline: [String] {
        var seen: Set<String> = []
        return outline(depth: 0, &seen)
    }

    private func outline(depth: Int, _ seen: inout Set<String>) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        let source =
            switch origin {
            case .analysis(let name, let version): "\(name) version \(version)"
            case .given(let fingerprint):
                fingerprint == "absent" ? "not given" : "given (\(fingerprint.prefix(8)))"
            }
        let first = "\(indent)\(layer): \(source)"
        guard seen.insert(key).inserted else { return inputs.isEmpty ? [first] : [first + ", as above"] }
        return [first] + inputs.flatMap { $0.outline(depth: depth + 1, &seen) }
    }
}

extension Provenance: Hashable {
    /// Whether both chains are the same in every link.
    public static func == (left: Provenance, right: Provenance) -> Bool { left.key == right.key }

    /// Hashes the key.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
