/// How often a cue in a frame is an attribution that is read rightly, in per cent: data.
///
/// The rates were counted once over the training part of PolNeAR 1.0 (840 articles of political news of 2015 and 2016;
/// the corpus states no licence). They hold no text: a lemma, a frame and a number each. The file is long because it is
/// a table.
enum FrameRates {
    /// Rates for cues without one of their own: act, voice, then frames.
    static let general = """
        speech finite: that 86 to 50 wh 71 ing 66 plain 72 quote 79 colon 86 left 69 inverted 60 split 89 according 77
        label 64 noun 34 preposition 41 with 19 about 39 of 53 on 60 for 67 against 66 as 47 at 57 in 53;
        speech infinitive: that 62 to 47 wh 27 ing 20 plain 28 quote 57 colon 65 preposition 40 with 24 about 35 of 31
        on 31 for 28 as 24;
        speech ing: that 72 to 54 wh 65 ing 28 plain 54 quote 71 colon 63 preposition 26 with 40 about 16 of 28 on 29
        for 44 against 40 as 24 in 18;
        speech passive: that 41 to 49 wh 52 plain 34 quote 43 colon 24 left 18 preposition 9 with 32 about 51 of 44 on
        13 for 18 as 35 at 20 in 15;
        stance finite: that 63 to 39 wh 45 ing 36 plain 39 quote 42 colon 15 left 34 inverted 22 preposition 15 with
        24 about 51 of 23 on 29 for 37 against 46 as 20 at 25 in 23;
        stance infinitive: that 46 to 12 wh 30 ing 32 plain 23 quote 57 colon 15 preposition 9 with 24 about 51 on 30
        for 27 against 40 as 42 at 13 in 24;
        stance ing: that 48 to 30 wh 30 ing 16 plain 23 quote 30 preposition 25 with 24 about 30 of 18 on 19 for 24
        against 27 as 20 at 12 in 16;
        stance passive: that 33 to 43 wh 24 ing 40 plain 19 quote 37 colon 24 left 6 preposition 12 about 26 of 27 on
        15 for 45 as 39 at 17 in 16;
        """

    /// Rates of single cues: lemma, then frames; a voice before a point is another than the finite one.
    static let single = """
        accusations: noun 24; accuse: plain 80 ing.plain 73 of 31 passive.of 56; acknowledge: that 91 ing.that 58
        plain 62 infinitive.plain 19; add: that 89 ing.that 75 plain 32 infinitive.plain 19 ing.plain 39 quote 88
        ing.quote 81 colon 96 ing.colon 80 left 71 inverted 59 split 94 preposition 18; address: plain 35
        infinitive.plain 20 ing.plain 15; admit: that 84 plain 67; adopt: plain 15; advise: plain 28; advocate: for
        40; agree: that 79 to 58 plain 58; aim: to 55 plain 30 at 15; allegations: noun 30; allege: that 93 ing.that
        56 plain 54 ing.plain 33; allow: passive.to 25 plain 23 infinitive.plain 30 ing.plain 17; announce: that 87
        plain 73 ing.plain 55 left 78; answer: plain 41 infinitive.plain 30 ing.plain 52 left 62; apologize: for 67;
        appear: that 44 to 18 plain 18 ing.plain 14 on 11; applaud: plain 64; approve: plain 50 of 24; argue: that 93
        ing.that 77 plain 85 ing.plain 77 left 56; ask: to 59 ing.to 52 passive.to 64 wh 68 passive.wh 68 plain 67
        infinitive.plain 19 ing.plain 48 quote 78 left 68 inverted 48 preposition 29 passive.preposition 10 about 29
        passive.about 57 for 59; assail: plain 53; assert: that 84; assertion: noun 42; assume: plain 43; assumption:
        noun 42; assurances: noun 34; assure: that 92 plain 78 passive.of 29; attack: plain 40 infinitive.plain 22
        ing.plain 27; author: plain 7 of 11; authorize: passive.to 21; await: plain 24; back: plain 32
        infinitive.plain 13 ing.plain 18 preposition 7 in 34; ban: plain 38 infinitive.plain 29 ing.plain 25; belief:
        noun 27; believe: that 69 plain 47 ing.plain 32 left 31; bemoan: plain 76; blame: plain 64 ing.plain 54;
        blast: plain 71 ing.plain 25; boast: that 92 plain 63 of 71; calculate: plain 33; call: that 85 to 53 plain 56
        infinitive.plain 34 ing.plain 55 quote 55 inverted 33 preposition 50 on 78 ing.on 23 for 78 ing.for 54;
        caution: that 92 against 69; celebrate: plain 27 ing.plain 19; challenge: plain 40 infinitive.plain 11;
        champion: plain 38; chant: quote 87 ing.quote 66; characterize: plain 75; charge: that 85 plain 44 left 56
        passive.with 36; chide: plain 63; choose: to 18 ing.to 27 plain 34 infinitive.plain 22; cite: plain 69
        ing.plain 57; claim: that 81 ing.that 67 to 55 plain 64 infinitive.plain 24 ing.plain 47 noun 40; claims: noun
        32; compare: plain 61 ing.plain 42 preposition 20 with 7; complain: that 94 plain 73; complaints: noun 37;
        concede: that 86 plain 76; concern: noun 26 about 54; concerns: noun 47; conclude: that 70 left 75; condemn:
        plain 69; confirm: that 87 plain 65 infinitive.plain 30; congratulate: plain 59; consider: ing 44 plain 38
        passive.plain 18; contend: that 82; continue: to 7 ing.to 38 ing 49 plain 31 ing.plain 30 quote 81 colon 94
        left 40 split 94; convince: that 45 infinitive.that 38; counsel: plain 43; counter: infinitive.plain 21;
        credit: plain 37 for 37; criticize: plain 75 infinitive.plain 26 ing.plain 33 passive.for 42; decide: to 48 wh
        44 plain 31 infinitive.plain 14; declare: that 79 ing.that 65 plain 44 ing.plain 38 passive.plain 28 quote 89
        left 66; decline: to 69 plain 56; decry: plain 61; deem: plain 33 passive.plain 12; defend: plain 56
        infinitive.plain 20 ing.plain 22; demand: plain 70 ing.plain 42; demonstrate: plain 36 infinitive.plain 13;
        denounce: plain 72 ing.plain 26; deny: that 88 plain 48 ing.plain 47; deride: plain 63; describe: plain 74
        infinitive.plain 29 ing.plain 57 as 63 passive.as 41; detail: plain 37; determine: to 35 wh 41 infinitive.wh
        45 plain 43 infinitive.plain 31; disclose: plain 45; discuss: plain 53 infinitive.plain 40 ing.plain 36;
        dismiss: plain 65 ing.plain 36; email: plain 28; embrace: plain 22 infinitive.plain 22 ing.plain 21;
        emphasize: that 88 plain 71 ing.plain 45; encourage: to 52 plain 41 ing.plain 14; endorse: plain 46
        infinitive.plain 23 ing.plain 25; enjoy: plain 29; establish: plain 25; estimate: that 82 plain 64; evidence:
        noun 26; expect: to 50 passive.to 61 plain 49 ing.plain 34; explain: that 93 wh 78 ing.wh 72 plain 61
        ing.plain 49 left 56 inverted 66; explore: plain 23; express: plain 73 infinitive.plain 34 ing.plain 44;
        favor: plain 23; fear: that 68 plain 53; feel: that 36 plain 38 preposition 19; file: plain 32
        infinitive.plain 16; find: that 76 plain 26 infinitive.plain 7 ing.plain 11 left 50; focus: plain 29 on 39
        infinitive.on 38 passive.on 9; go: to 5 infinitive.to 10 plain 8 infinitive.plain 15 ing.plain 7 left 25
        preposition 7 infinitive.preposition 6 ing.preposition 13 on 32 for 22; guess: plain 43; hail: plain 56; hate:
        plain 23; hear: plain 31 infinitive.plain 13; highlight: plain 61 ing.plain 27; hint: at 59; hold: plain 7
        infinitive.plain 22 ing.plain 11 passive.plain 24 preposition 11 on 18; hope: that 63 to 44 ing.to 42 plain 75
        for 38; idea: noun 29; identify: plain 49 as 28; ignore: plain 50 ing.plain 24; illustrate: plain 35; imagine:
        infinitive.plain 22; imply: ing.that 83 plain 75; indicate: that 84 plain 79; insist: that 89 ing.that 85
        plain 85 left 70; intend: to 30 passive.to 40; investigate: plain 33; invite: passive.to 46 plain 28 ing.plain
        16; joke: about 43; judge: plain 25 on 18; know: that 69 to 27 wh 51 plain 32 infinitive.plain 14 for 23
        passive.for 59 as 8 passive.as 54; label: plain 45; lambast: plain 43; lament: plain 78; learn: that 72 plain
        48; like: to 58 ing 22 plain 7 quote 33; liken: plain 78; list: plain 55; long: plain 14; look: to 59 ing.to
        38 plain 23 ing.plain 12 preposition 22 for 54 ing.for 22 at 25; maintain: that 76 plain 21 infinitive.plain
        19; mean: that 42 ing.that 37 to 27 passive.to 48 ing 16 plain 5 ing.plain 9; mention: plain 66 ing.plain 44;
        message: noun 22; mock: plain 57 ing.plain 35; name: plain 37 ing.plain 15 passive.plain 32 for 22; nominate:
        plain 39 infinitive.plain 16 ing.plain 11; note: that 93 ing.that 78 plain 72 ing.plain 64 quote 79 left 79;
        notice: plain 43; notion: noun 24; offer: to 61 plain 45 infinitive.plain 21 ing.plain 19; oppose: plain 46
        infinitive.plain 34 ing.plain 21 preposition 8; order: that 85 plain 60; outline: plain 30 ing.plain 34;
        phone: plain 14; plan: to 52 plain 39; plead: plain 75; pledge: to 42 plain 32; point: that 93 infinitive.that
        79 ing.that 75 to 54 plain 62 left 72 preposition 74 ing.preposition 52; poll: plain 19 ing.plain 10; portray:
        plain 58 infinitive.plain 39 ing.plain 59; post: that 74 plain 47 left 83; praise: plain 71; predict: that 89
        plain 70; prefer: to 61 plain 35; press: plain 40 for 47; pressure: plain 41; project: plain 41
        infinitive.plain 22 ing.plain 14; promise: that 76 to 71 ing.to 62 plain 81 ing.plain 52; promote: plain 47
        infinitive.plain 13 ing.plain 45; propose: ing 75 plain 74; prove: that 38 to 25 ing 20 plain 9; publish:
        plain 59; pursue: plain 18 infinitive.plain 33; push: plain 20 infinitive.plain 16 ing.plain 26 for 72;
        question: wh 88 plain 68 ing.plain 50 about 43; quote: plain 30; rail: against 58; rank: plain 34 ing.plain
        22; read: plain 25 ing.plain 13 quote 38 left 69 inverted 45; rebut: plain 63; recall: that 85 plain 78
        ing.plain 69 left 65; recognize: that 73 plain 31 infinitive.plain 46; recommend: plain 61; recount: plain 61;
        refer: to 33 ing.to 53 preposition 53 ing.preposition 42; reference: plain 66; reflect: plain 26 ing.plain 17;
        refuse: to 61 ing.to 46; regard: plain 45 ing.plain 12; reiterate: that 72 plain 70; reject: plain 72
        infinitive.plain 46 ing.plain 18; remark: that 76 ing.that 83 plain 43 left 62; remember: plain 50; remind:
        plain 61; repeat: plain 67 ing.plain 53; reply: quote 81 colon 92 left 54 inverted 66; report: that 79 ing 70
        plain 60 ing.plain 50 quote 77 left 79 preposition 32 ing.preposition 10; request: plain 52; require: plain 28
        ing.plain 14; respond: that 81 to 36 quote 84 colon 86 left 74 preposition 39 infinitive.preposition 36
        ing.preposition 17; retweet: plain 56; reveal: that 75 wh 52 plain 69; rule: that 63 plain 41 ing.plain 25;
        say: that 90 infinitive.that 64 ing.that 74 passive.to 53 wh 82 ing 70 plain 82 infinitive.plain 55 ing.plain
        66 quote 80 infinitive.quote 72 ing.quote 71 colon 89 infinitive.colon 79 ing.colon 69 left 70 inverted 61
        split 92 preposition 47 about 31 infinitive.about 34 of 52 on 51 for 75 in 52; search: plain 21 for 24 ing.for
        14; see: that 58 wh 37 infinitive.wh 12 passive.ing 40 plain 52 infinitive.plain 13 ing.plain 27 as 28
        passive.as 48; seek: to 51 ing.to 34 plain 42 ing.plain 30; seem: to 20 plain 22 left 22 preposition 13;
        sense: plain 23; shout: quote 69; show: that 70 infinitive.that 63 ing.that 56 to 55 wh 37 ing 44 plain 56
        infinitive.plain 23 ing.plain 30 quote 25 left 62 ing.in 10; sign: plain 36 infinitive.plain 11 noun 32
        preposition 9 on 18; signal: that 78 plain 45; slam: plain 70 ing.plain 62; sound: plain 21 preposition 9;
        speak: plain 29 infinitive.plain 18 ing.plain 16 preposition 13 ing.preposition 13 with 24 about 63 of 52 on
        27 for 29 at 23 ing.at 7 in 22; state: that 69 ing.that 66 plain 24 quote 79 left 48 inverted 68 preposition
        25; stress: plain 67; struggle: to 15 plain 23 ing.plain 14; sue: plain 26; suggest: that 79 infinitive.that
        49 ing.that 70 ing 66 plain 77 ing.plain 56; suggestion: noun 42; support: ing 62 plain 37 infinitive.plain 19
        ing.plain 34; suppose: passive.to 14; suspect: that 78; talk: plain 39 ing.plain 27 preposition 31 about 51
        infinitive.about 67 ing.about 30 of 36; target: plain 25 ing.plain 12; tell: that 89 infinitive.that 58
        ing.that 71 to 60 ing.to 40 wh 59 plain 77 ing.plain 65 quote 70 ing.quote 82 colon 85 left 68 split 87 in 75;
        thank: plain 57 preposition 5; think: that 59 ing.that 49 plain 56 left 34 about 56 of 28; threaten: to 48
        plain 25; tout: plain 63 ing.plain 18; track: plain 18; trust: plain 28; try: to 15 infinitive.to 6 ing.to 5
        plain 18 ing.plain 14; tweet: that 86 plain 63 ing.plain 65 quote 84 colon 83 left 83 inverted 60; underscore:
        plain 43; understand: plain 48 infinitive.plain 11; urge: to 74 ing.to 45 plain 87; view: plain 55 as 32
        passive.as 31; voice: plain 50 preposition 8; vote: ing.that 29 to 49 plain 24 infinitive.plain 25 ing.plain 6
        left 16 for 36 infinitive.for 27 ing.for 15 against 48 in 23; vouch: for 62; vow: to 79 ing.to 80; want: to 41
        plain 47; warn: that 87 ing.that 81 plain 69 of 74; welcome: plain 45; wonder: wh 79 infinitive.wh 24; worry:
        that 73 plain 40 about 51 passive.about 24; write: that 87 plain 45 ing.plain 40 quote 77 colon 94 ing.colon
        48 left 73 inverted 72 split 73 preposition 35 about 36 in 62;
        """
}
