import Foundation

/// Text as `has` and names compare it: without regard to case, accents, width, kinds of quotes and hyphens.
struct FoldedText: Hashable, Comparable, Sendable {
    /// The folded bytes.
    let bytes: [UInt8]

    /// Folds `text`.
    ///
    /// - Complexity: O(*n*).
    init(_ text: String) {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            bytes = text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
            return
        }
        let folded = text.folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
            locale: nil
        )
        var scalars = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars {
            switch scalar {
            case "\u{2018}", "\u{2019}", "\u{201A}", "\u{2032}": scalars.append("'")
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}": scalars.append("\"")
            case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}": scalars.append("-")
            case "\u{A0}", "\u{2009}", "\u{202F}": scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        bytes = Array(String(scalars).utf8)
    }

    /// Whether `other` stands somewhere in this text; an empty text stands everywhere.
    ///
    /// - Complexity: O(*n* · *m*) at worst, O(*n*) on text.
    func contains(_ other: FoldedText) -> Bool {
        guard let first = other.bytes.first else { return true }
        let last = bytes.count - other.bytes.count
        guard last >= 0 else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            other.bytes.withUnsafeBufferPointer { wanted in
                var start = 0
                while start <= last {
                    if bytes[start] == first {
                        var index = 1
                        while index < wanted.count, bytes[start + index] == wanted[index] { index += 1 }
                        if index == wanted.count { return true }
                    }
                    start += 1
                }
                return false
            }
        }
    }

    /// Orders by the folded bytes, numbers inside by their value, so that `q2` comes before `q10`.
    static func < (left: FoldedText, right: FoldedText) -> Bool {
        var (i, j) = (0, 0)
        let (a, b) = (left.bytes, right.bytes)
        while i < a.count, j < b.count {
            if a[i].isDigit, b[j].isDigit {
                let (runA, runB) = (digits(a, from: i), digits(b, from: j))
                if runA.significant.count != runB.significant.count {
                    return runA.significant.count < runB.significant.count
                }
                if runA.significant != runB.significant {
                    return runA.significant.lexicographicallyPrecedes(runB.significant)
                }
                (i, j) = (runA.end, runB.end)
            } else if a[i] != b[j] {
                return a[i] < b[j]
            } else {
                (i, j) = (i + 1, j + 1)
            }
        }
        return a.count - i < b.count - j
    }

    private static func digits(_ bytes: [UInt8], from start: Int) -> (significant: ArraySlice<UInt8>, end: Int) {
        var end = start
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        return (bytes[start..<end].drop { $0 == 48 }, end)
    }
}
