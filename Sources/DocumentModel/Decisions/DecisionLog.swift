/// The steps of a project in order, and what holds after those that count.
///
/// Undo goes back from the last step that counts; redo goes forward again until a new step is taken.
public struct DecisionLog: Sendable {
    /// Every step, also those that were undone.
    public private(set) var steps: [DecisionStep] = []

    /// What holds now.
    public private(set) var state = DecisionState()

    /// Counts every step, undo and redo.
    public private(set) var changes = 0

    /// A log without steps.
    public init() {}

    /// Takes the steps of an earlier session.
    ///
    /// - Precondition: they are in order of their numbers.
    public init(_ steps: [DecisionStep]) {
        self.steps = steps
        rebuild()
    }

    /// The number of the next step.
    public var nextID: Int { (steps.last?.id ?? 0) + 1 }

    /// Takes a step.
    ///
    /// Steps that were undone before it can't be done again.
    /// - Returns: The numbers of those steps.
    @discardableResult
    public mutating func take(_ step: DecisionStep) -> [Int] {
        var dropped: [Int] = []
        for index in steps.indices where steps[index].state == .undone {
            steps[index].state = .dropped
            dropped.append(steps[index].id)
        }
        steps.append(step)
        changes += 1
        if step.state == .done { for decision in step.decisions { state.apply(decision) } }
        return dropped
    }

    /// The step that ``undo()`` would take back.
    public var lastDone: DecisionStep? { steps.last { $0.state == .done } }

    /// The step that ``redo()`` would do again.
    public var firstUndone: DecisionStep? {
        let last = steps.lastIndex { $0.state == .done }.map { $0 + 1 } ?? 0
        return steps[last...].first { $0.state == .undone }
    }

    /// Takes the last step back; nil when there is none.
    public mutating func undo() -> DecisionStep? { change(lastDone, to: .undone) }

    /// Does the step again that was undone last; nil when there is none.
    public mutating func redo() -> DecisionStep? { change(firstUndone, to: .done) }

    private mutating func change(_ step: DecisionStep?, to state: DecisionStep.State) -> DecisionStep? {
        guard let step, let index = steps.firstIndex(where: { $0.id == step.id }) else { return nil }
        steps[index].state = state
        changes += 1
        rebuild()
        return steps[index]
    }

    private mutating func rebuild() {
        state = DecisionState()
        for step in steps where step.state == .done { for decision in step.decisions { state.apply(decision) } }
    }
}
