import Testing

@testable import QuotesPlugin
