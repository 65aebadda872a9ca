// Web addresses, e-mail addresses, host and file names, hashtags and handles.
extension TokenScanner {
    /// Adds the address that starts at `start`, if one does; `end` is where the scan of its first word stopped.
    mutating func scanAddress(_ start: Int, _ end: Int) -> Bool {
        guard start >= addressFree else { return false }
        if let after = schemeEnd(start, end) {
            emitAddress(start, trimmedAddressEnd(after))
            return true
        }
        var last = end
        var at: Int?
        var stop: Int?
        while last < count {
            let byte = bytes[last]
            switch byte {
            case UInt8(ascii: "@"):
                guard at == nil else { return noAddress(until: last) }
                at = last
            case UInt8(ascii: "."):
                if !byteClass(last + 1).isDisjoint(with: .alphanumeric) { stop = last }
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "_"): break
            default:
                if byteClass(last).isDisjoint(with: .alphanumeric) {
                    return endAddress(start, last, at: at, stop: stop)
                }
            }
            last += 1
        }
        return endAddress(start, last, at: at, stop: stop)
    }

    private mutating func noAddress(until offset: Int) -> Bool {
        addressFree = offset
        return false
    }

    private mutating func endAddress(_ start: Int, _ end: Int, at: Int?, stop: Int?) -> Bool {
        var last = end
        while last > start, byteClass(last - 1).isDisjoint(with: .alphanumeric) { last -= 1 }
        if let at {
            guard at > start, at + 1 < last else { return noAddress(until: end) }
            emitAddress(start, last)
            return true
        }
        guard let stop, bytes[start..<stop].allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "%") }),
            endOfLetters(from: stop + 1) == last || byteClass(last - 1) == .digit, hasUniformCase(stop + 1, last),
            EnglishWords.domains.contains(bytes, stop + 1..<last)
        else { return noAddress(until: end) }
        if byte(last) == UInt8(ascii: "/"), isAlphanumeric(last + 1) { last = trimmedAddressEnd(last) }
        emitAddress(start, last)
        return true
    }

    private func hasUniformCase(_ start: Int, _ end: Int) -> Bool {
        let seen = classes(in: start..<end)
        return !seen.contains(.upper) || !seen.contains(.lower)
    }

    /// Where the rest of an address begins, after "https:", "www." and the like.
    private func schemeEnd(_ start: Int, _ end: Int) -> Int? {
        if byte(end) == UInt8(ascii: ":"), end - start >= 3 {
            if byte(end + 1) == UInt8(ascii: "/"), byte(end + 2) == UInt8(ascii: "/") { return end + 3 }
            let key = packedWord(bytes, start..<end)
            let isScheme = key == Self.mailto || key == Self.doi
            return isScheme && !byteClass(end + 1).isDisjoint(with: .alphanumeric) ? end + 1 : nil
        }
        let isWeb = byte(end) == UInt8(ascii: ".") && packedWord(bytes, start..<end) == Self.www
        return isWeb && isAlphanumeric(end + 1) ? end + 1 : nil
    }

    private static let mailto: UInt64 = 0x6D_61_69_6C_74_6F
    private static let doi: UInt64 = 0x64_6F_69
    private static let www: UInt64 = 0x77_77_77

    /// The end of an address from the middle of it: before white space, quotation marks, and marks of the sentence.
    private func trimmedAddressEnd(_ from: Int) -> Int {
        var end = from
        var brackets = 0
        loop: while end < count {
            let byte = bytes[end]
            switch classes[Int(byte)] {
            case .space, .newline: break loop
            case .high:
                let scalar = DecodedScalar(bytes, at: end)
                guard scalar.class.isLetter || scalar.class == .digit || scalar.class == .ideograph else { break loop }
                end += scalar.length
                continue loop
            default: break
            }
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"), 0..<0x20, 0x7F: break loop
            case UInt8(ascii: "("): brackets += 1
            case UInt8(ascii: ")"):
                if brackets == 0 { break loop }
                brackets -= 1
            default: break
            }
            end += 1
        }
        while end > from, isTrailing(bytes[end - 1]) { end -= 1 }
        return end
    }

    private func isTrailing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "*"),
            UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private mutating func emitAddress(_ start: Int, _ end: Int) {
        emit(start, end, .word, shape(start, classes(in: start..<end)).union(.isAddress))
    }

    /// Adds the hashtag or handle that starts with the sign at `position`, if one does.
    mutating func scanTag(_ sign: UInt8) -> Bool {
        let start = position
        guard standsFree, isAlphanumeric(start + 1) || byteClass(start + 1) == .joiner,
            sign == UInt8(ascii: "@") || byteClass(start + 1) != .digit
        else { return false }
        var end = start + 1
        while end < count {
            if !byteClass(end).isDisjoint(with: [.alphanumeric, .joiner]) {
                end += 1
            } else if byteClass(end) == .high {
                let scalar = DecodedScalar(bytes, at: end)
                guard
                    scalar.class.isLetter || scalar.class == .digit || scalar.class == .mark
                        || scalar.class == .ideograph
                else { break }
                end += scalar.length
            } else {
                break
            }
        }
        if byteClass(start + 1) == .digit, endOfDigits(from: start + 1) == end || byte(end) == UInt8(ascii: ".") {
            return false
        }
        emitAddress(start, end)
        return true
    }
}
