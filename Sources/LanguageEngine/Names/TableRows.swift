/// The rows of a data table: lines of columns separated by `|`, with lists separated by `;` inside a column.
struct TableRows: Sequence {
    /// One row; a column that is not there is empty.
    struct Row {
        private let columns: [String]

        init(_ line: Substring) {
            columns = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }

        subscript(column: Int) -> String { column < columns.count ? columns[column] : "" }

        func list(_ column: Int) -> [String] { self[column].split(separator: ";").map(String.init) }
    }

    private let text: String

    init(_ text: String) { self.text = text }

    func makeIterator() -> some IteratorProtocol<Row> {
        text.split(separator: "\n").lazy.map(Row.init).makeIterator()
    }
}
