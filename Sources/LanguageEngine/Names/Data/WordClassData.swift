/// Data, not code: words that tell what a capitalised run is: offices, forms of address, heads of names of organisations,
/// places and events.
///
/// Written by hand. Words are matched whatever their case. The file is longer than others because it is a word list.
enum WordClassData {
    /// The words of each class, separated by white space.
    static let classes: [(WordClass, String)] = [
        (
            .function,
            """
            a an the this that these those he she it they we you i his her its their our my your him them us me who whom whose which
            what where when why how if whether while because although though since until unless as than so such both either neither nor
            and or but yet for of in on at by with without within from to into onto upon over under above below between among against
            about after before during through throughout across along around near off out up down toward towards via per like unlike
            despite amid beyond behind beside besides except including is are was were be been being am do does did done has have had
            having will would shall should may might must can could not no nor never also only just even still again once here there
            now then today tonight yesterday tomorrow all any each every some many much more most few several other another same own
            very too however meanwhile moreover furthermore therefore thus hence instead nevertheless nonetheless otherwise later
            earlier let yes no ok okay oh well please thanks thank hello hi dear hey one two three four five six seven eight nine ten
            first second third last next said says say according re ps cc fyi btw lol etc
            """
        ),
        (
            .address,
            """
            mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness baron count countess sheikh sheikha
            sheik shaikh ayatollah hojatoleslam imam mullah maulana rabbi rev rev. reverend father bishop archbishop cardinal pope
            saint pastor king queen prince princess emperor empress sultan emir tsar czar kaiser duke duchess comrade brother sister
            mme herr frau signor don doña monsieur madame hon hon. crown
            """
        ),
        (
            .office,
            """
            president presidents premier chancellor minister ministers secretary secretaries governor governors mayor senator sen. sen
            senators congressman congresswoman congressmen representative rep. rep reps. gov. gov lt. lt gen. gen general admiral adm. adm
            colonel col. col major maj. maj captain capt. capt lieutenant lt-gen sergeant sgt. sgt corporal cpl. commander cmdr. brigadier
            brig. brig marshal commodore ambassador envoy consul chargé charge director chairman chairwoman chairperson chair chief head
            leader spokesman spokeswoman spokesperson spokespeople commissioner commissioners judge justice attorney solicitor prosecutor
            speaker deputy mp mep mla lawmaker legislator councillor councilor councilman adviser advisor aide officer official diplomat
            negotiator economist analyst researcher strategist historian scholar lawyer counsel inspector detective constable sheriff
            superintendent administrator coordinator rapporteur founder co-founder ceo cfo coo executive manager treasurer vice-president
            vice-chairman vice-minister secretary-general secretary-treasurer director-general undersecretary under-secretary
            subsecretary candidate nominee incumbent delegate dictator ruler warlord militant rebel commander-in-chief generalissimo
            coach journalist reporter correspondent editor author columnist author activist dissident opposition minister-president
            president-elect pm fm dpm premier-designate taoiseach tánaiste tanaiste maj-gen lt-col whip backbencher veteran
            billionaire tycoon magnate lawyer singer actor actress scientist physicist engineer astronaut designer farmer
            """
        ),
        (
            .officeModifier,
            """
            prime foreign defence defense finance interior justice trade commerce economy energy health education transport agriculture
            environment labor labour culture sports information communications planning oil petroleum treasury home state vice deputy
            acting former interim outgoing incoming then-prime then ex first second permanent senior top assistant associate chief
            general national security affairs external internal opposition party parliamentary presidential military army navy air force
            climate budget housing immigration intelligence press human rights nuclear special supreme managing executive financial
            police fire lord high privy under joint public industry tourism unification water justice welfare science technology
            development relations commercial economic business cabinet shadow armed services republican democratic labour social
            conservative liberal democrat islamic communist lieutenant major brigadier rear staff sergeant federal provincial state
            new the junior
            """
        ),
        (
            .organHead,
            """
            ministry ministries department departments agency agencies bureau secretariat directorate administration commission committee
            subcommittee council board authority inspectorate treasury parliament congress senate assembly legislature cabinet chamber
            court tribunal office embassy consulate mission bank police army navy military guard guards force forces command brigade
            battalion regiment division corps fleet marines militia intelligence service services prosecutor government junta
            """
        ),
        (
            .organisationHead,
            """
            ministry department agency bureau secretariat directorate administration commission committee subcommittee council board
            authority inspectorate treasury parliament congress senate assembly legislature cabinet chamber court tribunal office
            embassy consulate bank police army navy guard guards forces command brigade battalion regiment division corps fleet
            marines militia service services union league federation confederation association organisation organization organisations
            society foundation institute institution institutes academy university college school schools faculty centre center
            hospital clinic laboratory laboratories museum library party front movement alliance coalition bloc congress group holdings
            company co co. corp corp. corporation inc inc. incorporated ltd ltd. limited llc plc gmbh ag sa spa s.a. nv bv ab oyj
            industries industry technologies technology systems aerospace airlines airways motors electronics pharmaceuticals
            pharma energy petroleum oil steel electric telecom communications media press newspaper news times post herald tribune
            gazette journal guardian telegraph observer chronicle dispatch daily weekly magazine review broadcasting radio television tv
            network networks studios pictures records entertainment insurance securities capital partners ventures
            trust fund club team fc united rovers tigers orchestra choir church diocese synod brotherhood brigades battalions
            taskforce registry exchange conference institutes consortium partnership initiative campaign lobby watch
            democrats greens socialists conservatives liberals republicans communists nationalists unionists labour internationale
            international airlines restaurant hotel hotels cafe bakery salon store stores mart
            """
        ),
        (
            .partyHead,
            "party front movement democrats greens socialists alliance union bloc list"
        ),
        (
            .companyHead,
            """
            company co co. corp corp. corporation inc inc. incorporated ltd ltd. limited llc plc gmbh ag nv bv ab oyj holdings
            industries technologies aerospace airlines airways motors electronics pharmaceuticals pharma petroleum steel telecom
            insurance securities capital partners ventures bank systems energy
            """
        ),
        (
            .mediaHead,
            "times post herald tribune gazette journal telegraph observer chronicle daily weekly magazine broadcasting radio television tv news press"
        ),
        (
            .locationHead,
            """
            sea ocean gulf bay river rivers lake lakes creek falls canal strait straits channel sound mountain mountains mount hill hills
            valley desert plain plains plateau peninsula island islands isle isles cape coast beach reef shoal archipelago atoll forest
            jungle park gardens square street avenue road boulevard lane drive highway bridge tunnel airport station port harbour
            harbor dam stadium arena tower towers palace castle cathedral mosque temple church monastery cemetery prison camp
            heights crossing border province district county region territory prefecture oblast governorate state city town village
            township suburb neighbourhood neighborhood zone plant base airfield barracks mall plaza hall house building hemisphere
            basin delta glacier volcano canyon cave springs manor estate museum theatre theater
            """
        ),
        (
            .locationStart,
            "mount mt mt. lake cape fort port river gulf bay sea strait isle camp saint st st. san santa santo los las el la"
        ),
        (
            .eventHead,
            """
            summit war wars revolution uprising rebellion election elections referendum primary convention treaty agreement accord accords
            pact protocol declaration charter constitution act bill law code resolution amendment doctrine strategy plan project
            programme program initiative games olympics cup championship championships league tournament festival award awards prize
            medal day week month year century era crisis disaster earthquake hurricane typhoon cyclone storm flood massacre genocide
            holocaust campaign operation battle siege process talks dialogue forum exercise inquiry report review index survey budget
            plan deal framework series show movie book bible quran koran anthem
            """
        ),
        (
            .noName,
            """
            gdp gnp gni vat ceo cfo coo cto tv dvd cd dna rna hiv aids covid covid-19 ai agi phd lgbt lgbtq ied ieds am pm a.m. p.m. gmt utc est
            edt pst bst ad bc id url pdf faq usb pc pcs hr pr r&d esg fdi fta gps icbm icbms lng lpg wmd wmds pow pows mp mps mep meps q&a rfp
            ngo ngos igo sms ufo vip dj diy cpi ppi pmi ipo ipos etf bn mw gw usd eur gbp jpy krw cny okay ok asap faqs ps nb rip
            section article chapter table figure annex page part appendix volume north south east west northern southern eastern western
            south-east north-east internet god lord heaven hell sir madam laughter applause update photo video copyright dear subject re
            attachment regards sincerely rs nok sek dkk chf cad aud nzd hkd sgd twd inr rmb brl zar rub pln huf czk php idr thb myr vnd aed sar
            ils egp ngn kes sir
            """
        ),
        (
            .compass,
            """
            north south east west northern southern eastern western central upper lower northeast northwest southeast southwest greater
            """
        ),
        (
            .eventStart,
            "operation hurricane typhoon cyclone exercise battle treaty resolution article title section chapter"
        ),
        (
            .product,
            """
            jet jets fighter fighters aircraft plane planes bomber bombers drone drones missile missiles rocket rockets tank tanks howitzer
            howitzers helicopter helicopters submarine submarines frigate frigates destroyer destroyers carrier carriers warship
            warships corvette corvettes satellite satellites gun guns rifle rifles launcher launchers vaccine vaccines phone phones
            car cars truck trucks system systems radar radars torpedo torpedoes ship ships boat boats vessel vessels
            """
        ),
        (
            .calendar,
            """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. wed. thu. fri. sat.
            sun. january february march april may june july august september october november december jan feb mar apr jun jul aug sept
            sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter ramadan eid
            """
        ),
        (
            .particle,
            "von van de der den del della di da dos das du la le el al bin ibn ben bint abu ter ten af av zu zur y e o' mac mc st st."
        ),
        (.suffix, "jr jr. sr sr. ii iii iv phd md mp mbe obe kc qc esq"),
        (
            .saying,
            """
            said says say told tells added adds stated states noted notes argued argues insisted warned warns announced announces
            declared claimed claims explained stressed emphasised emphasized confirmed denied urged called vowed pledged
            promised asked replied responded commented remarked acknowledged admitted suggested welcomed praised condemned criticised
            criticized accused met visited spoke wrote testified recalled reiterated underlined thinks thought believes believed wants
            wanted hopes hoped expects expected joined signed won lost died resigned served became went came took made gave
            """
        ),
        (
            .act,
            """
            has have had is was were will would may might can could should must does did do says said seeks sought wants wanted
            agrees agreed hopes plans planned intends aims fears sees saw vows vowed warns warned calls called urges urged asks asked
            accuses accused denies denied rejects rejected insists insisted claims claimed denounces denounced condemns condemned
            backs backed supports supported opposes opposed welcomes welcomed imposes imposed lifts lifted sends sent gives gave
            offers offered signs signed holds held hits hit strikes struck launches launched begins began continues continued remains
            remained became becomes faces faced considers considered expects expected announces announced declares declared pledges
            pledged promises promised refuses refused summons summoned expels expelled recalls recalled responds responded replies
            replied retaliates retaliated threatens threatened demands demanded blames blamed criticises criticised criticizes
            criticized views regards fights fought tries tried wins won loses lost needs needed relies relied spends spent pays paid
            buys bought sells sold makes made takes took keeps kept leads led meets met moves moved adopts adopted approves approved
            blocks blocked bans banned cuts cut raises raised increases increased doubles doubled deploys deployed withdraws withdrew
            recognises recognised recognizes recognized severs severed restores restored halts halted suspends suspended ratifies
            ratified presses pressed pushes pushed argues argued thinks believes believed knows knew finds found shows showed sets
            set stands stood stays stayed steps stepped starts started stops stopped turns turned uses used votes voted acted acts
            accepts accepted allows allowed appears appeared assures assured avoids breaks broke brings brought broadens hosts hosted
            joins joined maintains maintained negotiates negotiated orders ordered presents presented proposes proposed provides provided
            quits quit reacts reacted reaffirms reaffirmed releases released reports reported requests requested reserves shares
            shared signals signalled signaled speaks spoke strengthens strengthened suggests suggested tests tested test-fired
            trusts understands understood wields works worked also never not still now already again reportedly allegedly apparently
            repeatedly formally officially publicly recently previously earlier later quietly openly reluctantly itself
            """
        ),
    ]
}
