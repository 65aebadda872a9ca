import DocumentModel
import Foundation
import Rendering

/// One line of the interchange format's input: an identity, a text, and what is known about it.
struct AnnotationInput {
    let id: JSONValue
    let text: String
    let published: PublicationDate

    /// The identity as text.
    var idText: String {
        if case .string(let text) = id { text } else { id.text }
    }

    /// Reads a line; keys that it does not know are ignored.
    ///
    /// - Throws: ``AnnotationError`` when the line is not a JSON object with an `id` and a `text`.
    init(_ line: String) throws {
        let object: Any
        do {
            object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        } catch {
            throw AnnotationError("is not JSON")
        }
        guard let members = object as? [String: Any] else { throw AnnotationError("is not a JSON object") }
        guard let text = members["text"] as? String else {
            throw AnnotationError(members["text"] == nil ? "has no \"text\"" : "has a \"text\" that is no string")
        }
        self.text = text
        switch members["id"] {
        case let id as String: self.id = .string(id)
        case let id as NSNumber: self.id = Int(exactly: id.doubleValue).map(JSONValue.integer) ?? .double(id.doubleValue)
        case nil, is NSNull: self.id = .null
        default: throw AnnotationError("has an \"id\" that is neither a string nor a number")
        }
        let date = (members["date"] as? String).flatMap { DateValue(String($0.prefix(10))) }
        published = date.map { PublicationDate($0, origin: .given) } ?? .unknown
    }
}

/// Why a line can't be annotated: "is not JSON".
public struct AnnotationError: Error, CustomStringConvertible {
    /// What is wrong with the line.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
