import DocumentModel
import LanguageEngine

// People: one entry for each, whatever the form; their offices and the bodies they act for.
extension ActorFinder {
    /// Reads a person's name with the title before it and what stands beside it.
    mutating func readPerson(_ entity: Entity, _ range: Range<Int>) {
        let person = personActor(entity, range)
        let title = titleStart(range.lowerBound)
        var start = title ?? range.lowerBound
        if let title {
            let office = officeText(title, range.lowerBound)
            if drafts[person].role == nil, !office.isEmpty { drafts[person].role = office }
        }
        if let previous = last, previous.range.lowerBound >= sentence.lowerBound, previous.actor != person,
            drafts[previous.actor].kind != .person
        {
            if previous.range.upperBound == start, title != nil {
                affiliate(person, previous.actor)
                start = previous.range.lowerBound
            } else if previous.range.upperBound + 1 == start, scan.isPossessive(start - 1) {
                affiliate(person, previous.actor)
            } else if title == nil || drafts[person].affiliation == nil {
                readLeftApposition(person, start..<range.upperBound, previous)
            }
        }
        readRightApposition(person, range)
        guessCountry(person)
        mention(person, start..<range.upperBound, .name, "actors/person", entity.confidence)
        if start < range.lowerBound {
            drafts[person].addForm(scan.text(range))
            if let title, title > start { drafts[person].addForm(scan.text(title..<range.upperBound)) }
        }
    }

    private mutating func affiliate(_ person: Int, _ body: Int) {
        guard drafts[person].affiliation == nil else { return }
        drafts[person].affiliation = body
        drafts[person].country = drafts[body].country
    }

    /// The actor of a person: by full name, by surname, or a new one.
    private mutating func personActor(_ entity: Entity, _ range: Range<Int>) -> Int {
        let words = range.filter { scan.tokens[$0].kind == .word }.map { scan.hashes[$0] }
        if let index = matchingPerson(words, key: entity.dictionaryKey) {
            if words.count > drafts[index].words.count {
                if drafts[index].key != entity.dictionaryKey || entity.dictionaryKey == nil {
                    drafts[index].name = entity.dictionaryKey ?? scan.text(range)
                }
                self.index(index, words)
            }
            return index
        }
        let name = entity.dictionaryKey ?? scan.text(range)
        let key = NameFolding.fold(name)
        let index = actor(key) { ActorDraft(name: name, kind: .person, key: key) }
        self.index(index, words)
        if entity.dictionaryKey != nil, let owner = Figures.owner(of: name) {
            drafts[index].country = Country(code: owner)?.code ?? KnownOrganisation(key: owner)?.country
            drafts[index].affiliationName = Country(code: owner)?.name ?? KnownOrganisation(key: owner)?.name
        }
        return index
    }

    private func matchingPerson(_ words: [UInt64], key: String?) -> Int? {
        if let key, let index = byKey[NameFolding.fold(key)] { return index }
        guard let last = words.last, let first = words.first else { return nil }
        // The person mentioned last of those that share the first or the last word.
        let sharing = (peopleByWord[last] ?? []) + (first == last ? [] : peopleByWord[first] ?? [])
        let known = sharing.filter { isSame(words, drafts[$0].words) }
        return known.max { lastMention[$0, default: 0] < lastMention[$1, default: 0] }
    }

    private func isSame(_ words: [UInt64], _ others: [UInt64]) -> Bool {
        guard let first = words.first, let last = words.last, let otherFirst = others.first, let otherLast = others.last
        else { return false }
        if words.count == 1 { return first == otherLast || first == otherFirst }
        if others.count == 1 { return otherFirst == last || otherFirst == first }
        if first == otherFirst, last == otherLast { return true }
        // "Peña Nieto" is the family name of "Enrique Peña Nieto".
        return words.count > others.count
            ? words.suffix(others.count) == others[...] : others.suffix(words.count) == words[...]
    }

    private mutating func index(_ person: Int, _ words: [UInt64]) {
        drafts[person].words = words
        for word in Set([words.first, words.last].compactMap(\.self)).sorted() {
            peopleByWord[word, default: []].append(person)
        }
    }

    /// An office of a government without a word about which belongs to the country that alone has it, else to the one
    /// most talked about so far.
    private mutating func guessCountry(_ person: Int) {
        let draft = drafts[person]
        guard draft.affiliation == nil, draft.affiliationName == nil, draft.country == nil, let role = draft.role,
            !openAffiliations.contains(where: { $0.person == person })
        else { return }
        if let code = Self.unique[role.lowercased()] {
            if named.contains(code), let actor = country(code) { affiliate(person, actor) }
            return
        }
        let words = role.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" })
        guard words.contains(where: { Self.governmental.contains(String($0)) }), !words.contains("general"),
            let dominant = dominantCountry()
        else { return }
        affiliate(person, dominant)
    }

    private static let unique = [
        "secretary of state": "US", "treasury secretary": "US", "defense secretary": "US", "commerce secretary": "US",
        "homeland security secretary": "US", "attorney general": "US", "chancellor of the exchequer": "GB",
    ]
    private static let governmental: Set<String> = [
        "president", "premier", "chancellor", "minister", "secretary", "ambassador", "king", "queen", "prime",
    ]

    // MARK: Titles

    /// The first token of the office or form of address right before a name; nil when none stands there.
    private func titleStart(_ name: Int) -> Int? {
        var start = name
        var hasOffice = false
        while start > sentence.lowerBound {
            let before = start - 1
            if scan.is(before, [.office, .address]) {
                hasOffice = true
            } else if scan.is(start, .address), start < name {
                break
            } else if scan.is(before, Self.of), scan.is(before - 1, .office), start < name {
                start = before - 1
                hasOffice = true
                continue
            } else if scan.is(before, .officeModifier), !scan.is(before, .function),
                start < name || scan.is(before - 1, Self.of)
            {
                // "State" in "Secretary of State" stands right before the name.
            } else if !(scan.isHyphen(before) && start < name) {
                break
            }
            if let last, last.range.upperBound == start, last.range.lowerBound < start { break }
            start = before
        }
        while start < name, scan.is(start, Self.leftWords) || scan.isHyphen(start) { start += 1 }
        return hasOffice && start < name ? start : nil
    }

    private static let of = WordHash.hash("of")
    private static let leftWords = ["new", "the", "and"].map { WordHash.hash($0) }

    private func officeText(_ start: Int, _ end: Int) -> String {
        let words = (start..<end).filter { scan.is($0, .office) }
        return words.isEmpty ? "" : scan.text(start..<end)
    }

    // MARK: Appositions

    /// "Uruguay's top diplomat, NAME": the office before a comma.
    private mutating func readLeftApposition(
        _ person: Int,
        _ range: Range<Int>,
        _ previous: (actor: Int, range: Range<Int>)
    ) {
        let comma = range.lowerBound - 1
        guard scan.isMark(comma, UInt8(ascii: ",")) else { return }
        if previous.range.upperBound == comma {
            readOfficeOf(person, previous)
            return
        }
        guard previous.range.upperBound < comma else { return }
        var start = previous.range.upperBound
        if scan.isPossessive(start) { start += 1 }
        guard start < comma, comma - start <= 5, scan.is(comma - 1, [.office]) || scan.is(comma - 1, Self.diplomat),
            (start..<comma).allSatisfy({ scan.tokens[$0].kind == .word || scan.isHyphen($0) })
        else { return }
        affiliate(person, previous.actor)
        if drafts[person].role == nil { drafts[person].role = scan.text(start..<comma) }
    }

    /// "the Prime Minister of Iraq, NAME".
    private mutating func readOfficeOf(_ person: Int, _ previous: (actor: Int, range: Range<Int>)) {
        var of = previous.range.lowerBound - 1
        if scan.is(of, Self.articles) { of -= 1 }
        guard of > sentence.lowerBound, scan.is(of, Self.of), scan.is(of - 1, .office) else { return }
        var start = of - 1
        while start > sentence.lowerBound, scan.is(start - 1, [.office, .officeModifier]),
            !scan.is(start - 1, .function)
        {
            start -= 1
        }
        affiliate(person, previous.actor)
        if drafts[person].role == nil { drafts[person].role = scan.text(start..<of) }
    }

    private static let diplomat = [WordHash.hash("diplomat"), WordHash.hash("counterpart")]

    /// "NAME, a vice president of the World Bank," and "NAME of the Foreign Ministry".
    private mutating func readRightApposition(_ person: Int, _ range: Range<Int>) {
        var index = range.upperBound
        // The name may end its sentence; what follows is of another.
        guard index < sentence.upperBound else { return }
        if scan.is(index, Self.of) {
            openAffiliations.append((person, index + 1..<min(index + 5, sentence.upperBound)))
            return
        }
        guard scan.isMark(index, UInt8(ascii: ",")), drafts[person].role == nil || drafts[person].affiliation == nil
        else { return }
        index += 1
        if scan.is(index, Self.articles) { index += 1 }
        let start = index
        var office: Int?
        while index < min(sentence.upperBound, start + 7) {
            if scan.is(index, .office) || scan.is(index, Self.charge) {
                office = index
            } else if scan.isPossessive(index) || scan.isHyphen(index) || scan.isCapital(index)
                || scan.is(index, .officeModifier)
            {
                // The phrase goes on.
            } else if office != nil || scan.tokens[index].kind != .word || scan.is(index, [.function, .saying]) {
                break
            }
            index += 1
        }
        guard let office else { return }
        if drafts[person].role == nil {
            var office = office
            if scan.is(office, Self.charge[0]) || scan.is(office, Self.charge[1]) {
                // "charge d'affaires ad interim"
                while office + 1 < sentence.upperBound, scan.isLower(office + 1), !scan.is(office + 1, .function) {
                    office += 1
                }
            }
            let first = (start...office).last { scan.isPossessive($0) }.map { $0 + 1 } ?? start
            drafts[person].role = scan.text(first..<office + 1)
        }
        openAffiliations.append((person, start..<min(office + 8, sentence.upperBound)))
    }

    private static let articles = ["the", "a", "an"].map { WordHash.hash($0) }
    private static let charge = ["charge", "chargé", "sister", "head", "wife", "husband"].map { WordHash.hash($0) }

    /// Gives people the bodies named behind them, and those without one the country their office belongs to.
    mutating func resolveAffiliations() {
        let sorted = trail.sorted {
            $0.range.lowerBound != $1.range.lowerBound
                ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
        }
        for (person, range) in openAffiliations where drafts[person].affiliation == nil {
            var low = 0
            var high = sorted.count
            while low < high {
                let middle = (low + high) / 2
                if sorted[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
            }
            while low < sorted.count, sorted[low].range.lowerBound < range.upperBound {
                let entry = sorted[low]
                low += 1
                guard drafts[entry.actor].kind != .person else { continue }
                affiliate(person, entry.actor)
                break
            }
        }
    }
}
