// The words of the rules, by what they show. Data: longer than other files would be, and read from top to bottom.

/// The word lists of the rules for spending facts, in lower case.
enum Lexicon {
    // MARK: Spending at all

    /// Nouns that name spending.
    static let spendingNouns: Set<String> = [
        "budget", "budgets", "spending", "expenditure", "expenditures", "outlay", "outlays", "allocation",
        "allocations",
        "appropriation", "appropriations", "contribution", "contributions", "payment", "payments", "aid", "assistance",
        "funding", "fund", "funds", "package", "packages", "investment", "investments", "programme", "program",
        "programmes", "programs", "bill", "bills", "cost", "costs", "subsidy", "subsidies", "grant", "grants",
        "envelope",
        "pot", "support", "purchase", "purchases", "procurement", "plan", "plans", "finance", "financing", "defences",
        "defenses", "pledge", "pledges", "commitment", "commitments", "price", "tag", "money", "relief", "project",
        "projects", "scheme", "schemes", "share", "ceiling", "rearmament", "provision", "provisions", "stimulus",
    ]

    /// Verbs of spending, in all forms that occur in news.
    static let spendingVerbs: Set<String> = [
        "spend", "spends", "spent", "spending", "allocate", "allocates", "allocated", "allocating", "devote", "devotes",
        "devoted", "devoting", "earmark", "earmarks", "earmarked", "earmarking", "invest", "invests", "invested",
        "investing", "fund", "funds", "funded", "funding", "finance", "finances", "financed", "contribute",
        "contributes", "contributed", "contributing", "donate", "donates", "donated", "pay", "pays", "paid", "paying",
        "provide", "provides", "provided", "providing", "appropriate", "appropriated", "commit", "commits", "committed",
        "budget", "budgeted", "budgets", "pledge", "pledges", "pledged", "pledging", "reserve", "reserves", "reserved",
        "cost", "costs", "costing", "buy", "bought", "give", "gives", "gave", "given", "giving", "get", "gets",
        "receive", "receives", "received", "raise", "raised", "raises", "approve", "approves", "approved", "put",
        "puts", "set", "sets", "lift", "lifts", "boost", "boosts", "boosted", "cut", "cuts", "cutting", "increase",
        "increased", "increases", "take", "takes", "send", "sends", "sent", "hold", "holds", "grant", "granted",
        "shift", "inject", "injects", "injected", "channel", "disburse", "disbursed", "expend",
    ]

    /// Words that make a sum spending beyond doubt when they stand in its sentence.
    static let strongSpending: Set<String> = [
        "budget", "budgets", "budgeted", "spending", "spend", "spends", "spent", "expenditure", "expenditures",
        "outlay",
        "outlays", "allocate", "allocated", "allocates", "allocation", "allocations", "appropriation", "appropriations",
        "earmarked", "earmark", "earmarks", "devote", "devotes", "devoted", "aid", "assistance", "funding", "invest",
        "invests", "invested", "investment", "investments", "subsidies", "subsidy", "package", "contribution",
        "contributions", "contribute", "contributes", "rearmament", "defence", "defense", "military", "defences",
        "defenses", "armaments", "procurement", "fund", "funds", "programme", "program", "cost", "costs", "project",
        "infrastructure", "education", "health", "pensions", "welfare", "relief", "grant", "grants", "pledged",
        "pledge", "pledges", "modernisation", "modernization", "armed", "army", "navy", "finance", "financing",
        "stimulus", "set", "aside", "donate", "donated", "obligated", "obligates", "disbursed", "disburse", "disburses",
        "subsidise", "subsidised", "subsidize", "subsidized", "bankroll", "bankrolled", "capability", "capabilities",
        "replacing",
    ]

    /// Nouns of which a figure is no spending; the nearest noun before a figure decides.
    static let otherNouns: Set<String> = [
        "deficit", "deficits", "debt", "debts", "revenue", "revenues", "surplus", "exports", "imports", "inflation",
        "growth", "profit", "profits", "sales", "savings", "saving", "borrowing", "borrow", "borrows", "borrowed",
        "tax",
        "taxes", "income", "fine", "fines", "turnover", "losses", "loss", "earnings", "wages", "trade",
        "efficiencies", "unemployment", "interest", "rate", "rates", "shares", "stake", "market", "valuation", "loan",
        "loans", "worth", "salary", "salaries", "yield", "yields", "approval", "votes", "vote", "gdp", "economy",
        "tariff", "tariffs", "duty", "duties", "probability", "turnout", "earn", "earns", "earning", "earned", "raised",
        "raising", "donations",
        "donation", "windfall", "hole", "deduct", "benefit", "difference", "gap", "shortfall",
    ]

    /// Words of public money: with one of them a sum may be that of a country named elsewhere in the text.
    static let publicMoney: Set<String> = [
        "law", "bill", "congress", "senate",
        "budget", "budgets", "spending", "expenditure", "expenditures", "outlay", "outlays", "allocation",
        "allocations",
        "allocated", "appropriation", "defence", "defense", "military", "defences", "defenses", "government",
        "ministry",
        "ministries", "treasury", "exchequer", "aid", "assistance", "armed", "army", "navy", "earmarked", "pensions",
        "education", "health", "infrastructure", "security", "rearmament", "taxpayers", "parliament", "cabinet",
        "state",
    ]

    /// Words of campaigns: their money is not that of a country.
    static let campaigns: Set<String> = [
        "pac", "pacs", "campaign", "campaigns", "donor", "donors", "candidate", "candidates", "fundraising", "lottery",
    ]

    // MARK: Bases

    /// Words that may stand between "of" and the noun of a base.
    static let baseModifiers: Set<String> = [
        "the", "its", "their", "his", "her", "our", "a", "estimated", "national", "annual", "total", "whole", "all",
        "gross", "domestic", "economic", "entire", "projected", "current", "overall", "state", "federal", "union",
        "government", "public", "country", "'s", "'", "general", "this", "that", "each", "net", "country's",
        "own", "nominal", "combined", "central", "military", "defence", "defense", "alliance", "expected", "health",
        "education",
    ]

    // MARK: Growth and change

    /// After a percentage: it is growth.
    static let growthAfter: Set<String> = [
        "more", "less", "higher", "lower", "larger", "smaller", "bigger", "up", "down", "above", "below", "increase",
        "rise", "growth", "jump", "hike", "cut", "drop", "fall", "gain", "raise", "reduction", "decline", "boost",
        "greater", "fewer", "surge", "over", "pay", "discount", "tax", "interest", "tariff", "tariffs", "stake",
        "probability", "chance", "nominal", "real",
    ]

    /// Before a percentage: it is growth.
    static let growthBefore: Set<String> = [
        "up", "down", "rose", "grew", "fell", "jumped", "climbed", "soared", "by", "increased", "surged", "gained",
        "dropped", "slipped", "declined", "expanded", "rise", "grow", "grows", "rises", "rising", "jump", "jumps",
    ]

    /// Verbs and nouns of rising: "by" after them gives an increase.
    static let rising: Set<String> = [
        "rise", "rises", "rose", "risen", "rising", "grow", "grows", "grew", "grown", "growing", "increase",
        "increases",
        "increased", "increasing", "raise", "raises", "raised", "raising", "lift", "lifts", "lifted", "boost", "boosts",
        "boosted", "boosting", "expand", "expands", "expanded", "up", "swell", "swells", "top", "climb", "climbs",
        "climbed", "jump", "jumps", "jumped", "hike", "hiked",
    ]

    /// Verbs and nouns of falling.
    static let falling: Set<String> = [
        "fall", "falls", "fell", "fallen", "falling", "cut", "cuts", "cutting", "reduce", "reduces", "reduced",
        "reducing", "reduction", "slash", "slashes", "slashed", "slashing", "trim", "trimmed", "shrink", "shrinks",
        "shrank", "decrease", "decreased", "drop", "drops", "dropped", "decline", "declined", "lower", "lowered",
        "down",
    ]

    /// Directly before a sum: it comes on top of another.
    static let additional: Set<String> = [
        "additional", "extra", "another", "further", "fresh", "added", "supplementary",
    ]

    // MARK: Who

    /// Organs that stand for the country of the passage: "the government", "the Senate".
    static let organs: Set<String> = [
        "government", "cabinet", "parliament", "senate", "congress", "ministry", "treasury", "centre", "administration",
        "country", "lawmakers", "legislature", "knesset", "assembly", "chancellor", "finance", "president", "premier",
        "minister", "kremlin", "pentagon", "house", "department", "council", "coalition", "army", "military",
        "chamber", "state",
    ]

    /// Subjects of paying that are no state.
    static let privateSubjects: Set<String> = [
        "group", "groups", "committee", "pac", "pacs", "union", "unions", "firm", "firms", "company", "companies",
        "billionaire", "developer", "establishment", "network", "brothers", "family", "families", "investor",
        "investors", "owner", "owners", "club", "charity", "foundation", "foundations", "shareholders", "consumers",
        "households", "customers", "fans", "bidder", "bidders", "tourists", "visitors", "businesses", "banks", "lobby",
        "lobbyists", "supporters", "activists", "couple", "heir", "tycoon", "celebrities", "readers", "viewers",
    ]

    /// Nouns for the members of an alliance.
    static let memberNouns: Set<String> = [
        "member", "members", "allies", "ally", "countries", "nations", "states", "partners",
    ]

    /// Auxiliaries and verbs of planning after a subject.
    static let auxiliaries: Set<String> = [
        "will", "would", "has", "have", "had", "is", "are", "was", "were", "plans", "intends", "means", "wants", "aims",
        "pledged", "promised", "agreed", "expects", "proposes", "proposed", "could", "should", "must", "can", "may",
        "announced", "said", "says", "hopes", "vowed", "decided", "needs", "ought", "did", "does", "do", "also", "now",
        "already", "currently", "ll", "'ll", "'s",
    ]

    // MARK: Status

    /// Nouns of targets.
    static let targetNouns: Set<String> = [
        "target", "targets", "goal", "goals", "aim", "benchmark", "mark", "bar", "threshold", "objective", "guideline",
        "floor", "minimum",
    ]

    /// Words of requests.
    static let requested: Set<String> = [
        "request", "requests", "requested", "requesting", "asked", "asks", "sought", "seeks", "seek", "seeking",
        "require", "demanded", "demands",
    ]

    /// Words of proposals.
    static let proposed: Set<String> = [
        "propose", "proposes", "proposed", "proposal", "proposals", "draft", "suggest", "suggests", "suggested",
        "recommend", "recommends", "recommended", "calls", "called", "urged", "urges", "would", "believes", "tabled",
        "unless", "mulls", "considers", "considering", "envisages", "pushed", "should", "could", "might", "bill",
        "handed", "submitted", "presented", "unveiled", "proposing",
    ]

    /// Words of estimates.
    static let estimates: Set<String> = [
        "estimate", "estimated", "estimates", "forecast", "forecasts", "projected", "projection", "expected", "revised",
        "reckoned", "reckons",
    ]

    /// Words of plans.
    static let planned: Set<String> = [
        "will", "plans", "plan", "planned", "pledge", "pledges", "pledged", "intends", "intend", "intention", "means",
        "pencils", "foresees", "promise", "promises", "promised", "announced", "announces", "going", "wants", "aims",
        "committed", "commits", "vowed", "vows", "'ll", "ready", "agreed", "set", "preparing", "prepares", "expects",
        "expect", "hopes", "hoped",
    ]

    /// Words of laws and budgets.
    static let budgeted: Set<String> = [
        "allocated", "allocate", "allocates", "allocation", "allocations", "appropriated", "approved", "approves",
        "passed", "passes", "signed", "earmarked", "earmarks", "earmark", "adopted", "adopts", "voted", "cleared",
        "enacted", "gives", "gave", "given", "receives", "gets", "takes", "reserved", "reserves", "provision",
        "provisions", "holds", "ratified", "ratification", "fixed", "sets", "budgeted", "granted", "aside", "tied",
        "added", "signs", "provides",
    ]

    /// Words of money spent.
    static let actual: Set<String> = [
        "spent", "spends", "devotes", "devoted", "reached", "reaches", "was", "were", "amounted", "totalled", "totaled",
        "stood", "came", "kept", "keeps", "rose", "fell", "grew", "jumped", "paid", "bought", "cost", "invested",
        "disbursed", "gone",
        "already", "exceeded", "hit", "climbed", "surged", "allotted", "contributed", "donated", "spend", "devote",
        "is", "are", "come", "comes", "totals", "stands", "accounts", "equals", "amounts",
    ]

    /// Words that take a sum back: it is none.
    static let refused: Set<String> = [
        "veto", "vetoed", "vetoes", "rejected", "rejects", "reject", "scrapped", "denied", "denies", "refused",
        "refuses",
        "withdrew", "withdrawn", "blocked", "cancelled", "canceled",
    ]
}
