public import CommandKit

/// A session of the workbench.
public final class Session: Sendable {}
