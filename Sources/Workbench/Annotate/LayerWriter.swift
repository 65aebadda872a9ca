import DocumentModel
import Foundation
import LanguageEngine
import NewsLayers
import Rendering

/// The layers of one document as values of the interchange format.
struct LayerWriter {
    let analysed: AnalysedDocument

    /// The value under the key of a layer.
    func value(of layer: Annotator.Layer, options: Annotator.Options) throws -> JSONValue {
        switch layer {
        case .sentences: .array(try analysed.sentences.map { span($0.span) })
        case .entities: .array(try analysed.entities.map { try entity($0) })
        case .mentions: .array(try analysed.coreference.mentions.map(mention))
        case .quantities: .array(try analysed.quantities.map(quantity))
        case .dates: .array(try analysed.timeExpressions.map(date))
        case .quotations:
            .array(try (options.onlySpeech ? analysed.quotations : analysed.attributions).quotations.map(quotation))
        case .facts: .array(try analysed.spendingFacts.map { try fact($0) })
        case .actors: .array(try analysed.actors.actors.map(actor))
        }
    }

    private func entity(_ entity: Entity) throws -> JSONValue {
        .object(
            place(entity.span) + [
                ("type", .string(entity.kind.rawValue)),
                ("actor", text(try analysed.actors.actor(at: entity.span)?.name)),
            ]
        )
    }

    private func mention(_ mention: ReferringMention) -> JSONValue {
        .object(place(mention.span) + [("cluster", .integer(mention.cluster))])
    }

    private func quantity(_ quantity: Quantity) -> JSONValue {
        var members = place(quantity.span)
        let isPercent = quantity.kind == .percent
        members.append(("kind", .string(isPercent ? "percent" : "money")))
        members.append(("value", value(of: quantity.amount)))
        members.append(("currency", text(quantity.currency)))
        if let bound = quantity.amount.bound { members.append(("bound", .string(bound.rawValue))) }
        return .object(members)
    }

    private func value(of amount: Amount) -> JSONValue {
        amount.value.map(JSONValue.decimal) ?? .array([.decimal(amount.low), .decimal(amount.high)])
    }

    private func date(_ expression: TimeExpression) -> JSONValue {
        .object(
            place(expression.span) + [
                ("value", text(expression.value?.notation)),
                ("precision", text(expression.value?.precision.rawValue)),
                ("anchor", .string(expression.anchor.rawValue)),
            ]
        )
    }

    private func quotation(_ quotation: Quotation) -> JSONValue {
        .object([
            ("content", .array(quotation.content.map(span))), ("source", .array(quotation.source.map(span))),
            ("cue", .array(quotation.cue.map(span))), ("speaker", text(quotation.speaker)),
            ("kind", .string(quotation.kind.rawValue)), ("confidence", .double(quotation.confidence)),
        ])
    }

    private func fact(_ fact: SpendingFact) throws -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [("actor", .string(fact.actor))]
        if let recipient = fact.recipient { members.append(("recipient", .string(recipient))) }
        members.append(("purpose", text(fact.purpose)))
        members.append(("amount", fact.amount.map(money) ?? .null))
        if let converted = fact.converted { members.append(("converted", money(converted))) }
        members.append(("share", fact.share.map(share) ?? .null))
        members.append(("period", text(fact.period?.notation)))
        members.append(("status", .string(fact.status.rawValue)))
        members.append(("measure", .string(fact.measure.rawValue)))
        members.append(("part", .bool(fact.isPart)))
        if let saidBy = fact.saidBy { members.append(("said_by", .string(saidBy))) }
        members.append(("sentence", .object(place(fact.sentence))))
        members.append(("confidence", .double(fact.confidence)))
        return .object(members)
    }

    private func money(_ quantity: Quantity) -> JSONValue {
        .object([("value", value(of: quantity.amount)), ("currency", text(quantity.currency))] + place(quantity.span))
    }

    private func share(_ share: SpendingFact.Share) -> JSONValue {
        .object([("percent", value(of: share.percent)), ("base", text(share.base))] + place(share.span))
    }

    private func actor(_ actor: Actor) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("name", .string(actor.name)), ("type", .string(actor.kind.rawValue)),
            ("aliases", .array(actor.aliases.map(JSONValue.string))),
        ]
        if let affiliation = actor.affiliation { members.append(("of", .string(affiliation))) }
        if let role = actor.role { members.append(("role", .string(role))) }
        members.append(("mentions", .array(actor.mentions.map { span($0.span) })))
        return .object(members)
    }

    private func place(_ span: Span) -> [(key: String, value: JSONValue)] {
        let scalars = analysed.document.scalarRange(of: span)
        return [("start", .integer(scalars.lowerBound)), ("end", .integer(scalars.upperBound))]
    }

    private func span(_ span: Span) -> JSONValue {
        let scalars = analysed.document.scalarRange(of: span)
        return .array([.integer(scalars.lowerBound), .integer(scalars.upperBound)])
    }

    private func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
