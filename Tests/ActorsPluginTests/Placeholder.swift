import Testing

@testable import ActorsPlugin
