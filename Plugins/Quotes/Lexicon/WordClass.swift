/// What a word can be in a clause, as far as a list tells; a word may be several things.
struct WordClass: OptionSet {
    let rawValue: UInt32

    static let determiner = WordClass(rawValue: 1 << 0)
    static let possessive = WordClass(rawValue: 1 << 1)
    static let preposition = WordClass(rawValue: 1 << 2)
    static let coordinator = WordClass(rawValue: 1 << 3)
    static let subordinator = WordClass(rawValue: 1 << 4)
    static let auxiliary = WordClass(rawValue: 1 << 5)
    static let negation = WordClass(rawValue: 1 << 6)
    static let adverb = WordClass(rawValue: 1 << 7)
    static let subjectPronoun = WordClass(rawValue: 1 << 8)
    static let objectPronoun = WordClass(rawValue: 1 << 9)
    static let relative = WordClass(rawValue: 1 << 10)
    static let question = WordClass(rawValue: 1 << 11)
    static let day = WordClass(rawValue: 1 << 12)
    static let time = WordClass(rawValue: 1 << 13)
    static let be = WordClass(rawValue: 1 << 14)
    static let have = WordClass(rawValue: 1 << 15)
    static let verb = WordClass(rawValue: 1 << 16)
    static let that = WordClass(rawValue: 1 << 17)
    static let to = WordClass(rawValue: 1 << 18)
    static let addressee = WordClass(rawValue: 1 << 19)
    static let document = WordClass(rawValue: 1 << 20)
    static let emptySubject = WordClass(rawValue: 1 << 21)
    static let modal = WordClass(rawValue: 1 << 22)
    static let person = WordClass(rawValue: 1 << 23)
    static let feminine = WordClass(rawValue: 1 << 24)
    static let masculine = WordClass(rawValue: 1 << 25)
    static let plural = WordClass(rawValue: 1 << 26)
}

extension WordClass {
    /// The closed classes of English, as far as attribution needs them, in groups of words.
    static let closedClasses: [(WordClass, String)] = [
        (.determiner, "the a an this these those some any no every each another both several many most all few such"),
        ([.determiner, .possessive], "his her its their our my your whose"),
        (
            .preposition,
            """
            of in for at from by with on about after before during under over between among against into through within
            without across around behind near since until toward towards upon via per despite amid outside inside
            beyond along like as than regarding concerning
            """
        ),
        ([.preposition, .to], "to"),
        (.coordinator, "and or but nor yet &"),
        (
            .subordinator,
            "because when while as if although though whether after before since until unless where whereas once than"
        ),
        (.question, "whether if how why what who where when which whom"),
        ([.that, .relative, .subordinator], "that"),
        (.relative, "who which whom whose"),
        ([.auxiliary, .be], "is are was were be been being am 're 'm isn aren wasn weren"),
        ([.auxiliary, .be, .have], "'s"),
        ([.auxiliary, .have], "has have had having 've hasn haven hadn"),
        (.auxiliary, "do does did don doesn didn"),
        (
            [.auxiliary, .modal],
            "will would can could may might shall should must ca wo wouldn couldn shouldn won 'll 'd cannot"
        ),
        (.negation, "not n't never"),
        (
            .adverb,
            """
            also later then again still now already just even only recently repeatedly once previously earlier often
            always ever further instead however therefore meanwhile so too soon long perhaps almost rather together
            first thus otherwise elsewhere sometimes twice well far ago there here immediately
            """
        ),
        ([.subjectPronoun, .person, .masculine], "he"),
        ([.subjectPronoun, .person, .feminine], "she"),
        ([.subjectPronoun, .plural], "they"),
        ([.subjectPronoun, .emptySubject], "it"),
        ([.subjectPronoun, .emptySubject, .adverb], "there"),
        ([.subjectPronoun, .person], "i we you"),
        ([.subjectPronoun, .determiner], "one"),
        (.subjectPronoun, "who everyone everybody someone nobody anyone others"),
        (.objectPronoun, "him her them me us it you himself herself themselves itself"),
        (
            .day,
            """
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
            mon. tue. wed. thu. fri. sat. sun.
            """
        ),
        (
            .time,
            """
            morning afternoon evening night week month year weekend weeks months years days hours day january february
            march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. time
            """
        ),
        (
            .addressee,
            """
            reporters journalists lawmakers supporters voters viewers senators officials parliament congress delegates
            investors colleagues attendees listeners readers people everyone police investigators
            """
        ),
        (
            .document,
            """
            statement letter tweet memo message email e-mail post speech interview note release communique report
            op-ed column blog video press
            """
        ),
    ]

    /// Frequent verbs that introduce no speech: where one stands, a clause has its predicate.
    static let plainVerbs = """
        accept achieve act affect aim allow answer appeal apply approve arrive attend avoid base bear beat become begin
        break bring build buy carry cast catch cause change choose close collect come compare complete contain continue
        control cost cover create cross cut deal decline defeat deliver depend die discuss draw drive drop earn eat elect
        end enjoy ensure enter exist expand face fail fall feed fight fill finish fly follow force form gain gather get
        give go grow happen help hit hold host hurt increase invest involve join keep kill launch lay lead leave lie
        limit live lose make manage marry meet miss move need open operate pass pay perform place play prevent produce
        protect provide publish pull push put quit raise reach receive reduce reflect release remain remove represent
        require resign return rise run save seem sell send serve set settle shoot sign sit speak spend stand start stay
        step stop strike submit suffer surge surround take teach throw touch travel treat try turn use visit vote
        wait walk watch wear win withdraw work appear grow speak remain belong arrest nominate hire appoint drop fire
        """
}
