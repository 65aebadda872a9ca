/// Closed lists of English word parts that decide where a token ends.
///
/// Prefixes and suffixes that keep their hyphen are those of the English Treebank guidelines for hyphenation, which
/// EWT and GUM follow, less the ones that the training data split more often than not.
enum EnglishWords {
    /// Prefixes that stay joined to what follows their hyphen ("non-profit", "mid-1990s").
    static let hyphenPrefixes = WordTable(
        """
        agro ante anti arch bi co counter cross cyber de e ex extra inter intra macro mega micro mid mini multi neo non \
        over para peri post pre pro proto pseudo psycho quasi re semi socio sub super tri ultra uni
        """
    )

    /// Suffixes that stay joined to what stands before their hyphen ("crab-wise").
    static let hyphenSuffixes = WordTable("esque ette fest fold gate itis less most rama wise")

    /// What may follow an apostrophe as a clitic ("he'd", "Seoul's").
    static let clitics = WordTable("s m d re ve ll")

    /// Words that begin with an apostrophe.
    static let apostropheWords = WordTable("em til tis twas cause bout round n tween neath")

    /// Units that are written against their number and are tokens of their own ("43bn", "10pm", "5km").
    static let units = WordTable(
        """
        k m b t bn mn mm tn tr mln bln trn am pm a.m p.m cm km kg mg g lb lbs oz ft yd yds mi mph kph kmh kt kts hp hr
        hrs min mins sec secs ms yr yrs mw gw kw tw mwh gwh kwh twh mb gb tb kb hz khz mhz ghz ml cc ha sq mbps gbps p c
        f x
        """
    )

    /// Letters that may stand before a dollar sign in the name of a currency ("US$", "A$").
    static let dollars = WordTable("us u a au c ca can hk nz s sg nt tt r z")

    /// The last part of a host name or file name; country codes that are English words ("in", "it") are left out.
    static let domains = WordTable(
        """
        com org net edu gov mil int info biz co uk eu de fr jp cn kr ru ca au nz es nl se fi dk pl ch il ua tr br mx za io
        tv ai gob tw doc docx xls xlsx pdf txt htm html php jpg jpeg png gif zip mp3 url exe csv xml json ppt
        """
    )

    /// Words that often start a sentence and seldom a name: after an abbreviation they tell the sentence's end.
    static let sentenceStarters = WordTable(
        """
        the this that these those he she it they we you its his her their our my there here in on at by for from with \
        without to as if when while where who what why how after before since during although though because but and or \
        so yet however also then now not no some many most all both each every another other such an asked earlier later \
        last under over between among despite until once only more mr mrs ms two three is was are were do does \
        did can could will would should a i still even instead today
        """
    )

    /// Verbs of saying: after a quotation that ends in a question or exclamation mark they tell that the sentence goes on.
    static let reportingVerbs = WordTable(
        """
        said says say asked asks told tells added adds wrote writes replied shouted cried yelled tweeted declared \
        wondered joked recalled insisted noted
        """
    )
}
