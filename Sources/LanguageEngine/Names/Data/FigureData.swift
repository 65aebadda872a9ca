/// Data, not code: people who lead or led states and organisations, for the news that names them by surname alone.
///
/// Names and the country or body they are known for; offices are left out on purpose, because they change: a person's
/// role comes from the text. Written by hand from common knowledge.
enum FigureData {
    /// Columns, separated by `|`: full name, country code or organisation key, other forms.
    ///
    /// A `+` before the name lets the
    /// surname alone stand for the person.
    static let rows = """
        +Donald Trump|US|Donald J. Trump
        +Joe Biden|US|Joseph Biden;Joseph R. Biden
        +Barack Obama|US|
        George W. Bush|US|George Bush
        +Bill Clinton|US|
        Hillary Clinton|US|
        +Kamala Harris|US|
        JD Vance|US|J.D. Vance
        +Antony Blinken|US|
        +Marco Rubio|US|
        +Lloyd Austin|US|
        +Pete Hegseth|US|
        +Scott Bessent|US|
        +Mike Pompeo|US|
        John Kerry|US|
        +Condoleezza Rice|US|
        +Donald Rumsfeld|US|
        +Vladimir Putin|RU|
        +Sergei Lavrov|RU|Sergey Lavrov
        +Dmitry Medvedev|RU|
        +Dmitry Peskov|RU|
        +Sergei Shoigu|RU|Sergey Shoigu
        Maria Zakharova|RU|
        +Mikhail Gorbachev|RU|
        +Boris Yeltsin|RU|
        +Yevgeny Prigozhin|RU|
        +Volodymyr Zelenskyy|UA|Volodymyr Zelensky;Volodymyr Zelenskiy;Zelensky;Zelenskiy
        +Dmytro Kuleba|UA|
        +Petro Poroshenko|UA|
        +Viktor Yanukovych|UA|
        +Xi Jinping|CN|
        Wang Yi|CN|
        +Li Qiang|CN|
        Hu Jintao|CN|
        Mao Zedong|CN|
        Deng Xiaoping|CN|
        +Angela Merkel|DE|
        +Olaf Scholz|DE|
        +Friedrich Merz|DE|
        +Annalena Baerbock|DE|
        +Boris Pistorius|DE|
        +Emmanuel Macron|FR|
        +François Hollande|FR|Francois Hollande
        +Nicolas Sarkozy|FR|
        +Jacques Chirac|FR|
        Marine Le Pen|FR|Le Pen
        +Jean-Yves Le Drian|FR|
        +Keir Starmer|GB|
        +Rishi Sunak|GB|
        Boris Johnson|GB|
        Theresa May|GB|
        David Cameron|GB|
        +Tony Blair|GB|
        Gordon Brown|GB|
        +Margaret Thatcher|GB|
        +Winston Churchill|GB|
        David Lammy|GB|
        Rachel Reeves|GB|
        John Healey|GB|
        +Giorgia Meloni|IT|
        Mario Draghi|IT|
        +Silvio Berlusconi|IT|
        +Pedro Sánchez|ES|Pedro Sanchez
        +Donald Tusk|PL|
        Andrzej Duda|PL|
        +Radoslaw Sikorski|PL|Radosław Sikorski
        +Viktor Orban|HU|Viktor Orbán
        +Péter Szijjártó|HU|Peter Szijjarto
        +Jens Stoltenberg|NATO|
        +Mark Rutte|NATO|
        +Ursula von der Leyen|EU|Von der Leyen
        +Josep Borrell|EU|
        +Kaja Kallas|EU|
        Charles Michel|EU|
        +António Guterres|UN|Antonio Guterres
        Ban Ki-moon|UN|
        Kofi Annan|UN|Annan
        +Kristalina Georgieva|IMF|
        +Christine Lagarde|EU-ECB|
        +Rafael Grossi|IAEA|
        +Recep Tayyip Erdoğan|TR|Recep Tayyip Erdogan;Erdogan;Tayyip Erdogan
        +Hakan Fidan|TR|
        +Benjamin Netanyahu|IL|Binyamin Netanyahu
        +Yoav Gallant|IL|
        +Ariel Sharon|IL|
        +Ehud Olmert|IL|
        Ehud Barak|IL|
        +Mahmoud Abbas|PS|
        +Yasser Arafat|PS|Yasir Arafat
        +Ismail Haniyeh|HAMAS|
        +Yahya Sinwar|HAMAS|
        +Hassan Nasrallah|HEZBOLLAH|
        +Bashar al-Assad|SY|Bashar Assad;Assad;al-Assad
        +Ali Khamenei|IR|
        +Mahmoud Ahmadinejad|IR|
        +Hassan Rouhani|IR|
        +Ebrahim Raisi|IR|
        +Masoud Pezeshkian|IR|
        +Abbas Araghchi|IR|
        Javad Zarif|IR|Mohammad Javad Zarif;Zarif
        Saddam Hussein|IQ|Saddam
        +Osama bin Laden|AL-QAEDA|bin Laden;Bin Laden;Usama bin Laden
        +Muammar Gaddafi|LY|Moammar Gadhafi;Gadhafi;Muammar Qaddafi
        +Hosni Mubarak|EG|
        +Abdel Fattah el-Sisi|EG|Abdel Fattah al-Sisi;el-Sisi;al-Sisi;Sisi
        Mohammed bin Salman|SA|
        +Shinzo Abe|JP|
        +Fumio Kishida|JP|
        +Shigeru Ishiba|JP|
        +Sanae Takaichi|JP|
        +Yoko Kamikawa|JP|
        +Junichiro Koizumi|JP|
        Yoon Suk Yeol|KR|Yoon Suk-yeol
        Moon Jae-in|KR|
        Lee Jae Myung|KR|Lee Jae-myung
        Kim Jong-un|KP|Kim Jong Un
        Kim Jong-il|KP|Kim Jong Il
        Kim Yo-jong|KP|Kim Yo Jong
        +Narendra Modi|IN|
        +Subrahmanyam Jaishankar|IN|S. Jaishankar
        +Manmohan Singh|IN|
        Imran Khan|PK|
        Shehbaz Sharif|PK|
        Nawaz Sharif|PK|
        +Pervez Musharraf|PK|
        +Hamid Karzai|AF|
        +Aung San Suu Kyi|MM|Suu Kyi
        Anthony Albanese|AU|
        +Penny Wong|AU|
        Richard Marles|AU|
        Scott Morrison|AU|
        +Jacinda Ardern|NZ|
        +Justin Trudeau|CA|
        Mark Carney|CA|
        +Nicolás Maduro|VE|Nicolas Maduro
        +Hugo Chávez|VE|Hugo Chavez
        +Juan Guaidó|VE|Juan Guaido
        +Fidel Castro|CU|
        Luiz Inácio Lula da Silva|BR|Luiz Inacio Lula da Silva;Lula
        +Jair Bolsonaro|BR|
        +Dilma Rousseff|BR|
        +Javier Milei|AR|
        +Andrés Manuel López Obrador|MX|Andres Manuel Lopez Obrador;Lopez Obrador
        +Claudia Sheinbaum|MX|
        +Gustavo Petro|CO|
        +Nelson Mandela|ZA|
        +Cyril Ramaphosa|ZA|
        +Robert Mugabe|ZW|
        Paul Kagame|RW|
        +Abiy Ahmed|ET|
        +Rodrigo Duterte|PH|
        Ferdinand Marcos|PH|Ferdinand Marcos Jr.
        +Joko Widodo|ID|
        +Prabowo Subianto|ID|Prabowo
        +Mahathir Mohamad|MY|Mahathir
        Anwar Ibrahim|MY|
        Tsai Ing-wen|TW|
        +Lai Ching-te|TW|
        +Alexander Lukashenko|BY|Aleksandr Lukashenko
        +Aleksandar Vučić|RS|Aleksandar Vucic
        Robert Fico|SK|
        +Ulf Kristersson|SE|
        +Jonas Gahr Støre|NO|Jonas Gahr Store
        +Mette Frederiksen|DK|
        +Nikol Pashinyan|AM|
        +Ilham Aliyev|AZ|
        Elon Musk|US|Musk
        Pope Francis|VA|
        """
}
