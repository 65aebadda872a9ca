private import Foundation

/// The form in which names are compared: without case, accents, punctuation and a leading article.
public enum NameFolding {
    /// Folds a name: "the Élysée" becomes "elysee", "U.S." becomes "us".
    ///
    /// - Complexity: O(*n*).
    public static func fold(_ name: String) -> String {
        let plain = name.utf8.allSatisfy { $0 < 0x80 } ? name : withoutAccents(name)
        var folded: [UInt8] = []
        folded.reserveCapacity(plain.utf8.count)
        var space = false
        for byte in plain.utf8 {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x80...:
                if space, !folded.isEmpty { folded.append(0x20) }
                space = false
                folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
            case UInt8(ascii: "."), UInt8(ascii: "'"): break
            default: space = true
            }
        }
        let text = String(decoding: folded, as: UTF8.self)
        for article in ["the ", "a ", "an "] where text.hasPrefix(article) && text.utf8.count > article.utf8.count {
            return String(text.dropFirst(article.utf8.count))
        }
        return text
    }

    private static func withoutAccents(_ name: String) -> String {
        name.replacingOccurrences(of: "’", with: "'")
            .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en"))
            .replacingOccurrences(of: "ø", with: "o")
            .replacingOccurrences(of: "ł", with: "l")
            .replacingOccurrences(of: "ı", with: "i")
            .replacingOccurrences(of: "đ", with: "d")
    }
}
