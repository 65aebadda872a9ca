/// What `--licenses` prints: the licence of the program, of its libraries and of its data.
enum Licences {
    static let text = """
        dossier                 GPL-3.0-or-later, because it links GNU readline (GPL-3.0-or-later)
        GNU readline            GPL-3.0-or-later
        libxml2                 MIT
        zlib                    Zlib
        uchardet                MPL-1.1, GPL-2.0-or-later or LGPL-2.1-or-later
        Poppler (pdftotext)     GPL-2.0-or-later; a program of its own, run where it is installed
        Swift, Foundation       Apache-2.0 with Runtime Library Exception
        swift-argument-parser   Apache-2.0 with Runtime Library Exception
        swift-crypto            Apache-2.0
        swift-asn1              Apache-2.0
        GRDB.swift              MIT
        SQLite                  public domain

        Data of the program: tables of countries, currencies, offices and alliances written for it from public
        facts; names of countries and currencies from Unicode CLDR, which comes with Foundation (Unicode-3.0).
        The list of common words was counted in the corpora EWT (CC BY-SA 4.0) and GUM (CC BY) of Universal
        Dependencies; the rates of frames of attribution were counted in PolNeAR train, a public research corpus
        that states no licence. Both are counts; no text of them is here.
        Sample articles: written for it, GPL-3.0-or-later. No foreign text.

        Weights of the language model (english.model): CC BY-SA 4.0. Trained on UD English EWT (CC BY-SA 4.0), openly
        licensed parts of GUM (CC BY 4.0; texts CC BY, CC BY-SA, public domain), UNER English EWT (CC BY-SA 4.0), Wikigold,
        WNUT 2017 and the Broad Twitter Corpus (CC BY 4.0), CrossNER (MIT; Wikipedia, CC BY-SA). Its card, with all
        lines of attribution, follows.
        """
}
