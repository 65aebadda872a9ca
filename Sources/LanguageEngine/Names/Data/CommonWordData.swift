/// Data, not code: common English words that are seldom names, for capitals at the start of a sentence or in a headline.
///
/// The words that occur nine times or more in lower case in the English corpora EWT and GUM of Universal Dependencies,
/// and at least twice as often as they are marked there as part of a name, with some words of the news added. The file
/// is longer than others because it is a word list.
enum CommonWordData {
    static let words = """
        ability able about above abroad absolutely academic accept accepted access accident accord according
        account accurate accused achieve achieved achieving across acting action actions active activities
        activity acts actual actually add added adding addition additional address addressed addresses
        adjust administration admitted adopted adult adults advance advanced advice advise aesthetic affect
        affected afford affordable afraid after afternoon again against age agent agents ago agree agreed
        agreement agriculture ahead aid air all alleged alliance allies allocated allow allowed almost alone
        along already also alternative although always am amazing ambassador among amount an analyses
        analysis ancient and animal animals announced announcing another answer answers ant anthrax ants any
        anybody anymore anyone anything anyway anyways anywhere apartment apparently appealing appear
        appearance appeared appears application applications applied apply appointment appreciate
        appreciated approach appropriate approval approve approved approximately are area areas argue
        argument arms around arranged arrest arrested arrival arrive arrived art article articles artistic
        artwork artworks as aside ask asked asking aspect aspects assassination assess assets assigned
        assist assistance assistant associate associated assume assuming assured asylum at atmosphere
        attached attack attacks attempt attempts attend attended attention attorney audit author authorities
        authority availability available average avoid awarded aware away awesome awful babies baby back
        backed background bad bag balance ball ballistic ban band banks bar barely base based basic
        basically basis bathroom battle be beach beaches bear bears beat beautiful beauty became because
        become becomes becoming bed been before began begin beginning begun behalf behavior behind being
        belief beliefs believe believed believes below benefit benefits best bet better between beyond big
        bigger biggest bike billion biological bird birds birth birthday bit bite biting black blind bloc
        blocks blog blood blow blue board boarding boat bodies body bombing bombs book booked books border
        born both bother bottom bought bowl box boy brain break breaking breaks brief brightness bring
        bringing brings broke broken brother brothers brought budget build building buildings built bulb
        bunch bus buses business businesses busy but button buy buying by ca cabinet cage cages cake call
        called calling calls came camera camp campaign can cancel candidate candidates cap capability
        capable capacity capital car carbon card care career carefully carried carry carrying cars case
        cases cash cast cat catch categories category cats caught cause caused causes ceasefire census cent
        central centre century certain certainly certificate chair challenge challenges challenging chance
        change changed changes changing channel chapter character charge charged charges cheap cheaper check
        checked checking cheese chemical chess chicken chickens chief child children chocolate choice choose
        chose circle circles circumstances cities citing citizens city civil claim claimed claims class
        clean cleaned cleaning clear clearly click client climate close closed closely clothes clothing
        coalition coast cocktail code coffee cognition cognitive coincidence cold colleagues collected
        collection college color come comes comfortable coming command commander comment comments commercial
        committed common communication communities community companies company compared comparison compete
        competition competitive complaint complete completed completely complex computer concept concepts
        concern concerned concerning concerns concluded conclusion concrete condemned condition conditions
        conducted conference confidence confident confidential confirm confirmed conflict connected
        connection connections consider considerable consideration considered considering consistent
        constantly constituency construction consumption contact contacted contemporary content context
        continue continued continues contract contracts contribution control conversation conversations
        cooked cool cooperation copies copy copyright core corner corporate correct cost costs could count
        counter countries country coup couple course courses cover coverage covered create created creating
        creation creative credit crew crime crisis critical critics crop crops crucial cruise cultural
        culture cultures current currently curves custom customer customers cut cuts cycle dad daily damage
        dance dangerous dark data date dated dates dating daughter day days dead deal dealer dealing deals
        death decade decades decent decide decided decision decisions decline deep deeply defeated defence
        defense defined defining definitely definition degree degrees delegates deliberately delicious
        deliver delivered delivery demand democracy demonstrate depending depends deputy describe described
        description design designed desk despite destination destroy destroyed detail detailed details
        determine determined develop developed developing development developments did die died dies
        difference differences different difficult difficulty digital dining dinner diplomats direct
        direction directions directly director dirty disability disappointed disaster discover discovered
        discuss discussed discussion distinction distinguished distributed diversity divisions do doctor
        document documentation documents does dog dogs doing dollars domain donations done door double doubt
        down downtown draft dramatic draw dreams dress drink drinking drive driver driving drone drones drop
        dropped drove drug drugs dry due duel during dust duty each earlier early earned easier easily
        eastern easy eat eaten eating economic economists economy education educational effect effective
        effects efficient effort efforts eggs eight eighteen either elected election elections electrical
        electricity elements else elsewhere email emails embassy emergency employees employment encourage
        encouraged end ended enemy energy enforcement engine enjambment enjoy enjoyed enough ensure enter
        entering entertainment entire entirely entity entry environment environmental envoy episode equal
        equally equipment error errors escape especially essential essentially establish established
        establishment estimate estimated et etc even evening event events eventually ever every everybody
        everyday everyone everything everywhere evidence evolutionary exact exactly exam example examples
        excellent except exception excited execute executed execution exhibit exist existing exists
        expanding expansion expect expectations expected expensive experience experienced experiences
        experimental expert expertise experts expired explain explained explore exports exposure express
        expressed extend extended extent extra extreme extremely eye eyes face faced facilities facility
        facing fact factors facts faculty failed failure fair fairly faith fall false familiar families
        family famous fan fans fantastic far fashion fast fat father favor favorite fax fear feathers
        feature features federal fee feed feeding feel feeling feels feet fell fellow felt female femur few
        field fields fight fighters fighting figures file filed files fill filled film filter final finally
        finance financial find finding findings fine finish finished fire firm first fish fit five fix fixed
        flag flat flight flights floor flowers fluid fly focus focused folks follow followed following
        follows food foods foot for force forced forces foreign foreigners forever forget forgot form formal
        format formed former forms forth forward found founder four fourth free freedom freeze frequent
        frequently fresh friend friendly friends from front fuel full fully fun function functional fund
        fundamental funded funding funds funny furniture further future gain game games gas gave gender
        general generally generation generators geographical get gets getting gift girl girlfriend girls
        give given gives giving glad glass global go goal goals goes going gon gone good got gotten
        government grab graduate great greater greatest greatly green grew grit gross ground grounds group
        groups grow growing growth guess guest guests guide guidelines gunmen guns guy guys had hair half
        hamster hand handed handle handling hands happen happened happens happiness happy hard has hate have
        having he head headed heading headquarters heads health healthy hear heard hearing hearings heart
        heat heavy held helicopters hell help helped helpful helping helps her here herself hide high higher
        highest highly hiking him himself hire his historical history hit hold holding holds holiday home
        homes honest hope hopefully hopes horrible horror horse horses hospital host hosting hot hotel
        hotels hour hours household houses housing how however huge human humanity humans hundred hundreds
        hurt husband ice idea ideas identified identify identity if ignore ill image images imagination
        imagine immediate immediately impact implementation implemented importance important impossible
        impressed improve improvement in inch incident include included includes including income increase
        increased increasing incredibly indeed independent indicates individual individuals industrial
        industry inflation influence influential info information informed ingredients initial initially
        initiated initiative injury innovation insects inside insight inspired instance instant instead
        institutions instructions instructor insurance insurgents intelligence intend intended interconnect
        interest interested interesting interests internal international intervening intervention interview
        interviewed interviews into introduce introduced investigate investigation investigators investment
        investors invitation invited involved involvement involving is islamists islands issue issued issues
        it item items its itself job jobs join joined journalists journals judgments jump just keep keeping
        kept key kid kids kill killed killing kind kinda kinds kitten kittens knew know knowing knowledge
        known knows lab lack land language languages large largely larger largest laser last late later
        latest laugh launch launched law lawmakers laws lead leader leaders leadership leading learn learned
        learning leash least leave leaving led left leg legal legislation legs length less lesson let letter
        letters level levels license lie lies life light lighting lights like liked likely likes limb
        limited line lines linguistic link links list listed listen lists literally literature little live
        lived lives living loading local located location locations lol long longer longest look looked
        looking looks loss lost lot lots love loved lovely loves loving low lower luck lucky lunch machine
        mad made mail mailings main mainly maintain maintained major majority make makes making male mama
        man manage management manager manner manual many map market markets marriage married mass massive
        match material materials mathematics matter matters may maybe mayor me meal mean meaning means meant
        meanwhile measure measures meat mechanism media median medical medicine medium meet meeting meetings
        member members membership memory men mental mention mentioned menu merely message messages met metal
        meter method methods middle might migrants mile miles militant militants military million millions
        mind mine minimum ministers ministry minor minute minutes miss missed missile missiles missing
        mission mistake mixed model models modern mom moment money month monthly months moon moral morality
        more morning most mostly mother mountains mouse mouth move moved movement movements movies moving
        much multiple murder murders muscle music must mutation my myself na nail name named names narrative
        nation national natural nature near nearly necessarily necessary neck need needed needs negotiations
        negotiators neighborhood nervous nest network never new newly news next nice night nine no none noon
        nor normal normally northern not notch note noted notes nothing notice noticed novel now nt nuclear
        number numbers numerous object objects observed observers obtain obtained obvious obviously
        occasions occupation occur occurred of off offer offered offering offers office officer officers
        offices official officials often oh oil ok okay old older oldest on once one ones ongoing online
        only onto open opened opening operating operation operations operators opinion opponents
        opportunities opportunity opposed opposite opposition option options or order ordered orders
        organization organizations organized origin original originally other others otherwise our ourselves
        out outer outside outstanding over overall overseas own owned owner owners ozone package page pages
        paid pain pair panel paper papers paperwork parakeet parents parking parliament part participants
        participate participation particles particular particularly parties parts pass passed passing
        passport past path patience patient pay paying payment peace peaceful people peoples per percent
        perfect perfectly performance performed perhaps period permanent person personal personality
        personally perspective pet petroleum pets phase phone photo photography photos physical pick picked
        picture pictures piece pieces pile pilot pipeline pizza place placed places plan plane planned
        planning plans plant plants play played player playing plays pleasant please pleased pleasure
        pledging plenty plus pm poetry point pointed points police policies policy policymakers political
        politics polls pollution pool poor popular population portion posed position positions positive
        possession possibilities possibility possible possibly post posted potential poverty power powerful
        practice practices prefer prepare prepared presence present presentation president press pressure
        pretty prevent previous previously price prices pricing primarily primary principle print printed
        prior private probably problem problems procedure procedures process processes processing produce
        produced producers product production products professional program programs progress project
        projects promise promised proper properly property propose proposed prosecutors protect protected
        protection protesters proud prove provide provided provides providing psychology public publication
        published pull pulled purchase purchased pure purpose purposes push pushed put puts putting quality
        quarter quartile question questions quick quickly quiet quite quote quoted rabbit race racial
        radiation rain raise raised ran range rare rat rate rates rather rays re reach reached reaction read
        readers reading ready real reality realize really reason reasonable reasons rebels recall receive
        received receives receiving recent recently recipient recommend recommended reconciliation record
        red reduced refer reference referred refers reflect reflects refugees refused regard regarding
        regards regime region regional registered regular regularly related relation relations relationship
        relative relatively relaxed release released relevant reliable religion religious remain remained
        remains remember reminder remove removed rent rental repair replace replaced replication reply
        report reported reportedly reporters reports represent representative represents reputation request
        requested requests require required requirements requires research researchers reserves residential
        residents resources respect respond response responses responsibilities responsibility responsible
        rest restaurant restaurants result resulted results retired return returned returning revealed
        review reviews revised rich ride riding right rights rise risk road rockets role roles roll romantic
        room rooms rose rough roughly round route routes rude rule rules run running runs safe safety said
        sake sales salon same sample samples sanctions satellite save saw say saying says scale scared
        scenario schedule scheduled school schools science scientific score scored screen search season
        seats second seconds section secure security see seeing seek seeking seem seemed seems seen select
        selection self sell selling send sending senior sense sent sentence separate series serious
        seriously serve served server service services serving session set sets settled settlement seven
        several severe sexual shall shape share shared she sheet shelf ship ships shoes shop shopping shops
        short shortly shot should show showed shower showing shown shows shut sick side sides sign signed
        significant signing signs silver similar simple simply since single sink sister sit site sites
        sitting situation six size skills sleep slice slight slightly slow small smaller smell snake snakes
        so social society soft software soil sold soldiers solution some somebody somehow someone something
        sometimes somewhat somewhere son song soon sorry sort sought sound sounds source sources southern
        space spacetime speak speaking special species specific specifically spectacular speed spend
        spending spent spirit spiritual split spoke spoken spokesman spokeswoman sports spot spray spread
        spring stability staff stage stand standard standards standing stands stars start started starting
        stated statement statements station status stay stayed staying step steps still stock stop stopped
        store stores stories storm story straight strain strategies strategy streets strength strengthen
        strike strong stronger strongly structure structures stuck student students studied studies study
        studying stuff style subject subjects substantial success successful successfully such suffer
        suggest suggested suggesting suggestion suggestions suggests suicide suit summary summer summit
        super supplies support supported supporters supporting supports supposed sure surface surgery
        surprise surprised surrounded surrounding suspect suspected sweet syntactic system systematic
        systems table tail take taken takes taking talk talked talking talks tank targets tariffs task taste
        taught tax taxes teacher teachers teaching team teams technical technique technologies technology
        television tell telling tells temperature ten tend tensions term terms terrible territory terror
        terrorism terrorist terrorists test tested testing tests text than thank thanks that the their them
        theme themselves then theories theory there therefore these they thing things think thinking thinks
        third this those though thought thoughts thousand thousands threat threats three through throughout
        throw thus ticket tickets till time times tiny tire title to today together told tomorrow tonight
        too took tool top total totally touch tour tourism tourist tourists toward towards town towns toxic
        toys track tracking trade trading tradition traffic trail train trained training transaction
        transactions transfer translation transport transportation travel traveled traveling travelling
        treat treated treatment treatments treaty trial tried trillion trip troops trouble truck true truly
        trust truth try trying turn turned twenty twice two type types typical typically ultimately um
        unable under understand understanding unemployment unique unit units unity universal universities
        unknown unless unlike until unusual up update updated upon upper urban use used useful user users
        uses using usual usually vacation valid valuable value values variety various vast vehicle vendors
        venture version versions very vet veteran via victory video videos view views violence visa visit
        visited visiting visitors visits visual vlog voice vote voted voters votes wait waited waiting walk
        walked walking wall wan want wanted wanting wants war warm warming warned warships was wash waste
        watch watched watching water wave way ways we wealth weapon weapons wear wearing weather web website
        wedding week weekend weekly weeks weight welcome well went were what whatever wheel when whenever
        where whether which while white who whole whom whose why wide widely wife wild wildlife will willing
        win wind window windows wine wines wing winning wise wish with within without witnesses wo wolf
        wolves woman women won wonder wonderful wondering wood word words work worked workers workforce
        working works world worldwide worried worry worse worst worth would write writer writers writing
        written wrong wrote yeah year years yellow yes yesterday yet yoga you young younger your yourself
        """
}
