public import CommandKit
import DocumentModel

/// Writes a table with dates as a calendar (iCalendar, RFC 5545): one all-day event for each row whose date is known to the
/// day.
///
/// Weeks, years and dates without a year are no days and are left out, with a note that counts them. The same table gives
/// the same bytes: the time stamp that the format asks for is the first day of the event.
public struct CalendarWriter: Sendable {
    private let table: Table
    private let column: Int

    /// Takes a table; nil when it has no column of dates but the one of publication.
    ///
    /// Of several the column `when` counts, or else the first one.
    public init?(_ table: Table) {
        let dates = table.schema.columns.indices.filter { index in
            table.schema.columns[index].type == .date && table.schema.columns[index].name != Column.published.name
        }
        guard let column = dates.first(where: { table.schema.columns[$0].name == Column.when.name }) ?? dates.first
        else { return nil }
        self.table = table
        self.column = column
    }

    /// Writes the calendar.
    ///
    /// - Complexity: O(*n*) in the number of rows.
    public func write(to out: inout some TextOutputStream) -> RenderReport {
        Self.line("BEGIN:VCALENDAR", to: &out)
        Self.line("VERSION:2.0", to: &out)
        Self.line("PRODID:-//Dossier//\(Self.escaped(table.noun))//EN", to: &out)
        var count = 0
        var seen: [String: Int] = [:]
        for row in table.rows {
            guard case .date(let date) = row.cells[column], date.precision == .day || date.precision == .days,
                let first = date.first, let last = date.last
            else { continue }
            count += 1
            write(row, first, last, &seen, to: &out)
        }
        Self.line("END:VCALENDAR", to: &out)
        let others = table.rows.count - count
        let notes: [Note] =
            others == 0
            ? [] : [.note("\(others) of \(table.rows.count) left out, whose date is no day: a calendar has days")]
        return RenderReport(rows: count, notes: notes)
    }

    private func write(
        _ row: Row,
        _ first: CivilDay,
        _ last: CivilDay,
        _ seen: inout [String: Int],
        to out: inout some TextOutputStream
    ) {
        let source = row.evidence.first.map { "\($0.document.short)-\($0.span.start)" } ?? "row"
        let name = "\(Self.digits(first))-\(source)"
        let number = seen[name, default: 0]
        seen[name] = number + 1
        let sentence = words("sentence", of: row)
        let summary = words("event", of: row) ?? sentence ?? table.noun
        let places = ["doc", "outlet", "published"].compactMap { words($0, of: row) }.joined(separator: ", ")
        Self.line("BEGIN:VEVENT", to: &out)
        Self.line("UID:\(name)\(number == 0 ? "" : "-\(number)")@dossier", to: &out)
        Self.line("DTSTAMP:\(Self.digits(first))T000000Z", to: &out)
        Self.line("DTSTART;VALUE=DATE:\(Self.digits(first))", to: &out)
        // The end is the first day after it.
        Self.line("DTEND;VALUE=DATE:\(Self.digits(last.advanced(by: 1)))", to: &out)
        Self.line("SUMMARY:\(Self.escaped(summary))", to: &out)
        let description = [sentence == summary ? nil : sentence, places.isEmpty ? nil : places].compactMap { $0 }
            .joined(separator: "\n")
        if !description.isEmpty { Self.line("DESCRIPTION:\(Self.escaped(description))", to: &out) }
        Self.line("END:VEVENT", to: &out)
    }

    private func words(_ column: String, of row: Row) -> String? {
        table.schema.index(of: column).flatMap { row.cells[$0].words }
    }

    private static func digits(_ day: CivilDay) -> String { day.description.filter { $0 != "-" } }

    /// Text of a property: what has a meaning in the format is escaped, control characters are left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\t": result += " "
            default: if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// A line of at most 75 bytes; what is longer goes on in the next one, after a blank.
    private static func line(_ text: String, to out: inout some TextOutputStream) {
        var count = 0
        for scalar in text.unicodeScalars {
            let size = UTF8.width(scalar)
            if count + size > 75 {
                out.write("\r\n ")
                count = 1
            }
            out.write(String(scalar))
            count += size
        }
        out.write("\r\n")
    }
}
