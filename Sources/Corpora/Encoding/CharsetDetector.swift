import CUchardet

/// Guesses the encoding of a text of another alphabet, with the detector that browsers used.
enum CharsetDetector {
    /// The encoding that fits best; nil where none does.
    ///
    /// - Complexity: O(*n*).
    static func detect(_ bytes: ArraySlice<UInt8>) -> Charset? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let status = bytes.withUnsafeBytes { raw in
            uchardet_handle_data(detector, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
        guard status == 0 else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        return Charset(label: String(cString: name))
    }
}
