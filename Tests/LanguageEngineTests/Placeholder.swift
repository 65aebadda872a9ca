import Testing

@testable import LanguageEngine
