import CKernels

/// A matrix of weights with a bias, read from a model.
struct DenseWeights: Sendable {
    let input: Int
    let output: Int
    nonisolated(unsafe) let weight: UnsafePointer<Float>
    nonisolated(unsafe) let bias: UnsafePointer<Float>

    /// Reads the parts `name.weight` and `name.bias`.
    init(_ file: ModelFile, _ name: String, input: Int, output: Int) throws(ModelError) {
        self.input = input
        self.output = output
        weight = try file.pointer(name + ".weight", count: input * output)
        bias = try file.pointer(name + ".bias", count: output)
    }

    /// y = x · W + b for `n` rows; `stride` is the distance between rows of `x`, the input width unless given.
    func apply(_ x: UnsafePointer<Float>, stride: Int? = nil, _ y: UnsafeMutablePointer<Float>, _ n: Int) {
        kernel_product(x, stride ?? input, weight, bias, y, output, n, input, output, 0)
    }
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
