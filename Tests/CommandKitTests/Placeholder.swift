import Testing

@testable import CommandKit
