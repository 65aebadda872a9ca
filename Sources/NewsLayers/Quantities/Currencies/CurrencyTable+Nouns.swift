/// Nouns of money: longer than other files would be as code, since it is a table.
///
/// Fields: forms; codes, likeliest first (`$` every dollar, `r` every rupee); flags. A single code or `d` means that the
/// first code is the default; `c` marks a common word; a number says how many make one unit.
extension CurrencyTable {
    /// Nouns that follow a number.
    static let nouns: [Noun] = nounTable.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 3 else { return nil }
        let codes =
            switch fields[1] {
            case "$": dollars
            case "r": rupees
            default: fields[1].split(separator: " ").map(String.init)
            }
        return Noun(
            words: fields[0],
            codes: codes,
            hasDefault: codes.count == 1 || fields[2].contains("d"),
            isCommonWord: fields[2].contains("c"),
            divisor: Int(fields[2].filter(\.isNumber)) ?? 1
        )
    }

    private static let nounTable = """
        dollar dollars|$|d
        buck bucks|USD AUD CAD|d
        euro euros|EUR|
        pound pounds|GBP EGP LBP SYP SDG SSP GIP FKP SHP|dc
        quid|GBP|
        sterling|GBP|
        yen|JPY|
        yuan renminbi|CNY|
        won|KRW KPW|dc
        ruble rubles rouble roubles|RUB BYN|d
        hryvnia hryvnias hryvnya hryvnyas hryvna|UAH|
        zloty zlotys zloties złoty złotys zlotych złotych|PLN|
        forint forints|HUF|
        koruna korunas koruny korun|CZK SKK|d
        krone|NOK DKK|
        kroner|NOK DKK|
        krona kronor|SEK|
        kronur krónur króna|ISK|
        kroon kroons krooni|EEK|
        crown crowns|CZK SEK NOK DKK EEK SKK|c
        rupee rupees|r|d
        rupiah rupiahs|IDR|
        ringgit ringgits|MYR|
        baht bahts|THB|
        dong dongs đồng|VND|c
        peso pesos|MXN PHP ARS CLP COP CUP DOP UYU|
        real reais reals|BRL|c
        rand rands|ZAR|
        naira nairas|NGN|
        cedi cedis|GHS|
        shilling shillings|KES UGX TZS SOS|
        franc francs|CHF XOF XAF CDF RWF BIF GNF DJF KMF XPF FRF|d
        lira liras lire|TRY ITL|d
        shekel shekels sheqel sheqels|ILS|
        dinar dinars|KWD IQD JOD BHD DZD TND LYD RSD|
        denar denars|MKD|
        dirham dirhams|AED MAD|d
        riyal riyals|SAR QAR YER OMR|d
        rial rials|IRR OMR YER|
        leu lei|RON MDL|dc
        lev leva levs|BGN|c
        kuna kunas|HRK|
        mark marks|DEM|c
        deutschmark deutschmarks deutschemark deutschemarks|DEM|
        peseta pesetas|ESP|
        lats|LVL|c
        litas|LTL|
        taka takas|BDT|
        kyat kyats|MMK|
        kip kips|LAK|c
        riel riels|KHR|
        tugrik tugriks tögrög|MNT|
        tenge|KZT|
        som soms|KGS UZS|c
        soum soums|UZS|
        somoni|TJS|
        manat manats|AZN TMT|d
        lari|GEL|c
        dram drams|AMD|c
        birr birrs|ETB|
        kwacha kwachas|ZMW MWK|
        kwanza kwanzas|AOA|
        metical meticais meticals|MZN|
        pula|BWP|c
        dalasi dalasis|GMD|
        ariary|MGA|
        afghani afghanis|AFN|c
        sol soles|PEN|c
        bolivar bolivars bolivares bolívar bolívares|VES|c
        boliviano bolivianos|BOB|
        guarani guaranis guaraníes guaraní|PYG|c
        quetzal quetzals quetzales|GTQ|c
        lempira lempiras|HNL|
        colon colones colón|CRC SVC|dc
        cordoba cordobas córdoba córdobas|NIO|c
        balboa balboas|PAB|c
        gourde gourdes|HTG|
        leone leones|SLE|c
        loti maloti|LSL|
        lek leke|ALL|c
        kina|PGK|c
        tala|WST|c
        vatu|VUV|
        pataca patacas|MOP|
        rufiyaa|MVR|
        ngultrum ngultrums|BTN|
        nakfa|ERN|
        ouguiya ouguiyas|MRU|
        escudo escudos|CVE|
        guilder guilders|ANG XCG|d
        florin florins|AWG|c
        lilangeni emalangeni|SZL|
        dobra dobras|STN|
        cent cents|USD EUR|d100
        penny pennies pence|GBP USD|d100
        dime dimes|USD|10
        centavo centavos|MXN PHP BRL|100
        centime centimes|CHF|100
        paisa paise|INR PKR|d100
        kopek kopeks kopeck kopecks kopiyka kopiykas|RUB UAH|d100
        pfennig pfennigs|DEM|100
        öre|SEK|100c
        øre|NOK DKK|100c
        groszy grosz|PLN|100
        agorot agora|ILS|100c
        fils|AED KWD IQD JOD BHD|d100
        piastre piastres piaster piasters|EGP LBP SYP|d100
        sen|MYR IDR JPY|d100c
        kobo|NGN|100
        pesewa pesewas|GHS|100
        jiao|CNY|10
        fen|CNY|100c
        satang|THB|100
        halala halalas|SAR|100
        kuruş kurus|TRY|100
        stotinki stotinka|BGN|100
        bani|RON|100c
        haler hellers|CZK|100c
        filler fillér|HUF|100c
        poisha|BDT|100
        """
}
