/// The verbs and nouns that introduce what somebody says, thinks or wants: data, in groups of lemmas.
enum CueVerbs {
    /// Verbs of saying: with content they report speech or writing.
    static let speech = """
        say tell write add ask note report announce suggest tweet describe argue continue explain acknowledge
        declare call urge recall conclude claim respond state warn insist reply promise pledge vow admit deny
        indicate confirm assert concede stress emphasize emphasise reiterate repeat remark joke comment complain
        lament caution predict estimate allege charge testify quip recount assure remind inform notify advise
        brief propose demand request order accuse apologize apologise contend maintain counter retort answer
        question wonder muse shout yell scream chant cry exclaim whisper mutter boast brag bemoan gush post blog
        proclaim profess pronounce prophesy theorize speculate hint imply insinuate stipulate elaborate clarify
        reaffirm affirm interject chime quibble plead implore beg beseech exhort recommend counsel forecast
        point concur dub characterize characterise portray liken compare term summarize summarise thunder sniff
        snap scoff sigh crow grumble groan gripe sneer opine posit observe narrate confide confess vouch
        attest certify inquire enquire query intone enthuse rejoin admonish pontificate lecture preach
        """

    /// Verbs that judge or name a topic: they report a statement where a clause with "that" or words in marks follow.
    static let topic = """
        read thank congratulate praise laud applaud welcome commend salute hail tout criticize criticise condemn
        denounce decry slam blast mock deride lambast assail attack defend endorse dismiss reject rebuke berate
        chide scold agree disagree discuss talk speak address express voice refer reference mention cite quote
        dispute rebut refute object protest rail threaten appeal jeer taunt tease swear rule pen label blame
        highlight underscore underline detail outline specify reveal disclose publish email text phone telephone
        rant fume vent laugh chuckle retweet
        """

    /// Verbs of thought, wish, stance and showing: attributions, though not of speech.
    static let stance = """
        think believe know want hope expect fear wish see find show feel appear seem support oppose back favor
        favour prefer plan intend seek try decide determine refuse decline offer consider regard view deem
        assume presume suspect doubt guess imagine suppose understand realize realise recognize recognise learn
        discover notice hear worry mean like love hate dislike admire respect appreciate embrace champion
        advocate promote push press pursue aim resolve choose opt sound signal demonstrate prove illustrate
        establish require mandate allow permit ban prohibit approve adopt authorize authorise anticipate foresee
        envision dream long yearn await trust credit sign vote sue file investigate examine explore focus
        concern interest convince persuade name rank rate list judge perceive interpret conceive contemplate
        mull weigh hold remember forget ignore regret resent mourn celebrate enjoy struggle pretend challenge
        target pressure encourage invite nominate identify reflect contradict document depict envisage
        hypothesize track poll sense look search ponder go read project calculate author brand
        """

    /// Verbs whose object is the person spoken to: "told reporters that".
    static let addressing = """
        tell assure remind inform notify advise brief warn ask urge implore beg persuade convince promise order press
        text email encourage exhort beseech plead phone counsel caution show
        """

    /// Lemmas whose base form and third person are nouns as often as verbs.
    static let nounLike = """
        report claim call demand charge question answer comment request order note back support plan hope fear view
        vote rule poll state text post blog blame praise attack promise pledge vow quote mention reference email term
        brand label object protest appeal project forecast estimate name list rate rank interest concern focus love
        respect tweet challenge target pressure track document sign signal sound press rail dispute doubt cry shout
        scream chant address point detail outline highlight counter push sense look ban permit aim ally wish
        regret joke laugh hint brief offer advocate champion mandate
        """

    /// Particles that make another verb of a verb: "pointed out".
    static let particles: [String: String] = ["point": "out", "call": "out", "lay": "out", "spell": "out"]

    /// Nouns that take a clause with "that": "the warning that …".
    static let nouns = """
        statement claim claims warning argument assertion allegation allegations accusation accusations belief view
        suggestion announcement promise pledge vow insistence contention assumption notion idea fear fears hope hopes
        concern concerns conclusion charge acknowledgment admission confession assurance assurances denial prediction
        complaint complaints criticism opinion conviction remark remarks comment comments evidence speculation rumors
        reports sign signs proof hint message
        """
}
