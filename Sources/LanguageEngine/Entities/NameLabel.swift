/// The labels of words in the network that finds names: outside of names, or a type with the place of the word in the
/// name (first, inner, last, only).
///
/// Countries and other places are one type here, because most corpora do not tell them apart.
package enum NameLabel {
    /// Where a word stands in a name.
    package enum Place: Int, CaseIterable, Sendable { case first, inner, last, only }

    /// The types, in the order of the labels.
    package static let kinds: [Entity.Kind] = [.person, .organisation, .location, .other]
    /// The number of labels.
    package static let count = 1 + 4 * kinds.count
    /// The label of words outside of names.
    package static let outside = 0

    /// The label of a place in a name of a type.
    package static func label(_ kind: Entity.Kind, _ place: Place) -> Int {
        1 + 4 * index(of: kind) + place.rawValue
    }

    /// The position of a type in ``kinds``.
    package static func index(of kind: Entity.Kind) -> Int {
        switch kind {
        case .person: 0
        case .organisation: 1
        case .place, .location: 2
        case .other: 3
        }
    }

    /// The type of a label; nil outside of names.
    package static func kind(_ label: Int) -> Entity.Kind? { label == 0 ? nil : kinds[(label - 1) / 4] }

    /// The place of a label; nil outside of names.
    package static func place(_ label: Int) -> Place? { label == 0 ? nil : Place(rawValue: (label - 1) % 4) }

    /// Whether a label leaves its name open, so that the next word belongs to it.
    package static func isOpen(_ label: Int) -> Bool { label != 0 && (label - 1) % 4 < 2 }

    /// Whether a label may follow another; sentences begin and end as if words outside of names stood around them.
    package static func follows(_ label: Int, _ last: Int) -> Bool {
        let isContinued = label != 0 && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2)
        guard isOpen(last) else { return !isContinued }
        return isContinued && (label - 1) / 4 == (last - 1) / 4
    }

    /// The labels of `count` words with names among them.
    package static func labels(
        of names: some Sequence<(range: Range<Int>, kind: Entity.Kind)>,
        count: Int
    ) -> [Int] {
        var labels = [Int](repeating: outside, count: count)
        for (range, kind) in names {
            guard range.count > 1 else {
                for index in range { labels[index] = label(kind, .only) }
                continue
            }
            for index in range {
                labels[index] = label(
                    kind,
                    index == range.lowerBound ? .first : index == range.upperBound - 1 ? .last : .inner
                )
            }
        }
        return labels
    }

    /// The names that labels spell; `labels` follow each other as ``follows(_:_:)`` demands.
    package static func names(_ labels: some RandomAccessCollection<Int>) -> [(range: Range<Int>, kind: Entity.Kind)] {
        var names: [(range: Range<Int>, kind: Entity.Kind)] = []
        var start = 0
        for (index, label) in labels.enumerated() {
            guard let kind = kind(label), let place = place(label) else { continue }
            if place == .first || place == .only { start = index }
            if place == .last || place == .only { names.append((start..<index + 1, kind)) }
        }
        return names
    }
}

extension NameLabel {
    /// The labels as a model lists them.
    package static let names: [String] = (0..<count).map { label in
        guard let kind = kind(label), let place = place(label) else { return "O" }
        let letter =
            switch place {
            case .first: "B"
            case .inner: "I"
            case .last: "L"
            case .only: "U"
            }
        return letter + "-" + kind.rawValue
    }
}
