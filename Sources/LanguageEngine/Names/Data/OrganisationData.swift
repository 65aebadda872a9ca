// Long: it is a table, with a line for each organisation.

/// Data, not code: organisations that the news of the world names often.
///
/// Intergovernmental bodies, alliances, organs of states, parties, armed groups, firms, media and organisations of
/// society, with their abbreviations. Written by hand from common knowledge; names of bodies are facts.
enum OrganisationData {
    /// Columns, separated by `|`: key, kind (as `KnownOrganisation.Kind`), name, other forms, country, parent key.
    ///
    /// Lists are separated by `;`; a `~` before a form marks one that counts only when the text also gives the name.
    static let rows = """
        NATO|alliance|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Nato;Atlantic Alliance||
        EU|igo|European Union|EU;E.U.||
        EU-COMMISSION|igo|European Commission|EU Commission||EU
        EU-PARLIAMENT|parliament|European Parliament|EU Parliament||EU
        EU-COUNCIL|igo|European Council|EU Council||EU
        EU-COUNCIL-MINISTERS|igo|Council of the European Union|Council of the EU||EU
        EU-ECB|igo|European Central Bank|ECB||EU
        EU-COURT|court|European Court of Justice|ECJ;Court of Justice of the European Union||EU
        EU-EIB|igo|European Investment Bank|EIB||EU
        EU-FRONTEX|agency|Frontex|||EU
        EU-EUROPOL|agency|Europol|||EU
        EU-EEAS|agency|European External Action Service|EEAS||EU
        EU-EDA|agency|European Defence Agency|European Defense Agency||EU
        EUROGROUP|igo|Eurogroup|||EU
        UN|igo|United Nations|UN;U.N.;United Nations Organization||
        UNSC|igo|UN Security Council|Security Council;U.N. Security Council;United Nations Security Council;UNSC||UN
        UNGA|igo|UN General Assembly|General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA||UN
        UNHCR|igo|UNHCR|UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees;UN High Commissioner for Refugees||UN
        UNICEF|igo|UNICEF|Unicef;UN Children's Fund;United Nations Children's Fund||UN
        UNESCO|igo|UNESCO|Unesco||UN
        UNRWA|igo|UNRWA|United Nations Relief and Works Agency;UN Relief and Works Agency||UN
        UNDP|igo|UNDP|UN Development Programme;United Nations Development Programme||UN
        UNEP|igo|UNEP|UN Environment Programme||UN
        OCHA|igo|OCHA|UN Office for the Coordination of Humanitarian Affairs||UN
        OHCHR|igo|OHCHR|UN Human Rights Office;UN human rights office||UN
        UNHRC|igo|UN Human Rights Council|Human Rights Council;U.N. Human Rights Council||UN
        UNIFIL|igo|UNIFIL|United Nations Interim Force in Lebanon||UN
        WFP|igo|World Food Programme|WFP;World Food Program||UN
        WHO|igo|World Health Organization|WHO;World Health Organisation||UN
        FAO|igo|FAO|Food and Agriculture Organization;UN Food and Agriculture Organization||UN
        ILO|igo|International Labour Organization|ILO;International Labor Organization;International Labour Organisation||UN
        IAEA|igo|International Atomic Energy Agency|IAEA||UN
        ICAO|igo|International Civil Aviation Organization|ICAO||UN
        IMO|igo|International Maritime Organization|IMO;International Maritime Organisation||UN
        ITU|igo|International Telecommunication Union|ITU||UN
        IOM|igo|International Organization for Migration|IOM;International Organisation for Migration||UN
        UNCTAD|igo|UNCTAD|UN Trade and Development||UN
        IPCC|igo|Intergovernmental Panel on Climate Change|IPCC||UN
        ICJ|court|International Court of Justice|ICJ;World Court||UN
        ICC|court|International Criminal Court|ICC||
        PCA|court|Permanent Court of Arbitration|||
        ECHR|court|European Court of Human Rights|ECHR;ECtHR||COE
        IMF|igo|International Monetary Fund|IMF||
        WORLD-BANK|igo|World Bank|World Bank Group;International Bank for Reconstruction and Development||
        IFC|igo|International Finance Corporation|IFC||WORLD-BANK
        WTO|igo|World Trade Organization|WTO;World Trade Organisation||
        OECD|igo|OECD|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;O.E.C.D.||
        IEA|igo|International Energy Agency|IEA||
        BIS|igo|Bank for International Settlements|||
        ADB|igo|Asian Development Bank|ADB||
        AIIB|igo|Asian Infrastructure Investment Bank|AIIB||
        AFDB|igo|African Development Bank|AfDB||
        IDB|igo|Inter-American Development Bank|IDB||
        EBRD|igo|European Bank for Reconstruction and Development|EBRD||
        NDB|igo|New Development Bank|||
        OSCE|igo|OSCE|Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe||
        COE|igo|Council of Europe|||
        EFTA|igo|European Free Trade Association|EFTA||
        INTERPOL|igo|Interpol|INTERPOL||
        OPCW|igo|OPCW|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons||
        AU|igo|African Union|AU||
        ECOWAS|igo|ECOWAS|Economic Community of West African States;Ecowas||
        SADC|igo|SADC|Southern African Development Community||
        EAC|igo|East African Community|EAC||
        IGAD|igo|IGAD|Intergovernmental Authority on Development||
        ECCAS|igo|Economic Community of Central African States|ECCAS||
        AES|alliance|Alliance of Sahel States|Sahel Alliance||
        ARAB-LEAGUE|igo|Arab League|League of Arab States||
        GCC|igo|Gulf Cooperation Council|GCC||
        OIC|igo|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation||
        OPEC|igo|OPEC|Opec;Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries||
        OPEC-PLUS|alliance|OPEC+|Opec+||
        ASEAN|igo|ASEAN|Asean;Association of Southeast Asian Nations;Association of South East Asian Nations||
        APEC|igo|APEC|Apec;Asia-Pacific Economic Cooperation||
        SAARC|igo|SAARC|South Asian Association for Regional Cooperation||
        PIF|igo|Pacific Islands Forum|||
        SCO|igo|Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization||
        CSTO|alliance|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation||
        EAEU|igo|Eurasian Economic Union|EAEU||
        CIS|igo|Commonwealth of Independent States|CIS||
        COMMONWEALTH|igo|Commonwealth of Nations|||
        OAS|igo|Organization of American States|OAS;Organisation of American States||
        CELAC|igo|CELAC|Community of Latin American and Caribbean States||
        MERCOSUR|igo|Mercosur|MERCOSUR;Mercosul||
        UNASUR|igo|UNASUR|Unasur;Union of South American Nations||
        ALBA|alliance|ALBA|Bolivarian Alliance for the Peoples of Our America||
        CARICOM|igo|CARICOM|Caricom;Caribbean Community||
        BRICS|alliance|BRICS|Brics||
        G7|alliance|G7|G-7;Group of Seven||
        G8|alliance|G8|G-8;Group of Eight||
        G20|alliance|G20|G-20;Group of 20;Group of Twenty||
        G77|alliance|G77|G-77;Group of 77||
        E3|alliance|E3|||
        QUAD|alliance|Quad|the Quad;Quadrilateral Security Dialogue||
        AUKUS|alliance|AUKUS|Aukus||
        ANZUS|alliance|ANZUS|||
        FIVE-EYES|alliance|Five Eyes|||
        WARSAW-PACT|alliance|Warsaw Pact|||
        WEU|alliance|Western European Union|||
        NAM|alliance|Non-Aligned Movement|||
        CPTPP|igo|CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership||
        ICRC|ngo|International Committee of the Red Cross|ICRC||
        RED-CROSS|ngo|Red Cross|International Federation of Red Cross and Red Crescent Societies||
        RED-CRESCENT|ngo|Red Crescent|||
        MSF|ngo|Médecins Sans Frontières|Medecins Sans Frontieres;Doctors Without Borders;MSF||
        AMNESTY|ngo|Amnesty International|Amnesty||
        HRW|ngo|Human Rights Watch|HRW||
        OXFAM|ngo|Oxfam|Oxfam International||
        SAVE-THE-CHILDREN|ngo|Save the Children|||
        GREENPEACE|ngo|Greenpeace|||
        TRANSPARENCY|ngo|Transparency International|||
        WWF|ngo|World Wildlife Fund|WWF;World Wide Fund for Nature||
        SIPRI|ngo|Stockholm International Peace Research Institute|SIPRI||
        IISS|ngo|International Institute for Strategic Studies|IISS||
        CSIS|ngo|Center for Strategic and International Studies|CSIS||
        CRISIS-GROUP|ngo|International Crisis Group|||
        RAND|ngo|RAND Corporation|Rand Corporation|US|
        CHATHAM|ngo|Chatham House||GB|
        RUSI|ngo|Royal United Services Institute|RUSI|GB|
        BROOKINGS|ngo|Brookings Institution||US|
        HERITAGE|ngo|Heritage Foundation||US|
        CATO|ngo|Cato Institute||US|
        AIPAC|ngo|AIPAC||US|
        NRA|ngo|National Rifle Association|NRA|US|
        SOHR|ngo|Syrian Observatory for Human Rights|SOHR||
        WHITE-HELMETS|ngo|White Helmets||SY|
        FIFA|ngo|FIFA|Fifa||
        UEFA|ngo|UEFA|Uefa||
        IOC|ngo|International Olympic Committee|IOC||
        WEF|ngo|World Economic Forum|WEF||
        IFS|ngo|Institute for Fiscal Studies|IFS|GB|
        US-DEFENCE|ministry|US Department of Defense|Department of Defense;U.S. Department of Defense;Defense Department;US Defense Department;U.S. Defense Department;Department of War;DoD|US|
        US-STATE|ministry|US State Department|State Department;Department of State;U.S. State Department;US Department of State;U.S. Department of State|US|
        US-TREASURY|ministry|US Treasury Department|Treasury Department;US Treasury;U.S. Treasury;U.S. Treasury Department;US Department of the Treasury;Department of the Treasury|US|
        US-JUSTICE|ministry|US Justice Department|Justice Department;Department of Justice;U.S. Justice Department;US Department of Justice;U.S. Department of Justice;DOJ|US|
        US-COMMERCE|ministry|US Commerce Department|Commerce Department;Department of Commerce;U.S. Commerce Department;US Department of Commerce;U.S. Department of Commerce|US|
        US-HOMELAND|ministry|US Department of Homeland Security|Department of Homeland Security;Homeland Security;DHS|US|
        US-ENERGY|ministry|US Energy Department|Energy Department;Department of Energy;US Department of Energy|US|
        US-LABOR|ministry|US Labor Department|Labor Department;Department of Labor|US|
        US-AGRICULTURE|ministry|US Agriculture Department|Department of Agriculture;USDA|US|
        US-CONGRESS|parliament|US Congress|Congress;U.S. Congress;United States Congress|US|
        US-SENATE|parliament|US Senate|Senate;U.S. Senate;United States Senate|US|US-CONGRESS
        US-HOUSE|parliament|US House of Representatives|House of Representatives;U.S. House of Representatives;US House;U.S. House;United States House of Representatives|US|US-CONGRESS
        US-SUPREME|court|US Supreme Court|U.S. Supreme Court;United States Supreme Court|US|
        US-CIA|agency|CIA|Central Intelligence Agency|US|
        US-FBI|agency|FBI|Federal Bureau of Investigation|US|
        US-NSA|agency|NSA|National Security Agency|US|
        US-NSC|agency|US National Security Council|White House National Security Council|US|
        US-NASA|agency|NASA|Nasa|US|
        US-USAID|agency|USAID|US Agency for International Development;U.S. Agency for International Development|US|
        US-USTR|agency|US Trade Representative|Office of the US Trade Representative;USTR|US|
        US-FED|agency|Federal Reserve|US Federal Reserve;U.S. Federal Reserve;the Fed|US|
        US-SEC|agency|Securities and Exchange Commission|SEC|US|
        US-EPA|agency|Environmental Protection Agency|EPA|US|
        US-FDA|agency|Food and Drug Administration|FDA|US|
        US-CDC|agency|Centers for Disease Control and Prevention|CDC|US|
        US-IRS|agency|Internal Revenue Service|IRS|US|
        US-ICE|agency|Immigration and Customs Enforcement||US|
        US-FEMA|agency|FEMA|Federal Emergency Management Agency|US|
        US-CBO|agency|Congressional Budget Office|CBO|US|
        US-GAO|agency|Government Accountability Office|GAO|US|
        US-CENTCOM|military|US Central Command|U.S. Central Command;CENTCOM;Centcom|US|
        US-INDOPACOM|military|US Indo-Pacific Command|U.S. Indo-Pacific Command;INDOPACOM|US|
        US-EUCOM|military|US European Command|U.S. European Command;EUCOM|US|
        US-AFRICOM|military|US Africa Command|U.S. Africa Command;AFRICOM|US|
        US-USFK|military|US Forces Korea|U.S. Forces Korea;USFK;United States Forces Korea|US|
        US-NAVY|military|US Navy|U.S. Navy|US|
        US-ARMY|military|US Army|U.S. Army|US|
        US-AIR-FORCE|military|US Air Force|U.S. Air Force;USAF|US|
        US-MARINES|military|US Marine Corps|US Marines;U.S. Marines;U.S. Marine Corps|US|
        US-COAST-GUARD|agency|US Coast Guard|U.S. Coast Guard|US|
        US-NATIONAL-GUARD|military|US National Guard||US|
        US-GOP|party|Republican Party|GOP|US|
        US-DEMOCRATS|party|Democratic Party|DNC;Democratic National Committee|US|
        GB-FOREIGN|ministry|British Foreign Office|Foreign Office;UK Foreign Office;FCDO;Foreign, Commonwealth and Development Office|GB|
        GB-HOME|ministry|British Home Office|Home Office;UK Home Office|GB|
        GB-DEFENCE|ministry|British Ministry of Defence|MoD;UK Ministry of Defence|GB|
        GB-TREASURY|ministry|British Treasury|HM Treasury;UK Treasury|GB|
        GB-PARLIAMENT|parliament|British Parliament|House of Commons;House of Lords;UK Parliament;Commons|GB|
        GB-SCOTTISH-PARLIAMENT|parliament|Scottish Parliament||GB|
        GB-STORMONT|parliament|Northern Ireland Assembly||GB|
        GB-BANK|agency|Bank of England|BoE|GB|
        GB-OBR|agency|Office for Budget Responsibility|OBR|GB|
        GB-ONS|agency|Office for National Statistics|ONS|GB|
        GB-NHS|agency|National Health Service|NHS;NHS England|GB|
        GB-MI5|agency|MI5||GB|
        GB-MI6|agency|MI6||GB|
        GB-GCHQ|agency|GCHQ||GB|
        GB-RAF|military|Royal Air Force|RAF|GB|
        GB-NAVY|military|Royal Navy||GB|
        GB-LABOUR|party|Labour Party|Labour|GB|
        GB-TORIES|party|Conservative Party|Tories;Tory Party;Conservatives|GB|
        GB-LIBDEM|party|Liberal Democrats|Lib Dems|GB|
        GB-SNP|party|Scottish National Party|SNP|GB|
        GB-REFORM|party|Reform UK||GB|
        GB-DUP|party|Democratic Unionist Party|DUP|GB|
        SINN-FEIN|party|Sinn Féin|Sinn Fein|IE|
        FIANNA-FAIL|party|Fianna Fáil|Fianna Fail|IE|
        FINE-GAEL|party|Fine Gael||IE|
        IE-DAIL|parliament|Dáil|Dail;Oireachtas;Dáil Éireann|IE|
        FR-FOREIGN|ministry|French Foreign Ministry||FR|
        FR-ASSEMBLY|parliament|French National Assembly|Assemblée Nationale|FR|
        FR-RN|party|National Rally|Rassemblement National|FR|
        DE-BUNDESTAG|parliament|Bundestag|German Bundestag|DE|
        DE-BUNDESRAT|parliament|Bundesrat||DE|
        DE-BUNDESWEHR|military|Bundeswehr||DE|
        DE-BUNDESBANK|agency|Bundesbank||DE|
        DE-CDU|party|Christian Democratic Union|CDU|DE|
        DE-CSU|party|Christian Social Union|CSU|DE|
        DE-SPD|party|Social Democratic Party of Germany|SPD|DE|
        DE-AFD|party|Alternative for Germany|AfD|DE|
        DE-FDP|party|Free Democratic Party|FDP|DE|
        IT-FOREIGN|ministry|Italian Foreign Ministry||IT|
        IT-FDI|party|Brothers of Italy||IT|
        RU-DUMA|parliament|State Duma|Duma;Russian Duma|RU|
        RU-FEDERATION-COUNCIL|parliament|Federation Council||RU|
        RU-FSB|agency|FSB|Federal Security Service|RU|
        RU-GRU|agency|GRU||RU|
        RU-SVR|agency|SVR|Foreign Intelligence Service|RU|
        RU-KGB|agency|KGB||RU|
        RU-UNITED|party|United Russia||RU|
        RU-ROSATOM|company|Rosatom||RU|
        RU-WAGNER|armed_group|Wagner Group|Wagner|RU|
        UA-PARLIAMENT|parliament|Verkhovna Rada|Rada;Ukrainian Parliament|UA|
        UA-SBU|agency|SBU|Security Service of Ukraine|UA|
        UA-AZOV|military|Azov Brigade|Azov Battalion|UA|
        PL-SEJM|parliament|Sejm||PL|
        PL-PIS|party|Law and Justice|PiS|PL|
        PL-PO|party|Civic Platform|Civic Coalition|PL|
        HU-FIDESZ|party|Fidesz||HU|
        SE-RIKSDAG|parliament|Riksdag||SE|
        NO-STORTING|parliament|Storting|Stortinget|NO|
        DK-FOLKETING|parliament|Folketing||DK|
        IL-KNESSET|parliament|Knesset||IL|
        IL-IDF|military|Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces|IL|
        IL-MOSSAD|agency|Mossad||IL|
        IL-SHINBET|agency|Shin Bet||IL|
        IL-LIKUD|party|Likud|Likud Party|IL|
        PS-PA|agency|Palestinian Authority||PS|
        PS-PLO|party|Palestine Liberation Organization|PLO;Palestine Liberation Organisation;Palestinian Liberation Organization|PS|
        PS-FATAH|party|Fatah||PS|
        HAMAS|armed_group|Hamas||PS|
        ISLAMIC-JIHAD|armed_group|Palestinian Islamic Jihad|Islamic Jihad|PS|
        HEZBOLLAH|armed_group|Hezbollah|Hizbollah;Hizbullah;Hezbullah|LB|
        HOUTHIS|armed_group|Houthis|Houthi;Ansar Allah;Ansarullah;Huthis|YE|
        TALIBAN|armed_group|Taliban|Taleban|AF|
        TTP|armed_group|Tehrik-i-Taliban Pakistan|TTP;Pakistani Taliban|PK|
        LET|armed_group|Lashkar-e-Taiba|Lashkar-e-Tayyiba|PK|
        JEM|armed_group|Jaish-e-Mohammed|Jaish-e-Mohammad|PK|
        AL-QAEDA|armed_group|al-Qaeda|Al-Qaeda;Al Qaeda;al Qaeda;al-Qaida;Al-Qaida;Al Qaida;al Qaida;al Qa'ida;Al Qa'ida||
        AQAP|armed_group|AQAP|al-Qaeda in the Arabian Peninsula;Al-Qaeda in the Arabian Peninsula||
        AQIM|armed_group|AQIM|al-Qaeda in the Islamic Maghreb;Al-Qaeda in the Islamic Maghreb||
        ISLAMIC-STATE|armed_group|Islamic State|ISIS;ISIL;Isis;Isil;Daesh;IS group;Islamic State of Iraq and the Levant;Islamic State of Iraq and Syria;Islamic State group;Da'esh||
        NUSRA|armed_group|Nusra Front|al-Nusra Front;Jabhat al-Nusra;al-Nusra;Al-Nusra Front|SY|
        HTS|armed_group|Hayat Tahrir al-Sham|HTS|SY|
        SDF|armed_group|Syrian Democratic Forces|~SDF|SY|
        FSA|armed_group|Free Syrian Army|FSA|SY|
        YPG|armed_group|YPG|People's Protection Units|SY|
        PKK|armed_group|Kurdistan Workers' Party|PKK;Kurdistan Workers’ Party|TR|
        PESHMERGA|armed_group|Peshmerga||IQ|
        BOKO-HARAM|armed_group|Boko Haram||NG|
        AL-SHABAAB|armed_group|al-Shabaab|Al-Shabaab;Al Shabaab;al-Shabab;Al-Shabab;al Shabaab;Shabaab|SO|
        M23|armed_group|M23|March 23 Movement|CD|
        RSF|armed_group|Rapid Support Forces|~RSF|SD|
        SLM|armed_group|Sudan Liberation Movement|~SLM;Sudan Liberation Army|SD|
        JUSTICE-EQUALITY|armed_group|Justice and Equality Movement|~JEM|SD|
        TPLF|armed_group|Tigray People's Liberation Front|TPLF|ET|
        LRA|armed_group|Lord's Resistance Army|LRA|UG|
        FARC|armed_group|FARC|Farc;Revolutionary Armed Forces of Colombia|CO|
        ELN|armed_group|ELN|National Liberation Army|CO|
        LTTE|armed_group|Tamil Tigers|LTTE;Liberation Tigers of Tamil Eelam|LK|
        IRA|armed_group|IRA|Irish Republican Army|IE|
        ETA|armed_group|~ETA|Basque Homeland and Freedom|ES|
        ABU-SAYYAF|armed_group|Abu Sayyaf||PH|
        MILF|armed_group|Moro Islamic Liberation Front|MILF|PH|
        ARAKAN-ARMY|armed_group|Arakan Army||MM|
        MUSLIM-BROTHERHOOD|party|Muslim Brotherhood||EG|
        IRGC|military|Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Islamic Revolutionary Guards Corps|IR|
        IR-QUDS|military|Quds Force||IR|IRGC
        IR-MAJLIS|parliament|Majlis||IR|
        SY-BAATH|party|Baath Party|Ba'ath Party;Baath||
        TR-AKP|party|Justice and Development Party|AKP;AK Party|TR|
        TR-CHP|party|Republican People's Party|CHP|TR|
        TR-HDP|party|Peoples' Democratic Party|HDP|TR|
        CN-CCP|party|Chinese Communist Party|CCP;Communist Party of China;CPC|CN|
        CN-PLA|military|People's Liberation Army|PLA|CN|
        CN-NPC|parliament|National People's Congress|NPC|CN|
        CN-STATE-COUNCIL|agency|State Council|China's State Council|CN|
        CN-POLITBURO|party|Politburo|Politburo Standing Committee|CN|CN-CCP
        CN-TAO|agency|Taiwan Affairs Office||CN|
        TW-KMT|party|Kuomintang|KMT;Chinese Nationalist Party|TW|
        TW-DPP|party|Democratic Progressive Party|DPP|TW|
        TW-YUAN|parliament|Legislative Yuan||TW|
        JP-DIET|parliament|Diet|National Diet;Japanese Diet|JP|
        JP-LDP|party|Liberal Democratic Party|LDP|JP|
        JP-KOMEITO|party|Komeito||JP|
        JP-SDF|military|Self-Defense Forces|Japan Self-Defense Forces;Self-Defence Forces|JP|
        KR-PRESIDENT|agency|Presidential Office of South Korea|South Korean presidential office|KR|
        KR-JCS|military|Joint Chiefs of Staff|JCS||
        KR-ASSEMBLY|parliament|South Korean National Assembly||KR|
        KR-PPP|party|People Power Party|PPP|KR|
        KR-DP|party|Democratic Party of Korea||KR|
        KR-DAPA|agency|Defense Acquisition Program Administration|DAPA|KR|
        KR-NIS|agency|National Intelligence Service|NIS|KR|
        KR-BOK|agency|Bank of Korea|BOK|KR|
        KP-WPK|party|Workers' Party of Korea|WPK|KP|
        KP-KPA|military|Korean People's Army|KPA|KP|
        KP-KCNA|media|KCNA|Korean Central News Agency|KP|
        IN-LOK-SABHA|parliament|Lok Sabha||IN|
        IN-RAJYA-SABHA|parliament|Rajya Sabha||IN|
        IN-BJP|party|Bharatiya Janata Party|BJP|IN|
        IN-INC|party|Indian National Congress|Congress party|IN|
        IN-RBI|agency|Reserve Bank of India|RBI|IN|
        IN-FOREIGN|ministry|Indian Foreign Ministry|Ministry of External Affairs|IN|
        IN-ISRO|agency|ISRO|Indian Space Research Organisation|IN|
        PK-ISI|agency|ISI|Inter-Services Intelligence|PK|
        PK-PTI|party|Pakistan Tehreek-e-Insaf|PTI|PK|
        AU-ASIO|agency|ASIO||AU|
        AU-DFAT|ministry|Department of Foreign Affairs and Trade|DFAT|AU|
        AU-RBA|agency|Reserve Bank of Australia|RBA|AU|
        BR-FOREIGN|ministry|Brazilian Foreign Ministry||BR|
        BR-PT|party|Workers' Party||BR|
        CA-RCMP|agency|Royal Canadian Mounted Police|RCMP|CA|
        CA-BOC|agency|Bank of Canada||CA|
        JP-BOJ|agency|Bank of Japan|BOJ|JP|
        CN-PBOC|agency|People's Bank of China|PBOC|CN|
        ZA-ANC|party|African National Congress|ANC|ZA|
        ZA-DA|party|Democratic Alliance||ZA|
        ZW-ZANU|party|ZANU-PF|Zanu-PF|ZW|
        MY-UMNO|party|UMNO||MY|
        REUTERS|media|Reuters|Thomson Reuters||
        AP|media|Associated Press|AP|US|
        AFP|media|Agence France-Presse|AFP|FR|
        BBC|media|BBC|British Broadcasting Corporation;BBC News|GB|
        CNN|media|CNN||US|
        FOX|media|Fox News||US|
        NBC|media|NBC|NBC News|US|
        CBS|media|CBS|CBS News|US|
        ABC|media|ABC|ABC News||
        NPR|media|NPR||US|
        MSNBC|media|MSNBC||US|
        NYT|media|New York Times|The New York Times|US|
        WAPO|media|Washington Post|The Washington Post|US|
        WSJ|media|Wall Street Journal|The Wall Street Journal|US|
        FT|media|Financial Times|FT|GB|
        GUARDIAN|media|The Guardian||GB|
        BLOOMBERG|media|Bloomberg|Bloomberg News|US|
        POLITICO|media|Politico|POLITICO||
        AXIOS|media|Axios||US|
        ECONOMIST|media|The Economist||GB|
        DER-SPIEGEL|media|Der Spiegel||DE|
        LE-MONDE|media|Le Monde||FR|
        AL-JAZEERA|media|Al Jazeera|Al-Jazeera;al-Jazeera|QA|
        XINHUA|media|Xinhua|Xinhua News Agency|CN|
        GLOBAL-TIMES|media|Global Times||CN|
        CCTV|media|CCTV||CN|
        TASS|media|TASS|Tass|RU|
        INTERFAX|media|Interfax||RU|
        RIA|media|RIA Novosti|RIA|RU|
        RT|media|RT||RU|
        YONHAP|media|Yonhap|Yonhap News Agency|KR|
        KYODO|media|Kyodo|Kyodo News|JP|
        NHK|media|NHK||JP|
        DPA|media|dpa|DPA|DE|
        ANADOLU|media|Anadolu Agency|Anadolu|TR|
        SANA|media|SANA||SY|
        IRNA|media|IRNA||IR|
        PTI-NEWS|media|Press Trust of India||IN|
        HAARETZ|media|Haaretz||IL|
        DAWN|media|Dawn News||PK|
        VOA|media|Voice of America|VOA|US|
        RFE|media|Radio Free Europe|RFE/RL||
        KOREA-TIMES|media|Korea Times|The Korea Times|KR|
        KOREA-HERALD|media|Korea Herald|The Korea Herald|KR|
        GOOGLE|company|Google|Alphabet;Google LLC|US|
        APPLE|company|Apple|Apple Inc.|US|
        MICROSOFT|company|Microsoft||US|
        AMAZON|company|Amazon|Amazon.com|US|
        META|company|Meta|Meta Platforms|US|
        FACEBOOK|company|Facebook||US|
        TWITTER|company|Twitter||US|
        YAHOO|company|Yahoo|Yahoo!|US|
        EBAY|company|eBay|EBay|US|
        ENRON|company|Enron|Enron Corp.|US|
        MOZILLA|ngo|Mozilla|Mozilla Foundation|US|
        OPENAI|company|OpenAI||US|
        NVIDIA|company|Nvidia|NVIDIA|US|
        INTEL|company|Intel|Intel Corp.|US|
        IBM|company|IBM||US|
        TESLA|company|Tesla|Tesla Inc.|US|
        SPACEX|company|SpaceX||US|
        BOEING|company|Boeing|Boeing Co.|US|
        LOCKHEED|company|Lockheed Martin|Lockheed|US|
        RAYTHEON|company|Raytheon|RTX|US|
        NORTHROP|company|Northrop Grumman|Northrop|US|
        GENERAL-DYNAMICS|company|General Dynamics||US|
        GENERAL-ELECTRIC|company|General Electric|GE|US|
        GM|company|General Motors|GM|US|
        FORD|company|Ford Motor|Ford Motor Company;Ford Motor Co.|US|
        EXXON|company|ExxonMobil|Exxon Mobil;Exxon|US|
        CHEVRON|company|Chevron||US|
        WALMART|company|Walmart|Wal-Mart|US|
        GOLDMAN|company|Goldman Sachs||US|
        JPMORGAN|company|JPMorgan Chase|JPMorgan;JP Morgan;J.P. Morgan|US|
        CITIGROUP|company|Citigroup|Citi|US|
        PFIZER|company|Pfizer||US|
        MODERNA|company|Moderna||US|
        BLACKROCK|company|BlackRock||US|
        AIRBUS|company|Airbus|||
        BAE|company|BAE Systems|BAE|GB|
        BP|company|BP|British Petroleum|GB|
        SHELL|company|Shell|Royal Dutch Shell|GB|
        HSBC|company|HSBC||GB|
        ROLLS-ROYCE|company|Rolls-Royce||GB|
        ASTRAZENECA|company|AstraZeneca||GB|
        RHEINMETALL|company|Rheinmetall||DE|
        VOLKSWAGEN|company|Volkswagen|VW|DE|
        SIEMENS|company|Siemens||DE|
        BMW|company|BMW||DE|
        BAYER|company|Bayer||DE|
        DEUTSCHE-BANK|company|Deutsche Bank||DE|
        THALES|company|Thales||FR|
        DASSAULT|company|Dassault Aviation|Dassault|FR|
        TOTAL|company|TotalEnergies|Total SA|FR|
        RENAULT|company|Renault||FR|
        NAVAL-GROUP|company|Naval Group||FR|
        LEONARDO|company|Leonardo S.p.A.||IT|
        ENI|company|Eni|ENI|IT|
        SAAB|company|Saab|Saab AB|SE|
        ERICSSON|company|Ericsson||SE|
        NOKIA|company|Nokia||FI|
        KONGSBERG|company|Kongsberg Gruppen|Kongsberg|NO|
        EQUINOR|company|Equinor||NO|
        MAERSK|company|Maersk||DK|
        ASML|company|ASML||NL|
        NESTLE|company|Nestle|Nestlé|CH|
        CREDIT-SUISSE|company|Credit Suisse||CH|
        UBS|company|UBS||CH|
        GAZPROM|company|Gazprom||RU|
        ROSNEFT|company|Rosneft||RU|
        LUKOIL|company|Lukoil||RU|
        ROSTEC|company|Rostec||RU|
        ARAMCO|company|Saudi Aramco|Aramco|SA|
        HUAWEI|company|Huawei|Huawei Technologies|CN|
        ZTE|company|ZTE||CN|
        TENCENT|company|Tencent||CN|
        ALIBABA|company|Alibaba|Alibaba Group|CN|
        BYTEDANCE|company|ByteDance||CN|
        TIKTOK|company|TikTok||CN|
        EVERGRANDE|company|Evergrande||CN|
        BYD|company|BYD||CN|
        COSCO|company|COSCO||CN|
        TSMC|company|TSMC|Taiwan Semiconductor Manufacturing Co.|TW|
        FOXCONN|company|Foxconn||TW|
        SAMSUNG|company|Samsung|Samsung Electronics|KR|
        HYUNDAI|company|Hyundai|Hyundai Motor;Hyundai Motor Group|KR|
        HYUNDAI-ROTEM|company|Hyundai Rotem||KR|
        HANWHA|company|Hanwha|Hanwha Group|KR|
        HANWHA-AEROSPACE|company|Hanwha Aerospace||KR|
        HANWHA-OCEAN|company|Hanwha Ocean||KR|
        KAI|company|Korea Aerospace Industries|~KAI|KR|
        LIG|company|LIG Nex1||KR|
        LG|company|LG|LG Electronics|KR|
        SK-HYNIX|company|SK hynix|SK Hynix|KR|
        POSCO|company|POSCO|Posco|KR|
        KIA|company|Kia|Kia Motors|KR|
        DOOSAN|company|Doosan|Doosan Enerbility|KR|
        TOYOTA|company|Toyota|Toyota Motor|JP|
        HONDA|company|Honda||JP|
        NISSAN|company|Nissan||JP|
        SONY|company|Sony||JP|
        MITSUBISHI|company|Mitsubishi|Mitsubishi Heavy Industries|JP|
        SOFTBANK|company|SoftBank|Softbank|JP|
        NIPPON-STEEL|company|Nippon Steel||JP|
        TEPCO|company|TEPCO|Tepco|JP|
        TATA|company|Tata|Tata Group|IN|
        RELIANCE|company|Reliance Industries||IN|
        ADANI|company|Adani Group|Adani|IN|
        EMBRAER|company|Embraer||BR|
        PETROBRAS|company|Petrobras||BR|
        PDVSA|company|PDVSA||VE|
        PEMEX|company|Pemex||MX|
        BHP|company|BHP||AU|
        BAYKAR|company|Baykar||TR|
        ELBIT|company|Elbit Systems|Elbit|IL|
        RAFAEL|company|Rafael Advanced Defense Systems||IL|
        NSO|company|NSO Group||IL|
        NORINCO|company|Norinco||CN|
        STARLINK|company|Starlink||US|
        HILTON|company|Hilton||US|
        GULF-STATES|group|Gulf states|Gulf Arab states||
        BALTIC-STATES|group|Baltic states|Baltic States||
        NORDIC-STATES|group|Nordic countries|Nordic states||
        WEST|group|the West|||
        ROHINGYA|group|Rohingya|||
        """
}
