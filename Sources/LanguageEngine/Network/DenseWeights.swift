import CKernels

/// A matrix of weights with a bias, read from a model and laid out for products of whole numbers.
///
/// The weights become 11 bits and a sign, with a scale for each output; the rows they are multiplied with are treated
/// alike (``QuantisedRows``). That loses a thousandth of the precision that training needed, and is nearly twice as fast.
final class DenseWeights: Sendable {
    /// The largest input for which no sum overflows.
    private static let largestInput = 512

    let input: Int
    /// The number of outputs.
    let output: Int
    /// The distance between rows of the result: the outputs filled up to a multiple of 16.
    let stride: Int
    private let inputs: Int
    private nonisolated(unsafe) let packed: UnsafeMutablePointer<Int16>
    private nonisolated(unsafe) let scales: UnsafeMutablePointer<Float>
    private nonisolated(unsafe) let bias: UnsafeMutablePointer<Float>

    /// Reads the parts `name.weight` and `name.bias`.
    ///
    /// - Parameter window: How many neighbouring rows are read: `name.weight` has the weights for each of them in turn.
    init(_ file: ModelFile, _ name: String, input: Int, output: Int, window: Int = 1) throws(ModelError) {
        guard input % 2 == 0, input <= Self.largestInput, output > 0 else {
            throw .misshapen(path: file.path, section: name + ".weight")
        }
        self.input = input
        self.output = output
        inputs = window
        stride = (output + 15) / 16 * 16
        let weight = try file.pointer(name + ".weight", count: window * input * output, of: Float.self)
        let given = try file.pointer(name + ".bias", count: output, of: Float.self)
        packed = .allocate(capacity: window * input * stride)
        scales = .allocate(capacity: window * stride)
        bias = .allocate(capacity: stride)
        bias.initialize(repeating: 0, count: stride)
        bias.update(from: given, count: output)
        for part in 0..<window {
            kernel_pack(
                weight + part * input * output,
                packed + part * input * stride,
                scales + part * stride,
                input,
                output,
                stride
            )
        }
    }

    deinit {
        packed.deallocate()
        scales.deallocate()
        bias.deallocate()
    }

    /// y = x · W + b for `n` rows from row `first` of `x`; with a window, from the rows around each.
    func apply(_ x: QuantisedRows, from first: Int = 0, _ y: UnsafeMutablePointer<Float>, _ n: Int) {
        for part in 0..<inputs {
            let row = first + part - inputs / 2
            kernel_product_whole(
                x.values + row * input,
                x.scales + row,
                packed + part * input * stride,
                scales + part * stride,
                part == 0 ? bias : nil,
                y,
                n,
                input,
                stride,
                part == 0 ? 0 : 1
            )
        }
    }
}

/// Rows of numbers as whole numbers of 11 bits and a sign, with a scale for each row.
struct QuantisedRows {
    let values: UnsafeMutablePointer<Int16>
    let scales: UnsafeMutablePointer<Float>
}

extension ModelFile {
    /// The start of a part of exactly `count` numbers.
    func pointer<Number: BitwiseCopyable>(
        _ name: String,
        count: Int,
        of type: Number.Type = Number.self
    ) throws(ModelError) -> UnsafePointer<Number> {
        guard count > 0, let start = try numbers(name, type, count: count).baseAddress else {
            throw .misshapen(path: path, section: name)
        }
        return start
    }
}
