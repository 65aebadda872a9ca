import DossierKit

/// An encoder that keeps nothing but the spans it meets: so the spans of any layer can be examined, whatever its type.
struct SpanCollector: Encoder {
    /// What was met; shared by the containers of one walk.
    final class Found {
        var spans: [Span] = []
    }

    let found: Found
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// The spans of a value, in the order in which it encodes them.
    static func spans(of value: any Encodable) throws -> [Span] {
        let found = Found()
        try SpanCollector(found: found).take(value)
        return found.spans
    }

    func take(_ value: any Encodable) throws {
        if let span = value as? Span {
            found.spans.append(span)
        } else {
            try value.encode(to: self)
        }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(KeyedSpans<Key>(collector: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { ListedSpans(collector: self) }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleSpan(collector: self) }
}

private struct KeyedSpans<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let collector: SpanCollector
    let codingPath: [any CodingKey] = []

    mutating func encodeNil(forKey key: Key) {}

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try collector.take(value) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { collector.container(keyedBy: keyType) }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        collector.unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { collector }

    mutating func superEncoder(forKey key: Key) -> any Encoder { collector }
}

private struct ListedSpans: UnkeyedEncodingContainer {
    let collector: SpanCollector
    let codingPath: [any CodingKey] = []
    var count = 0

    init(collector: SpanCollector) { self.collector = collector }

    mutating func encodeNil() { count += 1 }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        count += 1
        try collector.take(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy keyType: Nested.Type) -> KeyedEncodingContainer<Nested> {
        collector.container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { collector.unkeyedContainer() }

    mutating func superEncoder() -> any Encoder { collector }
}

private struct SingleSpan: SingleValueEncodingContainer {
    let collector: SpanCollector
    let codingPath: [any CodingKey] = []

    mutating func encodeNil() {}
    mutating func encode(_ value: Bool) {}
    mutating func encode(_ value: String) {}
    mutating func encode(_ value: Double) {}
    mutating func encode(_ value: Float) {}
    mutating func encode(_ value: Int) {}
    mutating func encode(_ value: Int8) {}
    mutating func encode(_ value: Int16) {}
    mutating func encode(_ value: Int32) {}
    mutating func encode(_ value: Int64) {}
    mutating func encode(_ value: UInt) {}
    mutating func encode(_ value: UInt8) {}
    mutating func encode(_ value: UInt16) {}
    mutating func encode(_ value: UInt32) {}
    mutating func encode(_ value: UInt64) {}

    mutating func encode<Value: Encodable>(_ value: Value) throws { try collector.take(value) }
}
