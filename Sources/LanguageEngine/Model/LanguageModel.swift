import Foundation
import Synchronization

/// The weights of the engine: the tagger, the lemmatiser, the parser and the finder of names, from one file.
///
/// Making one maps the file and looks at its header, which takes microseconds; the weights are checked and read when
/// the first layer needs them. A model that can't be used says why then, so that what needs no model goes on working.
public final class LanguageModel: Sendable {
    /// The name of the file in a resource folder.
    public static let fileName = "english.model"

    /// The model that came with the program, looked for once: in the file that the environment variable `DOSSIER_MODEL`
    /// names, in `../share/dossier` from the program, and in the resources beside it.
    public static let standard = LanguageModel()

    /// The parts that were read.
    package struct Networks: Sendable {
        package let tagger: Tagger
        package let lemmatizer: Lemmatizer
        package let parser: DependencyParser
        package let names: NameTagger
        private let referenceScorer: Result<ReferenceScorer, ModelError>

        /// The scorer of references.
        ///
        /// - Throws: ``ModelError`` when the file has none.
        package var references: ReferenceScorer { get throws(ModelError) { try referenceScorer.get() } }

        package init(_ file: ModelFile) throws(ModelError) {
            tagger = try Tagger(file)
            lemmatizer = try Lemmatizer(file)
            parser = try DependencyParser(file, tagger: tagger)
            names = try NameTagger(file, tagset: tagger.tagset)
            referenceScorer = Result { () throws(ModelError) in try ReferenceScorer(file) }
        }
    }

    private let file: Result<ModelFile, ModelError>
    private let read = Mutex<Result<Networks, ModelError>?>(nil)

    /// Takes the model in a file.
    public init(path: String) {
        file = Result { () throws(ModelError) in try ModelFile(path: path) }
    }

    private init() {
        let places = Self.places(environment: ProcessInfo.processInfo.environment)
        if let path = places.first(where: { FileManager.default.fileExists(atPath: $0) }) {
            file = Result { () throws(ModelError) in try ModelFile(path: path) }
        } else {
            file = .failure(.notFound(places: places))
        }
    }

    /// Where the standard model is looked for, the first place first.
    static func places(environment: [String: String]) -> [String] {
        if let named = environment["DOSSIER_MODEL"], !named.isEmpty { return [named] }
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        return [
            program.appendingPathComponent("../share/dossier/" + fileName).standardizedFileURL.path,
            program.appendingPathComponent("dossier_LanguageEngine.resources/" + fileName).path,
            program.appendingPathComponent(fileName).path,
        ]
    }

    /// A number that stands for the content of the weights: provenance names it as the version of what a model found.
    ///
    /// Zero when the model can't be used.
    public var revision: Int { (try? file.get().revision) ?? 0 }

    /// Where the model lies.
    ///
    /// - Throws: ``ModelError`` when the model can't be used.
    public var path: String { get throws(ModelError) { try file.get().path } }

    /// The model card: data, licences, attribution and scores.
    ///
    /// - Throws: ``ModelError`` when the model can't be used.
    public var card: String { get throws(ModelError) { try file.get().text("card") } }

    /// The parts of the model, read and checked at the first call.
    ///
    /// - Throws: ``ModelError`` when the model can't be used, at every call.
    package func networks() throws(ModelError) -> Networks {
        try read.withLock { read in
            if let read { return read }
            let result = Result { () throws(ModelError) in
                let file = try self.file.get()
                try file.verify()
                return try Networks(file)
            }
            read = result
            return result
        }.get()
    }
}
