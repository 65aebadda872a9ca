import Testing

@testable import GraphKit
