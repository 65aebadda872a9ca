import CLibXML2

/// Reads pages and feeds with libxml2 into a ``MarkupTree``.
///
/// The parser calls back for each tag and text, and builds no tree of its own. It never opens a file or an address,
/// declares no entity and expands none, prints nothing, and is stopped when elements nest too
/// deep or the time is up.
struct MarkupParser {
    /// The language of the source.
    enum Language {
        case html
        case xml
    }

    /// Why a source could not be read.
    enum Fault: Error, Equatable {
        case tooDeep(Int)
        case tooSlow
        case interrupted
        /// There are more elements and texts than the memory should hold.
        case tooLarge(Int)
        /// A tag has more attributes than the parser can compare.
        case tooManyAttributes
        /// What is wrong and the line, from one.
        case malformed(String, line: Int)
    }

    let language: Language
    let limits: ReadLimits

    /// Reads a source.
    ///
    /// - Parameter source: The source in UTF-8.
    /// - Throws: ``Fault``. Of broken HTML everything is read; of broken XML what stands before the fault, and nothing at
    ///   all is a fault.
    /// - Complexity: O(*n*).
    func parse(_ source: String) throws(Fault) -> MarkupTree {
        _ = Self.initialised
        var source = source
        let builder = MarkupBuilder(language: language, limits: limits)
        let size = source.utf8.count
        guard size > 0 else { return builder.finish() }
        guard size < Int(Int32.max) else { throw .malformed("it is too large", line: 1) }
        let fault = source.withUTF8 { bytes -> Fault? in
            if TagGuard.isViolated(by: bytes) { return .tooManyAttributes }
            if language == .xml, let numbered = CharacterReferences.numbered(bytes) {
                return numbered.withUnsafeBufferPointer { run(withoutControls: $0, builder) }
            }
            return run(withoutControls: bytes, builder)
        }
        if let stop = builder.stop { throw stop }
        // Whatever is wrong with a page, it is a page; one that is nothing but a broken comment has no words.
        let isNothing = language == .xml && builder.tree.nodes.isEmpty
        if let fault, isNothing || fault == .tooManyAttributes { throw fault }
        return builder.finish()
    }

    private static let initialised: Void = xmlInitParser()

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
    }

    /// Control characters end the parsing of XML and mean nothing in a page.
    private func run(withoutControls bytes: UnsafeBufferPointer<UInt8>, _ builder: MarkupBuilder) -> Fault? {
        guard bytes.contains(where: Self.isControl) else { return run(bytes, builder) }
        return bytes.map { Self.isControl($0) ? 0x20 : $0 }.withUnsafeBufferPointer { run($0, builder) }
    }

    /// Runs the parser; gives the first fault that it reports.
    private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ builder: MarkupBuilder) -> Fault? {
        guard let context = language == .html ? htmlNewParserCtxt() : xmlNewParserCtxt() else {
            return .malformed("there is no memory for it", line: 1)
        }
        defer { language == .html ? htmlFreeParserCtxt(context) : xmlFreeParserCtxt(context) }
        builder.context = context
        context.pointee.sax.update(repeating: Self.handler, count: 1)
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        let size = Int32(bytes.count)
        if language == .html {
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
            htmlCtxtReadMemory(context, start, size, nil, "UTF-8", Int32(bitPattern: options))
        } else {
            // No option that loads a definition or puts the text of an entity in its place.
            let options =
                XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
            xmlCtxtReadMemory(context, start, size, nil, "UTF-8", Int32(bitPattern: options))
        }
        guard let error = xmlCtxtGetLastError(context), error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else {
            return nil
        }
        let message = error.pointee.message.map { String(cString: $0).onOneLine } ?? "it is broken"
        return .malformed(message, line: Int(error.pointee.line))
    }

    /// What the parser calls; all else, entities and definitions above all, is left unset and so not done.
    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = 1
        handler.startElement = { user, name, attributes in
            MarkupBuilder.of(user)?.begin(name, attributes)
        }
        handler.endElement = { user, _ in MarkupBuilder.of(user)?.endElement() }
        handler.characters = { user, text, count in MarkupBuilder.of(user)?.add(text, Int(count)) }
        handler.ignorableWhitespace = { user, text, count in MarkupBuilder.of(user)?.add(text, Int(count)) }
        handler.cdataBlock = { user, text, count in MarkupBuilder.of(user)?.add(text, Int(count)) }
        return handler
    }
}
