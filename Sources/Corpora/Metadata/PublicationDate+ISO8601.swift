public import DocumentModel

extension PublicationDate {
    /// Reads a date, or a date with a time and perhaps a zone, in ISO 8601; nil for anything else.
    ///
    /// `2025-06-26`, `2025-06`, `2025`, `2025-06-26T18:40`, `2025-06-26 18:40:00Z`, `2025-06-26T18:40+09:00`. Seconds are
    /// not kept.
    public init?(iso8601 text: String, origin: Origin) {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
        guard let date = parts.first.flatMap({ DateValue(String($0)) }),
            [.day, .month, .year].contains(date.precision)
        else { return nil }
        guard parts.count == 2 else {
            self.init(date, origin: origin)
            return
        }
        guard date.precision == .day, let (minute, zone) = Self.time(Array(parts[1].utf8)) else { return nil }
        self.init(date, origin: origin, minuteOfDay: minute, zoneMinutes: zone)
    }

    private static func time(_ bytes: [UInt8]) -> (minute: Int, zone: Int?)? {
        let end = bytes.firstIndex { "Z+-".utf8.contains($0) } ?? bytes.count
        let clock = bytes[..<end].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(clock.count), let hour = number(clock[0]), let minute = number(clock[1]), hour < 24,
            minute < 60, clock.count == 2 || number(clock[2].prefix(2)) != nil
        else { return nil }
        guard end < bytes.count else { return (hour * 60 + minute, nil) }
        if bytes[end] == UInt8(ascii: "Z") { return end + 1 == bytes.count ? (hour * 60 + minute, 0) : nil }
        let zone = bytes[(end + 1)...].filter { $0 != UInt8(ascii: ":") }
        guard zone.count == 4 || zone.count == 2, let hours = number(zone[..<2]), hours <= 14,
            let minutes = zone.count == 4 ? number(zone[2...]) : 0, minutes < 60
        else { return nil }
        return (hour * 60 + minute, (hours * 60 + minutes) * (bytes[end] == UInt8(ascii: "-") ? -1 : 1))
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 2, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
