import Testing

@testable import NewsLayers
