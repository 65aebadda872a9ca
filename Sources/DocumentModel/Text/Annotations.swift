/// Something that stands at a span of a text.
public protocol Anchored {
    /// Where it stands.
    var span: Span { get }
}

extension Span: Anchored {
    /// A span stands at itself.
    public var span: Span { self }
}

/// A sorted, immutable collection of anchored elements that answers questions of place in logarithmic time.
///
/// Elements are kept in the order of their spans (start, then longest first); elements with equal spans keep the
/// order in which they were given. Beside them lies, for every node of the balanced tree that the sorted array
/// implies (the middle of a range is its root), the largest end of the range, which is what makes the query for
/// overlaps output-sensitive even when elements nest: an augmented interval tree without a single pointer.
public struct Annotations<Element: Anchored> {
    private let elements: [Element]
    private let largestEnds: [UInt32]

    /// Sorts the elements by span.
    ///
    /// - Complexity: O(*n* log *n*), O(*n*) when they come sorted.
    public init(_ elements: some Sequence<Element>) {
        var sorted = Array(elements)
        if !zip(sorted, sorted.dropFirst()).allSatisfy({ !($1.span < $0.span) }) {
            // `sort` is not promised to be stable; the index breaks ties.
            sorted = sorted.enumerated()
                .sorted {
                    $0.element.span != $1.element.span ? $0.element.span < $1.element.span : $0.offset < $1.offset
                }
                .map(\.element)
        }
        self.elements = sorted
        var ends = [UInt32](repeating: 0, count: sorted.count)
        Self.fill(&ends, from: sorted, 0..<sorted.count)
        largestEnds = ends
    }

    @discardableResult
    private static func fill(_ ends: inout [UInt32], from sorted: [Element], _ range: Range<Int>) -> UInt32 {
        guard !range.isEmpty else { return 0 }
        let middle = range.lowerBound + range.count / 2
        let left = fill(&ends, from: sorted, range.lowerBound..<middle)
        let right = fill(&ends, from: sorted, middle + 1..<range.upperBound)
        ends[middle] = Swift.max(UInt32(sorted[middle].span.end), left, right)
        return ends[middle]
    }

    /// The index of the first element that starts at or after `offset`; `endIndex` when none does.
    ///
    /// - Complexity: O(log *n*).
    public func firstIndex(startingAtOrAfter offset: Int) -> Int {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].span.start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The elements that share at least one byte with `span`, in order.
    ///
    /// - Complexity: O(log *n* + *k* log *n*) in the worst case for *k* results, O(log *n* + *k*) where they stand
    ///   together.
    public func overlapping(_ span: Span) -> [Element] {
        var found: [Element] = []
        visit(span, 0..<elements.count) { found.append($0) }
        return found
    }

    /// The elements that contain `offset`, outermost first.
    ///
    /// - Complexity: as ``overlapping(_:)``.
    public func covering(_ offset: Int) -> [Element] {
        overlapping(Span(offset, offset + 1))
    }

    /// The elements that contain the whole of `span`, outermost first.
    ///
    /// An empty span is contained where it touches.
    /// - Complexity: as ``overlapping(_:)``.
    public func covering(_ span: Span) -> [Element] {
        var found: [Element] = []
        visitCovering(span, 0..<elements.count) { found.append($0) }
        return found
    }

    /// The innermost element that contains the whole of `span`, if any.
    ///
    /// - Complexity: as ``overlapping(_:)``.
    public func innermost(covering span: Span) -> Element? {
        covering(span).min { $0.span.count < $1.span.count }
    }

    /// The elements that lie wholly inside `span`, in order.
    ///
    /// - Complexity: O(log *n* + *m*) where *m* elements start inside `span`.
    public func inside(_ span: Span) -> [Element] {
        var found: [Element] = []
        var index = firstIndex(startingAtOrAfter: span.start)
        while index < elements.count, elements[index].span.start <= span.end {
            if span.contains(elements[index].span) { found.append(elements[index]) }
            index += 1
        }
        return found
    }

    /// The last element that starts before `offset` and ends at or before it, if any, for elements that do not nest.
    ///
    /// Of nested elements the answer is the one with the largest start.
    /// - Complexity: O(log *n* + *d*) where *d* elements start before `offset` and end after it.
    public func last(before offset: Int) -> Element? {
        var index = firstIndex(startingAtOrAfter: offset) - 1
        while index >= 0 {
            if elements[index].span.end <= offset { return elements[index] }
            index -= 1
        }
        return nil
    }

    /// The first element that starts at or after `offset`, if any.
    ///
    /// - Complexity: O(log *n*).
    public func first(after offset: Int) -> Element? {
        let index = firstIndex(startingAtOrAfter: offset)
        return index < elements.count ? elements[index] : nil
    }

    private func visit(_ span: Span, _ range: Range<Int>, _ body: (Element) -> Void) {
        guard !range.isEmpty, !span.isEmpty else { return }
        let middle = range.lowerBound + range.count / 2
        guard Int(largestEnds[middle]) > span.start else { return }
        visit(span, range.lowerBound..<middle, body)
        let candidate = elements[middle]
        guard candidate.span.start < span.end else { return }
        if candidate.span.overlaps(span) { body(candidate) }
        visit(span, middle + 1..<range.upperBound, body)
    }

    private func visitCovering(_ span: Span, _ range: Range<Int>, _ body: (Element) -> Void) {
        guard !range.isEmpty else { return }
        let middle = range.lowerBound + range.count / 2
        guard Int(largestEnds[middle]) >= span.end else { return }
        visitCovering(span, range.lowerBound..<middle, body)
        let candidate = elements[middle]
        guard candidate.span.start <= span.start else { return }
        if candidate.span.contains(span) { body(candidate) }
        visitCovering(span, middle + 1..<range.upperBound, body)
    }
}

extension Annotations: Sendable where Element: Sendable {}

extension Annotations: Equatable where Element: Equatable {
    /// Whether both hold equal elements in the same order.
    public static func == (left: Annotations, right: Annotations) -> Bool { left.elements == right.elements }
}

extension Annotations: RandomAccessCollection {
    /// The index of the first element.
    public var startIndex: Int { 0 }

    /// The index after the last element.
    public var endIndex: Int { elements.count }

    /// The element at `index`, in the order of spans.
    public subscript(index: Int) -> Element { elements[index] }
}

extension Annotations: ExpressibleByArrayLiteral {
    /// Sorts the elements by span.
    public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension Annotations: Codable where Element: Codable {
    /// Reads an array of elements and sorts them.
    public init(from decoder: any Decoder) throws {
        self.init(try [Element](from: decoder))
    }

    /// Writes the elements as an array.
    public func encode(to encoder: any Encoder) throws {
        try elements.encode(to: encoder)
    }
}

extension Annotations: Hashable where Element: Hashable {
    /// Hashes the elements in order.
    public func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
