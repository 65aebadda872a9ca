/// Data, not code: buildings, streets and places whose names stand for a government or one of its organs.
///
/// Written by hand from common knowledge of the press.
enum SeatData {
    /// Columns, separated by `|`: the form; what it stands for, an ISO 3166 alpha-2 code (the government as a whole) or a
    /// key of `OrganisationData`; `city` for a form that is also a place.
    static let rows = """
        Kremlin|RU
        the Kremlin|RU
        White House|US
        Oval Office|US
        West Wing|US
        Pentagon|US-DEFENCE
        Foggy Bottom|US-STATE
        Capitol Hill|US-CONGRESS
        Downing Street|GB
        No. 10|GB
        No 10|GB
        Number 10|GB
        10 Downing Street|GB
        Whitehall|GB
        Westminster|GB-PARLIAMENT
        Holyrood|GB-SCOTTISH-PARLIAMENT
        Stormont|GB-STORMONT
        Elysee|FR
        Élysée|FR
        Elysee Palace|FR
        Élysée Palace|FR
        Matignon|FR
        Quai d'Orsay|FR-FOREIGN
        Blue House|KR-PRESIDENT
        Cheong Wa Dae|KR-PRESIDENT
        Zhongnanhai|CN
        Kantei|JP
        Nagatacho|JP
        Kasumigaseki|JP
        Chancellery|DE
        Bundeskanzleramt|DE
        Berlaymont|EU-COMMISSION
        Brussels|EU|city
        Turtle Bay|UN
        Planalto|BR
        Planalto Palace|BR
        Itamaraty|BR-FOREIGN
        Casa Rosada|AR
        Miraflores|VE
        Miraflores Palace|VE
        Los Pinos|MX
        Palacio Nacional|MX
        Moncloa|ES
        La Moncloa|ES
        Chigi Palace|IT
        Palazzo Chigi|IT
        Quirinale|IT
        Farnesina|IT-FOREIGN
        Malacanang|PH
        Malacañang|PH
        Malacanang Palace|PH
        Malacañang Palace|PH
        Union Buildings|ZA
        Bankova|UA
        Bankova Street|UA
        Verkhovna Rada|UA-PARLIAMENT
        South Block|IN
        Raisina Hill|IN
        Aso Rock|NG
        Aso Villa|NG
        Istana|SG
        Capitol|US-CONGRESS
        Beehive|NZ
        Sublime Porte|TR
        Bestepe|TR
        Quirinal Palace|IT
        Threadneedle Street|GB-BANK
        """
}
