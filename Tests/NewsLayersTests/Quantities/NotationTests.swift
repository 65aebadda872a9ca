import Testing

@testable import NewsLayers

@Suite("Notations of money and percentages")
struct NotationTests {
    @Test(
        "signs before and after the number",
        arguments: [
            ("A grant of €2.5bn helped.", "€2.5bn = 2500000000 EUR"),
            ("It cost £26m in all.", "£26m = 26000000 GBP"),
            ("Fees of $ 75 million fell due.", "$ 75 million = 75000000 USD"),
            ("They owe 15€ each.", "15€ = 15 EUR"),
            ("A ₩50,000 voucher", "₩50,000 = 50000 KRW"),
            ("A $1MM bonus", "$1MM = 1000000 USD"),
            ("It made $2.174T.", "$2.174T = 2174000000000 USD"),
            ("Nearly ₹1,23,456 crore", "₹1,23,456 crore = 1234560000000 INR (about)"),
            ("a $400-million loan", "$400-million = 400000000 USD"),
            ("raised $3million", "$3million = 3000000 USD"),
        ]
    )
    func signs(text: String, expected: String) throws {
        #expect(try quantities(in: text) == [expected])
    }

    @Test(
        "letters and codes before the number",
        arguments: [
            ("The fund got Rs. 500 at first.", "Rs. 500 = 500 INR"),
            ("He set aside R12,6-billion.", "R12,6-billion = 12600000000 ZAR"),
            ("The state owes N1.5 trillion.", "N1.5 trillion = 1500000000000 NGN"),
            ("A P6.3-trillion plan", "P6.3-trillion = 6300000000000 PHP"),
            ("The road cost RM10 million.", "RM10 million = 10000000 MYR"),
            ("It needs NT$40 billion.", "NT$40 billion = 40000000000 TWD"),
            ("It needs US $ 4 billion.", "US $ 4 billion = 4000000000 USD"),
            ("It needs $US30 million.", "$US30 million = 30000000 USD"),
            ("It got CHF 530 million.", "CHF 530 million = 530000000 CHF"),
            ("Aid of USD34.6 million came.", "USD34.6 million = 34600000 USD"),
            ("a R$600 grant", "R$600 = 600 BRL"),
            ("Rupees 500 crore were paid.", "Rupees 500 crore = 5000000000 INR"),
        ]
    )
    func prefixes(text: String, expected: String) throws {
        #expect(try quantities(in: text) == [expected])
    }

    @Test(
        "codes and words after the number",
        arguments: [
            ("He owes 50 CAD.", "50 CAD = 50 CAD"),
            ("He owes 12 usd.", "12 usd = 12 USD"),
            ("It costs $50 CAD.", "$50 CAD = 50 CAD"),
            ("worth 4.9bn roubles", "4.9bn roubles = 4900000000 RUB"),
            ("five billion Norwegian kroner", "five billion Norwegian kroner = 5000000000 NOK"),
            ("6.3 billion Hong Kong dollars", "6.3 billion Hong Kong dollars = 6300000000 HKD"),
            ("12 billion New Taiwan dollars", "12 billion New Taiwan dollars = 12000000000 TWD"),
            ("300 million U.S. dollars", "300 million U.S. dollars = 300000000 USD"),
            ("12 lakh rupees", "12 lakh rupees = 1200000 INR"),
            ("3 million pounds sterling", "3 million pounds sterling = 3000000 GBP"),
            ("a 100-billion-euro fund", "100-billion-euro = 100000000000 EUR"),
            ("5 billion CFA francs", "5 billion CFA francs = 5000000000 ?"),
            ("8 million Ruritanian crowns", "8 million Ruritanian crowns = 8000000 ?"),
            ("10 000 euros", "10 000 euros = 10000 EUR"),
            ("1.234,56 euros", "1.234,56 euros = 1234.56 EUR"),
        ]
    )
    func suffixes(text: String, expected: String) throws {
        #expect(try quantities(in: text) == [expected])
    }

    @Test(
        "numbers in words",
        arguments: [
            ("half a million dollars", "half a million dollars = 500000 USD"),
            ("a half-billion dollars", "a half-billion dollars = 500000000 USD"),
            ("a quarter of a million euros", "a quarter of a million euros = 250000 EUR"),
            ("two and a half billion yen", "two and a half billion yen = 2500000000 JPY"),
            ("a hundred million dollars", "a hundred million dollars = 100000000 USD"),
            ("a million and a half dollars", "a million and a half dollars = 1500000 USD"),
            ("three hundred and fifty thousand pounds", "three hundred and fifty thousand pounds = 350000 GBP"),
            (
                "one million two hundred thousand dollars",
                "one million two hundred thousand dollars = 1200000 USD"
            ),
            ("nine dollars and thirty-five cents", "nine dollars and thirty-five cents = 9.35 USD"),
            ("sixty-two percent", "sixty-two percent = 62 %"),
            ("three-quarters of a percent", "three-quarters of a percent = 0.75 %"),
        ]
    )
    func words(text: String, expected: String) throws {
        #expect(try quantities(in: text) == [expected])
    }

    @Test(
        "percentages",
        arguments: [
            ("up 5 per cent", "5 per cent = 5 %"), ("up 7pc now", "7pc = 7 %"), ("up 5.8 % now", "5.8 % = 5.8 %"),
            ("a 3-percent rise", "3-percent = 3 %"), ("only .2% of it", ".2% = 0.2 %"),
            ("by −4.5% a year", "−4.5% = -4.5 %"), ("at 2½ percent", "2½ percent = 2.5 %"),
        ]
    )
    func percentages(text: String, expected: String) throws {
        #expect(try quantities(in: text) == [expected])
    }

    @Test(
        "sub-units are parts of their unit",
        arguments: [
            ("for 37 cents", "37 cents = 0.37 USD"), ("for 80 paise", "80 paise = 0.8 INR"),
            ("for 50p a day", "50p = 0.5 GBP"), ("for 99¢", "99¢ = 0.99 USD"),
        ]
    )
    func subunits(text: String, expected: String) throws {
        #expect(try quantities(in: text) == [expected])
    }

    @Test(
        "what is no quantity of money or per cent",
        arguments: [
            "It happened 12 hours ago.", "The F-16 flew at 3 pm on 5 May 2024.", "They won 5 titles, 3-2 in the last.",
            "It weighs 300 pounds.", "a twenty-pound bag of flour", "rates rose by 25 basis points",
            "a lead of 5 percentage points", "millions of dollars", "several hundred million dollars",
            "99%3 and 2asdf99% and a%20b", "1.2.3 dollars", "5 real options", "Of the ten runners, 5 won medals.",
            "5 million people live there", "the G20 and the P5, masks of type N95", "version 2.0.1",
            "a number such as 99999999999999999999999999999999999999999999 dollars",
        ]
    )
    func nothing(text: String) throws {
        #expect(try quantities(in: text) == [])
    }
}
