/// A reference to a value in a line: `$name`, `$env.NAME`, `_`, `_3`.
///
/// It stays a reference until its value is used: values are never read as parts of a line (B-08).
struct Reference: Hashable, Sendable {
    /// What is referred to.
    enum Kind: Hashable, Sendable {
        /// A named value, or a result: `x` for `$x`, `_` for the last result, `_3` for the third.
        case value(String)
        /// A variable of the environment.
        case environment(String)
    }

    /// What is referred to.
    let kind: Kind

    /// Where it stands.
    let range: Range<Int>

    /// How it is written.
    var notation: String {
        switch kind {
        case .value(let name): Self.isResult(name) ? name : "$\(name)"
        case .environment(let name): "$env.\(name)"
        }
    }

    /// Whether `name` stands for a result by its number or for the last one: `_3`, `_`.
    static func isResult(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: "_") && name.utf8.dropFirst().allSatisfy(\.isDigit)
    }

    /// Whether `name` can be given to a value: a letter, then letters, digits and underscores.
    static func isName(_ name: String) -> Bool {
        name.utf8.first?.isLetter == true && name.utf8.allSatisfy(\.isNameByte)
    }

    /// Whether both refer to the same value, wherever they stand.
    func refersToSame(as other: Reference) -> Bool { kind == other.kind }
}
