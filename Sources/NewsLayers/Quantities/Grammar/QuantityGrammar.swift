/// Finds the quantities of a text: single terms, ranges and lists with a shared unit.
struct QuantityGrammar {
    /// What joins two terms.
    enum Joint {
        case dash, to, and, or, comma
        // "and" or "or" after a comma: the end of a longer list.
        case commaAnd, commaOr
    }

    let text: LexedText
    private let terms: TermParser
    private let bounds: BoundParser
    private var findings: [Finding] = []

    private init(_ text: LexedText) {
        self.text = text
        terms = TermParser(text)
        bounds = BoundParser(text: text)
    }

    /// The quantities in order; their currencies are not settled yet.
    ///
    /// - Complexity: O(*n*) in the number of lexemes; a term and a list have a bounded length.
    static func findings(in text: LexedText) -> [Finding] {
        var grammar = QuantityGrammar(text)
        var index = 0
        while index < text.count {
            if grammar.terms.canStart(at: index), let term = grammar.terms.term(at: index) {
                index = max(index + 1, grammar.read(term))
            } else {
                index += 1
            }
        }
        return grammar.findings
    }

    /// Takes in the quantities that begin with a term; gives the index to go on at.
    private mutating func read(_ term: Term) -> Int {
        if term.unit != nil { return readUnit(term) }
        if let next = readList(from: term) { return next }
        if term.magnitude >= 6, !term.isYearLike, mayLeaveOutCurrency(term) {
            add(term, unit: .leftOut, rule: "quantities/left-out-currency")
        }
        return term.next
    }

    // MARK: A term with a unit, and ranges of two such

    private mutating func readUnit(_ head: Term) -> Int {
        if let range = range(from: head) {
            add(range.low, to: range.high, rule: "quantities/range")
            return range.high.next
        }
        add(head, unit: head.findingUnit, rule: head.rule)
        return head.next
    }

    /// The second end of a range that begins with a term that has a unit.
    private func range(from head: Term) -> (low: Term, high: Term)? {
        guard let (joint, place) = joint(at: head.next), joint == .dash || joint == .to || joint == .and,
            var tail = terms.term(at: bounds.skipBound(place), isJoined: true), tail.number.digits >= 0
        else { return nil }
        var head = head
        guard unite(&head, &tail, joint) else { return nil }
        switch joint {
        case .dash: break
        case .and: guard follows(head, .between) else { return nil }
        case .to: guard isRange(head, hasOwnUnit: true) else { return nil }
        case .comma, .or, .commaAnd, .commaOr: return nil
        }
        guard let low = head.value, let high = tail.value, low.isLess(than: high) else { return nil }
        return (head, tail)
    }

    /// Gives both ends of a possible range one unit and magnitude; false when they can't have one.
    private func unite(_ head: inout Term, _ tail: inout Term, _ joint: Joint) -> Bool {
        switch (head.unit, tail.unit) {
        case (.percent?, .percent?): return true
        case (.money(let left)?, .money(let right)?):
            guard left == right || left.codes.contains(where: right.codes.contains) else { return false }
            // The more exact of the two readings holds for both.
            let reading = left.known != nil ? left : right
            head.unit = .money(reading)
            tail.unit = .money(reading)
        case (.money?, nil):
            guard head.hasPrefix, !tail.isYearLike || tail.magnitude > 0 else { return false }
            guard joint == .dash || tail.magnitude >= 3 || (joint == .and && follows(head, .between)) else {
                return false
            }
            tail.unit = head.unit
        default: return false
        }
        shareMagnitude(&head, with: tail)
        return true
    }

    // "$10 to $15 billion": the magnitude of the second holds for the first, if the first has none and would be less.
    private func shareMagnitude(_ head: inout Term, with tail: Term) {
        guard head.magnitude == 0, tail.magnitude > 0,
            head.number.isLess(than: ScaledNumber(digits: 1_000, exponent: 0)),
            !tail.number.isLess(than: head.number)
        else { return }
        head.magnitude = tail.magnitude
    }

    /// Whether "X to Y" is a range: not after "from" or a verb of change, unless a word such as "ranging" says so.
    private func isRange(_ head: Term, hasOwnUnit: Bool) -> Bool {
        var place = head.first - 1
        var isFrom = false
        var isChange = false
        var seen = 0
        while seen < 8, text.isWord(place), !text.startsSentence(place + 1) {
            let roles = text.roles(place)
            if roles.contains(.range) { return true }
            // "win a visa by placing $5 to $10": the verb at hand is another one.
            if roles.isEmpty, text.slice(place).suffix(3).elementsEqual("ing".utf8), text.roles(place - 1).contains(.by)
            {
                break
            }
            if roles.contains(.from), seen < 3 { isFrom = true }
            if roles.contains(.change), !isBound(place), !roles.contains(.by) || seen == 0 { isChange = true }
            // "was beaten 41 percent to 55 percent"
            if head.unit == .percent, text.isSpelled(place, "win wins won lose loses lost") { isChange = true }
            place -= 1
            seen += 1
        }
        // "by 3 to 4 percent" is a range although something grew by it; "from 2 to 3 percent" only when nothing grew.
        return hasOwnUnit ? !isFrom && !isChange : !(isFrom && isChange)
    }

    // "up to" and the like are no change.
    private func isBound(_ index: Int) -> Bool {
        text.roles(index).contains(.up) && text.roles(index + 1).contains(.to)
    }

    /// Whether a word stands before a term, bounds aside.
    private func follows(_ term: Term, _ role: WordRoles) -> Bool {
        var place = term.first - 1
        for _ in 0..<3 {
            if text.roles(place).contains(role) { return true }
            guard !text.roles(place).isDisjoint(with: [.about, .modifier, .over, .than, .more, .less]) else {
                return false
            }
            place -= 1
        }
        return false
    }

    // MARK: Terms that share a unit

    // "2, 3 and 4 percent", "10-15 billion euros", "three to five percent": bare terms before one with its unit after.
    //
    /// Nil when the first term shares nothing.
    private mutating func readList(from head: Term) -> Int? {
        guard !head.isYearLike, !isNumbered(head) else { return nil }
        var list = [head]
        var joints: [Joint] = []
        while list.count < 10, let last = list.last, last.unit == nil {
            guard let (joint, place) = joint(at: last.next),
                let term = terms.term(at: joint == .to ? bounds.skipBound(place) : place, isJoined: true),
                !term.hasPrefix,
                !term.isYearLike
            else { return nil }
            joints.append(joint)
            list.append(term)
        }
        guard let last = list.last, let unit = last.unit, last.hasSuffix else { return nil }
        for index in list.indices.dropLast() {
            list[index].unit = unit
            shareMagnitude(&list[index], with: last)
            if let reading = last.reading, reading.divisor > 1 {
                guard let number = list[index].number.divided(by: reading.divisor) else { return nil }
                list[index].number = number
            }
        }
        return addList(list, joints)
    }

    private mutating func addList(_ list: [Term], _ joints: [Joint]) -> Int? {
        guard let last = list.last, let joint = joints.last else { return nil }
        if list.count == 2 {
            let isRange =
                switch joint {
                case .dash: true
                case .and: follows(list[0], .between)
                case .to: self.isRange(list[0], hasOwnUnit: false)
                case .comma, .or, .commaAnd, .commaOr: false
                }
            if isRange {
                guard let low = list[0].value, let high = last.value else { return nil }
                if low.isLess(than: high) {
                    add(list[0], to: last, rule: "quantities/range")
                } else if joint != .and, last.unit == .percent, list[0].number.exponent <= 0 {
                    // "beat her 45 to 40 percent"
                    for term in list { add(term, unit: term.findingUnit, rule: "quantities/shared-unit") }
                } else {
                    return nil
                }
                return last.next
            }
        }
        // A list ends in "and" or "or"; figures with commas alone between them may be anything.
        let isEnded = list.count == 2 ? [.and, .or, .to].contains(joint) : ![.dash, .comma, .to].contains(joint)
        guard isEnded, joints.dropLast().allSatisfy({ $0 == .comma }) else { return nil }
        for term in list { add(term, unit: term.findingUnit, rule: "quantities/shared-unit") }
        return last.next
    }

    /// The first of a list must not be the number of a day, a page or an article.
    private func isNumbered(_ term: Term) -> Bool {
        let sense = text.sense(term.first - 1)
        if sense.month > 0 { return true }
        guard let before = text[term.first - 1], before.kind == .word, before.flags.contains(.capital) else {
            return false
        }
        return !text.startsSentence(term.first - 1) && !sense.roles.contains(.between)
    }

    /// What joins a term to the next, and the place of the next.
    private func joint(at index: Int) -> (Joint, Int)? {
        guard let lexeme = text[index], !lexeme.flags.contains(.lineBefore), !text.startsLine(index + 1) else {
            return nil
        }
        switch lexeme.kind {
        case .dash:
            // "3-4", "3 – 4"; a hyphen with a space on one side only joins nothing.
            guard lexeme.isGlued == text.isGlued(index + 1) else { return nil }
            return (.dash, index + 1)
        case .mark where text.isMark(index, ","):
            guard !text.isGlued(index + 1) else { return nil }
            let roles = text.roles(index + 1)
            if roles.contains(.and) { return (.commaAnd, index + 2) }
            return roles.contains(.or) ? (.commaOr, index + 2) : (.comma, index + 1)
        case .word:
            let roles = text.roles(index)
            if roles.contains(.to) { return (.to, index + 1) }
            if roles.contains(.and) { return (.and, index + 1) }
            return roles.contains(.or) ? (.or, index + 1) : nil
        default: return nil
        }
    }

    // MARK: Left-out currencies

    /// Whether a number with a magnitude can be money without saying so: what follows must be no noun that is counted.
    private func mayLeaveOutCurrency(_ term: Term) -> Bool {
        if text.isGlued(term.next), text.kind(term.next) == .dash { return false }
        var place = term.first - 1
        for _ in 0..<4 where place >= 0 && !text.startsSentence(place + 1) {
            if text.roles(place).contains(.people) { return false }
            place -= 1
        }
        guard let following = text[term.next], !following.flags.contains(.lineBefore) else { return true }
        guard following.kind == .word else { return following.kind != .number }
        let roles = text.roles(term.next)
        guard roles.contains(.follower) else { return false }
        // "2 million of the people", "3 million more jobs"
        if roles.contains(.of) {
            return text.isSpelled(term.next + 1, "which it that this them")
                || text.roles(term.next + 1).contains(.the) == false
                    && !text.isWord(term.next + 1)
        }
        if !roles.isDisjoint(with: [.more, .less]) {
            return !text.isWord(term.next + 1) || text.roles(term.next + 1).contains(.follower)
        }
        return true
    }

    // MARK: Taking in

    private mutating func add(_ term: Term, unit: Finding.Unit, rule: String) {
        guard let value = term.value else { return }
        findings.append(
            Finding(
                first: term.first,
                next: term.next,
                low: value,
                high: value,
                step: term.step,
                unit: unit,
                bound: bounds.bound(first: term.first, next: term.next),
                rule: rule
            )
        )
    }

    private mutating func add(_ low: Term, to high: Term, rule: String) {
        guard let first = low.value, let last = high.value else { return }
        findings.append(
            Finding(
                first: low.first,
                next: high.next,
                low: first,
                high: last,
                step: min(low.step, high.step),
                unit: low.findingUnit,
                bound: bounds.bound(first: low.first, next: high.next),
                rule: rule
            )
        )
    }
}

extension Term {
    /// The unit of the finding.
    fileprivate var findingUnit: Finding.Unit {
        switch unit {
        case .percent: .percent
        case .money(let reading): .money(reading)
        case nil: .leftOut
        }
    }

    /// The rule that read it.
    fileprivate var rule: String {
        switch unit {
        case .percent: isSpelled ? "quantities/spelled-percent" : "quantities/percent"
        case .money:
            hasPrefix ? "quantities/mark-before" : isSpelled ? "quantities/spelled-money" : "quantities/mark-after"
        case nil: "quantities/left-out-currency"
        }
    }
}
