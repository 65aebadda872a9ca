package import LanguageEngine

/// Where a training stands: everything that it needs to go on as if it had never stopped.
package struct Checkpoint {
    /// The part of the training that ended last, such as the number of epochs.
    package var epoch: Int
    /// Where the random numbers stand.
    package var random: SeededGenerator

    /// Writes weights with their moments.
    package func write(_ learner: Learner, settings: String, to path: String) throws {
        var file = ModelFileWriter()
        file.add("settings", text: settings)
        file.add("state", [UInt64(epoch), random.state, UInt64(learner.optimiser.steps)])
        for parameter in learner.parameters {
            file.add(parameter.name + "/w", parameter.value.array)
            file.add(parameter.name + "/m", parameter.moment.array)
            file.add(parameter.name + "/s", parameter.square.array)
        }
        try file.write(to: path)
    }

    /// Reads weights with their moments back.
    ///
    /// - Returns: nil when the checkpoint was written with other settings.
    /// - Throws: ``ModelError`` when the file can't be read or holds other weights.
    package static func read(_ learner: Learner, settings: String, from path: String) throws(ModelError) -> Checkpoint?
    {
        let file = try ModelFile(path: path)
        guard try file.text("settings") == settings else { return nil }
        try file.verify()
        let state = try file.numbers("state", UInt64.self, count: 3)
        for parameter in learner.parameters {
            let parts = [("/w", parameter.value), ("/m", parameter.moment), ("/s", parameter.square)]
            for (suffix, buffer) in parts {
                let numbers = try file.numbers(parameter.name + suffix, Float.self, count: parameter.count)
                guard let start = numbers.baseAddress else { continue }
                buffer.base.update(from: start, count: numbers.count)
            }
        }
        learner.optimiser.advance(to: Int(state[2]))
        var random = SeededGenerator(seed: 0)
        random.state = state[1]
        return Checkpoint(epoch: Int(state[0]), random: random)
    }
}
