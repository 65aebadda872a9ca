/// Data, not code: the countries and territories of ISO 3166-1 (and Kosovo) with the forms that news uses.
///
/// Codes are those of ISO 3166-1. Where the third column is empty, the name is the English one of CLDR, which
/// Foundation's `Locale` supplies; CLDR's other forms are added there too. Adjectives, names of peoples, capitals and
/// official names are common facts of geography, written by hand. The file is longer than others because it is a table.
enum CountryData {
    /// Columns, separated by `|`: alpha-2, alpha-3, name, other forms, adjectives, peoples, capitals.
    ///
    /// Lists are separated
    /// by `;`; a `~` before a form marks one that is ambiguous and needs context.
    static let rows = """
        AD|AND|||Andorran|Andorrans|Andorra la Vella
        AE|ARE||UAE;U.A.E.;Emirates|Emirati|Emiratis|Abu Dhabi
        AF|AFG||Islamic Emirate of Afghanistan|Afghan;Afghani|Afghans|Kabul
        AG|ATG|Antigua and Barbuda|Antigua|Antiguan|Antiguans|St. John's
        AI|AIA|||Anguillan|Anguillans|
        AL|ALB||Republic of Albania|Albanian|Albanians|Tirana
        AM|ARM||Republic of Armenia|Armenian|Armenians|Yerevan
        AO|AGO|||Angolan|Angolans|Luanda
        AQ|ATA|||||
        AR|ARG||Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires
        AS|ASM|||American Samoan|American Samoans|Pago Pago
        AT|AUT||Republic of Austria|Austrian|Austrians|Vienna
        AU|AUS||Commonwealth of Australia|Australian;Aussie|Australians;Aussies|Canberra
        AW|ABW|||Aruban|Arubans|Oranjestad
        AX|ALA|Åland|Åland Islands;Aland|||Mariehamn
        AZ|AZE|||Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
        BA|BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
        BB|BRB|||Barbadian;Bajan|Barbadians;Bajans|Bridgetown
        BD|BGD|||Bangladeshi|Bangladeshis|Dhaka
        BE|BEL||Kingdom of Belgium|Belgian|Belgians|
        BF|BFA|||Burkinabe;Burkinabé||Ouagadougou
        BG|BGR||Republic of Bulgaria|Bulgarian|Bulgarians|Sofia
        BH|BHR||Kingdom of Bahrain|Bahraini|Bahrainis|Manama
        BI|BDI|||Burundian|Burundians|Gitega;Bujumbura
        BJ|BEN|||Beninese||Porto-Novo;Cotonou
        BL|BLM|Saint Barthélemy|St. Barts||||
        BM|BMU|||Bermudian;Bermudan|Bermudians|
        BN|BRN||Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
        BO|BOL||Plurinational State of Bolivia|Bolivian|Bolivians|La Paz;Sucre
        BQ|BES|||||
        BR|BRA||Federative Republic of Brazil|Brazilian|Brazilians|Brasilia;Brasília
        BS|BHS||The Bahamas|Bahamian|Bahamians|Nassau
        BT|BTN|||Bhutanese||Thimphu
        BV|BVT|||||
        BW|BWA|||Botswanan|Botswanans;Batswana|Gaborone
        BY|BLR||Belorussia;Byelorussia|Belarusian;Belarussian|Belarusians;Belarussians|Minsk
        BZ|BLZ|||Belizean|Belizeans|Belmopan
        CA|CAN|||Canadian|Canadians|Ottawa
        CC|CCK|||||
        CD|COD|Democratic Republic of the Congo|DR Congo;DRC;D.R. Congo;Democratic Republic of Congo;Congo-Kinshasa;~Congo|Congolese||Kinshasa
        CF|CAF||CAR|Central African|Central Africans|Bangui
        CG|COG|Republic of the Congo|Congo-Brazzaville;Republic of Congo|||Brazzaville
        CH|CHE||Swiss Confederation|Swiss||Bern;Berne
        CI|CIV|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire|Ivorian|Ivorians|Yamoussoukro;Abidjan
        CK|COK||Cook Islands|Cook Islander|Cook Islanders|Avarua
        CL|CHL|||Chilean|Chileans|Santiago
        CM|CMR|||Cameroonian|Cameroonians|Yaounde;Yaoundé
        CN|CHN|China|People's Republic of China;PRC;P.R.C.;mainland China;Communist China|Chinese||Beijing;Peking
        CO|COL|||Colombian|Colombians|Bogota;Bogotá
        CR|CRI|||Costa Rican|Costa Ricans|San Jose;San José
        CU|CUB|||Cuban|Cubans|Havana
        CV|CPV||Cabo Verde|Cape Verdean|Cape Verdeans|Praia
        CW|CUW||Curacao|||Willemstad
        CX|CXR|||||
        CY|CYP|||Cypriot;Greek Cypriot|Cypriots;Greek Cypriots|Nicosia
        CZ|CZE|Czech Republic|Czechia|Czech|Czechs|Prague
        DE|DEU||Federal Republic of Germany;West Germany;FRG|German|Germans|Berlin
        DJ|DJI|||Djiboutian|Djiboutians|
        DK|DNK||Kingdom of Denmark|Danish;Dane|Danes|Copenhagen
        DM|DMA||Commonwealth of Dominica|||Roseau
        DO|DOM|||Dominican|Dominicans|Santo Domingo
        DZ|DZA|||Algerian|Algerians|Algiers
        EC|ECU|||Ecuadorian;Ecuadorean|Ecuadorians;Ecuadoreans|Quito
        EE|EST|||Estonian|Estonians|Tallinn
        EG|EGY||Arab Republic of Egypt|Egyptian|Egyptians|Cairo
        EH|ESH|||Sahrawi;Saharawi|Sahrawis|Laayoune
        ER|ERI|||Eritrean|Eritreans|Asmara
        ES|ESP||Kingdom of Spain|Spanish;Spaniard|Spaniards|Madrid
        ET|ETH|||Ethiopian|Ethiopians|Addis Ababa
        FI|FIN|||Finnish;Finn|Finns|Helsinki
        FJ|FJI|||Fijian|Fijians|Suva
        FK|FLK||Falklands|Falkland Islander|Falkland Islanders|
        FM|FSM||Federated States of Micronesia|Micronesian|Micronesians|Palikir
        FO|FRO||Faroes|Faroese||Torshavn;Tórshavn
        FR|FRA||French Republic|French;Frenchman;Frenchwoman|Frenchmen|Paris
        GA|GAB|||Gabonese||Libreville
        GB|GBR|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Brit|Britons;Brits|London
        GD|GRD|||Grenadian|Grenadians|
        GE|GEO||Republic of Georgia;~Georgia|~Georgian|~Georgians|Tbilisi
        GF|GUF|||||Cayenne
        GG|GGY|||||
        GH|GHA|||Ghanaian|Ghanaians|Accra
        GI|GIB|||Gibraltarian|Gibraltarians|
        GL|GRL|||Greenlandic;Greenlander|Greenlanders|Nuuk
        GM|GMB||The Gambia|Gambian|Gambians|Banjul
        GN|GIN||Guinea-Conakry|Guinean|Guineans|Conakry
        GP|GLP|||||
        GQ|GNQ|||Equatorial Guinean|Equatorial Guineans|Malabo
        GR|GRC||Hellenic Republic|Greek;Hellenic|Greeks|Athens
        GS|SGS|South Georgia and the South Sandwich Islands|South Georgia||||
        GT|GTM|||Guatemalan|Guatemalans|Guatemala City
        GU|GUM|||Guamanian|Guamanians|
        GW|GNB|||||Bissau
        GY|GUY|||Guyanese||
        HK|HKG|Hong Kong|Hong Kong SAR|Hongkonger;Hong Konger|Hongkongers;Hong Kongers|
        HM|HMD|||||
        HN|HND|||Honduran|Hondurans|Tegucigalpa
        HR|HRV|||Croatian;Croat|Croats;Croatians|Zagreb
        HT|HTI|||Haitian|Haitians|Port-au-Prince
        HU|HUN|||Hungarian|Hungarians|Budapest
        ID|IDN|||Indonesian|Indonesians|Jakarta;Nusantara
        IE|IRL||Republic of Ireland;Irish Republic;Eire|Irish;Irishman|Irishmen|Dublin
        IL|ISR||State of Israel|Israeli|Israelis|
        IM|IMN|||Manx||
        IN|IND||Republic of India|Indian|Indians|New Delhi;Delhi
        IO|IOT|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago|Chagossian|Chagossians|
        IQ|IRQ|||Iraqi|Iraqis|Baghdad
        IR|IRN||Islamic Republic of Iran;Islamic Republic;Persia|Iranian|Iranians|Tehran;Teheran
        IS|ISL|||Icelandic;Icelander|Icelanders|Reykjavik;Reykjavík
        IT|ITA||Italian Republic|Italian|Italians|Rome
        JE|JEY|||||
        JM|JAM|||Jamaican|Jamaicans|
        JO|JOR||Hashemite Kingdom of Jordan|Jordanian|Jordanians|Amman
        JP|JPN|||Japanese||Tokyo
        KE|KEN|||Kenyan|Kenyans|Nairobi
        KG|KGZ||Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Kyrgyzstanis|Bishkek
        KH|KHM||Kampuchea|Cambodian;Khmer|Cambodians|Phnom Penh
        KI|KIR|||||Tarawa
        KM|COM|||Comorian|Comorians|Moroni
        KN|KNA|Saint Kitts and Nevis|St. Kitts and Nevis;St. Kitts|Kittitian|Kittitians|Basseterre
        KP|PRK|North Korea|N. Korea;N Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean;N. Korean;N Korean|North Koreans|Pyongyang
        KR|KOR|South Korea|S. Korea;S Korea;ROK;R.O.K.;Republic of Korea;~Korea|South Korean;S. Korean;S Korean;~Korean|South Koreans;~Koreans|Seoul
        KW|KWT|||Kuwaiti|Kuwaitis|Kuwait City
        KY|CYM||Caymans|Caymanian|Caymanians|
        KZ|KAZ|||Kazakh;Kazakhstani|Kazakhs;Kazakhstanis|Astana;Nur-Sultan;Almaty
        LA|LAO||Lao People's Democratic Republic|Laotian;Lao|Laotians|Vientiane
        LB|LBN|||Lebanese||Beirut
        LC|LCA|Saint Lucia|St. Lucia|Saint Lucian;St. Lucian|Saint Lucians|Castries
        LI|LIE|||||Vaduz
        LK|LKA||Ceylon|Sri Lankan|Sri Lankans|Colombo
        LR|LBR|||Liberian|Liberians|Monrovia
        LS|LSO|||Basotho||Maseru
        LT|LTU|||Lithuanian|Lithuanians|Vilnius
        LU|LUX|||Luxembourgish;Luxembourger|Luxembourgers|
        LV|LVA|||Latvian|Latvians|Riga
        LY|LBY|||Libyan|Libyans|Tripoli
        MA|MAR||Kingdom of Morocco|Moroccan|Moroccans|Rabat
        MC|MCO|||Monegasque|Monegasques|
        MD|MDA||Republic of Moldova|Moldovan|Moldovans|Chisinau;Chișinău
        ME|MNE|||Montenegrin|Montenegrins|Podgorica
        MF|MAF|Saint Martin|||||
        MG|MDG|||Malagasy||Antananarivo
        MH|MHL|||Marshallese||Majuro
        MK|MKD||Macedonia;Republic of North Macedonia|North Macedonian;Macedonian|Macedonians|Skopje
        ML|MLI|||Malian|Malians|Bamako
        MM|MMR|Myanmar|Burma|Burmese||Naypyidaw;Naypyitaw;Nay Pyi Taw
        MN|MNG|||Mongolian;Mongol|Mongolians|Ulaanbaatar;Ulan Bator
        MO|MAC|Macao|Macau|Macanese||
        MP|MNP|||||
        MQ|MTQ|||||
        MR|MRT|||Mauritanian|Mauritanians|Nouakchott
        MS|MSR|||||
        MT|MLT|||Maltese||Valletta
        MU|MUS|||Mauritian|Mauritians|Port Louis
        MV|MDV||Maldive Islands|Maldivian|Maldivians|
        MW|MWI|||Malawian|Malawians|Lilongwe
        MX|MEX|||Mexican|Mexicans|Mexico City
        MY|MYS|||Malaysian|Malaysians|Kuala Lumpur;Putrajaya
        MZ|MOZ|||Mozambican|Mozambicans|Maputo
        NA|NAM|||Namibian|Namibians|Windhoek
        NC|NCL|||New Caledonian|New Caledonians|Noumea;Nouméa
        NE|NER|||Nigerien|Nigeriens|Niamey
        NF|NFK|||||
        NG|NGA|||Nigerian|Nigerians|Abuja
        NI|NIC|||Nicaraguan|Nicaraguans|Managua
        NL|NLD||Holland;The Netherlands;Kingdom of the Netherlands|Dutch;Dutchman|Dutchmen|The Hague;Amsterdam
        NO|NOR||Kingdom of Norway|Norwegian|Norwegians|Oslo
        NP|NPL|||Nepali;Nepalese|Nepalis|Kathmandu
        NR|NRU|||Nauruan|Nauruans|
        NU|NIU|||||
        NZ|NZL||Aotearoa|New Zealander;Kiwi|New Zealanders;Kiwis|Wellington
        OM|OMN|||Omani|Omanis|Muscat
        PA|PAN|||Panamanian|Panamanians|Panama City
        PE|PER|||Peruvian|Peruvians|Lima
        PF|PYF||Tahiti|Tahitian|Tahitians|Papeete
        PG|PNG||PNG|Papua New Guinean|Papua New Guineans|Port Moresby
        PH|PHL||Republic of the Philippines|Philippine;Filipino;Filipina|Filipinos;Filipinas|Manila
        PK|PAK||Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad
        PL|POL||Republic of Poland|Polish;Pole|Poles|Warsaw
        PM|SPM|||||
        PN|PCN|||||
        PR|PRI|||Puerto Rican|Puerto Ricans|
        PS|PSE|Palestine|Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;State of Palestine|Palestinian|Palestinians|Ramallah
        PT|PRT|||Portuguese||Lisbon
        PW|PLW|||Palauan|Palauans|Ngerulmud
        PY|PRY|||Paraguayan|Paraguayans|Asuncion;Asunción
        QA|QAT|||Qatari|Qataris|Doha
        RE|REU|Réunion|Reunion Island|||
        RO|ROU|||Romanian|Romanians|Bucharest
        RS|SRB|||Serbian;Serb|Serbs;Serbians|Belgrade
        RU|RUS||Russian Federation|Russian|Russians|Moscow
        RW|RWA|||Rwandan|Rwandans|Kigali
        SA|SAU||Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|Riyadh
        SB|SLB||Solomons|Solomon Islander|Solomon Islanders|Honiara
        SC|SYC|||Seychellois||
        SD|SDN||Republic of the Sudan|Sudanese||Khartoum;Port Sudan
        SE|SWE||Kingdom of Sweden|Swedish;Swede|Swedes|Stockholm
        SG|SGP|||Singaporean|Singaporeans|
        SH|SHN|Saint Helena|||||
        SI|SVN|||Slovenian;Slovene|Slovenians;Slovenes|Ljubljana
        SJ|SJM|Svalbard and Jan Mayen|Svalbard||||
        SK|SVK||Slovak Republic|Slovak;Slovakian|Slovaks|Bratislava
        SL|SLE|||Sierra Leonean|Sierra Leoneans|Freetown
        SM|SMR|||||
        SN|SEN|||Senegalese||Dakar
        SO|SOM|||Somali;Somalian|Somalis;Somalians|Mogadishu
        SR|SUR|||Surinamese||Paramaribo
        SS|SSD|||South Sudanese||Juba
        ST|STP|São Tomé and Príncipe|Sao Tome and Principe;Sao Tome|||
        SV|SLV|||Salvadoran;Salvadorean|Salvadorans|San Salvador
        SX|SXM|||||
        SY|SYR||Syrian Arab Republic|Syrian|Syrians|Damascus
        SZ|SWZ||Swaziland|Swazi|Swazis|Mbabane
        TC|TCA|Turks and Caicos Islands|||||
        TD|TCD|||Chadian|Chadians|N'Djamena;N’Djamena;Ndjamena
        TF|ATF|||||
        TG|TGO|||Togolese||Lome;Lomé
        TH|THA|||Thai|Thais|Bangkok
        TJ|TJK|||Tajik;Tajikistani|Tajiks|Dushanbe
        TK|TKL|||||
        TL|TLS|Timor-Leste|East Timor|East Timorese;Timorese||Dili
        TM|TKM|||Turkmen;Turkmenistani|Turkmens|Ashgabat
        TN|TUN|||Tunisian|Tunisians|Tunis
        TO|TON|||Tongan|Tongans|Nuku'alofa
        TR|TUR||Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye|Turkish;Turk|Turks|Ankara
        TT|TTO|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
        TV|TUV|||Tuvaluan|Tuvaluans|Funafuti
        TW|TWN||Republic of China;Chinese Taipei|Taiwanese||Taipei
        TZ|TZA|||Tanzanian|Tanzanians|Dodoma;Dar es Salaam
        UA|UKR||the Ukraine|Ukrainian|Ukrainians|Kyiv;Kiev
        UG|UGA|||Ugandan|Ugandans|Kampala
        UM|UMI|||||
        US|USA|United States|US;U.S.;USA;U.S.A.;United States of America;the States;America|US;U.S.;American|Americans|Washington;Washington D.C.;Washington, D.C.;Washington DC;Washington, DC
        UY|URY|||Uruguayan|Uruguayans|Montevideo
        UZ|UZB|||Uzbek;Uzbekistani|Uzbeks|Tashkent
        VA|VAT|Vatican City|Vatican;Holy See|||
        VC|VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St. Vincent|Vincentian|Vincentians|Kingstown
        VE|VEN||Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas
        VG|VGB|||||
        VI|VIR||U.S. Virgin Islands||||
        VN|VNM||Viet Nam;Socialist Republic of Vietnam|Vietnamese||Hanoi
        VU|VUT|||||Port Vila
        WF|WLF|||||
        WS|WSM|||Samoan|Samoans|Apia
        XK|XKX||Republic of Kosovo|Kosovan;Kosovar|Kosovars;Kosovans|Pristina
        YE|YEM|||Yemeni;Yemenite|Yemenis|Sanaa;Sana'a
        YT|MYT|||||
        ZA|ZAF||RSA|South African|South Africans|Pretoria;Cape Town
        ZM|ZMB|||Zambian|Zambians|Lusaka
        ZW|ZWE||Rhodesia|Zimbabwean|Zimbabweans|Harare
        """
}
