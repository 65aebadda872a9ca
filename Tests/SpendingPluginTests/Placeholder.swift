import Testing

@testable import SpendingPlugin
