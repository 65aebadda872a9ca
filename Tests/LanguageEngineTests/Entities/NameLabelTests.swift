import LanguageEngine
import Testing

@Suite struct NameLabelTests {
    private typealias Name = (range: Range<Int>, kind: Entity.Kind)

    private func same(_ left: [Name], _ right: [Name]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { $0.range == $1.range && $0.kind == $1.kind }
    }

    @Test func labelsOfNamesSpellTheNamesAgain() {
        let names: [Name] = [
            (0..<1, .person), (1..<4, .organisation), (4..<6, .location), (7..<8, .other), (9..<11, .person),
        ]
        let labels = NameLabel.labels(of: names, count: 12)
        #expect(same(NameLabel.names(labels), names))
        #expect(labels[6] == NameLabel.outside && labels[8] == NameLabel.outside && labels[11] == NameLabel.outside)
    }

    @Test func everyLabelHasATypeAndAPlace() {
        for kind in NameLabel.kinds {
            for place in NameLabel.Place.allCases {
                let label = NameLabel.label(kind, place)
                #expect(NameLabel.kind(label) == kind && NameLabel.place(label) == place)
                #expect(NameLabel.isOpen(label) == (place == .first || place == .inner))
            }
        }
        #expect(Set(NameLabel.names).count == NameLabel.count)
        #expect(NameLabel.label(.place, .only) == NameLabel.label(.location, .only))
    }

    @Test func onlyWholeNamesMayFollowEachOther() {
        let open = NameLabel.label(.person, .first)
        #expect(NameLabel.follows(NameLabel.label(.person, .last), open))
        #expect(NameLabel.follows(NameLabel.label(.person, .inner), open))
        #expect(!NameLabel.follows(NameLabel.label(.organisation, .last), open))
        #expect(!NameLabel.follows(NameLabel.outside, open))
        #expect(!NameLabel.follows(NameLabel.label(.person, .last), NameLabel.outside))
        #expect(NameLabel.follows(NameLabel.label(.person, .only), NameLabel.label(.other, .last)))
    }
}
