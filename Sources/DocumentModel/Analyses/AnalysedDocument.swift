private import Foundation
private import Synchronization

/// A document and its layers: each is computed when it is first asked for, once, and kept.
///
/// Safe to use from any number of threads: of two that ask for one layer at the same time, one computes and the other
/// waits. Nothing is ever invalidated, since neither the text nor the inputs change; ``replacing(_:with:)`` makes a
/// second analysed document that shares what the change does not touch.
public final class AnalysedDocument: Sendable {
    /// The text.
    public let document: Document

    /// What was given with the text.
    public let inputs: DocumentInputs

    /// The analyses that can be asked for.
    public let catalogue: Catalogue

    private let slots: Mutex<[LayerIdentity: Slot]>

    /// Where layers are looked for before they are computed; nil in a session without a project.
    private let store: (any LayerStore)?

    // The place of one layer. Its lock is held while the layer is computed; the analyses form no cycle, so neither can
    // the locks.
    private final class Slot: Sendable {
        let result = Mutex<Result<any Sendable, any Error>?>(nil)
    }

    /// Takes a document, with nothing computed yet.
    ///
    /// - Parameters:
    ///   - document: The text.
    ///   - inputs: What is given with it.
    ///   - catalogue: The analyses that can be asked for.
    ///   - store: Where layers of earlier sessions are kept.
    public convenience init(
        _ document: Document,
        inputs: DocumentInputs = DocumentInputs(),
        catalogue: Catalogue,
        store: (any LayerStore)? = nil
    ) {
        self.init(document, inputs, catalogue, store, slots: [:])
    }

    private init(
        _ document: Document,
        _ inputs: DocumentInputs,
        _ catalogue: Catalogue,
        _ store: (any LayerStore)?,
        slots: [LayerIdentity: Slot]
    ) {
        self.document = document
        self.inputs = inputs
        self.catalogue = catalogue
        self.store = store
        self.slots = Mutex(slots)
    }

    /// The value of a layer, computed now if it was not before.
    ///
    /// - Throws: ``LayerError/noProducer(layer:)`` when the catalogue has no analysis for it; otherwise what the
    ///   analysis, or one that it rests on, threw. A failure is kept like a value; a cancellation is not.
    /// - Complexity: O(1) when it was computed before.
    public func layer<Key: LayerKey>(_ key: Key.Type) throws -> Key.Value {
        if Key.identity.isInput, let value = inputs.value(key) { return value }
        guard let producer = catalogue.producer(of: Key.identity) else {
            throw LayerError.noProducer(layer: Key.name)
        }
        let value = try slot(of: Key.identity).result.withLock { result in
            if let result { return try result.get() }
            do {
                let value = try kept(key) ?? computed(key, by: producer)
                result = .success(value)
                return value
            } catch let error as CancellationError {
                throw error
            } catch {
                result = .failure(error)
                throw error
            }
        }
        // The producer was found under this key, whose type fixes the value's type.
        guard let typed = value as? Key.Value else { throw LayerError.noProducer(layer: Key.name) }
        return typed
    }

    /// The layer as the store keeps it; nil where it keeps none that can be read.
    private func kept<Key: LayerKey>(_ key: Key.Type) throws -> (any Sendable)? {
        guard let store, store.keeps(Key.identity) else { return nil }
        let name = try provenance(of: key).key
        guard let data = store.data(of: Key.identity, in: document.id, key: name) else { return nil }
        do {
            return try JSONDecoder().decode(Key.Value.self, from: data)
        } catch {
            // What can't be read is computed anew, and then takes its place.
            return nil
        }
    }

    private func computed<Key: LayerKey>(_ key: Key.Type, by producer: Analysis) throws -> any Sendable {
        let value = try producer.compute(self)
        if let store, store.keeps(Key.identity), let typed = value as? Key.Value {
            // A value that can't be encoded (an infinite number, say) is not kept, and computed in each session.
            if let data = Self.encoded(typed) {
                store.keep(data, of: Key.identity, in: document.id, key: try provenance(of: key).key)
            }
        }
        return value
    }

    private static func encoded(_ value: some Encodable) -> Data? {
        do { return try JSONEncoder().encode(value) } catch { return nil }
    }

    /// Lets go of computed layers, and of a text that can be fetched again; they come back when they are asked for.
    ///
    /// A layer that is being computed just now stays.
    /// - Parameter isKept: Which layers stay.
    public func release(keeping isKept: (LayerIdentity) -> Bool = { _ in false }) {
        let free = slots.withLock { slots -> [Slot] in
            let free = slots.filter { !isKept($0.key) }
            // Taken out, so that there is nothing to look through the next time.
            for layer in free.keys { slots[layer] = nil }
            return Array(free.values)
        }
        for slot in free { _ = slot.result.withLockIfAvailable { $0 = nil } }
        document.releaseText()
    }

    /// Whether a layer was computed, without computing it and without waiting for who computes it just now.
    public func isComputed<Key: LayerKey>(_ key: Key.Type) -> Bool {
        guard let slot = slots.withLock({ $0[Key.identity] }) else { return false }
        return slot.result.withLockIfAvailable { $0 != nil } ?? false
    }

    /// How a layer came to be, whether or not it was computed yet.
    ///
    /// - Throws: ``LayerError/noProducer(layer:)`` when the catalogue has no analysis for it.
    public func provenance<Key: LayerKey>(of key: Key.Type) throws -> Provenance {
        var found: [LayerIdentity: Provenance] = [:]
        return try provenance(of: Key.identity, &found)
    }

    /// A layer that several others read is looked at once: the paths to it can be very many.
    private func provenance(
        of layer: LayerIdentity,
        _ found: inout [LayerIdentity: Provenance]
    ) throws -> Provenance {
        if let known = found[layer] { return known }
        var inputs: [Provenance] = []
        let origin: Provenance.Origin
        if layer.isInput {
            origin = .given(fingerprint: self.inputs.fingerprint(of: layer))
        } else {
            guard let producer = catalogue.producer(of: layer) else { throw LayerError.noProducer(layer: layer.name) }
            origin = .analysis(name: producer.name, version: producer.version)
            for required in producer.requires { inputs.append(try provenance(of: required, &found)) }
        }
        let result = Provenance(
            layer: layer.name,
            formatVersion: layer.formatVersion,
            origin: origin,
            document: document.id,
            inputs: inputs
        )
        found[layer] = result
        return result
    }

    /// The same document with another value of one input.
    ///
    /// Layers that do not rest on the input are shared with this document, whether they were computed or not yet;
    /// the others will be computed anew.
    public func replacing<Key: InputKey>(_ key: Key.Type, with value: Key.Value) -> AnalysedDocument {
        var changed = inputs
        changed[key] = value
        let shared = catalogue.analyses.map(\.produces).filter { !catalogue.closure(of: $0).contains(Key.identity) }
        var kept: [LayerIdentity: Slot] = [:]
        for layer in shared { kept[layer] = slot(of: layer) }
        return AnalysedDocument(document, changed, catalogue, store, slots: kept)
    }

    private func slot(of layer: LayerIdentity) -> Slot {
        slots.withLock { slots in
            if let slot = slots[layer] { return slot }
            let slot = Slot()
            slots[layer] = slot
            return slot
        }
    }
}

/// Why a layer can't be had.
public enum LayerError: Error, Equatable, CustomStringConvertible {
    /// No analysis of the catalogue produces the layer.
    case noProducer(layer: String)

    /// The error as a sentence.
    public var description: String {
        switch self {
        case .noProducer(let layer): "No analysis produces the layer '\(layer)': load the plugin that does."
        }
    }
}
