/// Finds patterns that a backtracking engine could take exponential time for.
///
/// Refused are repetitions of a group that holds a repetition, an option or a choice (`(a+)+`, `(a?){9}`, `(a|aa)*`),
/// back references, and more repetitions, options and choices than ``Pattern`` allows: what is left takes polynomial
/// time of a low degree.
struct PatternGuard {
    /// How many groups with a choice, and how many options, a pattern may have: each can double the time.
    static let mostChoices = 8

    private struct Group {
        var repeats = false
        var hasChoice = false
    }

    private let bytes: [UInt8]
    private var index = 0
    private var groups = [Group()]
    private var last = Group()
    private var repetitions = 0
    private var choices = 0

    /// What is wrong with a pattern, as the end of a sentence; nil when nothing is.
    ///
    /// - Complexity: O(*n*).
    static func fault(in pattern: String) -> String? {
        var scanner = PatternGuard(bytes: Array(pattern.utf8))
        return scanner.fault()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func fault() -> String? {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if let fault = fault(at: byte) { return fault }
        }
        return nil
    }

    private mutating func fault(at byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\\"):
            if index < bytes.count, (49...57).contains(bytes[index]) || bytes[index] == UInt8(ascii: "k") {
                return "refers back to a group, which is not supported"
            }
            index += 1
            last = Group()
        case UInt8(ascii: "["):
            skipClass()
            last = Group()
        case UInt8(ascii: "("):
            groups.append(Group())
            skipGroupKind()
            if groups.count > 40 { return "nests too deep" }
        case UInt8(ascii: ")"):
            return closeGroup()
        case UInt8(ascii: "|"):
            groups[groups.count - 1].hasChoice = true
            last = Group()
        case UInt8(ascii: "?"):
            groups[groups.count - 1].hasChoice = true
            last = Group()
            return countChoice()
        case UInt8(ascii: "*"), UInt8(ascii: "+"):
            return repetition(isOpen: true)
        case UInt8(ascii: "{"):
            return rangeFault()
        default: last = Group()
        }
        return nil
    }

    private mutating func closeGroup() -> String? {
        last = groups.count > 1 ? groups.removeLast() : Group()
        let outer = groups.count - 1
        groups[outer].repeats = groups[outer].repeats || last.repeats
        groups[outer].hasChoice = groups[outer].hasChoice || last.hasChoice
        return last.hasChoice ? countChoice() : nil
    }

    private mutating func countChoice() -> String? {
        choices += 1
        return choices > Self.mostChoices ? "has more than \(Self.mostChoices) options and choices" : nil
    }

    /// - Parameter isOpen: Whether it has no upper end.
    private mutating func repetition(isOpen: Bool) -> String? {
        if last.repeats { return "repeats a group that repeats something, which can take for ever" }
        if last.hasChoice { return "repeats a choice, which can take for ever" }
        if isOpen { repetitions += 1 }
        if repetitions > Pattern.mostRepetitions {
            return "has more than \(Pattern.mostRepetitions) repetitions without a limit"
        }
        groups[groups.count - 1].repeats = true
        last = Group()
        if index < bytes.count, "+?".utf8.contains(bytes[index]) { index += 1 }
        return nil
    }

    private mutating func skipClass() {
        if index < bytes.count, bytes[index] == UInt8(ascii: "^") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "]") { index += 1 }
        while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index += 1
    }

    /// Passes over `?:`, `?=`, `?i` and the like, whose signs are no repetitions.
    private mutating func skipGroupKind() {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "?") else { return }
        index += 1
        while index < bytes.count, bytes[index].isLetter || ":=!<>-".utf8.contains(bytes[index]) {
            index += 1
            if bytes[index - 1] == UInt8(ascii: ":") { break }
        }
    }

    /// Reads the range in braces that starts here: `{3}`, `{2,5}`, `{2,}`.
    private mutating func rangeFault() -> String? {
        guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let parts = bytes[index..<close].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        let ends = parts.map { String(decoding: $0, as: UTF8.self) }
        guard (1...2).contains(ends.count), ends.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
        index = close + 1
        let upper = ends.last.flatMap(Int.init)
        if let upper, upper > 1_000 { return "repeats something more than 1000 times" }
        return repetition(isOpen: upper == nil)
    }
}
