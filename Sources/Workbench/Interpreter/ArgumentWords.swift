import CommandKit

/// The words of a stage as ArgumentParser takes them.
///
/// ArgumentParser reads every word that begins with a hyphen as an option. Here only what was typed as one is one: the
/// value of `$article`, a word in quotes or a number such as `-7` never changes the command (B-08).
struct ArgumentWords {
    private let words: [Word]
    private let type: any Command.Type

    /// Takes the arguments of a stage.
    init(_ words: [Word], of type: any Command.Type) {
        self.words = words
        self.type = type
    }

    /// The texts in an order in which no value can be taken for an option: options first, then `--`, then the others.
    ///
    /// Where no value begins with a hyphen the order stays.
    /// - Parameter value: What a reference stands for.
    /// - Throws: What `value` throws.
    func texts(_ value: (Reference) throws(LocatedError) -> String) throws(LocatedError) -> [String] {
        var texts: [String] = []
        for word in words { texts.append(try word.text(value)) }
        let isRisky = zip(words, texts).contains { !$0.isFlag && $1.utf8.count > 1 && $1.hasPrefix("-") }
        // A command whose arguments can't be described keeps them as they stand.
        guard isRisky, let signature = try? CommandSignature(of: type), !signature.takesRest else { return texts }
        return Self.ordered(words, texts, signature)
    }

    private static func ordered(_ words: [Word], _ texts: [String], _ signature: CommandSignature) -> [String] {
        var signature = signature
        var parts: [String] = []
        var options: [String] = []
        var values: [String] = []
        var index = 0
        while index < words.count {
            let (word, text) = (words[index], texts[index])
            index += 1
            if text == "--", !word.hasQuotes, word.references.isEmpty {
                values += texts[index...]
                break
            } else if !word.isFlag {
                if values.isEmpty, options.isEmpty, let part = signature.parts[text] {
                    parts.append(text)
                    signature = part
                } else {
                    values.append(text)
                }
            } else if text.hasPrefix("--"), word.flagValue == nil, signature.options[text] != nil, index < words.count {
                options.append("\(text)=\(texts[index])")
                index += 1
            } else {
                options.append(text)
            }
        }
        return parts + options + (values.isEmpty ? [] : ["--"] + values)
    }
}
