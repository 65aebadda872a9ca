/// How a form becomes its lemma: in lower case or as it stands, some bytes cut off its end, some put on.
package struct LemmaRule: Hashable, Sendable {
    package let lowersCase: Bool
    package let cut: Int
    package let added: String
    private let addedBytes: [UInt8]

    package init(lowersCase: Bool, cut: Int, added: String) {
        self.lowersCase = lowersCase
        self.cut = cut
        self.added = added
        addedBytes = Array(added.utf8)
    }

    /// The rule that makes `lemma` of `form`, by the longest common start; a form without capitals is taken in lower
    /// case unless it is a name.
    package init(form: String, lemma: String, isName: Bool) {
        func common(_ other: String) -> Int {
            zip(other.utf8, lemma.utf8).prefix { $0 == $1 }.count
        }
        let lower = Self.lower(form)
        let lowersCase = lower == form ? !isName : common(lower) > common(form)
        let base = lowersCase ? lower : form
        var shared = common(base)
        // Both cuts must fall between characters.
        while shared > 0, !Self.isBoundary(base, shared) || !Self.isBoundary(lemma, shared) { shared -= 1 }
        self.init(
            lowersCase: lowersCase,
            cut: base.utf8.count - shared,
            added: String(decoding: lemma.utf8.dropFirst(shared), as: UTF8.self)
        )
    }

    /// The lemma of a form: the form itself where the rule would cut more than there is.
    package func apply(to form: String) -> String {
        let base = lowersCase ? Self.lower(form) : form
        let kept = base.utf8.count - cut
        guard kept >= 0, Self.isBoundary(base, kept), kept > 0 || !added.isEmpty else { return base }
        return String(decoding: base.utf8.prefix(kept), as: UTF8.self) + added
    }

    /// Appends the lemma of a form, given as bytes.
    func apply(to form: UnsafeBufferPointer<UInt8>, appendingTo lemmas: inout LemmaSequence) {
        let kept = form.count - cut
        guard kept > 0 || kept == 0 && !added.isEmpty, form.allSatisfy({ $0 < 0x80 }) else {
            return lemmas.append(apply(to: String(decoding: form, as: UTF8.self)).utf8)
        }
        lemmas.append(form, first: kept, lowersCase: lowersCase, addedBytes)
    }

    /// The form in lower case; only letters of ASCII have their bytes changed alone.
    private static func lower(_ form: String) -> String {
        guard form.utf8.allSatisfy({ $0 < 0x80 }) else { return form.lowercased() }
        return String(decoding: form.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func isBoundary(_ text: String, _ offset: Int) -> Bool {
        let utf8 = text.utf8
        guard offset < utf8.count else { return true }
        return utf8[utf8.index(utf8.startIndex, offsetBy: offset)] & 0xC0 != 0x80
    }
}

extension LemmaRule: LosslessStringConvertible {
    /// The rule as "l3y": case, bytes cut, what is added.
    package var description: String { "\(lowersCase ? "l" : "k")\(cut) \(added)" }

    /// Reads that form.
    package init?(_ description: String) {
        let parts = description.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts[0].first, first == "l" || first == "k",
            let cut = Int(parts[0].dropFirst()), cut >= 0
        else { return nil }
        self.init(lowersCase: first == "l", cut: cut, added: String(parts[1]))
    }
}
