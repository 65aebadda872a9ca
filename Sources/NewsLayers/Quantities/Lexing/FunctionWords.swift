/// Number words, magnitudes, function words and cues: the closed vocabulary of the grammars.
///
/// English usage in news; a word may stand in several rows. One table, so that a word is looked up once.
enum FunctionWords {
    /// Number words from zero to ninety.
    static let cardinals: [(String, Int16)] = [
        ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
        ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14),
        ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20),
        ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
        ("ninety", 90),
    ]

    /// Magnitude words written out, with their power of ten.
    static let magnitudes: [(String, UInt8)] = [
        ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15),
        ("milliard", 9), ("thousands", 3), ("millions", 6), ("billions", 9), ("trillions", 12), ("lakh", 5),
        ("lakhs", 5), ("lac", 5), ("lacs", 5), ("crore", 7), ("crores", 7), ("grand", 3),
    ]

    /// Abbreviated magnitudes, with their power of ten.
    static let shortMagnitudes: [(String, UInt8)] = [
        ("k", 3), ("m", 6), ("mn", 6), ("mln", 6), ("mio", 6), ("mil", 6), ("mill", 6), ("mm", 6), ("b", 9), ("bn", 9),
        ("bln", 9), ("bil", 9), ("mrd", 9), ("t", 12), ("tn", 12), ("trn", 12), ("tr", 12), ("tln", 12), ("cr", 7),
    ]

    /// Words with what they do, separated by spaces.
    static let roles: [(String, WordRoles)] = [
        ("and", .and), ("or", .or), ("to", .to), ("between", .between), ("from", .from), ("by", .by), ("of", .of),
        ("a an", .article), ("the", .the), ("per", .per), ("cent", .cent), ("percent pct pc", .percent),
        ("half", .half), ("quarter quarters", .quarter), ("point points", .point),
        ("few several many couple some dozen dozens multi", .vague),
        (
            "about around roughly approximately approx some nearly almost circa ca estimated forecast forecasted "
                + "projected reported reportedly", .about
        ),
        ("over above exceeding exceed exceeds exceeded beyond surpassing topping past", .over),
        ("under below", .under), ("up", .up), ("more greater higher", .more), ("less fewer lower", .less),
        ("least", .least), ("most", .most), ("much many high", .much), ("no not", .negation), ("than", .than),
        ("at", .at), ("as", .as), ("close", .close), ("region order neighborhood neighbourhood vicinity", .region),
        ("excess upwards upward minimum", .excess), ("maximum", .maximum), ("so", .so),
        (
            "another additional extra further fresh a an the just only record total combined whopping massive "
                + "astonishing staggering", .modifier
        ),
        (
            "rise rises rose risen rising raise raises raised raising fall falls fell fallen falling increase "
                + "increases increased increasing decrease decreases decreased decreasing grow grows grew grown "
                + "growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar "
                + "soared soaring drop drops dropped dropping decline declines declined declining cut cuts cutting "
                + "reduce reduces reduced reducing lower lowers lowered lowering expand expands expanded expanding "
                + "gain gains gained swell swells swelled double doubles doubled doubling triple tripled lift lifts "
                + "lifted lifting push pushes pushed boost boosts boosted boosting bring brings brought bringing take "
                + "takes took slash slashed shrink shrank slip slipped slid tumble tumbled plunge plunged go goes "
                + "going went gone moved move moves up down by change changes changed lead leads led leading beat "
                + "beats beating trail trails trailed trailing ahead behind defeat defeated versus",
            .change
        ),
        ("range ranges ranged ranging anywhere vary varies varied varying", .range),
        (
            "weigh weighs weighed weighing weight heavy lost lose losing gained tons tonnes kilograms kilos ounces",
            .weight
        ),
        (
            "of in for to from by and or on over under until as at with was were is are will would has had have a an "
                + "per each more less annually going goes went this next last than but while so that which through "
                + "after before since if when under against between within during should could may might can to "
                + "yearly monthly up down above below worth",
            .follower
        ),
        (
            "population populations people inhabitants residents nation country city town state voters users readers "
                + "viewers customers subscribers members citizens jobs workers",
            .people
        ),
        ("new north south northern southern hong united saudi sri east papua costa el trinidad central", .countryHead),
        ("last past previous preceding", .last), ("next coming upcoming following", .next),
        ("this current", .this), ("ago", .ago), ("yesterday", .yesterday), ("today tonight", .today),
        ("tomorrow", .tomorrow), ("until till", .until), ("before", .before), ("early late mid", .part),
        ("end close", .end), ("over for within during across throughout spanning", .during), ("in", .in), ("on", .on),
        ("fiscal financial", .fiscal), ("fy", .fiscalYear), ("will would shall should", .future),
        ("published updated posted modified date dated uploaded", .byline), ("since", .since), ("later", .later),
        ("am pm gmt utc bst est edt cet cest kst jst ist et", .clock),
        ("morning afternoon evening night", .dayPart), ("old younger older", .age),
    ]
}
