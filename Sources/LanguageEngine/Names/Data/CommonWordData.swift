// Long: a word list.

/// Data, not code: common English words that are seldom names, for capitals at the start of a sentence or in a headline.
///
/// The words that occur four times or more in lower case in the English corpora EWT and GUM of Universal Dependencies
/// (a word and its base form count together), and at least twice as often as they are marked there as part of a name,
/// with some words of the news added.
enum CommonWordData {
    static let words = """
        abandon abandoned ability able aboard about above abroad absence absolute absolutely absorb abstract
        absurd abundance abundant abuse academic accelerate accent accept acceptable acceptance accepted access
        accessibility accessible accident accidentally accommodate accommodation accommodations accompanied
        accomplish accomplishment accord according accordingly account accounting accounts accumulate
        accumulated accuracy accurate accuse accused accustomed achieve achieved achievement achievements
        achieving acknowledge acknowledged acquire acquired acquiring acquisition acronym across acrylic act
        acted acting action actions active actively activist activities activity actor actress acts actual
        actually acupuncture acupuncturist ad adapt adaptation adapted add added adding addition additional
        address addressed addresses adds adequate adjust adjusted adjustment adjustments admin administration
        admit admitted adopt adopted adoption adorable adult adults advance advanced advantage adventure
        adversity advertising advice advise advised advisor advocate aeroplane aesthetic aesthetics affair
        affairs affect affected affects affiliate affirm affluent afford affordable afraid after aftermath
        afternoon afterwards again against age aged agencies agency agenda agent agents aggression aggressive
        ago agree agreed agreeing agreement agreements agrees agricultural agriculture ahead ai aid aim aimed
        aims air airborne aircraft airline airplane airport airports aka alarm alarms alcohol alert alignment
        alike alive all allegation allegations allege alleged allegedly alliance allies allocate allocated
        allocation allow allowed allows ally almost alone along already alright also alter alternative
        alternatives although altitude always am amazing ambassador ambition ambitious ambulances amend amended
        amendment ammunition among amount amounts amusement an analogy analyses analysis analyst analysts
        analyze anatomy ancestry ancient and anemone angel anger angle angry animal animals anniversary announce
        announced announcement announcing annoyed annoying annual anonymous another answer answered answering
        answers ant anthrax antibiotics anticipate anticipated antiquity ants anxious any anybody anymore anyone
        anything anytime anyway anyways anywhere apart apartment apartments apologize apparent apparently appeal
        appealing appear appearance appeared appearing appears appetite application applications applied applies
        apply applying appointed appointment appreciate appreciated appreciation approach approached approaches
        appropriate appropriately appropriation approval approve approved approximately archipelago architect
        architectural architecture are area areas arena argue argued argues arguing argument arguments arid arm
        armed arms army around arrange arranged arrangement array arrest arrested arrival arrive arrived
        arriving art article articles artificial artillery artist artistic artists artwork artworks artworld as
        ascertain aside ask asked asking aspect aspects aspiration assassinated assassination assault assemble
        assert asserted assess assessing assessment asset assets assign assigned assist assistance assistant
        assisting associate associated assume assumed assuming assumption assumptions assure assured astounding
        astronauts asylum asymmetrical asymptotic at atmosphere atmospheric atrophy attach attached attachment
        attack attacked attacks attain attempt attempted attempting attempts attend attended attendees attending
        attention attentive attitude attorney attorneys attract attracted attraction attractive attributed
        audience audiences audio audit aunt authentic author authorities authority authorization authors
        automatic automatically availability available average aviation avoid avoided await awake award awarded
        aware awareness away awesome awful axis babies baby back backed background backside bad badly bag bags
        bait balance balances balcony ball ballistic ballots ban band bang bankrupt bankruptcy banks banned
        banner bar barely barn barrel barrels bars base baseball based bases basic basically basil basis
        basketball basking bat bathroom battery batting battle be beach beaches beak bean bear beard bearded
        bears beat beating beautiful beauty became because become becomes becoming bed bedding bedroom beef been
        beer beers before began begin beginner beginning begins begun behalf behavior behaviors behaviour behind
        being beings belief beliefs believe believed believes belly belong belongs beloved below belt bending
        beneficial benefit benefits best bet betta better between beverage beyond bias bicycle bid big bigger
        biggest bike billing billion billions biochemical biodiversity biological biologist bipedal bird birds
        birth birthday bit bite bites biting bitter biz black bladder blame bland blank blanket blend blended
        bless blind blink blinking bloc block blocks blog blood bloody blow blowing blown blows blue board
        boarding boast boasts boat boats bodies body bold bomb bomber bombing bombings bombs bond bone bonus
        book booked booking books boom boot booth boots border borders born boss both bother bothered bottle
        bottom bought bound bowl box boxes boy boyfriend boys brain brains branch branches brand brass brave
        bravery bread break breakfast breaking breaks breast breath breathe breathtaking breed breeding brick
        bridge brief bright brightness bring bringing brings broadcast broadcasts broader broke broken broker
        bronze brother brothers brought browse browser brutal buck bucks budget budgie bug bugs build building
        buildings built bulb bulbs bullet bunch burden burn burning burrow burst bus buses business businesses
        bust busy but butt butterfly button buy buying by ca cabin cabinet cage cages cake calculate calculated
        calculation calendar call called calling calls calm came camera camp campaign campaigning camping campus
        can cancel cancer candidate candidates candle cap capabilities capability capable capacity capital caps
        capsule captain capture captured car carbon card cardinal cards care career careful carefully cares
        cargo caring carried carrier carries carry carrying cars cartoon carvings case cases cash cashout cast
        casualties casualty cat catalog catch categories category cats cattle caught cause caused causes causing
        caution cave ceasefire ceiling celebrated celebration celebrity cell cells censor census cent centers
        central centre centuries century ceo certain certainly certificate chain chair chairs challenge
        challenges challenging championship chance chancellor chances change changed changes changing channel
        chaos chapter character characteristic characteristics characterize characterized characters charcoal
        charge charged charges charitable charities charity charm chase chat cheap cheaper cheapest check
        checked checkerspot checking checks cheek cheese chef chem chemical chemicals chess chest chew chicken
        chickens chief child childhood children chill chips chiro chocolate choice choices choose choosing chose
        chosen cigarette cinema cinnamon circle circles circularisation circulate circumstance circumstances
        citation cite cited cities citing citizen citizens citrus city civet civil civilian civilians
        civilization civilizations civilized claim claimed claiming claims clan clarification clarify class
        classes classic classical classroom clause clay clean cleaned cleaner cleaning clear clearer clearly
        click client clients climate climb clinic clip clock close closed closely closer closing cloth clothes
        clothing cloud clue cm coach coal coalition coast coastal cocktail code coding coffee cognition
        cognitive coincidence cold collaborate collaboration collaborative collapse collateral colleague
        colleagues collect collected collecting collection collections collective collector collects college
        colleges colonial colonies colony color colorful colors colour column columns combat combination combine
        combined come comedian comedy comes comfort comfortable comfy coming command commander comment
        commentaries commentary comments commercial commit commitment commitments committed committee commodity
        common commonly communicate communication communities community commuters compact companies companion
        company compare compared comparing comparison compassion compassionate compatibility compatible compel
        compensate compensation compete competing competition competitive complain complained complaining
        complaint complete completed completely completing complex compliance complicated composition compound
        comprehensive compressor computer computing concentration concept concepts concern concerned concerning
        concerns concert conclude concluded conclusion concrete concur condemn condemned condition conditions
        conduct conducted conducting conference conferences confidence confident confidential confidentiality
        confirm confirmation confirmed confirming confirms conflict conflicts confrontation confused confusion
        congestion congratulate congregation connect connected connection connections connects conscience
        conscious consciousness consensus consequence consequences conservation conservative consider
        considerable consideration considered considering considers consist consistency consistent consistently
        conspiracy constant constantly constituencies constituency constitutional construction consulting
        consume consumer consumption contact contacted contacts contain contained container containing contains
        contemporary content contents contest context continent continental continually continue continued
        continues continuing contract contractor contracts contradict contrast contribute contributed
        contribution contributions control controls controversial controversy convenience convenient convention
        conventional conversation conversational conversations convert converted convey conviction convince
        convinced convincing cook cooked cooking cool cooperate cooperating cooperation coordinate coordination
        coordinator cop copied copies copy copying copyright core corn corner corners corporate corpus correct
        correction correctly correlation correspondence corrupt cosmos cost costly costs cotton couch could
        councillor counsel counseling count counted counter counterparty counties countless countries country
        countryside coup couple couples coupons courage courageous course courses courteous cousin cover
        coverage covered covering covers cozy crab crack craft crane crap crappy crash crate craving crawler
        crazy cream create created creates creating creation creative creativity credit crew crime crimes
        criminal crisis crisp criteria criterion critic critical criticism critics critters crop crops cross
        crossed crossing crowd crowded crowds crucial crude cruel cruise cruises cry cuisine cultural culturally
        culture cultures curator curb cure curious currency current currently curse cursor curtain curve curves
        custom customer customers customize customs cut cute cuts cutting cycle dad daily damage damn damp dance
        dancer danger dangerous dark darkness data database date dated dates dating daughter daughters day
        daycare days daytime dead deadbolt deadline deadly deal dealer dealership dealing deals dealt dear death
        deaths debate debris debt debut decade decades decent deception decide decided decision decisions
        declaration declarations declare declared decline declined decor decrease dedicated dedication deed deep
        deeply deer default defeat defeated defence defend defendants defense defensive deficit define defined
        defining definitely definition degenerate degree degrees degu dehydrated del delay delayed delegates
        delete deleted deliberate deliberately delicate delicious delighted deliver delivered delivery demand
        demanded demanding demo democracy democratic demonstrate demonstrated demonstration denial denied dental
        dentist deny depart departing departments departure depend dependent depending depends deploy deployed
        deposit deposition depression depth deputy deregulation derivative derived descendants describe
        described describes describing description deserve deserves design designated designed designer designs
        desirable desire desired desk desperate despite dessert destination destinations destiny destroy
        destroyed destruction detail detailed details detainees detect detective detector deterioration
        determination determine determined devastating develop developed developer developing development
        developments develops device devote devoted dhin diagnose dial diarrhea dictatorship did die died dies
        diet differ difference differences different differential differing difficult difficulties difficulty
        digital dilemma dimension dimensions dine dining dinner dinosaur dioxide diplomacy diplomat diplomatic
        diplomats dire direct directed direction directions directly director dirt dirty disability disappear
        disappearance disappeared disappointed disappointment disaster discharge discipline disciplines disclose
        discomfort disconnect discount discouraged discourse discover discovered discovery discrepancy discuss
        discussed discussion discussions disease diseases dish dishes dislike dismiss disobedience dispatch
        disperse displacement display dispute disregard disrupt disruptive dissemination distance distant
        distinct distinction distinguish distinguished distort distortion distracting distribute distributed
        distribution diverse diversity divide divided dividends division divisions divorce do doctor doctorate
        doctors document documentation documented documents does dog dogs doing dollar dollars domain domains
        domestic dominance dominant dominate dominated donate donated donation donations done dongle donor door
        doors double doubt doubts down download downstream downtown dozen draft drafted drafts drag dragged
        dragon drama dramatic drank draw drawer drawn dream dreams dress dresser dresses dried drill drilling
        drink drinking drinks drive driven driver drives driving drone drones drop dropped dropping drove drug
        drugs dry dual duck dude due duel dumb duration during dust dusting dusty duties duty dwarf dynamic
        dynamics dysfunctional each eager ear earlier earliest early earn earned earthquake ease easier easiest
        easily eastern easy eat eaten eater eating eats eco ecological ecology economic economical economically
        economists economy ecosystem edge edges edit editing editor editors educate educated education
        educational eerie effect effected effective effectively effectiveness effects effeminate efficiency
        efficient effort efforts egg eggs ego eight eighteen either elder elect elected election elections
        electoral electric electrical electricity electronic elegant element elementary elements elephant
        elevator eligible eliminate elite elk else elsewhere email emailed emails embarrassment embassy embrace
        emerge emerged emergency emerging emission emissions emit emotion emotional emotions empathy emphasis
        emphasize empirical employ employed employee employees employment empty enable enables enabling
        encabalgamiento encompass encounter encourage encouraged encouraging enculturation end endanger
        endangered endeavor ended ending endless ends endure enemies enemy energy enforcement engage engaged
        engagement engine engineer engineering enhance enhanced enjambment enjoy enjoyable enjoyed enjoying
        enjoyment enjoys enormous enough enovate ensure ensuring enter entered entering entertainment enthusiasm
        entire entirely entities entitled entity entourage entrance entree entrepreneurial entry envelopes
        environment environmental environments envoy envoys episode epistemic epistemology equal equality
        equally equation equine equip equipment equipped equity equivalence equivalent era error errors escape
        especially essence essential essentially establish established establishment establishments estate
        estimate estimated estimates et etc ethics ethnic ethnicity ethnocentrism etiquette evacuate evaluate
        evaluating evaluation even evening evenings event events eventually ever every everybody everyday
        everyone everything everywhere evidence evident evil evolution evolutionary exact exactly exam
        examination examine examining example examples exceed excellence excellent except exception exceptional
        exceptionally excessive exchange excited excitement exciting exclude excuse execute executed execution
        executive exercise exhibit exhibits exist existed existence existing exists exit expand expanded
        expanding expansion expect expectation expectations expected expecting expense expenses expensive
        experience experienced experiences experiment experimental experiments expert expertise experts
        expiration expire expired explain explained explains explanation explanations explode exploit exploited
        exploration explore exploring explosive explosives exporters exports expose exposed exposure express
        expressed expression expulsion extant extend extended extending extension extensive extent external
        extinction extra extractive extracurricular extradition extraordinary extreme extremely extremist
        extremists eye eyes fabric fabulous face faced faces facilitate facilities facility facing fact faction
        factions factor factors factory facts faculty fail failed failing failure failures fair fairly faith
        fake fall fallen falling fallout false fame familiar families family famous fan fancy fans fantastic
        fantasy far farce fare farm farrier fascinating fashion fashioned fast faster fat fatal father fault
        favor favorable favorite favour fax faxed fear feared feasible feather feathered feathers feature
        featured features featuring federal fee feed feedback feeding feel feeling feels fees feet fell fellow
        felt female females femora femoral femur fence ferries ferry festivals fever few fi fiction field fields
        fifteen fifth fifty fight fighter fighters fighting figure figured figures file filed files filing fill
        filled film filmed filming films filter filters final finalize finally finals finance finances financial
        financially financing find finding findings finds fine finger fingers finish finished fire fired firing
        firm firmly firms first fiscal fish fit fitting five fix fixed flag flakes flat flavor flavors flee
        fleeing flesh flexible flight flights flip float floating flood flooding floor flooring flourish flow
        flower flowers flowing flows fluid fluids fly flying foam focus focused focuses focusing fold folk folks
        follow followed following follows food foods fool foot football for foraging forbid force forced forces
        forecast forecasters foreign foreigner foreigners forever forget forgot fork form formal format formed
        former formidable forming forms formula formulate forth forthcoming fortune forward forwarded forwarding
        foster found founded founder founders four fourth fps frame framework fraud free freedom freeze
        frequency frequent frequently fresh friend friendly friends fries frightening from front frozen fruit
        fruits frustrated frustrating frustration fry ft fuel fulfil fulfill fulfilled full fully fun function
        functional functionality functioning functions fund fundamental fundamentalist fundamentally funded
        funding funds funeral fungus funny furnace furniture further fusca fuss future fyi gain gained gains
        galleries gallery gallon game games gang gap garage gas gastroenteritis gate gather gathering gave gay
        gcp gda gear geared gel gels gem gender gene general generalizability generally generate generated
        generating generation generations generative generator generators generic generous genes gentle
        gentleman gentlemen genuine geographic geographical geometry get gets getting giant gift giraffe girl
        girlfriend girls give given gives giving glad glass glasses global globe gloomy glow go goal goals gods
        goes going golden golf gon gone good goodness goods gosh got gotten government governmental governments
        governor gown grab grade gradually graduate graduated grain grammar grand grandma grandmother grant
        granted grape graphic grateful gratitude grave gravity great greater greatest greatly green greenhouse
        greet greeted greeting greetings grew grey grid grill grim grinder grip grit grizzly grocery gross
        ground grounds group groups grow growing grown growth gtee guarantee guaranteed guarantees guaranty
        guardian guards guerrilla guerrillas guess guest guests guidance guide guided guideline guidelines
        guilty guinea guitar gun gunmen guns guy guys gym habit habitat habits had haha hair haircut halal half
        hamster hand handed handful handle handled handling hands handy hang hanging happen happened happening
        happens happier happiness happy harbour hard hardest hardness hardware harm harmony harness has hashtag
        hassle hate hatred haul hauled have haven having he head headed header heading headline headlines
        headquarters heads healing health healthier healthy hear heard hearing hearings heart hearts heat heater
        heating heaven heavily heavy heck heel height heightened held helicopter helicopters hell help helped
        helpful helping helps hence hens her here herself hesitate hey hh hi hidden hide hiding hierarchy high
        higher highest highlight highlighted highly highway hike hiking him himself hint hints hire hiring his
        hiss historic historical historically history hit hitting hoax hobby hold holder holding holds hole
        holiday holidays holy home homeland homeless homemade homes homosexuality honest honestly honesty honey
        honor honorable hop hope hopeful hopefully hopes hoping horizontal horrible horror horse horses hose
        hospital hospitality hospitals host hostage hostages hosted hostile hosting hosts hot hotel hotels hour
        hours house housed household households houses housing how however hub hug huge huh human humane
        humanitarian humanity humans humble humor hundred hundreds hung hunger hungry hunt hunting hurry hurt
        hurting husband hutch hybrid ice iconic id idea ideal ideas ideation identical identification identified
        identifies identify identity ideology idle if ignorance ignorant ignore ignored ill illegal illness
        illustrate image images imagination imagine immediate immediately immigrants immunity impact impacts
        impeccable impenetrable imperialism implement implementation implemented implementing implicate
        implicated implications importance important importantly importers impose imposing impossible impress
        impressed impression impressionist impressive imprison imprisoned improve improved improvement improving
        in inability inappropriate incentive inch inches incident incitement include included includes including
        inclusive income incomplete incorporate incorporated incorrect increase increased increases increasing
        increasingly incredible incredibly incubation indeed indefinitely independent index indicate indicated
        indicates indication indigenous individual individually individuals industrial industrialist industries
        industry inevitable inevitably inexpensive infected inferior infinite inflate inflation influence
        influenced influential info inform information informative informed infrastructure ingredient
        ingredients inhabitants initial initially initiate initiated initiative injured injuries injury
        injustice inner innocent innovation innovations innovative inoperable input inquire inquiries inquiry
        insane insect insects insecure insert inside insight insights inspection inspector inspire inspired
        install installation installed installing instance instant instead institution institutional
        institutions instruction instructions instructor insult insulting insurance insurgency insurgents
        integral integrate integrated integration integrity intellectual intelligence intend intended intends
        intense intention interact interaction intercepted interceptor intercompany interconnect interest
        interested interesting interests interface interfere interference interior interjection internal
        international interpret interpretation interpretations interstellar intervene intervening intervention
        interview interviewed interviewer interviewers interviews into intolerance intrigue introduce introduced
        introduction intuitive invasion invent invented inventory inversion invest investigate investigation
        investigators investment investors invitation invite invited invoice involve involved involvement
        involves involving iron irrelevant is islamists island islands islets isolated issue issued issues it
        item items its itself jam jar jaw jeans jerk jet job jobs join joined joining joint joke jokes joking
        journal journalist journalists journals journey judge judgment judgments judicial juice jump jumping
        junction junta jurisdiction jury just justification kaoshikii keen keep keeping keeps kept key kg kick
        kid kidding kidney kids kill killed killer killers killing kilometer kind kinda kinds kinematics kitchen
        kitten kittens kitty km knee knew knife knock know knowing knowledge knowledgeable known knows lab label
        labels labor lack ladies lady laid lamp land landed landing lands landscape language languages lantern
        lanterns lap laptop large largely larger largest laser last lasted lasting late later latest latter
        laugh laughing launch launched launching laundry law lawmakers laws lawyer lawyers lax layer layout lazy
        lb lbs lead leader leaders leadership leading leads leak learn learned learning lease leash least leave
        leaves leaving led left leg legacy legal legend legislation legislative legitimacy legitimate legs
        leisure length lengthy lens lesion less lesson lessons let letter letters letting lettuce level levels
        leverage lexical liability liberal license licensed lie lies lieutenant life lifeboat lifeboats lifelong
        lifestyle lifetime lift light lighter lighting lights like liked likely likes likewise limb limbs limit
        limitations limited line lineatus lined lines linguist linguistic link linked links lip lipstick
        lipsticks liq liquid liquidation list listed listen listened listening lists literally literary
        literature litter little live lived lives living ll load loading loan lobby lobster local localist
        locally locals locate located location locations lock locomotion locomotor lodging log logic logo lol
        lonely long longer longest look looked looking looks loop loose lope lose losing loss lost lot lots loud
        love loved lovely lover loves loving low lower luck lucky luna lunar lunch lying lyrics machine machines
        mad made magic magical magician magnificent magnitude mail mailing mailings main mainland mainly
        mainstream maintain maintained maintaining maintenance maize major majority make maker makes makeup
        making male males mama man manage managed management manager managers mandatory manipulate mankind
        manned manner manners mantra manual manufacture manufacturer manufacturers manufacturing manuscript many
        map maps maritime marked markers market marketers markets marriage marriages married marry martyr
        martyrs marvelous mask mass massage massive master match mate material materials math mathematical
        mathematician mathematics matter matters mature maximum may maybe mayor me meal meals mean meaning
        meaningful means meant meantime meanwhile measure measured measurements measures meat mechanic mechanics
        mechanism medal media median mediation mediators medical medicine medium meet meeting meetings megawatt
        melt melting member members membership memo memoir memorable memorial memories memory men mental mention
        mentioned menu merchant mercury mere merely merge merit mermaid mess message messages messed messy met
        metal metascience meter metering meters method methodological methods meticulous metropolitan mezza mice
        micron microscope microwave mid middle midst might migrant migrants migrate migration mild mile miles
        militant militants military milk mill million millions mimic mind minded minds mindset mine minerals
        minimal minimum minister ministers ministry minor minority mins minute minutes miracle misconception
        miss missed missile missiles missing mission missions mistake mistakes misunderstanding mix mixed mm
        mmbtu mobile mode model modeling models modem moderate modern modernity modest modification modified
        modify moisture mold mom moment moments monarchy monastery monastic money monitor monk monkey monks
        month monthly months monumental moon mop moral morality more morning mornings morphological morphology
        mosque mosques most mostly motel mother motion motivation motive motor motorist motto mount mountain
        mountains mouse mouth move moved movement movements moves movie movies moving much multiple municipal
        municipalities murder murdered murderer murderers murders muscle muscles museums music musical musician
        musicians must mutant mutation mutual my myself mystery na nail nails naked name named names nano
        narrative narrow nation national nationalities nationality native natural naturally nature naval navy
        near nearby nearest nearly neat necessarily necessary necessity neck need needed needs negative
        negotiate negotiated negotiating negotiation negotiations negotiators neighbor neighborhood neighboring
        neighbors neighbour neighbourhood neighbours neither neologism nephew nerve nervous nest net network
        networks neuro neurological neuroscience never new newborn newer newly news newspaper newspapers next
        nice nicely nickname night nightlife nightmare nights nine ninth no noble nobody noise nomination non
        none noon nor norm normal normally norms northeastern northern northwest nose not notable notably notch
        note noted notepad notes nothing notice noticed notification notified notify notion novel now nowhere nt
        nuclear number numbered numbers numerous nurse nurses nutritional oak obedience object objections
        objective objectives objects obligation observation observations observe observed observer observers
        obsession obtain obtained obvious obviously occasion occasionally occasions occupation occur occurred
        ocean odd of off offended offensive offer offered offering offers office officer officers offices
        official officially officials offspring often oh oil ok okay old older oldest on onboard once one ones
        ongoing online only onto open opened opening openly operate operating operation operational operations
        operative operator operators opinion opinions opponent opponents opportunities opportunity oppose
        opposed opposite opposition optimal option optionality options or orange orbit order ordered ordering
        orders ordinary organic organisation organization organizations organize organized organizing
        orientation oriented origin original originally originate origins other others otherwise ought our ours
        ourselves out outcome outer outfit outlet outlier outliers outline outro outside outstanding over
        overall overcome overflow overnight overpriced overseas overthrow overview overwhelming owe own owned
        owner owners ownership ozone pace pack package packages packed pact page pager pages paid pain painful
        paint painter painting pair pairs palate pan panel panic pants paper papers paperwork parade paradise
        parakeet parakeets parallel parameters paramilitary parent parents parking parks parliament
        parliamentary part partial participant participants participate participated participating participation
        particle particles particular particularly parties partly partner partners partnership partnerships
        parts pass passage passcode passed passenger passes passing passion passport password past pasta paste
        pastor pasture path paths patience patient patients patron pattern patterns paw pay payable paying
        payment pays peace peaceful peacefully peak pedicure peer pen penalty pencil pending peninsula penny
        pensioners people peoples pepper per perceive perceived percent percentage percentile percentiles
        perception perfect perfection perfectly perform performance performances performed performing perhaps
        period periods permanent permission permit permitted peroxide perseverance persistent person personal
        personality personally persons perspective persuade pet petroleum pets phase phenomenon philosopher
        philosophy pho phone phones photo photograph photographer photographers photographs photography photos
        phrase physical physically physician pick picked picket picking picture pictures pie piece pieces pig
        pigs pile pilgrimage pilgrims pillars pilot pilots pinkie pinkies pinky pioneer pipe pipeline pivotal
        pixel pizza place placed places plain plaintiffs plan plane planes planet planned planning plans plant
        plants plaster plastic plate platform platter play played player players playing plays pleasant please
        pleased pleasure pledge pledged pledging plenty plot plunge plus pm pocket poem poems poetry point
        pointed pointing points poison polar police policies policy policymakers polite political politically
        politician politicians politics poll polls pollution polygamous pool pools poor pop popular popularity
        populate populated population populations pork port portion portions ports pose posed poses position
        positions positive possess possessed possession possibilities possibility possible possibly post posted
        poster posters posting postpone posts postural posture pot potato potential potentially pound pounds
        pour poverty power powerful practical practice practices pragmatic praise pray prayer preach preacher
        precedent precise precisely predator predators predatory predict predicted prefer preference preferred
        pregnancy pregnant premise premium preorder preparation prepare prepared preparing presence present
        presentation presented preserve preserved president presidential press pressure pressures prestigious
        pretend pretense pretty prevail prevent prevented preventing previous previously price priced prices
        pricey pricing pride priest primarily primary prime primitive principal principle principles print
        printed printing prior priority prison prisoner privacy private privilege privileged pro probability
        probably problem problems procedure procedures proceed proceeded proceeding proceedings process
        processes processing processor produce produced producer producers produces product production
        productive productivity products profession professional professionalism professionally professionals
        profile profit profound program programme programming programs progress progressive prohibited project
        projected projects prominence prominent promise promised promising promote promoted promoting promotion
        promotional prompt pronounced pronunciation proof propaganda propane proper properly properties property
        proponent proponents proposal propose proposed proposing proprietary pros prosecution prosecutors
        prospect prosperity prosperous protect protected protection protein protest protesters protests
        prototype proud prove proven provide provided provider providers provides providing provincial provision
        provocation provoke ps pseudonym psychology pub public publication publications publicly publish
        published publisher pull pulled pump punishment pup puppet puppets puppy purchase purchased purchasing
        pure purpose purposes pursue pursuit push pushed pushing put puts putting pyramid python qualified
        qualitative quality quantity quarter quartile quartiles quest question questioned questionnaire
        questions quick quickly quiet quit quite quiz quo quote quoted quoting rabbit rabbits race racial racism
        radiation radical radio rail rain raise raised raising rally ran random rang range ranging rank ranked
        ranks rape rapid rapidly rare rarely rat rate rated rates rather rating rats raw ray rays re reach
        reached reaching react reaction reactions read reader readers reading ready reaffirm real realise
        realism realist realistic realists reality realize realized realizing really rear reason reasonable
        reasonably reasoned reasons reassure rebel rebels rebuild recall receipt receive received receives
        receiving recent recently reception receptionist recessive recieved recipient recipients recognition
        recognize recognized recommend recommendation recommendations recommended reconcile reconciliation
        reconciling reconsider record recorded recording records recover recovery recreate recruit recruited
        recruiting recruitment red redeem rediculous redlined reduce reduced reduces reduction reef refer
        reference referenced references referendum referred referring refers reflect reflected reflection
        reflects reforms refugee refugees refund refuse refused refusing regard regarded regarding regardless
        regards regime regimes region regional regions register registered registration regret regular regularly
        regulate regulation regulations regulators regulatory rein reins reintroduction reject rejection relate
        related relates relating relation relations relationship relationships relative relatively relatives
        relativism relax relaxed relaxing release released relentless relevance relevant reliability reliable
        relief religion religions religious rely relying remain remainder remained remaining remains remark
        remarkable remarks remember remembered remind reminder remote removal remove removed removing render
        renew renewed renowned rent rental rep repair repeat repeated repeatedly repeating repetition replace
        replaced replacement replication reply report reported reportedly reporter reporters reporting reports
        represent representation representative represented representing represents reproduce reproducibility
        reproduction reptile reputation request requested requests require required requirement requirements
        requires requiring rescue rescued research researcher researchers researching reservation reserve
        reserved reserves reside residence resident residential residents resilience resistance resolution
        resolutions resolve resolved resort resource resources respect respectful respective respectively
        respond responded response responses responsibilities responsibility responsible rest restaurant
        restaurants resting restrict restrictions result resulted resulting results resume retail retailers
        retention retire retired retirement retraction retreat retrieval retrieve return returned returning
        returns reveal revealed revenue reversal review reviewed reviewer reviewers reviewing reviews revise
        revised revision revisions revival revolution revolutionary reward rewards rich rid ride rider rides
        ridiculous riding right rights ring rip ripped rise rising risk risks road roads roadside robot robotics
        robots robust rock rocket rockets rocks role roles roll rolling rolls romance romantic roof room rooms
        root rose rotation rough roughly roughness round rounds route routes routine row royal rub rubber rude
        rudeness ruin rule rules ruling rumor run running runs rural rush sacred sacrifice sad saddle safe safer
        safety said sail sake salad salary sale sales salesman salinity salon salsa salute same sample samples
        sampling sanctions sand sandwich sandwiches sat satellite satisfaction satisfactory satisfied satisfy
        sauce save saved saving saw say saying says scale scam scammer scan scanning scare scared scary scenario
        scene scenery scenes scent schedule scheduled schizophrenic scholar scholarly scholars scholarship
        school schooling schools sci science scientific scientist scientists scope score scored scores scoring
        scrap scratch screen screw screws sculpture sea seal search searching season seasons seat seats second
        secondary seconds secret secretary secretive sect section sections sector sectors secure security see
        seed seeing seek seeker seekers seeking seem seemed seems seen sees segment seize seized select selected
        selection selective self sell selling semantic semantics semester send sender sending sends senior
        sensation sense senses sensing sensitive sensitivity sensor sent sentence sentences sentiment separate
        separated separately separation seperate series serious seriously serve served server serves service
        services serving session set sets setting settle settled settlement settlers setup seven several severe
        sex sexual shade shadow shake shall shallow shame shape shaped share shared shareholders sharing sharp
        she shed sheet sheik shelf shell shelling shelter shift shifting shine ship shipment shipped shipping
        ships shirt shirts shit shock shocked shoe shoes shoot shooting shop shopping shops shore short shortly
        shorts shot shots should shoulder shout show showed shower showing shown shows shrimp shut shuttle sick
        side sides sidewalk siege sight sights sign signal signals signature signed significance significant
        significantly signing signoff signs silent silk silkie silver similar simple simply simultaneously since
        single sink sinking sister sit site sites sitting situ situated situation situations six sixteen sixth
        size skill skilled skills skimmer skin skip sky slavery sleep sleeping slept slice slices slide sliding
        slight slightly slip slow slowly small smaller smallest smart smell smelling smells smile smoke smoking
        smooth smuggling snack snake snakes snow so soaking social societies society soda soft software soil
        solar sold soldier soldiers sole solely solid solution solutions solve solved solving some somebody
        somehow someone something sometime sometimes somewhat somewhere son song sons soon sooner sore sorry
        sort sorts sought soul sound sounded sounds sour source sources southern sovereignty soybean spa space
        spacecraft spacetime spacious span spare spawn speak speaker speaking speaks special specialist species
        specific specifically specify specimens spectacular speculation speech speed spelling spend spending
        spent spice spicy spikes spin spine spirit spiritual spite split spoke spoken spokesman spokeswoman
        sponsored spoon spore spores sport sports spot spots spotted spray spread spreadsheet spring squeeze
        stability stabilization stable stadium staff stage stages stairs stalls stamp stampede stand standard
        standards standing stands staple star stars start started starting starts state stated statement
        statements stating station statistic statistical statistics statue status statute stay stayed staying
        stays steak steal steel stem step stepped steps stick still stock stockpile stolen stomach stone stood
        stop stopped stops storage store stored stores stories storm story straight strain strange stranger
        strategic strategies strategy stream streamside streets strength strengthen strengthening stress
        stressful stretch strict strictly strike striking string strive strong stronger strongest strongly
        struck structure structured structures struggle struggling stuck student students studied studies studio
        study studying stuff stunning stupid style styling subject subjective subjects submarine submit
        submitted subscribe subsequent subsequently subsidies substance substantial substantially substantiation
        substantive subtle suburbs succeed success successful successfully successor such suck sudden suddenly
        suffer suffered suffering sufficient sufficiently sugar suggest suggested suggesting suggestion
        suggestions suggests suicide suit suitable suite sum summary summer summit sump sunny super superb
        superior superseding supplier supplies supply support supported supporter supporters supporting supports
        suppose supposed supreme sure surface surge surgeon surgeons surgery surplus surprise surprised
        surprises surprising surprisingly surrender surround surrounded surrounding surroundings surveillance
        survey surveys survival survive survived suspect suspected suspicion suspicious sussex sustain sustained
        swap swear swearing sweet swing switch switched sworn symbol symbolizes sympathy symptom symptoms
        syntactic system systematic systems ta table tables tackle tactic tactical tactics tag tail take taken
        takes taking talent talented talk talked talking talks tall tame tank tanker tanks tap target targeted
        targets tariff tariffs task tasks taste tasted tasting tasty tattoo taught tax taxes taxi taxpayers tea
        teach teacher teachers teaching team teams tear tears technical technician technique techniques
        technological technologies technology teeth tel telephone telescope television tell telling tells temper
        temperature temperatures temple temples temporary tempura ten tend tended tennis tens tension tensions
        tent term termination terms terrain terrible territorial territory terror terrorism terrorist terrorists
        test testament tested testify testimony testing tests text textile texts than thank thanks that thawed
        the theater theatre their theirs them theme themes themselves then theoretical theories theory therapist
        therapy there thereby therefore theropod theropods these they thick thief thin thing things think
        thinking thinks third thirty this thorough those though thought thoughts thousand thousands thread
        threat threaten threatened threatens threats three threshold threw thrive throat through throughout
        throw thru thus ticket tickets tie tied ties tight tighten tile till time timely times timing tiny tip
        tips tire tired tires title titled titles to today toe toes together told tolerable tolerate toll
        tomorrow ton tonight tons too took tool tools top topic topics torch toss total totally touch touched
        tough tour tourism tourist tourists tournament tow toward towards towed tower town towns toxic toy toys
        track tracked tracking tracks trade trademark trader traders trades trading tradition traditional
        traditions traffic trafficking tragedy trail trailer train trained trainer training transaction
        transactions transfer transferred transform transformation transformative transit transition translate
        translated translates translating translation transmedia transmission transmit transmitted transport
        transportation transported trap trash trauma travel traveled traveler travelers traveling travelling
        travels treat treated treatise treatment treatments treats treaty tree trees tremendous trend trends
        trespass trial tribal tribe trick tricks tricky tried trigger trillion trip tripped trips troops
        tropical trot trouble troubled truce truck true truly trust truth try trying tumor tuna turn turned
        turning turnout turns tv twelve twenty twice twist twisted two type types typical typically ugly uh
        ultimate ultimately um unable unacceptable unaware unbelievable uncertain uncertainty uncle unclear
        unconscious under undergraduate underground undermine understand understanding understands understood
        undertake unemployed unemployment uneven unexpected unfamiliar unfortunate unfortunately unhappy uniform
        uniforms unique uniquely unit united units unity universal universe universities unknown unless unlike
        unlikely unlimited unnamed unnecessary unpopular unprecedented unrelated unreliable unstable unsure
        untalented until unusual unwooded up upcoming update updated updates upgrade upon upper uprising ups
        upscale ur uranium urban urge urged urine usage use used useful useless user users uses using usual
        usually utilities utility utilize uvb vacation vacuum valid validity valuable valuation value values
        variability variation varies variety various vary vast ve vegan vegetable vegetarian veggies vehicle
        vehicles velocity vendor vendors venture verb verdict verify version versions versus vertical very
        vessel vet veteran veto vets via viability viable victim victims victory video videos view viewed viewer
        viewers viewing viewpoints views village vintage violation violence violent virtual virtually virtuous
        virus visa visas visible vision visit visited visiting visitor visitors visits visual vital vlog voice
        voicemail void volume volumes volunteer volunteers vomit vomiting vote voted voters votes voting
        vulnerability vulnerable wai wait waited waiter waiting waitress wake walk walked walking walks wall
        wallet walls wan wang want wanted wanting wants war warehouse warfare warhead warlord warm warmer
        warming warmth warn warned warning warrant warranty warships wary was wash washing waste watch watchdog
        watched watching water waterfall wave wax way ways we weak weaken wealth wealthy weapon weaponize
        weapons wear wearing weather web website websites wedding week weekend weekends weekly weeks weight
        weird welcome welcomed welcoming welfare well went were western wet what whatever whatsoever wheat wheel
        wheelchair when whenever where whereabouts wherever whether which while whilst white who whole wholly
        whom whose why wide widely wider widespread width wife wiki wild wildlife will willing willingness
        willow win wind window windows wine wines wing wink winking winner winning winter wire wisdom wise wish
        wishes wit with withdraw withdrawn within without witness witnesses wives wo wolf wolves woman women won
        wonder wonderful wondering wood word wording words work worked worker workers workforce working
        workmanship workout works world worlds worldwide worm worms worn worried worries worry worse worship
        worst worth worthwhile worthy would wound wounded wounds wow wrap wrapping write writer writers writes
        writing written wrong wrote ye yeah year yearly years yell yellow yes yesterday yet yield yields yoga
        you young younger youngest your yours yourself youth zinc zone zoo zoom
        """
}
