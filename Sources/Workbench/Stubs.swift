import NewsLayers

extension Quotation {
    var isSpeech: Bool { true }
}
