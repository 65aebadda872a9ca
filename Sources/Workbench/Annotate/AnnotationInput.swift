import DocumentModel
import Foundation
import Rendering

/// One line of the interchange format's input: an identity, a text, and what is known about it.
struct AnnotationInput {
    let id: JSONValue
    let text: String
    let published: PublicationDate
    /// The places of mentions in Unicode scalars, where the line gives them.
    let mentions: [Range<Int>]?

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
        id = try Self.identity(members["id"])
        let date = (members["date"] as? String).flatMap { DateValue(String($0.prefix(10))) }
        published = date.map { PublicationDate($0, origin: .given) } ?? .unknown
        mentions = try Self.mentions(members["mentions"], count: text.unicodeScalars.count)
    }
}

extension AnnotationInput {
    /// An identity as it came: a whole number keeps all its digits, also where a `Double` has none for them.
    private static func identity(_ value: Any?) throws -> JSONValue {
        switch value {
        case let text as String: return .string(text)
        case nil, is NSNull: return .null
        case let number as NSNumber:
            switch String(cString: number.objCType) {
            case "d", "f": return Int(exactly: number.doubleValue).map(JSONValue.integer) ?? .double(number.doubleValue)
            // A truth value.
            case "c", "B": break
            default: return Int(exactly: number).map(JSONValue.integer) ?? .decimal(number.decimalValue)
            }
        default: break
        }
        throw AnnotationError("has an \"id\" that is neither a string nor a number")
    }
}

extension AnnotationInput {
    /// Mentions as `{"start", "end"}` (or "begin") or as `[start, end]`; whatever else they say is ignored.
    private static func mentions(_ value: Any?, count: Int) throws -> [Range<Int>]? {
        guard let value, !(value is NSNull) else { return nil }
        guard let list = value as? [Any] else { throw AnnotationError("has \"mentions\" that are no list") }
        return try list.enumerated().map { index, element in
            let ends: (Any?, Any?)
            if let members = element as? [String: Any] {
                ends = (members["start"] ?? members["begin"], members["end"])
            } else if let pair = element as? [Any], pair.count == 2 {
                ends = (pair[0], pair[1])
            } else {
                ends = (nil, nil)
            }
            guard let start = ends.0 as? Int, let end = ends.1 as? Int else {
                throw AnnotationError("has a mention \(index + 1) without a \"start\" and an \"end\"")
            }
            guard start >= 0, start < end, end <= count else {
                throw AnnotationError(
                    "has a mention \(index + 1) from \(start) to \(end), which is no part of its \(count) characters"
                )
            }
            return start..<end
        }
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
