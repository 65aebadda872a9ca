import CKernels

/// One layer of simple recurrent units in both directions, read from a model.
///
/// The method is that of Lei, Zhang, Wang, Dai and Artzi 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence".
struct RecurrentWeights: Sendable {
    let input: Int
    let width: Int
    private let product: DenseWeights
    private nonisolated(unsafe) let gates: UnsafePointer<Float>

    /// The width of the output: both directions.
    var output: Int { 2 * width }

    init(_ file: ModelFile, _ name: String, input: Int, width: Int, window: Int) throws(ModelError) {
        guard width % 16 == 0 else { throw .misshapen(path: file.path, section: name + ".gates") }
        self.input = input
        self.width = width
        product = try DenseWeights(file, name, input: input, output: 8 * width, window: window)
        gates = try file.pointer(name + ".gates", count: 8 * width)
    }

    /// Runs the layer over sentences in `rows` rows, with an empty row around each.
    ///
    /// - Parameters:
    ///   - u: Room for `rows * 8 * width` numbers.
    ///   - h: The output; its empty rows must be zero already.
    func apply(
        _ x: QuantisedRows,
        _ u: UnsafeMutablePointer<Float>,
        _ h: UnsafeMutablePointer<Float>,
        rows: Int,
        sentences: [Range<Int>]
    ) {
        product.apply(x, from: 1, u + 8 * width, rows - 2)
        for range in sentences {
            for direction in 0..<2 {
                kernel_recur(
                    u + range.lowerBound * 8 * width + direction * 4 * width,
                    8 * width,
                    gates + direction * 4 * width,
                    h + range.lowerBound * output + direction * width,
                    output,
                    nil,
                    range.count,
                    width,
                    direction == 0 ? 1 : -1
                )
            }
        }
    }
}
