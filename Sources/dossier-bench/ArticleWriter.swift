import Foundation

/// Writes news articles of about 3 kB from sentences of our own: as many as a measurement needs, the same in every run.
///
/// Names, figures and sentences are drawn anew for each article, so that no two are near-duplicates unless they are meant
/// to be: every fiftieth repeats the one before it with another headline, as papers do with agency copy.
struct ArticleWriter {
    private var random: SplitMix

    /// Starts a series.
    init(seed: UInt64 = 2026) { random = SplitMix(state: seed) }

    /// Writes `count` articles as files, a thousand in each folder; gives their size in bytes.
    mutating func write(_ count: Int, into folder: String) throws -> Int {
        var bytes = 0
        var previous = ""
        for number in 0..<count {
            let target = "\(folder)/\(number / 1_000)"
            if number % 1_000 == 0 {
                try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
            }
            let body = number % 50 == 49 ? previous : self.body()
            previous = body
            let text = headline() + "\n" + dateline(number) + "\n\n" + body
            bytes += text.utf8.count
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(target)/\(number).txt"))
        }
        return bytes
    }

    /// One article.
    mutating func article() -> String { headline() + "\n" + dateline(0) + "\n\n" + body() }

    private mutating func headline() -> String {
        let (country, other) = (pick(Self.countries), pick(Self.countries))
        return fill(pick(Self.headlines), country: country, other: other, person: person())
    }

    private mutating func dateline(_ number: Int) -> String {
        let month = pick(["January", "February", "March", "April", "May", "June", "July", "August", "September"])
        return "\(1 + number % 28) \(month) \(2019 + number % 7)"
    }

    private mutating func body() -> String {
        let (country, other, person, second) = (pick(Self.countries), pick(Self.countries), person(), self.person())
        var paragraphs: [String] = []
        var size = 0
        while size < 2_850 {
            var sentences: [String] = []
            for _ in 0..<(2 + Int(random.next() % 3)) {
                let who = random.next() % 3 == 0 ? second : person
                sentences.append(fill(pick(Self.sentences), country: country, other: other, person: who))
            }
            let paragraph = sentences.joined(separator: " ")
            size += paragraph.utf8.count + 2
            paragraphs.append(paragraph)
        }
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    private mutating func person() -> String { pick(Self.given) + " " + pick(Self.family) }

    private mutating func pick(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }

    private mutating func fill(_ text: String, country: String, other: String, person: String) -> String {
        var result = text.replacing("@country", with: country).replacing("@other", with: other)
        result = result.replacing("@person", with: person)
        result = result.replacing("@surname", with: person.split(separator: " ").last.map(String.init) ?? person)
        result = result.replacing("@thing", with: pick(Self.things)).replacing("@where", with: pick(Self.cities))
        result = result.replacing("@money", with: "\(10 + random.next() % 890) \(pick(["million", "billion"]))")
        result = result.replacing("@share", with: "\(1 + random.next() % 5).\(random.next() % 10)")
        result = result.replacing("@year", with: "\(2024 + random.next() % 12)")
        return result.replacing("@count", with: "\(12 + random.next() % 4_000)")
    }

    private static let headlines = [
        "@country weighs a larger outlay on @thing as @other waits", "@person asks for @thing before winter",
        "Ministers of @country and @other meet in @where", "Audit finds gaps in the @thing plan of @country",
    ]

    private static let sentences = [
        "@country will spend $@money on @thing in @year, the finance ministry said.",
        "\"We asked for @thing and were given a promise,\" said @person, who speaks for the upper house.",
        "@person told reporters in @where that the talks with @other had slowed but not stopped.",
        "The plan puts outlays at @share percent of GDP by @year, against @share percent now.",
        "An audit of @count contracts found that @thing arrived late in every third case.",
        "\"Nobody in @where believes that figure,\" @surname said, \"and nobody has a better one.\"",
        "@other has offered a loan of €@money, which the cabinet has neither taken nor refused.",
        "The ministry said it would publish the accounts for @thing before the end of @year.",
        "Traders in @where had expected a larger sum, and the currency fell by @share percent.",
        "@surname, a former mayor of @where, did not say where the money for @thing would come from.",
        "Unions counted @count workers at the gates, the police a third of that.",
        "The opposition asked for a vote on @thing, and was told that one would be held in @year.",
        "Officials from @country met their counterparts from @other on Wednesday to discuss @thing.",
        "The central bank warned that inflation could reach @share percent if @thing became dearer.",
        "@person criticised @other for what was called a slow answer to the request for @thing.",
        "Under the agreement @country pays @money euros a year towards @thing, and @other the rest.",
        "A clerk in @where found the first draft in a drawer, @count pages long and never signed.",
        "The parliament of @country passed the bill with @count amendments after a night of debate.",
    ]

    private static let things = [
        "coastal defence", "school meals", "rail repairs", "air defence", "flood walls", "hospital beds",
        "grid storage",
        "patrol boats", "teacher pay", "drone defence", "rural roads", "grain stores", "border posts", "cost sharing",
        "vaccine stocks", "water mains", "ammunition", "wind farms", "court staff", "satellite links",
    ]
    private static let countries = [
        "Norway", "Japan", "South Korea", "Poland", "Kenya", "Brazil", "Canada", "Greece", "Chile", "Vietnam",
        "Finland",
        "Portugal", "Australia", "Denmark", "Ghana", "Mexico", "Estonia", "India", "Germany", "Morocco",
    ]
    private static let cities = [
        "Bergen", "Osaka", "Busan", "Gdansk", "Mombasa", "Recife", "Halifax", "Patras", "Valparaiso", "Hue", "Turku",
        "Porto", "Hobart", "Aarhus", "Kumasi", "Puebla", "Tartu", "Pune", "Kiel", "Rabat",
    ]
    private static let given = [
        "Ingrid", "Kenji", "Minseo", "Tomasz", "Wanjiru", "Paulo", "Claire", "Eleni", "Rosa", "Linh", "Aino", "Duarte",
        "Harriet", "Mads", "Kofi", "Lucia", "Kadri", "Anil", "Jonas", "Samira",
    ]
    private static let family = [
        "Halvorsen", "Mori", "Baek", "Nowak", "Kamau", "Teixeira", "Bouchard", "Pappas", "Fuentes", "Tran", "Lehto",
        "Moreira", "Whitlock", "Skov", "Mensah", "Herrera", "Tamm", "Kulkarni", "Brandt", "Alaoui",
    ]
}
