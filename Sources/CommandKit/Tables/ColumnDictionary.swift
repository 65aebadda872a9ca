/// The one dictionary of columns: a name means the same in every table of every command.
///
/// A plugin takes its columns from here; where it needs a new one, the column is added here, so that no name comes to
/// mean two things. The names are those of the interchange format.
extension Column {
    // MARK: Every table of facts

    /// The display name of a fact.
    public static let id = Column("id", .text, "display name of the fact, for explain", importance: .essential)
    /// The document.
    public static let doc = Column("doc", .document, "document it stands in", importance: .detail)
    /// The outlet.
    public static let outlet = Column("outlet", .text, "paper, site or agency", importance: .detail)
    /// The date of publication.
    public static let published = Column("published", .date, "date of publication", importance: .detail)
    /// The line.
    public static let line = Column("line", .integer, "line of the text", importance: .essential)
    /// The sentence.
    public static let sentence = Column("sentence", .span, "sentence it stands in", importance: .detail)
    /// The rule.
    public static let rule = Column("rule", .text, "rule that found it", importance: .detail)
    /// The confidence.
    public static let confidence = Column("confidence", .decimal, "how sure the rule is, 0 to 1", importance: .detail)

    // MARK: Documents

    /// The title.
    public static let title = Column("title", .text, "title of the document")
    /// The authors.
    public static let byline = Column("byline", .text, "authors, as printed", importance: .detail)
    /// The address.
    public static let url = Column("url", .text, "address", importance: .detail)
    /// The number of words.
    public static let words = Column("words", .integer, "number of words", importance: .essential)
    /// The number of sentences.
    public static let sentences = Column("sentences", .integer, "number of sentences", importance: .detail)
    /// The number of paragraphs.
    public static let paragraphs = Column("paragraphs", .integer, "number of paragraphs", importance: .detail)
    /// The language.
    public static let lang = Column("lang", .text, "language, ISO 639-1", importance: .essential)
    /// The file.
    public static let path = Column("path", .text, "file it was read from", importance: .detail)
    /// The format.
    public static let format = Column("format", .text, "format and encoding", importance: .detail)
    /// The digest.
    public static let sha256 = Column("sha256", .text, "SHA-256 digest of the text", importance: .detail)
    /// The size.
    public static let bytes = Column("bytes", .integer, "size in bytes", importance: .detail)

    // MARK: Quotations

    /// The kind.
    public static let kind = Column("kind", .text, "kind of fact: of a quotation direct, mixed or indirect")
    /// The speaker.
    public static let speaker = Column("speaker", .actor, "who said it")
    /// The cue.
    public static let cue = Column("cue", .text, "words that say that it was said")
    /// The words of the speaker or passage.
    public static let text = Column("text", .span, "the words")
    /// The words that name the speaker.
    public static let namedAs = Column("named_as", .text, "the words that name it here", importance: .detail)
    /// Who said so.
    public static let saidBy = Column("said_by", .actor, "whose statement it is", importance: .detail)
    /// The quotation it stands in.
    public static let quotation = Column("quotation", .text, "quotation it stands in", importance: .detail)

    // MARK: Actors and graphs

    /// The actor.
    public static let actor = Column("actor", .actor, "canonical name of the actor", importance: .useful)
    /// The type.
    public static let type = Column("type", .text, "type of the actor")
    /// The other forms.
    public static let aliases = Column("aliases", .text, "other forms in the text")
    /// The country.
    public static let country = Column("country", .text, "country of the actor", importance: .detail)
    /// The role.
    public static let role = Column("role", .text, "office of the actor", importance: .detail)
    /// How an actor is named.
    public static let form = Column("form", .text, "name, demonym, metonym or description")
    /// A number of things.
    public static let n = Column("n", .integer, "how many", importance: .essential)
    /// A number of documents.
    public static let docs = Column("docs", .integer, "in how many documents", importance: .essential)
    /// The start of an edge.
    public static let source = Column("source", .actor, "node the edge starts from")
    /// The end of an edge.
    public static let target = Column("target", .actor, "node the edge leads to")
    /// The weight of an edge.
    public static let weight = Column("weight", .decimal, "strength of the edge", importance: .essential)
    /// The number of edges at a node.
    public static let degree = Column("degree", .integer, "number of edges", importance: .essential)

    // MARK: Spending

    /// The amount.
    public static let amount = Column("amount", .money, "sum of money", importance: .essential)
    /// The conversion.
    public static let converted = Column("converted", .money, "the same sum in another currency")
    /// The share.
    public static let share = Column("share", .percent, "share of the base", importance: .essential)
    /// The base of a share.
    public static let base = Column("base", .text, "what the share is a share of")
    /// The period.
    public static let period = Column("period", .date, "year or years the sum is for", importance: .essential)
    /// The status.
    public static let status = Column(
        "status",
        .text,
        "actual, budgeted, planned, target, proposed, requested, estimated"
    )
    /// The measure.
    public static let measure = Column("measure", .text, "level, increase or decrease", importance: .detail)
    /// The recipient.
    public static let recipient = Column("recipient", .actor, "who receives the money", importance: .detail)
    /// The purpose.
    public static let purpose = Column("purpose", .text, "what the money is for")

    // MARK: Comparisons

    /// What is compared or derived.
    public static let item = Column("item", .text, "what is compared or derived", importance: .essential)
    /// One side of a comparison.
    public static let left = Column("left", .text, "the first side")
    /// The other side of a comparison.
    public static let right = Column("right", .text, "the second side")
    /// The difference of two sides.
    public static let difference = Column("difference", .text, "what lies between the two sides")
    /// A value.
    public static let value = Column("value", .decimal, "value", importance: .essential)
    /// A unit.
    public static let unit = Column("unit", .text, "unit of the value")
    /// The lower end of an interval.
    public static let low = Column("low", .decimal, "lower end of the interval from rounding", importance: .detail)
    /// The upper end of an interval.
    public static let high = Column("high", .decimal, "upper end of the interval from rounding", importance: .detail)
    /// A formula.
    public static let formula = Column("formula", .text, "how it is derived")
    /// The inputs of a formula.
    public static let inputs = Column("inputs", .text, "facts it is derived from", importance: .detail)
    /// What limits a derived value.
    public static let caveats = Column("caveats", .text, "why to take care", importance: .detail)

    /// Whose spending is held against a promise.
    public static let spender = Column("spender", .actor, "whose spending is held against the promise")
    /// The latest figure.
    public static let current = Column("current", .text, "latest figure of the spender, its time and status")
    /// How far a promise is kept.
    public static let reached = Column("reached", .percent, "which part of the target is reached")
    /// How far a figure is from a target.
    public static let distance = Column("distance", .text, "what is missing to the target")
    /// The change since the figure before.
    public static let change = Column("change", .text, "change since the figure before it in the series")
    /// A converted sum.
    public static let result = Column("result", .money, "sum at the given rate", importance: .essential)
    /// An exchange rate.
    public static let rate = Column("rate", .text, "exchange rate and where it comes from")
    /// The outcome of a check.
    public static let verdict = Column("verdict", .text, "what the check found", importance: .essential)
    /// What a text says.
    public static let stated = Column("stated", .text, "figure of the text")
    /// What a reference table says.
    public static let reference = Column("reference", .text, "figure of the reference table")
    /// The prices of a table.
    public static let prices = Column("prices", .text, "current prices, or constant prices of a year")
    /// The edition of a table.
    public static let vintage = Column("vintage", .text, "when the table was published")

    // MARK: Concordances and time

    /// The words before a node.
    public static let before = Column("before", .text, "words before the node")
    /// The words found.
    public static let node = Column("node", .span, "the words found")
    /// The words after a node.
    public static let after = Column("after", .text, "words after the node")
    /// A point in time.
    public static let when = Column("when", .date, "date or period")
    /// How a date is known.
    public static let precision = Column("precision", .text, "how exactly the date is known")
    /// What happened.
    public static let event = Column("event", .text, "what happened or is to happen")

    // MARK: What people decided

    /// The tags.
    public static let tag = Column("tag", .text, "tags that people gave, joined by commas", importance: .detail)
    /// The remarks.
    public static let note = Column("note", .text, "remarks of people", importance: .detail)
    /// What people said about a fact.
    public static let decision = Column(
        "decision",
        .text,
        "what people decided: confirmed, fixed, added, rejected",
        importance: .detail
    )

    // MARK: The workbench itself

    /// A name.
    public static let name = Column("name", .text, "name", importance: .essential)
    /// A summary.
    public static let summary = Column("summary", .text, "what it does")
    /// The value of a setting.
    public static let setting = Column("setting", .text, "value of the setting")
    /// The plugin that brings a command.
    public static let plugin = Column("plugin", .text, "plugin that brings it; core for the workbench itself")
    /// The line that made a result.
    public static let madeBy = Column("made_by", .text, "line that made it")
    /// A number of rows.
    public static let rows = Column("rows", .integer, "number of rows", importance: .essential)
    /// A reason.
    public static let reason = Column("reason", .text, "why")
    /// The entry of a file.
    public static let entry = Column("entry", .text, "entry of the file: a line, a message, a file in an archive")
    /// A fault in words.
    public static let detail = Column("detail", .text, "what is wrong")
    /// What to try.
    public static let remedy = Column("remedy", .text, "what to try")

    /// Every column of the dictionary, in alphabetical order.
    public static let dictionary: [Column] = [
        id, doc, outlet, published, line, sentence, rule, confidence, title, byline, url, words, sentences, paragraphs,
        lang, path,
        format, sha256, bytes, kind, speaker, cue, text, namedAs, saidBy, quotation, actor, type, aliases, country,
        role, form, n, docs, source, target, weight, degree, amount, converted, share, base, period, status, measure,
        recipient, purpose, item, left, right, difference, value, unit, low, high, formula, inputs, caveats, spender,
        current, reached, distance, change, result, rate, verdict, stated, reference, prices, vintage, before, node,
        after, when, precision, event, name, summary, setting, plugin,
        madeBy, rows, reason, entry, detail, remedy, tag, note, decision,
    ].sorted { $0.name < $1.name }
}
