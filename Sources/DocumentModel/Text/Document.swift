private import Synchronization

/// An immutable text and its identity.
///
/// The text is kept exactly as it was extracted, in native UTF-8, and never changes: a changed text is a new document.
/// What is known *about* the text (outlet, date, structure) is given beside it as inputs (``InputKey``), so that an
/// analysis that reads the date says so.
///
/// Copies share one storage; making one costs a retain.
public struct Document: Identifiable, Sendable {
    private let storage: Storage

    /// Takes a text as it is.
    ///
    /// - Complexity: O(*n*): one pass each for the digest, the lines and the scalar offsets.
    public init(_ text: String) {
        let contents = Contents(text)
        storage = Storage(id: DocumentID(of: contents.text), count: contents.text.utf8.count, contents: contents)
    }

    /// Takes a text that lies in a store and is fetched when it is first read.
    ///
    /// - Parameters:
    ///   - id: The identity of the text.
    ///   - count: Its length in UTF-8 bytes.
    ///   - load: Fetches the text. It is called again after ``releaseText()``; where it can't give the text it gives the
    ///     empty one, and its owner reports why.
    public init(id: DocumentID, count: Int, load: @escaping @Sendable () -> String) {
        storage = Storage(id: id, count: count, load: load)
    }

    /// Lets go of a text that can be fetched again; nothing happens where it can't.
    public func releaseText() { storage.release() }

    /// The identity of the text: its SHA-256 digest.
    public var id: DocumentID { storage.id }

    /// The text.
    public var text: String { storage.contents.text }

    /// Where the lines of the text begin.
    public var lines: LineIndex { storage.contents.lines }

    /// The number of UTF-8 bytes.
    public var count: Int { storage.count }

    /// The whole text.
    public var span: Span { Span(0, count) }

    /// Calls `body` with the bytes of the text.
    ///
    /// The buffer is valid only during the call.
    public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        var text = storage.contents.text
        return try text.withUTF8(body)
    }

    /// The text at `span`.
    ///
    /// Bytes outside the text are left out, so a span of another document can't trap; a span that cuts a scalar gives
    /// the replacement character for the cut part.
    /// - Complexity: O(*k*) in the length of the span.
    public subscript(span: Span) -> String {
        let utf8 = storage.contents.text.utf8
        let end = Swift.min(span.end, utf8.count)
        let start = Swift.min(span.start, end)
        let lower = utf8.index(utf8.startIndex, offsetBy: start)
        let upper = utf8.index(lower, offsetBy: end - start)
        return String(decoding: utf8[lower..<upper], as: UTF8.self)
    }

    /// The number of Unicode scalars before the byte at `offset`: the form in which offsets leave the program.
    ///
    /// - Complexity: O(1): at most 1,024 bytes are read.
    public func scalarOffset(of offset: Int) -> Int {
        withUTF8 { storage.contents.scalars.scalarOffset(of: offset, in: $0) }
    }

    /// The span in Unicode scalars, half-open.
    public func scalarRange(of span: Span) -> Range<Int> {
        let scalars = storage.contents.scalars
        return withUTF8 {
            let start = scalars.scalarOffset(of: span.start, in: $0)
            return start..<Swift.max(start, scalars.scalarOffset(of: span.end, in: $0))
        }
    }

    /// The byte offset of the scalar with the number `scalar`; the length of the text when there are fewer scalars.
    ///
    /// - Complexity: O(log *n*).
    public func byteOffset(ofScalar scalar: Int) -> Int {
        withUTF8 { storage.contents.scalars.byteOffset(ofScalar: scalar, in: $0) }
    }

    /// Whether `offset` lies in the text and does not cut a scalar.
    public func isScalarBoundary(_ offset: Int) -> Bool {
        guard offset >= 0 else { return false }
        return withUTF8 { offset == $0.count || (offset < $0.count && $0[offset] & 0xC0 != 0x80) }
    }
}

extension Document: Hashable {
    /// Whether both hold the same text.
    public static func == (left: Document, right: Document) -> Bool { left.id == right.id }

    /// Hashes the identity.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Document {
    /// A text with what makes its places quick to find.
    private struct Contents: Sendable {
        let text: String
        let lines: LineIndex
        let scalars: ScalarIndex

        init(_ text: String) {
            var native = text
            native.makeContiguousUTF8()
            (lines, scalars) =
                native.utf8.withContiguousStorageIfAvailable { (LineIndex($0), ScalarIndex($0)) }
                ?? (LineIndex(Array(native.utf8)), ScalarIndex(Array(native.utf8)))
            self.text = native
        }
    }

    /// What all copies of a document share: the contents, or the way to fetch them.
    private final class Storage: Sendable {
        let id: DocumentID
        private let declaredCount: Int
        /// Set for a text that is here for good: reading it takes no lock.
        private let resident: Contents?
        private let load: (@Sendable () -> String)?
        private let fetched = Mutex<Contents?>(nil)

        init(id: DocumentID, count: Int, contents: Contents) {
            self.id = id
            declaredCount = count
            resident = contents
            load = nil
        }

        init(id: DocumentID, count: Int, load: @escaping @Sendable () -> String) {
            self.id = id
            declaredCount = count
            resident = nil
            self.load = load
        }

        var count: Int { declaredCount }

        var contents: Contents {
            if let resident { return resident }
            return fetched.withLock { fetched in
                if let contents = fetched { return contents }
                let contents = Contents(load?() ?? "")
                fetched = contents
                return contents
            }
        }

        func release() { fetched.withLock { $0 = nil } }
    }
}
