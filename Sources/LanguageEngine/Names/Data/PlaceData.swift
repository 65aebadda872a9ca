/// Data, not code: cities, regions, seas and other places of the news that are neither countries nor their capitals.
///
/// Written by hand from common knowledge. The file is longer than others because it is a word list.
enum PlaceData {
    /// Cities, states and provinces: places with a government.
    ///
    /// Columns, separated by `|`: country, names separated by `;`.
    static let cities = """
        US|New York;New York City;Los Angeles;Chicago;Houston;Philadelphia;Phoenix;San Antonio;San Diego;Dallas;Austin;San Francisco;Seattle;Denver;Boston;Detroit;Memphis;Portland;Las Vegas;Baltimore;Milwaukee;Albuquerque;Sacramento;Atlanta;Miami;Oakland;Minneapolis;New Orleans;Cleveland;Tampa;Pittsburgh;Cincinnati;St. Louis;St Louis;Salt Lake City;Honolulu;Anchorage;Orlando;Nashville;Charlotte;Indianapolis;Fort Worth;Kansas City;Baton Rouge;Little Rock;Oklahoma City;Brooklyn;Manhattan;Queens;Bronx;Harlem;Hollywood;Silicon Valley;Palo Alto;San Rafael;Berkeley;Santa Monica;Camp David;Fort Bragg;Guantanamo Bay;Guantanamo;Mar-a-Lago;West Point;Cape Canaveral;Los Alamos;Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia;Georgia State
        CA|Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec City;Halifax;Regina;Ontario;Quebec;Québec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Newfoundland and Labrador;Prince Edward Island;Yukon;Nunavut;Kananaskis
        GB|Edinburgh;Glasgow;Cardiff;Belfast;Manchester;Birmingham;Liverpool;Leeds;Sheffield;Bristol;Newcastle;Nottingham;Oxford;Cambridge;Brighton;Southampton;Portsmouth;Plymouth;Aberdeen;Dundee;Coventry;Leicester;England;Scotland;Wales;Northern Ireland;Cornwall;Kent;Yorkshire;Lancashire;Essex;Sussex;Salisbury;Faslane;Chequers
        IE|Cork;Galway;Limerick
        FR|Marseille;Lyon;Toulouse;Nice;Strasbourg;Bordeaux;Lille;Nantes;Cannes;Calais;Versailles;Normandy;Brittany;Corsica;Biarritz
        DE|Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Düsseldorf;Dusseldorf;Dresden;Leipzig;Bonn;Nuremberg;Hanover;Bremen;Ramstein;Potsdam;Bavaria;Saxony;Brandenburg;Hesse;Thuringia;Elmau;West Berlin;East Berlin
        IT|Milan;Naples;Turin;Venice;Florence;Genoa;Bologna;Palermo;Sicily;Sardinia;Lombardy;Tuscany;Lampedusa
        ES|Barcelona;Valencia;Seville;Bilbao;Zaragoza;Catalonia;Andalusia;Galicia;Basque Country;Canary Islands;Melilla;Ceuta
        PT|Porto;Azores;Madeira
        BE|Antwerp;Ghent;Bruges;Flanders;Wallonia;Mons
        NL|Rotterdam;Utrecht;Maastricht;Eindhoven
        CH|Geneva;Zurich;Zürich;Basel;Lausanne;Davos;Lucerne
        AT|Salzburg;Graz;Linz;Innsbruck
        PL|Krakow;Kraków;Gdansk;Gdańsk;Wroclaw;Wrocław;Poznan;Poznań;Lodz;Lublin;Rzeszow;Rzeszów;Szczecin
        CZ|Brno;Ostrava
        HU|Debrecen
        RO|Cluj;Constanta;Timisoara
        BG|Plovdiv;Varna
        GR|Thessaloniki;Piraeus;Crete;Lesbos;Corfu
        TR|Istanbul;Izmir;Antalya;Gaziantep;Incirlik;Diyarbakir;Adana
        RU|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Vladivostok;Novosibirsk;Yekaterinburg;Kazan;Sochi;Kaliningrad;Murmansk;Belgorod;Kursk;Bryansk;Rostov;Voronezh;Grozny;Chechnya;Dagestan;Ingushetia;Siberia;Sakhalin;Tatarstan;Kamchatka;Beslan
        UA|Kharkiv;Kharkov;Odesa;Odessa;Lviv;Dnipro;Donetsk;Luhansk;Lugansk;Mariupol;Kherson;Zaporizhzhia;Zaporizhia;Mykolaiv;Bakhmut;Avdiivka;Pokrovsk;Kramatorsk;Melitopol;Sevastopol;Simferopol;Chernobyl;Chornobyl;Bucha;Sumy;Poltava;Chernihiv;Crimea;Donbas;Donbass
        BY|Brest;Grodno
        GE|Abkhazia;South Ossetia;Batumi;Gori
        AZ|Nagorno-Karabakh;Karabakh
        MD|Transnistria;Transdniestria
        RS|Novi Sad;Vojvodina
        BA|Srebrenica;Mostar;Republika Srpska;Banja Luka;Dayton
        SE|Gothenburg;Malmo;Malmö;Uppsala;Gotland
        NO|Bergen;Trondheim;Svalbard;Tromso;Tromsø
        DK|Aarhus;Bornholm
        FI|Turku;Tampere;Lapland
        CN|Shanghai;Guangzhou;Shenzhen;Chongqing;Tianjin;Wuhan;Chengdu;Nanjing;Hangzhou;Xi'an;Xian;Dalian;Qingdao;Harbin;Shenyang;Kunming;Urumqi;Lhasa;Tibet;Xinjiang;Inner Mongolia;Guangdong;Fujian;Sichuan;Hebei;Henan;Hunan;Hubei;Yunnan;Hainan;Zhejiang;Jiangsu;Shandong;Jilin;Liaoning;Gansu;Beidaihe
        TW|Kaohsiung;Taichung;Tainan;Hsinchu;Kinmen;Matsu
        HK|Kowloon
        JP|Osaka;Kyoto;Hiroshima;Nagasaki;Fukushima;Yokohama;Nagoya;Sapporo;Kobe;Fukuoka;Okinawa;Hokkaido;Kyushu;Honshu;Sendai
        KR|Busan;Incheon;Daegu;Gwangju;Daejeon;Sejong;Ulsan;Pyeongtaek;Gyeongju;Jeju;Panmunjom;Changwon
        KP|Kaesong;Yongbyon;Sinuiju;Wonsan;Punggye-ri;Sohae
        MN|Erdenet
        IN|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Pune;Lucknow;Jaipur;Srinagar;Amritsar;Varanasi;Noida;Greater Noida;Goa;Kerala;Gujarat;Punjab;Bihar;Uttar Pradesh;Tamil Nadu;Maharashtra;Assam;Manipur;Nagaland;West Bengal;Rajasthan;Madhya Pradesh;Andhra Pradesh;Telangana;Karnataka;Odisha;Jharkhand;Haryana;Arunachal Pradesh;Ladakh;Jammu;Jammu and Kashmir;Trivandrum
        PK|Karachi;Lahore;Peshawar;Quetta;Rawalpindi;Multan;Faisalabad;Swat;Balochistan;Baluchistan;Sindh;Waziristan;North Waziristan;South Waziristan;Khyber Pakhtunkhwa;Abbottabad;Gwadar
        AF|Kandahar;Herat;Jalalabad;Mazar-i-Sharif;Kunduz;Helmand;Nangarhar;Bagram;Panjshir;Tora Bora
        BD|Chittagong;Cox's Bazar;Sylhet
        LK|Jaffna;Kandy;Trincomalee;Galle
        NP|Pokhara
        MM|Yangon;Rangoon;Mandalay;Rakhine;Kachin
        TH|Chiang Mai;Phuket;Pattaya
        VN|Ho Chi Minh City;Saigon;Da Nang;Hue;Haiphong
        KH|Siem Reap
        ID|Bali;Aceh;Java;Sumatra;Surabaya;Bandung;Papua;West Papua;Borneo;Sulawesi;Lombok;Maluku;Timor;Medan;Yogyakarta
        MY|Sabah;Sarawak;Penang;Johor
        PH|Mindanao;Cebu;Davao;Luzon;Visayas;Marawi;Palawan;Subic Bay;Coron
        AU|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Queensland;New South Wales;Tasmania;Western Australia;South Australia;Northern Territory;Gold Coast
        NZ|Auckland;Christchurch;Dunedin
        FJ|Nadi
        PG|Bougainville
        IQ|Mosul;Basra;Fallujah;Falluja;Kirkuk;Erbil;Irbil;Najaf;Karbala;Kerbala;Ramadi;Tikrit;Samarra;Anbar;Nineveh;Sinjar;Sulaymaniyah;Tal Afar;Diyala;Haditha;Baquba;Abu Ghraib;Kurdistan Region;Iraqi Kurdistan
        SY|Aleppo;Homs;Hama;Idlib;Raqqa;Raqqah;Palmyra;Deir ez-Zor;Deir al-Zour;Latakia;Tartus;Daraa;Kobani;Kobane;Manbij;Afrin;Ghouta;Eastern Ghouta;Sweida;Qamishli
        LB|Sidon;Tyre;Bekaa
        IL|Tel Aviv;Haifa;Jerusalem;Eilat;Ashdod;Ashkelon;Negev;West Jerusalem;Sderot;Beersheba
        PS|Gaza;Gaza Strip;West Bank;Gaza City;Rafah;Khan Younis;Khan Yunis;Jenin;Nablus;Hebron;Bethlehem;Jericho;East Jerusalem;Tulkarm;Jabalia
        JO|Aqaba;Zarqa
        SA|Jeddah;Mecca;Medina;Dhahran
        AE|Dubai;Sharjah
        YE|Aden;Hodeidah;Hodeida;Marib;Taiz;Hadramawt
        OM|Salalah;Duqm
        IR|Isfahan;Mashhad;Shiraz;Tabriz;Qom;Natanz;Fordow;Bushehr;Abadan;Arak;Bandar Abbas
        EG|Alexandria;Giza;Suez;Port Said;Sharm el-Sheikh;Sharm El-Sheikh;Luxor;Sinai;Aswan
        LY|Benghazi;Misrata;Sirte;Tobruk;Derna
        TN|Sousse
        DZ|Oran
        MA|Casablanca;Marrakesh;Marrakech;Fez;Tangier
        SD|Darfur;Omdurman;El Fasher;El-Fasher;Al-Fashir;South Kordofan;Blue Nile;West Darfur;North Darfur;South Darfur;Nyala
        SS|Malakal;Abyei
        ET|Tigray;Amhara;Oromia;Mekelle;Ogaden
        ER|Massawa;Assab
        SO|Kismayo;Hargeisa;Puntland;Somaliland;Jubaland
        KE|Mombasa;Kisumu;Garissa
        UG|Entebbe;Gulu
        TZ|Zanzibar;Arusha
        RW|Gisenyi
        CD|Goma;Bukavu;North Kivu;South Kivu;Kivu;Katanga;Lubumbashi;Ituri;Kisangani
        NG|Lagos;Kano;Ibadan;Borno;Maiduguri;Kaduna;Biafra;Port Harcourt;Niger Delta;Chibok;Benin City
        ML|Timbuktu;Gao;Kidal;Mopti
        GH|Kumasi
        CM|Douala;Yola
        ZA|Johannesburg;Durban;Soweto;Port Elizabeth;KwaZulu-Natal;Gauteng;Transvaal;Western Cape
        ZW|Bulawayo
        MZ|Cabo Delgado;Palma;Beira
        AO|Cabinda
        MX|Tijuana;Monterrey;Guadalajara;Ciudad Juarez;Juarez;Cancun;Acapulco;Sinaloa;Chiapas;Oaxaca
        BR|Rio de Janeiro;Sao Paulo;São Paulo;Salvador da Bahia;Belo Horizonte;Recife;Porto Alegre;Manaus;Belem;Belém;Bahia
        AR|Cordoba;Rosario;Mendoza;Patagonia;Ushuaia
        CL|Valparaiso;Concepcion;Antofagasta
        CO|Medellin;Medellín;Cali;Cartagena;Barranquilla
        VE|Maracaibo;Cucuta
        GY|Essequibo
        PE|Cusco;Cuzco;Arequipa
        BO|Santa Cruz;Cochabamba
        EC|Guayaquil
        CU|Santiago de Cuba
        HT|Cap-Haitien
        FR|Ajaccio
        """

    /// Continents, seas, rivers, mountains and regions without a government of their own, separated by `;`.
    static let locations = """
        Africa;Asia;Europe;North America;South America;Central America;Latin America;Oceania;Antarctica;Arctic;the Arctic;Eurasia;Australasia;Middle East;Near East;Far East;Southeast Asia;South-East Asia;South East Asia;East Asia;Northeast Asia;South Asia;Central Asia;West Asia;Western Asia;Western Europe;Eastern Europe;Central Europe;Northern Europe;Southern Europe;Western Hemisphere;North Africa;West Africa;East Africa;Southern Africa;Central Africa;sub-Saharan Africa;Sub-Saharan Africa;Horn of Africa;Sahel;the Sahel;Sahara;Maghreb;Levant;Balkans;the Balkans;Western Balkans;Caucasus;South Caucasus;North Caucasus;Scandinavia;Baltics;Caribbean;Pacific;the Pacific;Indo-Pacific;Asia-Pacific;Asia Pacific;Atlantic;Arabia;Mesopotamia;Kurdistan;Kashmir;Siberia;Iberia;Polynesia;Melanesia;Micronesia Islands
        Pacific Ocean;Atlantic Ocean;Indian Ocean;Arctic Ocean;Southern Ocean;South Pacific;North Pacific;North Atlantic;South Atlantic;South China Sea;East China Sea;Yellow Sea;Sea of Japan;East Sea;West Sea;Baltic Sea;Baltic;North Sea;Black Sea;Caspian Sea;Caspian;Red Sea;Mediterranean;Mediterranean Sea;Aegean;Aegean Sea;Adriatic;Adriatic Sea;Arabian Sea;Dead Sea;Barents Sea;Bering Sea;Bering Strait;Philippine Sea;West Philippine Sea;Sea of Azov;Azov Sea;Coral Sea;Tasman Sea;Irish Sea;English Channel;Persian Gulf;Gulf;Gulf of Mexico;Gulf of America;Gulf of Aden;Gulf of Oman;Gulf of Finland;Gulf of Guinea;Bay of Bengal;Bay of Biscay;Taiwan Strait;Taiwan Straits;Strait of Hormuz;Straits of Hormuz;Strait of Malacca;Malacca Strait;Strait of Gibraltar;Bosphorus;Bosporus;Dardanelles;Bab el-Mandeb;Bab al-Mandab;Kerch Strait;Suez Canal;Panama Canal;Cape of Good Hope;Great Lakes;Lake Chad;Lake Victoria;Great Barrier Reef
        Korean Peninsula;Korean peninsula;Crimean Peninsula;Arabian Peninsula;Sinai Peninsula;Iberian Peninsula;Balkan Peninsula;Malay Peninsula;Spratly Islands;Spratlys;Paracel Islands;Paracels;Senkaku Islands;Senkakus;Diaoyu Islands;Kuril Islands;Kurils;Dokdo;Takeshima;Scarborough Shoal;Second Thomas Shoal;Golan Heights;Golan;Himalayas;Alps;Andes;Urals;Rocky Mountains;Rockies;Pyrenees;Carpathians;Mount Everest;Mount Fuji;Hindu Kush;Amazon rainforest;Nile;Danube;Rhine;Volga;Dnieper;Dnipro River;Don River;Euphrates;Tigris;Mekong;Yangtze;Yellow River;Yalu River;Ganges;Indus;Jordan River;Jordan Valley;Rio Grande;Mississippi River;Amazon River;Amazon Basin;Congo River;Zambezi;Thames;Seine;Sahara Desert;Gobi Desert;Kalahari;Silk Road;Line of Control;Green Zone;Ground Zero;Wall Street;Tiananmen Square;Red Square;Tahrir Square;Maidan;Times Square;Trafalgar Square;Al-Aqsa Mosque;Temple Mount;Western Wall;Demilitarized Zone;DMZ;Iron Curtain;Global South;global South;New England;Midwest;East Coast;West Coast;Gulf Coast;Deep South;Mars;Moon;Earth;Silicon Wadi;Suwalki Gap;Suwałki Gap;Panmunjom;Bay Area;Southeast Europe;Galapagos Islands;Galapagos;Zaporizhzhia nuclear power plant;Nord Stream
        """

    /// Peoples, faiths, languages and political groups: names that are neither places nor organisations, separated by `;`.
    static let peoples = """
        Arab;Arabs;Arabic;Kurd;Kurds;Kurdish;Jew;Jews;Jewish;Muslim;Muslims;Moslem;Moslems;Islam;Islamic;Islamist;Islamists;Christian;Christians;Christianity;Catholic;Catholics;Roman Catholic;Protestant;Protestants;Orthodox;Buddhist;Buddhists;Buddhism;Hindu;Hindus;Hinduism;Sikh;Sikhs;Shiite;Shiites;Shi'ite;Shi'ites;Shia;Shi'a;Shias;Sunni;Sunnis;Alawite;Alawites;Druze;Yazidi;Yazidis;Yezidi;Hutu;Hutus;Tutsi;Tutsis;Tamil;Tamils;Sinhalese;Sinhala;Pashtun;Pashtuns;Hazara;Hazaras;Uighur;Uighurs;Uyghur;Uyghurs;Tibetan;Tibetans;Chechen;Chechens;Tatar;Tatars;Roma;Zulu;Xhosa;Tuareg;Berber;Bedouin;Mandarin;Cantonese;Hindi;Urdu;Farsi;Punjabi;Bengali;Latin;European;Europeans;Asian;Asians;African;Africans;African American;African Americans;African-American;Latin American;Latin Americans;Latino;Latinos;Hispanic;Hispanics;Caucasian;Scandinavian;Nordic;Slavic;Slav;Soviet;Soviets;Nazi;Nazis;Nazism;Communist;Communists;Marxist;Marxists;Maoist;Maoists;Zionist;Zionism;Republican;Republicans;Democrat;Democrats;Tory;Liberal;Liberals;Labourite;Socialist;Socialists;Conservative;Green;Greens;Gaullist;Peronist;Baathist;Baathists;Salafi;Salafist;Wahhabi;English;Englishman;Scottish;Scot;Scots;Welsh;Catalan;Catalans;Basque;Basques;Quebecois;Breton;Flemish;Walloon;Walloons;Bosniak;Bosniaks;Bosnian Serb;Bosnian Serbs;Californian;Texan;Texans;New Yorker;New Yorkers;Londoner;Parisian;Parisians;Muscovite;Western;Westerners;Westerner;Eastern;North African;West African;East Asian;Southeast Asian;Middle Eastern;Eurasian;Ottoman;Byzantine;Roman;Romans;Persian;Persians;Babylonian;Assyrian;Celtic;Germanic;Mormon;Mormons;Quaker;Anglican;Anglicans;Lutheran;Methodist;Baptist;Presbyterian;Amish;Sahelian;Sub-Saharan;Crimean;Siberian;Kashmiri;Kashmiris;Gazan;Gazans;Houthi rebels;National Insurance;Medicare;Medicaid;Social Security;Brexit;Nobel Prize;Nobel Peace Prize;Thanksgiving;Christmas;New Year;Holocaust;Cold War;Gulf War;Korean War;Vietnam War;Civil War;Great Depression;Marshall Plan;Belt and Road;Belt and Road Initiative;Magna Carta;Bible;Koran;Quran;Torah;Eurovision;World Cup;Olympics;Olympic;Olympic Games;Super Bowl;Pulitzer Prize;Green New Deal;Obamacare;Abraham Accords;Oslo Accords;Minsk agreements;Paris Agreement;Paris accord;Kyoto Protocol;Special Measures Agreement;Truth Social;Trans-Pacific Partnership;North American Free Trade Agreement;NAFTA;Nafta;USMCA;Air Force One
        """
}
