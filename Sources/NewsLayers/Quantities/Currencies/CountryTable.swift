/// Countries by ISO 3166-1 code, with the currency that is legal tender and the words that name them.
///
/// Codes and currencies after ISO 3166-1 and list one of ISO 4217 (SIX, as of 2025). The words are names,
/// inhabitants and capitals of one word each, in lower case; of names of several words the telling one stands here
/// ("zealand", "lanka"); institutions and places that news names without their country stand in too; and the few that need the word before are resolved in ``CurrencyEvidence``. This is not a
/// gazetteer: it only says which country a text speaks about, to tell one dollar or crown from another.
enum CountryTable {
    /// One country.
    struct Row: Sendable {
        /// ISO 3166-1 alpha-2.
        let code: String
        /// ISO 4217.
        let currency: String
        /// The words, separated by spaces.
        let words: String
    }

    /// The index of a country's row.
    static let indexByCode: [String: Int] = Dictionary(
        rows.enumerated().map { ($1.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// For each row the index of its currency's row.
    static let currencies: [Int] = rows.map { CurrencyTable.indexByCode[$0.currency] ?? 0 }

    /// All rows, sorted by code.
    static let rows: [Row] = table.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return fields.count == 3 ? Row(code: fields[0], currency: fields[1], words: fields[2]) : nil
    }

    private static let table = """
        AD|EUR|andorra andorran
        AE|AED|uae emirates emirati emiratis dubai dhabi
        AF|AFN|afghanistan afghan kabul
        AG|XCD|antigua caribbean
        AL|ALL|albania albanian albanians tirana
        AM|AMD|armenia armenian armenians yerevan
        AO|AOA|angola angolan angolans luanda
        AR|ARS|argentina argentine argentinian argentines argentinians aires
        AT|EUR|austria austrian austrians vienna
        AU|AUD|australia australian australians canberra sydney melbourne queensland brisbane
        AW|AWG|aruba aruban
        AZ|AZN|azerbaijan azerbaijani azeri baku
        BA|BAM|bosnia bosnian bosnians sarajevo
        BB|BBD|barbados barbadian bridgetown
        BD|BDT|bangladesh bangladeshi bangladeshis dhaka
        BE|EUR|belgium belgian belgians brussels
        BF|XOF|burkina burkinabe ouagadougou
        BG|BGN|bulgaria bulgarian bulgarians sofia
        BH|BHD|bahrain bahraini bahrainis manama
        BI|BIF|burundi burundian
        BJ|XOF|benin beninese
        BM|BMD|bermuda bermudian bermudan
        BN|BND|brunei bruneian
        BO|BOB|bolivia bolivian bolivians
        BR|BRL|brazil brazilian brazilians brasilia brasília
        BS|BSD|bahamas bahamian nassau
        BT|BTN|bhutan bhutanese thimphu
        BW|BWP|botswana gaborone batswana
        BY|BYN|belarus belarusian belarusians belarussian minsk
        BZ|BZD|belize belizean belmopan
        CA|CAD|canada canadian canadians ottawa toronto ontario quebec
        CD|CDF|congo congolese kinshasa
        CF|XAF|bangui
        CG|XAF|brazzaville
        CH|CHF|switzerland swiss bern
        CI|XOF|ivory ivorian ivorians abidjan
        CL|CLP|chile chilean chileans
        CM|XAF|cameroon cameroonian yaounde
        CN|CNY|china chinese beijing shanghai
        CO|COP|colombia colombian colombians bogota bogotá
        CR|CRC|rica rican
        CU|CUP|cuba cuban cubans havana
        CV|CVE|verdean
        CY|EUR|cyprus cypriot cypriots nicosia
        CZ|CZK|czech czechs czechia prague
        DE|EUR|germany german germans berlin bundeswehr bundestag
        DJ|DJF|djibouti djiboutian
        DK|DKK|denmark danish danes dane copenhagen
        DO|DOP|dominican
        DZ|DZD|algeria algerian algerians algiers
        EC|USD|ecuador ecuadorian quito
        EE|EUR|estonia estonian estonians tallinn
        EG|EGP|egypt egyptian egyptians cairo
        ER|ERN|eritrea eritrean
        ES|EUR|spain spanish madrid
        ET|ETB|ethiopia ethiopian ethiopians
        FI|EUR|finland finnish finns helsinki
        FJ|FJD|fiji fijian fijians suva
        FK|FKP|falklands falkland
        FR|EUR|france french paris
        GA|XAF|gabon gabonese
        GB|GBP|britain british uk kingdom london england english scotland scottish wales welsh
        GE|GEL|georgian tbilisi
        GH|GHS|ghana ghanaian ghanaians accra
        GI|GIP|gibraltar
        GM|GMD|gambia gambian gambians banjul
        GN|GNF|guinea guinean conakry
        GR|EUR|greece greek greeks athens
        GT|GTQ|guatemala guatemalan guatemalans
        GY|GYD|guyana guyanese
        HK|HKD|kong hongkong
        HN|HNL|honduras honduran hondurans tegucigalpa
        HR|EUR|croatia croatian croatians zagreb
        HT|HTG|haiti haitian haitians
        HU|HUF|hungary hungarian hungarians budapest
        ID|IDR|indonesia indonesian indonesians jakarta
        IE|EUR|ireland irish dublin
        IL|ILS|israel israeli israelis knesset aviv
        IN|INR|india indian indians delhi mumbai rbi
        IQ|IQD|iraq iraqi iraqis baghdad
        IR|IRR|iran iranian iranians tehran
        IS|ISK|iceland icelandic icelanders reykjavik
        IT|EUR|italy italian italians rome
        JM|JMD|jamaica jamaican jamaicans kingston
        JO|JOD|jordanian jordanians amman
        JP|JPY|japan japanese tokyo
        KE|KES|kenya kenyan kenyans nairobi
        KG|KGS|kyrgyzstan kyrgyz bishkek
        KH|KHR|cambodia cambodian cambodians penh
        KM|KMF|comoros comorian
        KP|KPW|pyongyang dprk
        KR|KRW|korea korean koreans seoul rok
        KW|KWD|kuwait kuwaiti kuwaitis
        KY|KYD|cayman
        KZ|KZT|kazakhstan kazakh kazakhstani astana
        LA|LAK|laos lao laotian vientiane
        LB|LBP|lebanon lebanese beirut
        LI|CHF|liechtenstein
        LK|LKR|lanka lankan lankans colombo
        LR|LRD|liberia liberian liberians monrovia
        LS|LSL|lesotho
        LT|EUR|lithuania lithuanian lithuanians vilnius
        LU|EUR|luxembourg
        LV|EUR|latvia latvian latvians riga
        LY|LYD|libya libyan libyans tripoli
        MA|MAD|morocco moroccan moroccans rabat
        MD|MDL|moldova moldovan moldovans chisinau
        ME|EUR|montenegro montenegrin podgorica
        MG|MGA|madagascar malagasy antananarivo
        MK|MKD|macedonia macedonian skopje
        ML|XOF|mali malian malians bamako
        MM|MMK|myanmar burmese burma naypyidaw
        MN|MNT|mongolia mongolian mongolians ulaanbaatar
        MO|MOP|macau macao macanese
        MR|MRU|mauritania mauritanian
        MT|EUR|malta maltese valletta
        MU|MUR|mauritius mauritian
        MV|MVR|maldives maldivian
        MW|MWK|malawi malawian lilongwe
        MX|MXN|mexico mexican mexicans
        MY|MYR|malaysia malaysian malaysians lumpur putrajaya
        MZ|MZN|mozambique mozambican maputo
        NA|NAD|namibia namibian windhoek
        NE|XOF|niger nigerien niamey
        NG|NGN|nigeria nigerian nigerians abuja lagos
        NI|NIO|nicaragua nicaraguan managua
        NL|EUR|netherlands dutch hague amsterdam
        NO|NOK|norway norwegian norwegians oslo storting
        NP|NPR|nepal nepalese nepali kathmandu
        NZ|NZD|zealand zealander zealanders wellington auckland
        OM|OMR|oman omani omanis muscat
        PA|PAB|panama panamanian
        PE|PEN|peru peruvian peruvians lima
        PF|XPF|polynesia polynesian
        PG|PGK|papua papuan moresby
        PH|PHP|philippines philippine filipino filipinos manila
        PK|PKR|pakistan pakistani pakistanis islamabad karachi lahore
        PL|PLN|poland polish poles warsaw
        PT|EUR|portugal portuguese lisbon
        PY|PYG|paraguay paraguayan
        QA|QAR|qatar qatari qataris doha
        RO|RON|romania romanian romanians bucharest
        RS|RSD|serbia serbian serbs belgrade
        RU|RUB|russia russian russians moscow kremlin
        RW|RWF|rwanda rwandan rwandans kigali
        SA|SAR|arabia saudi saudis riyadh
        SB|SBD|solomon honiara
        SC|SCR|seychelles seychellois
        SD|SDG|sudan sudanese khartoum
        SE|SEK|sweden swedish swedes stockholm riksdag
        SG|SGD|singapore singaporean singaporeans
        SI|EUR|slovenia slovenian slovenians ljubljana
        SK|EUR|slovakia slovak slovaks bratislava
        SL|SLE|leone leonean freetown
        SN|XOF|senegal senegalese dakar
        SO|SOS|somalia somali somalis mogadishu
        SR|SRD|suriname surinamese paramaribo
        SS|SSP|juba
        SV|USD|salvadoran salvador
        SY|SYP|syria syrian syrians damascus
        SZ|SZL|eswatini swaziland swazi
        TD|XAF|chad chadian
        TG|XOF|togo togolese
        TH|THB|thailand thai thais bangkok
        TJ|TJS|tajikistan tajik dushanbe
        TM|TMT|turkmenistan turkmen ashgabat
        TN|TND|tunisia tunisian tunisians tunis
        TO|TOP|tonga tongan
        TR|TRY|turkey turkish turks türkiye turkiye ankara istanbul
        TT|TTD|trinidad trinidadian tobago
        TW|TWD|taiwan taiwanese taipei
        TZ|TZS|tanzania tanzanian tanzanians dodoma
        UA|UAH|ukraine ukrainian ukrainians kyiv kiev
        UG|UGX|uganda ugandan ugandans kampala
        US|USD|us usa america american americans washington states congress congressional pentagon republican republicans gop democrats york california texas florida fbi cia irs
        UY|UYU|uruguay uruguayan montevideo
        UZ|UZS|uzbekistan uzbek tashkent
        VE|VES|venezuela venezuelan venezuelans caracas
        VN|VND|vietnam vietnamese hanoi
        VU|VUV|vanuatu
        WS|WST|samoa samoan
        XK|EUR|kosovo kosovar pristina
        YE|YER|yemen yemeni yemenis sanaa
        ZA|ZAR|pretoria johannesburg
        ZM|ZMW|zambia zambian zambians lusaka
        ZW|ZWG|zimbabwe zimbabwean zimbabweans harare
        """
}
