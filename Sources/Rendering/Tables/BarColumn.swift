/// The bars at the end of the rows of a graph: one mark for each unit where that fits, a scale where it does not.
struct BarColumn {
    /// Columns of the longest bar; 0 where there is no room for bars.
    let width: Int

    private let values: [Double]
    private let scale: Double
    private let mark: Character

    private static let longest = 20

    init(_ values: [Double], layout: TableLayout, options: RenderOptions) {
        let used = layout.columns.reduce(1) { $0 + $1.width + TableLayout.gutter }
        let room = min(Self.longest, (options.width ?? used + Self.longest) - used)
        let largest = values.filter(\.isFinite).max() ?? 0
        self.values = values
        mark = options.useUnicode ? "█" : "#"
        guard room >= 4, largest > 0 else {
            width = 0
            scale = 0
            return
        }
        scale = largest <= Double(room) ? 1 : Double(room) / largest
        width = min(room, max(1, Int((largest * scale).rounded())))
    }

    /// The bar of a row; what is more than nothing has at least one mark.
    func bar(_ index: Int) -> String {
        guard width > 0, values.indices.contains(index), values[index].isFinite, values[index] > 0 else { return "" }
        return String(repeating: mark, count: min(width, max(1, Int((values[index] * scale).rounded()))))
    }
}
