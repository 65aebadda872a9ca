/// What a known abbreviation tells about the full stop after it and about the end of a sentence.
///
/// The words are common English ones; how each class behaves was checked against the training part of UD English
/// EWT and GUM.
enum Abbreviation: UInt8 {
    /// It stands before a name: no sentence ends after it ("Gen.", "St.").
    case title
    /// It may end a sentence, if what follows is a usual start of one ("Inc.", "Jan.").
    case plain
    /// It is an abbreviation only when capitalised ("Sen.", "Mass.").
    case capitalised
    /// As `capitalised`, and it stands before a name.
    case capitalisedTitle
    /// It is one only before a number ("No. 5", "pp. 3").
    case beforeNumber
    /// The day of the week: a capital, and no sentence start after it.
    case day
    /// A state of the United States: a capital, and a comma before it ("Tampa, Fla.").
    case state
    /// "etc.", which gives its full stop to the sentence at its end, as in EWT.
    case etcetera

    static let table = WordTable<Abbreviation>([
        (
            """
            mr mrs ms dr prof messrs mme mlle lt col capt cmdr sgt cpl pvt adm brig maj gov vs hon supt insp \
            approx cf ca viz incl esp resp
            """,
            .title
        ),
        (
            """
            gen sen rep reps sens rev fr pres amb pvt comdr cdr cpt ens det sec pfc spc msgt ssgt atty dir min fm pm \
            chmn treas asst assoc hrh ald cllr
            """,
            .capitalisedTitle
        ),
        (
            "inc corp ltd bros jr sr esq plc llc est al et eg ie tel ext attn govt intl natl univ blvd st ste rt mt ft dept",
            .plain
        ),
        ("co cos ave rd hwy bldg mfg jan feb apr jun jul aug sept sep oct nov dec mar", .capitalised),
        ("no nos p pp vol vols art arts fig figs ch chap sect para paras eq nr op tab ser sc c b d m r", .beforeNumber),
        ("mon tue tues wed thu thur thurs fri sat sun", .day),
        (
            """
            ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr \
            nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask
            """,
            .state
        ),
        ("etc", .etcetera),
    ])
}
